"""Takes pictures out of a film apart from the command: `python -m agent.reviewing.looking FILM MEMORY SECONDS,...`.

As for measuring it, a film that somebody else made is decoded in a process with little memory and time of its own.
"""

from __future__ import annotations

import base64
import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from agent.reviewing.apart import MEMORY, ROOT
from tools.errors import InvalidRequest

SECONDS = 120
CPU_SECONDS = 180


def look_apart(path: Path, times: Sequence[float], *, seconds: float = SECONDS, memory: int = MEMORY) -> list[bytes]:
    """The pictures at `times` (seconds of the film) as JPEG.

    Raises InvalidRequest where it cannot be decoded within the limits of time (seconds) and memory (bytes).
    """
    listed = ",".join(f"{time:.3f}" for time in times)
    command = [sys.executable, "-m", "agent.reviewing.looking", str(path.absolute()), str(memory), listed]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, cwd=ROOT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise InvalidRequest(f"no pictures of {path.name!r:.120} could be taken within {seconds:g} s") from error
    if done.returncode != 0:
        raise InvalidRequest(f"no pictures of {path.name!r:.120} could be taken (exit code {done.returncode})")
    return [base64.b64decode(picture) for picture in json.loads(done.stdout)]


def main(name: str, memory: str, listed: str) -> int:
    """Prints the pictures as JSON; 1 where there are none."""
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    from agent.judging.pictures import pictures_of
    from agent.reviewing.admission import GUARDS

    try:
        pictures = pictures_of(Path(name), [float(time) for time in listed.split(",")], GUARDS)
    except (InvalidRequest, MemoryError):
        return 1
    sys.stdout.write(json.dumps([base64.b64encode(picture).decode() for picture in pictures]))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
