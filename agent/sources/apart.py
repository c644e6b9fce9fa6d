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

from agent.errors import InvalidBrief

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60
MEMORY = 2 * 2**30
REFUSED = 2


def read_apart(kind: str, data: bytes, name: str) -> str:
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
    return str(told["text"])


def main(kind: str, name: str) -> int:
    """Reads standard input."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    data = sys.stdin.buffer.read()
    try:
        told, status = {"text": _read(kind, data, name)}, 0
    except InvalidBrief as error:
        told, status = {"refused": str(error)}, REFUSED
    except MemoryError:
        told, status = {"refused": f"{name} needs more memory than a source may have: hand over its text."}, REFUSED
    sys.stdout.write(json.dumps(told))
    return status


def _read(kind: str, data: bytes, name: str) -> str:
    """Loads only the reader that is needed."""
    if kind == "pdf":
        from agent.sources.pdf import read_pdf

        return read_pdf(data, name)
    if kind == "page":
        from agent.sources.page import read_page

        return read_page(data, name)
    from agent.sources.office import read_docx, read_xlsx

    return (read_docx if kind == "docx" else read_xlsx)(data, name)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
