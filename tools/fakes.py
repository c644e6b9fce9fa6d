"""Tools that make next to nothing, and one that misbehaves in every way that production has to stand.

Not built in: name `tools.fakes:FAKES` as an extra source of a registry and of a pool of workers.
"""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import ClassVar, Literal

from memory.assets import DocumentAsset
from tools.contract import Context, Determinism, Estimate, Payload, Resources, Tool
from tools.errors import TransientError

How = Literal["crash", "hang", "flaky", "raise", "exit", "lie", "chatter", "full", "family", "orphan", "stubborn"]


class Numbers(Payload):
    """What is to be added up, how long that shall take, and a file to which each call adds lines."""

    values: tuple[int, ...] = ()
    plus: int = 0
    seconds: float = 0.0
    diary: str = ""


class Total(Payload):
    """A sum, also as a document."""

    total: int
    page: DocumentAsset


class Prank(Payload):
    """Which way to misbehave, and for how many calls before it behaves."""

    how: How
    times: int = 1000
    diary: str = ""
    plus: int = 0


class Add(Tool):
    """Adds up in small steps, as a tool does that computes and reports."""

    name = "fake.add"
    version = "1"
    summary = "Adds numbers."
    Input = Numbers
    Output = Total

    def estimate(self, request: Numbers) -> Estimate:
        return Estimate(seconds=request.seconds)

    async def run(self, request: Numbers, context: Context) -> Total:
        _write(request.diary, f"begin {request.plus}")
        until = time.monotonic() + request.seconds
        while (left := until - time.monotonic()) > 0:
            context.progress(1 - left / request.seconds, "adding")
            time.sleep(min(left, 0.02))  # noqa: ASYNC251  # a tool that computes does not let go either
        total = sum(request.values) + request.plus
        page = _page(total, context)
        _write(request.diary, f"end {request.plus}")
        return Total(total=total, page=page)


class BigAdd(Add):
    """Wants much memory."""

    name = "fake.big_add"
    resources = Resources(cpu=0.5, memory_mb=1000)


class Sip(Add):
    """Wants next to nothing."""

    name = "fake.sip"
    resources = Resources(cpu=0.1, memory_mb=10)


class Draw(Add):
    """Adds the seed, as a tool does that makes variants."""

    name = "fake.draw"
    determinism: ClassVar[Determinism] = "seeded"

    async def run(self, request: Numbers, context: Context) -> Total:
        total = sum(request.values) + request.plus + context.seed
        return Total(total=total, page=_page(total, context))


class Shade(Add):
    """Wants a graphics card."""

    name = "fake.shade"
    resources = Resources(gpu=1.0)


class Fetch(Add):
    """Waits on the network."""

    name = "fake.fetch"
    resources = Resources(cpu=0, memory_mb=1, network=True, timeout_s=1.0)

    async def run(self, request: Numbers, context: Context) -> Total:
        _write(request.diary, f"begin {request.plus}")
        await asyncio.sleep(request.seconds)
        total = sum(request.values) + request.plus
        page = _page(total, context)
        _write(request.diary, f"end {request.plus}")
        return Total(total=total, page=page)


class Misbehave(Tool):
    """Does what tools should not do."""

    name = "fake.misbehave"
    version = "1"
    summary = "Misbehaves."
    Input = Prank
    Output = Total
    resources = Resources(timeout_s=2.0)

    async def run(self, request: Prank, context: Context) -> Total:
        _write(request.diary, f"begin {request.how}")
        if request.how == "lie":
            lost = DocumentAsset(sha256="0" * 64, suffix=".txt", size=1)
            return Total(total=0, page=lost)
        if not request.diary or len(Path(request.diary).read_text().splitlines()) <= request.times:
            PRANKS[request.how](request, context)
        return Total(total=request.plus, page=_page(request.plus, context))


def _crash(_request: Prank, _context: Context) -> None:
    sys.stderr.write("a library says goodbye\n")
    sys.stderr.flush()
    os._exit(42)


def _hang(_request: Prank, context: Context) -> None:
    while True:
        context.progress(0.5, "hanging")
        time.sleep(0.02)


def _stubborn(_request: Prank, _context: Context) -> None:
    while True:
        time.sleep(60)


def _family(request: Prank, _context: Context) -> None:
    """Starts a program that would outlive it, tells its number, and listens to nobody."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
    _write(request.diary, f"child {child.pid}")
    _stubborn(request, _context)


def _orphan(_request: Prank, _context: Context) -> None:
    """Leaves a process behind that has left the group and holds whatever this one does."""
    if os.fork() == 0:
        os.setsid()
        time.sleep(10)
        os._exit(0)


def _flaky(_request: Prank, _context: Context) -> None:
    raise TransientError("the service is busy; try again")


def _raise(_request: Prank, _context: Context) -> None:
    raise KeyError("no such colour")


def _exit(_request: Prank, _context: Context) -> None:
    raise SystemExit(3)


def _full(_request: Prank, context: Context) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(context.scratch / "film.mp4"))


def _chatter(_request: Prank, _context: Context) -> None:
    """Prints what looks like an answer, and reads from where the orders come from."""
    sys.stdout.write('{"id": "1", "output": {}, "seconds": 0}\n')
    sys.stdout.flush()
    os.write(1, b"not even JSON\n")
    subprocess.run([sys.executable, "-c", "print('{}'); import sys; sys.stdin.read()"], check=True)


PRANKS = {
    "crash": _crash,
    "hang": _hang,
    "stubborn": _stubborn,
    "family": _family,
    "orphan": _orphan,
    "flaky": _flaky,
    "raise": _raise,
    "exit": _exit,
    "full": _full,
    "chatter": _chatter,
}

FAKES = (Add, BigAdd, Sip, Draw, Shade, Fetch, Misbehave)


def _write(diary: str, line: str) -> None:
    """One write of one line, so that lines of several processes do not mix."""
    if diary:
        with Path(diary).open("a") as file:
            file.write(f"{line} {time.monotonic()}\n")


def _page(total: int, context: Context) -> DocumentAsset:
    path = context.scratch / "sum.txt"
    path.write_text(f"{total}\n" * 100)
    return context.keep(path, DocumentAsset)
