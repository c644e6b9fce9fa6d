"""Worker processes: started when they are needed or a little before, kept warm, and never left behind."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Sequence
from itertools import count
from types import TracebackType
from typing import Self

from agent.nursery import MOST, Nursery
from agent.production.limits import Limits
from agent.production.outcome import Json
from agent.production.process import Report, WorkerProcess
from agent.production.room import Room
from memory.studio import Studio
from tools.calling import Made, Trouble
from tools.contract import Tool
from tools.settings import ToolSettings

GRACE_S = 2.0
PATIENCE_S = 0.25
"""How long a call waits for a worker that is busy: about as long as it takes to start one and load what it needs."""
TIMEOUT = "timeout"


def overdue(tool: Tool) -> Trouble:
    """The answer of a tool that missed its deadline."""
    return Trouble(code=TIMEOUT, message=f"{tool.name} was not done after {tool.resources.timeout_s:g} s and was ended")


class WorkerPool:
    """Calls tools in processes of their own, and keeps the room that all who use it share.

    Belongs to one event loop; used as an async context manager.
    """

    def __init__(
        self,
        studio: Studio,
        settings: ToolSettings,
        limits: Limits,
        plugins: Sequence[str] = (),
        nursery: Nursery | None = None,
    ) -> None:
        """`nursery` is one that was started before, whose workers are taken when the pool is warmed."""
        self._studio = studio
        self._settings = settings
        self.room = Room(limits)
        self._plugins = tuple(plugins)
        self._names = count(1)
        self._idle: dict[str, list[WorkerProcess]] = {"cpu": [], "gpu": []}
        self._all: set[WorkerProcess] = set()
        self._early = nursery
        self._nurseries: list[Nursery] = []
        self._busy = {"cpu": 0, "gpu": 0}
        self._waiting: list[asyncio.Future[None]] = []
        self._starting = asyncio.Lock()

    async def warm(self) -> None:
        """Starts as many workers as there are cores, without waiting until they have loaded what they need."""
        async with self._starting:
            missing = math.ceil(self.room.limits.cpu) - len(self._all)
            if missing <= 0:
                return
            nursery = self._early if self._early and self._early.room else Nursery(min(missing, MOST), ahead=True)
            starting = asyncio.ensure_future(self._start(nursery, min(missing, nursery.room)))
            try:
                self._idle["cpu"] += await asyncio.shield(starting)
            except asyncio.CancelledError:
                await starting  # a process that is half started would be nobody's to end
                raise

    async def call(self, tool: Tool, request: Json, seed: int, report: Report, cores: int = 1) -> Made | Trouble:
        """One attempt within the tool's deadline; a worker that missed it or crashed is not used again."""
        lane = "gpu" if tool.resources.gpu else "cpu"
        worker = await self._take(lane, tool.name)
        self._busy[lane] += 1
        try:
            async with asyncio.timeout(tool.resources.timeout_s):
                return await worker.call(tool.name, request, seed, report, GRACE_S, cores)
        except TimeoutError:
            return overdue(tool)
        finally:
            self._give_back(lane, worker)

    def idle(self, lane: str) -> tuple[WorkerProcess, ...]:
        """Workers that wait for a call."""
        return tuple(self._idle[lane])

    async def close(self) -> None:
        """Ends all workers, and what they started."""
        await asyncio.gather(*(worker.close(GRACE_S) for worker in self._all))
        self._all.clear()
        await asyncio.gather(*(nursery.close() for nursery in self._nurseries))
        self._nurseries.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _take(self, lane: str, tool: str) -> WorkerProcess:
        """An idle worker, the one that has most of what the tool needs; a new one where none comes free for a while."""
        clock = asyncio.get_running_loop().time
        until = clock() + PATIENCE_S
        while True:
            async with self._starting:
                idle = self._idle[lane] = [worker for worker in self._idle[lane] if worker.alive]
                if idle:
                    worker = max(idle, key=lambda each: each.knows(tool))
                    idle.remove(worker)
                    return worker
                if self._busy[lane] < self.room.limits.cpu or clock() >= until:
                    return (await self._start(Nursery(1, ahead=False), 1))[0]
            await self._wait(until)

    async def _wait(self, until: float) -> None:
        """Until a worker comes back, or that time."""
        free = asyncio.get_running_loop().create_future()
        self._waiting.append(free)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(until):
                await free

    def _give_back(self, lane: str, worker: WorkerProcess) -> None:
        self._busy[lane] -= 1
        if worker.alive:
            self._idle[lane].append(worker)
        for free in self._waiting:
            if not free.done():
                free.set_result(None)
        self._waiting.clear()

    async def _start(self, nursery: Nursery, number: int) -> list[WorkerProcess]:
        self._nurseries.append(nursery)
        for worker in [each for each in self._all if each.gone]:
            worker.kill()  # lets go of its pipes
            self._all.remove(worker)
        names = [f"worker-{next(self._names)}" for _ in range(number)]
        workers = await nursery.raise_workers(self._studio, names, self._settings, self._plugins)
        self._all.update(workers)
        return workers
