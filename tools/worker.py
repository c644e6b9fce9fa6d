"""The process side of production: runs one tool at a time, told by JSON lines.

    <- {"place", "copies", "scratch", "settings", "plugins"}         once, at the start
    <- {"id", "tool", "request", "seed", "cores"}                    a call
    <- {"cancel": id}                                                the call is no longer wanted
    -> {"id", "progress", "note"}                                    any number of times
    -> {"id", "output", "seconds"}  or  {"id", "trouble": {...}}     once for each call

Orders and answers go through descriptors that tools and their programs do not know, so nothing that they print or
read can get between. When the orders end, the run is gone, and so is this process.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import stat
import sys
import tempfile
import threading
import time
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO

from memory.errors import StudioError, disk_full
from memory.store import AssetStore
from tools.calling import DISK_FULL, Trouble, call
from tools.context import StoreContext
from tools.contract import Tool
from tools.errors import Cancelled, ToolFailed, ToolUnavailable
from tools.heap import give_back
from tools.registry import load
from tools.settings import ToolSettings

Message = dict[str, Any]
IDLE_S = 5.0
"""After so long without a call a worker keeps no memory for the next one."""
REPORT_S = 0.1  # keeps the pipe quiet; the run thins reports out further


class Worker:
    """Serves calls until its input ends."""

    def __init__(self, orders: BinaryIO, answers: BinaryIO) -> None:
        self._orders = orders
        self._answers = answers
        self._calls: SimpleQueue[Message] = SimpleQueue()
        self._cancelled = ""
        self._tools: dict[str, Tool] = {}
        start = json.loads(orders.readline())
        self._store = AssetStore(start["place"], copies=Path(start["copies"]))
        self._scratch = Path(start["scratch"])
        self._settings = ToolSettings.model_validate(start["settings"])
        self._plugins: list[str] = start["plugins"]

    def serve(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            message = self._next()
            self._clear_log()
            self._say(self._answer(message))

    def _next(self) -> Message:
        with contextlib.suppress(Empty):
            return self._calls.get(timeout=IDLE_S)
        give_back()
        return self._calls.get()

    def _listen(self) -> None:
        for line in self._orders:
            message = json.loads(line)
            if "cancel" in message:
                self._cancelled = message["cancel"]
            else:
                self._calls.put(message)
        os._exit(0)

    def _answer(self, message: Message) -> Message:
        started = time.perf_counter()
        made = self._perform(message)
        if isinstance(made, Trouble):
            return {"id": message["id"], "trouble": made.model_dump()}
        return {"id": message["id"], "output": made, "seconds": time.perf_counter() - started}

    def _perform(self, message: Message) -> dict[str, Any] | Trouble:
        folder = None
        try:
            tool = self._tool(message["tool"])
            folder = Path(tempfile.mkdtemp(dir=self._scratch))
            report = self._reporter(message["id"])
            context = StoreContext(
                self._store, folder, message["seed"], self._settings, report, message.get("cores", 1)
            )
            return asyncio.run(call(tool, message["request"], context))
        except ToolUnavailable as error:
            return Trouble(code=error.code, message=str(error))
        except (OSError, StudioError) as error:
            code = DISK_FULL if disk_full(error) else ToolFailed.code
            return Trouble(code=code, message=f"cannot work in {self._scratch}: {error}")
        finally:
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)

    def _tool(self, name: str) -> Tool:
        if name not in self._tools:
            self._tools[name] = load(name, self._plugins)
        return self._tools[name]

    def _reporter(self, call_id: str) -> Any:
        last = 0.0

        def report(done: float, note: str) -> None:
            nonlocal last
            if self._cancelled == call_id:
                raise Cancelled("the run was stopped")
            now = time.perf_counter()
            if now - last >= REPORT_S:
                last = now
                self._say({"id": call_id, "progress": done, "note": note})

        return report

    def _say(self, message: Message) -> None:
        self._answers.write(json.dumps(message).encode() + b"\n")
        self._answers.flush()

    @staticmethod
    def _clear_log() -> None:
        """The log is told when a call kills the process, so it holds the last call's words only."""
        if stat.S_ISREG(os.fstat(sys.stderr.fileno()).st_mode):
            os.ftruncate(sys.stderr.fileno(), 0)


def work(orders: int, answers: int) -> None:
    """Serves a run through these descriptors until the orders end."""
    os.set_inheritable(orders, False)
    os.set_inheritable(answers, False)
    Worker(os.fdopen(orders, "rb"), os.fdopen(answers, "wb")).serve()
