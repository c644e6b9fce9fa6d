"""Tools that make next to nothing, and tools that misbehave in every way that production has to stand.

Not built in: name `tools.fakes:FAKES` as an extra source of a registry and of a pool of workers.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from pathlib import Path
from typing import Any

from memory.assets import DocumentAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.errors import TransientError


class Numbers(Payload):
    """What the fakes are asked for."""

    values: tuple[int, ...] = ()
    plus: int = 0
    seconds: float = 0.0
    diary: str = ""  # a file to which each call adds a line


class Total(Payload):
    """What the fakes make."""

    total: int
    page: DocumentAsset | None = None


def _write(request: Numbers, line: str) -> None:
    if request.diary:
        with Path(request.diary).open("a") as diary:
            diary.write(f"{line} {request.plus} {os.getpid()} {time.monotonic()}\n")


class Add(Tool):
    """Adds up, and keeps the sum as a document."""

    name = "fake.add"
    version = "1"
    summary = "Adds numbers"
    Input = Numbers
    Output = Total

    def estimate(self, request: Numbers) -> Estimate:
        return Estimate(seconds=request.seconds)

    async def run(self, request: Numbers, context: Context) -> Total:
        _write(request, "begin")
        until = time.monotonic() + request.seconds
        while (left := until - time.monotonic()) > 0:
            context.progress(1 - left / request.seconds, "adding")
            time.sleep(min(left, 0.02))  # noqa: ASYNC251  # a tool that computes does not let go either
        total = sum(request.values) + request.plus
        path = context.scratch / "sum.txt"
        path.write_text(f"{total}\n" * 1000)
        page = context.keep(path, DocumentAsset)
        _write(request, "end")
        return Total(total=total, page=page)
