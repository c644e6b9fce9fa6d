"""One worker process, seen from the run that owns it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from agent.production.outcome import Json
from memory.store import AssetStore
from tools.calling import Made, Trouble
from tools.settings import ToolSettings

ROOT = Path(__file__).resolve().parents[2]
LINE_LIMIT = 1 << 28  # bytes; a request may hold a picture with photographs inside
LOG_TAIL = 2000
CRASH_S = 1.0
CRASHED = "crashed"

Report = Callable[[float, str], None]


class WorkerProcess:
    """Answers one call at a time; after a crash or a kill it answers none."""

    def __init__(self, process: Process, log: Path, ahead: str) -> None:
        self._process = process
        self._ahead = ahead
        self._log = log
        self._ids = count(1)
        self._killed = False
        self._called: set[str] = set()

    @classmethod
    async def start(
        cls,
        store: AssetStore,
        scratch: Path,
        name: str,
        settings: ToolSettings,
        plugins: tuple[str, ...],
        ahead: str = "",
    ) -> WorkerProcess:
        """Starts the process without waiting until it is ready: calls wait in the pipe.

        It loads what the trade `ahead` (video, audio) needs before its first call. It leads a process group, so that
        Ctrl-C reaches the run only, and stays in the run's session: Linux gives sessions equal shares of the
        processors, and sound that nobody waits for yet would take half from a scene that encodes with several threads.
        """
        log = scratch / f"{name}.log"
        with log.open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tools.worker",
                stdin=PIPE, stdout=PIPE, stderr=errors, cwd=ROOT, process_group=0, limit=LINE_LIMIT,
            )  # fmt: skip
        worker = cls(process, log, ahead)
        worker._say(
            {
                "place": store.place,
                "copies": str(store.folder),
                "scratch": str(scratch),
                "settings": settings.revealed(),
                "plugins": list(plugins),
                "ahead": ahead,
            }
        )
        return worker

    @property
    def alive(self) -> bool:
        return self._process.returncode is None and not self._killed

    @property
    def gone(self) -> bool:
        """Whether nothing of it is left."""
        return self._process.returncode is not None

    def knows(self, tool: str) -> int:
        """2 for a process that has run the tool, 1 for one that has run others of its trade, which share libraries.

        One that is loading what films need counts as having filmed; other work goes elsewhere first.
        """
        if self._ahead == "video" and not self._called:
            return 1 if _trade(tool) == "video" else -1
        return (tool in self._called) + (_trade(tool) in self._called)

    async def call(
        self, tool: str, request: Json, seed: int, report: Report, grace_s: float, cores: int = 1
    ) -> Made | Trouble:
        """One call; when nobody wants it any more, the tool has `grace_s` seconds to notice before it is killed."""
        call_id = str(next(self._ids))
        self._called |= {tool, _trade(tool)}
        self._say({"id": call_id, "tool": tool, "request": request, "seed": seed, "cores": cores})
        try:
            return await self._answer(report)
        except BaseException:
            await self._wind_down(call_id, grace_s)
            raise

    def kill(self) -> None:
        """Ends the process and every program that it started."""
        self._killed = True
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    async def close(self, grace_s: float) -> None:
        """Ends an idle process by closing its input."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._end(grace_s)

    async def _end(self, grace_s: float) -> None:
        """Waits for the process to end by itself, and ends it after the grace."""
        try:
            async with asyncio.timeout(grace_s):
                await self._process.wait()
        except TimeoutError:
            self.kill()
            await self._process.wait()
        await self._drain()

    async def _drain(self) -> None:
        """Reads what is left, so that the pipe is closed before the event loop may be.

        The process that ends is the guard; the worker, which holds the pipe, ends with it but a moment later.
        """
        assert self._process.stdout is not None
        with contextlib.suppress(TimeoutError):  # a program that has left the group may hold the pipe for good
            async with asyncio.timeout(CRASH_S):
                while await self._process.stdout.read(1 << 16):
                    pass

    def _say(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")

    async def _answer(self, report: Report) -> Made | Trouble:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            message = json.loads(line)
            if "progress" in message:
                report(message["progress"], message["note"])
            elif "trouble" in message:
                return Trouble.model_validate(message["trouble"])
            else:
                return Made(output=message["output"], seconds=message["seconds"])
        return await self._crash()

    async def _crash(self) -> Trouble:
        """Leaves the guard the time to say how the process ended."""
        await self._end(CRASH_S)
        tail = self._log.read_text(errors="replace")[-LOG_TAIL:].strip()
        last = tail.splitlines()[-1] if tail else f"the worker ended with exit code {self._process.returncode}"
        return Trouble(code=CRASHED, message=f"the process died while it worked: {last}", trace=tail)

    async def _wind_down(self, call_id: str, grace_s: float) -> None:
        settled = False
        try:
            self._say({"cancel": call_id})
            async with asyncio.timeout(grace_s):
                await self._answer(lambda _done, _note: None)
                settled = True
        except TimeoutError:
            pass
        finally:
            if not settled:
                self.kill()


def _trade(tool: str) -> str:
    return tool.partition(".")[0]
