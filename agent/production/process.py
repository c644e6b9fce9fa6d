"""One worker process, seen from the run that owns it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from agent.production.outcome import Json
from tools.calling import Made, Trouble

LINE_LIMIT = 1 << 28  # bytes; a request may hold a picture with photographs inside
LOG_TAIL = 2000
CRASHED = "crashed"
KILLED_S = 1.0
"""A worker is gone by then; a program that has left its group may hold its answers for good."""

Report = Callable[[float, str], None]


class WorkerProcess:
    """Answers one call at a time; after a crash or a kill it answers none.

    Its answers end when nothing of it is left, neither the worker nor its guard nor the programs that it started.
    """

    def __init__(
        self, orders: asyncio.StreamWriter, answers: Answers, line: asyncio.BaseTransport, life: int, log: Path
    ) -> None:
        """`line` is what the answers come by; the worker is killed when `life` is closed."""
        self._orders, self._answers, self._line, self._life = orders, answers, line, life
        self._log = log
        self._ids = count(1)
        self._killed = False
        self._called: set[str] = set()

    @classmethod
    async def behind(cls, orders: int, answers: int, life: int, log: Path) -> WorkerProcess:
        """The worker at the other ends of these pipes."""
        loop, lines = asyncio.get_running_loop(), Answers()
        line, _ = await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(lines), os.fdopen(answers, "rb", buffering=0)
        )
        transport, protocol = await loop.connect_write_pipe(
            asyncio.streams.FlowControlMixin, os.fdopen(orders, "wb", buffering=0)
        )
        return cls(asyncio.StreamWriter(transport, protocol, None, loop), lines, line, life, log)

    @property
    def alive(self) -> bool:
        return not (self._killed or self.gone)

    @property
    def gone(self) -> bool:
        """Whether nothing of it is left."""
        return self._answers.ended.is_set()

    def knows(self, tool: str) -> int:
        """2 for a process that has run the tool, 1 for one that has run others of its trade, which share memory."""
        return (tool in self._called) + (_trade(tool) in self._called)

    async def call(
        self, tool: str, request: Json, seed: int, report: Report, grace_s: float, cores: int = 1
    ) -> Made | Trouble:
        """One call; when nobody wants it any more, the tool has `grace_s` seconds to notice before it is killed."""
        call_id = str(next(self._ids))
        self._called |= {tool, _trade(tool)}
        self.say({"id": call_id, "tool": tool, "request": request, "seed": seed, "cores": cores})
        try:
            return await self._answer(report)
        except BaseException:
            await self._wind_down(call_id, grace_s)
            raise

    def kill(self) -> None:
        """Has its guard end the process and every program that it started."""
        if not self._killed:
            self._killed = True
            os.close(self._life)
            if not self._orders.is_closing():
                self._orders.transport.abort()

    async def close(self, grace_s: float) -> None:
        """Ends an idle process by closing its input, and kills one that does not end by itself."""
        self._orders.close()
        for patience in (grace_s, KILLED_S):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._answers.ended.wait()
            self.kill()
        self._line.close()

    def say(self, message: dict[str, Any]) -> None:
        """Sends a line; calls wait in the pipe until the process is ready."""
        self._orders.write(json.dumps(message).encode() + b"\n")

    async def _answer(self, report: Report) -> Made | Trouble:
        while line := await self._answers.readline():
            message = json.loads(line)
            if "progress" in message:
                report(message["progress"], message["note"])
            elif "trouble" in message:
                return Trouble.model_validate(message["trouble"])
            else:
                return Made(output=message["output"], seconds=message["seconds"])
        return self._crash()

    def _crash(self) -> Trouble:
        """In the guard's words, where it had the time for some."""
        tail = self._log.read_text(errors="replace")[-LOG_TAIL:].strip() if self._log.exists() else ""
        last = tail.splitlines()[-1] if tail else "the worker was ended from outside"
        return Trouble(code=CRASHED, message=f"the process died while it worked: {last}", trace=tail)

    async def _wind_down(self, call_id: str, grace_s: float) -> None:
        settled = False
        try:
            self.say({"cancel": call_id})
            async with asyncio.timeout(grace_s):
                await self._answer(lambda _done, _note: None)
                settled = True
        except TimeoutError:
            pass
        finally:
            if not settled:
                self.kill()


class Answers(asyncio.StreamReader):
    """A worker's lines, and whether there will be no more."""

    def __init__(self) -> None:
        super().__init__(LINE_LIMIT)
        self.ended = asyncio.Event()

    def feed_eof(self) -> None:
        """Called by the event loop."""
        self.ended.set()
        super().feed_eof()


def _trade(tool: str) -> str:
    return tool.partition(".")[0]
