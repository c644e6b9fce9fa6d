"""Reads one document apart from the run: `python -m agent.sources.apart KIND NAME < file`, text or a sentence as JSON.

A file that somebody else made may burst or hang its reader. Here it takes down a process with little memory and time,
and nothing else.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

from agent.brief import Place
from agent.errors import InvalidBrief
from agent.sources.located import Located

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60
MEMORY = 2 * 2**30
REFUSED = 2


def read_apart(kind: str, data: bytes, name: str) -> Located:
    """The document's text; raises InvalidBrief when it cannot be read within a minute and 2 GB."""
    command = [sys.executable, "-m", "agent.sources.apart", kind, name]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, cwd=ROOT, check=False)
    except subprocess.TimeoutExpired as error:
        message = f"{name} could not be read within {SECONDS} s: hand over its text instead."
        raise InvalidBrief(message) from error
    if done.returncode not in (0, REFUSED):
        message = f"{name} broke its reader (exit code {done.returncode}): hand over its text instead."
        raise InvalidBrief(message)
    told = json.loads(done.stdout)
    if done.returncode == REFUSED:
        raise InvalidBrief(told["refused"])
    return Located(str(told["text"]), tuple(Place(where=where, opens=opens) for where, opens in told["places"]))


def main(kind: str, name: str) -> int:
    """Reads standard input."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    data = sys.stdin.buffer.read()
    told: dict[str, object]
    try:
        read = _read(kind, data, name)
        told, status = {"text": read.text, "places": [[place.where, place.opens] for place in read.places]}, 0
    except InvalidBrief as error:
        told, status = {"refused": str(error)}, REFUSED
    except MemoryError:
        told, status = {"refused": f"{name} needs more memory than a source may have: hand over its text."}, REFUSED
    sys.stdout.write(json.dumps(told))
    return status


def _read(kind: str, data: bytes, name: str) -> Located:
    """Loads only the reader that is needed."""
    if kind == "pdf":
        from agent.sources.pdf import read_pdf

        return read_pdf(data, name)
    if kind == "page":
        from agent.sources.page import read_page

        return Located(read_page(data, name))
    from agent.sources.office import read_docx, read_xlsx

    return Located(read_docx(data, name)) if kind == "docx" else read_xlsx(data, name)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
