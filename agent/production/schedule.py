"""The schedule: when each task's turn comes, and what its end means for the rest."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from graphlib import TopologicalSorter
from typing import Any

from agent.plan import Plan, Task, parents
from agent.production.attempt import Emit, Floor, Turn, make
from agent.production.job import Job, Tools, prepare
from agent.production.limits import Limits
from agent.production.outcome import BLOCKED, Failure, Production
from agent.production.pool import WorkerPool
from memory.errors import room_in
from memory.ledger import Entry
from memory.studio import Studio
from tools.calling import Trouble
from tools.settings import ToolSettings

UNKNOWN_S = 1.0  # of a tool that has never run here


async def produce(
    plan: Plan,
    *,
    registry: Tools,
    studio: Studio,
    seed: int,
    settings: ToolSettings,
    limits: Limits,
    emit: Emit = lambda _kind, _data: None,
    stop: asyncio.Event | None = None,
    pool: WorkerPool | None = None,
) -> Production:
    """Runs the plan to its end; raises StudioFull when the disk is, and returns early when `stop` is set.

    A pool that is handed in brings its own limits of the machine, shared with all who use it. Without one, production
    has a pool of its own, which knows the built-in and the installed tools.
    """
    started = time.monotonic()
    with room_in(studio.home):
        async with AsyncExitStack() as stack:
            if pool is None:
                pool = await stack.enter_async_context(WorkerPool(studio, settings, limits))
            floor = Floor(studio, registry, settings, limits, seed, emit, pool)
            schedule = _Schedule(plan, floor)
            schedule.result.stopped = await _until(stop, schedule.run())
    schedule.result.seconds = time.monotonic() - started
    return schedule.result


async def _until(stop: asyncio.Event | None, work: Coroutine[Any, Any, None]) -> bool:
    """Whether the work was stopped before its end. However this ends, the work has ended too."""
    running = asyncio.create_task(work)
    stopping = asyncio.create_task((stop or asyncio.Event()).wait())
    try:
        await asyncio.wait((running, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            return True
        running.result()
        return False
    finally:
        running.cancel()
        stopping.cancel()
        await asyncio.gather(running, stopping, return_exceptions=True)


class _Schedule:
    """One pass over one plan."""

    def __init__(self, plan: Plan, floor: Floor) -> None:
        self.result = Production()
        self._floor = floor
        self._tasks = {task.id: task for task in plan.tasks}
        self._settled = {task: asyncio.Event() for task in self._tasks}
        self._flights: dict[str, asyncio.Future[Entry | Trouble]] = {}
        self._tails = self._critical_paths()

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                for task in self._tasks.values():
                    group.create_task(self._settle(task))
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from None

    async def _settle(self, task: Task) -> None:
        """Sees one task to its end: an output, or a failure on record."""
        for parent in sorted(parents(task)):
            await self._settled[parent].wait()
        failure = self._blame(task) or await self._make(task)
        if failure is not None:
            self.result.failed[task.id] = failure
            told = failure.model_dump(include={"code", "message", "blamed"})
            self._floor.tell("task_failed", task.id, task.tool, **told)
        self._settled[task.id].set()

    def _blame(self, task: Task) -> Failure | None:
        """The failure of a task that hangs on a failed one; the first to fail is the one that is named."""
        for parent in sorted(parents(task)):
            if failure := self.result.failed.get(parent):
                root = failure.blamed or parent
                message = f"{task.id} was not made because {root} failed: {self.result.failed[root].message}"
                return Failure(code=BLOCKED, message=message, blamed=root)
        return None

    async def _make(self, task: Task) -> Failure | None:
        job = prepare(task, self._floor.tools, self.result.outputs, self._floor.seed, self._floor.settings)
        if isinstance(job, Job):
            self.result.keys[task.id] = job.key
            self._floor.tell("task_queued", task.id, task.tool, key=job.key)
        made = await self._once(job) if isinstance(job, Job) else job
        if isinstance(made, Trouble):
            return Failure(code=made.code, message=made.message, trace=made.trace)
        self.result.outputs[task.id] = made.output
        return None

    async def _once(self, job: Job) -> Entry | Trouble:
        """Equal jobs are done once: the first does the work, the others wait for its result."""
        if flight := self._flights.get(job.key):
            return self._reused(job, await flight)
        flight = self._flights[job.key] = asyncio.get_running_loop().create_future()
        kept = self._floor.studio.ledger.get(job.key)
        if kept is not None and job.fits(kept):
            made = self._reused(job, kept)
        else:
            made = await make(job, self._floor, Turn(job.seconds + self._tails[job.task], lambda: self._cores(job)))
            if isinstance(made, Entry):
                self.result.ran.add(job.task)
        flight.set_result(made)
        return made

    def _cores(self, job: Job) -> int:
        """The machine's cores, shared out among the tasks of this kind that are not done yet."""
        alike = sum(task.tool == job.tool.name and not self._settled[task.id].is_set() for task in self._tasks.values())
        return max(1, int(self._floor.pool.room.limits.cpu) // alike)

    def _reused(self, job: Job, made: Entry | Trouble) -> Entry | Trouble:
        if isinstance(made, Entry):
            self.result.cached.add(job.task)
            self._floor.tell("task_cached", job.task, job.tool.name, key=job.key)
        return made

    def _critical_paths(self) -> dict[str, float]:
        """How many seconds of work hang on each task, by what its tools took so far; raises ValueError for a cycle."""
        children: dict[str, list[str]] = {task: [] for task in self._tasks}
        for task in self._tasks.values():
            for parent in parents(task):
                if parent not in children:
                    raise ValueError(f"task {task.id} needs {parent}, which is not in the plan")
                children[parent].append(task.id)
        names = {task.tool for task in self._tasks.values()}
        typical = {name: self._floor.studio.ledger.typical_seconds(name) or UNKNOWN_S for name in names}
        tails: dict[str, float] = {}
        for task_id in TopologicalSorter(children).static_order():
            ways = (typical[self._tasks[child].tool] + tails[child] for child in children[task_id])
            tails[task_id] = max(ways, default=0.0)
        return tails
