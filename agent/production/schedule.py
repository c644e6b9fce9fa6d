"""The schedule: when each task runs, what becomes of its answer, and what that means for the rest."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from agent.plan import Plan, Task, parents
from agent.production.job import Job, Tools, prepare
from agent.production.limits import Limits
from agent.production.outcome import BLOCKED, Failure, Production
from agent.production.pool import TIMEOUT, WorkerPool
from agent.production.process import CRASHED, Report
from agent.production.room import Need, Room
from memory.errors import StudioFull
from memory.ledger import Entry
from memory.studio import Studio
from tools.calling import DISK_FULL, Made, Trouble, call
from tools.context import StoreContext
from tools.errors import ToolFailed, ToolUnavailable, TransientError
from tools.settings import ToolSettings

Emit = Callable[[str, dict[str, Any]], None]

PASSING = (TransientError.code, TIMEOUT, CRASHED)
CRASHES = 2
BACKOFF_S = 0.5
LONGEST_BACKOFF_S = 30.0
REPORT_S = 0.25


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

    Without a pool it has one of its own, which knows the built-in and installed tools.
    """
    started = time.monotonic()
    async with AsyncExitStack() as stack:
        if pool is None:
            pool = await stack.enter_async_context(WorkerPool(studio, settings, limits))
        schedule = _Schedule(plan, registry, studio, seed, settings, limits, emit, pool)
        schedule.result.stopped = await _until(stop, schedule.run())
    schedule.result.seconds = time.monotonic() - started
    return schedule.result


async def _until(stop: asyncio.Event | None, work: Any) -> bool:
    """Whether the work was stopped before its end. However this ends, the work has ended too."""
    running = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future((stop or asyncio.Event()).wait())
    try:
        await asyncio.wait((running, stopping), return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            running.result()
            return False
        return True
    finally:
        stopping.cancel()
        running.cancel()
        await asyncio.gather(running, stopping, return_exceptions=True)


class _Schedule:
    """One pass over one plan."""

    def __init__(
        self,
        plan: Plan,
        tools: Tools,
        studio: Studio,
        seed: int,
        settings: ToolSettings,
        limits: Limits,
        emit: Emit,
        pool: WorkerPool,
    ) -> None:
        self.result = Production()
        self._tasks = {task.id: task for task in plan.tasks}
        self._tools = tools
        self._studio = studio
        self._seed = seed
        self._settings = settings
        self._limits = limits
        self._emit = emit
        self._pool = pool
        self._room = Room(limits)
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
        job = self._blame(task) or prepare(task, self._tools, self.result.outputs, self._seed, self._settings)
        if isinstance(job, Job):
            self.result.keys[task.id] = job.key
            self._tell("task_queued", task)
            made = await self._once(job)
        else:
            made = job
        if isinstance(made, Entry):
            self.result.outputs[task.id] = made.output
        else:
            self._fail(task, made)
        self._settled[task.id].set()

    async def _once(self, job: Job) -> Entry | Trouble:
        """Equal jobs are done once: the first does the work, the others wait for its result."""
        if flight := self._flights.get(job.key):
            return self._found(job, await flight)
        flight = self._flights[job.key] = asyncio.get_running_loop().create_future()
        kept = await asyncio.to_thread(self._studio.ledger.get, job.key)
        made = self._found(job, kept) if kept else await self._work(job)
        flight.set_result(made)
        return made

    def _found(self, job: Job, made: Entry | Trouble) -> Entry | Trouble:
        if isinstance(made, Entry):
            self.result.cached.add(job.task)
            self._tell("task_cached", self._tasks[job.task], key=job.key)
        return made

    async def _work(self, job: Job) -> Entry | Trouble:
        """Attempts until the task is made, or trying again would not help."""
        task = self._tasks[job.task]
        for attempt in range(1, self._limits.retries + 1):
            made = await self._attempt(job, attempt)
            if isinstance(made, Entry):
                self.result.ran.add(job.task)
                self._tell("task_finished", task, seconds=made.seconds, key=job.key)
                return made
            attempts = min(CRASHES, self._limits.retries) if made.code == CRASHED else self._limits.retries
            if made.code not in PASSING or attempt >= attempts:
                return made
            delay = self._backoff(job, attempt)
            self._tell("task_retry", task, attempt=attempt, delay=delay, code=made.code, message=made.message)
            await asyncio.sleep(delay)
        raise AssertionError("the last attempt returns")

    async def _attempt(self, job: Job, attempt: int) -> Entry | Trouble:
        if job.tool.resources.gpu > 0 and self._limits.gpu == 0:
            return Trouble(code=ToolUnavailable.code, message=f"{job.tool.name} needs a GPU and this machine has none")
        task = self._tasks[job.task]
        urgency = job.seconds + self._tails[job.task]
        async with self._room.take(Need.of(job.tool.resources, self._limits), urgency):
            self._tell("task_started", task, attempt=attempt)
            if job.tool.resources.network:
                made = await self._call_here(job, self._reporter(task))
            else:
                made = await self._pool.call(job.tool, job.request, job.seed, self._reporter(task))
        if isinstance(made, Made):
            return await asyncio.to_thread(self._record, job, made)
        if made.code == DISK_FULL:
            raise StudioFull.at(self._studio.home)
        return made

    async def _call_here(self, job: Job, report: Report) -> Made | Trouble:
        """A tool that waits on the network runs on the event loop."""
        started = time.monotonic()
        folder = Path(tempfile.mkdtemp(dir=self._studio.scratch))
        context = StoreContext(self._studio.assets, folder, job.seed, self._settings, report)
        try:
            async with asyncio.timeout(job.tool.resources.timeout_s):
                output = await call(job.tool, job.request, context)
        except TimeoutError:
            message = f"{job.tool.name} was not done after {job.tool.resources.timeout_s:g} s and was ended"
            return Trouble(code=TIMEOUT, message=message)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return output if isinstance(output, Trouble) else Made(output=output, seconds=time.monotonic() - started)

    def _record(self, job: Job, made: Made) -> Entry | Trouble:
        try:
            entry = job.entry(made)
            self._studio.ledger.put(job.key, entry)
        except ValueError as error:
            return Trouble(code=ToolFailed.code, message=f"{job.tool.name} returned what cannot be kept: {error}")
        return entry

    def _blame(self, task: Task) -> Trouble | None:
        """Names the first failure that a task hangs on."""
        for parent in sorted(parents(task)):
            if failure := self.result.failed.get(parent):
                root = failure.blamed or parent
                message = f"{task.id} was not made because {root} failed: {self.result.failed[root].message}"
                return Trouble(code=BLOCKED, message=message, trace=root)
        return None

    def _fail(self, task: Task, trouble: Trouble) -> None:
        blocked = trouble.code == BLOCKED
        failure = Failure(
            code=trouble.code,
            message=trouble.message,
            blamed=trouble.trace if blocked else "",
            trace="" if blocked else trouble.trace,
        )
        self.result.failed[task.id] = failure
        self._tell("task_failed", task, code=failure.code, message=failure.message, blamed=failure.blamed)

    def _tell(self, kind: str, task: Task, **data: Any) -> None:
        self._emit(kind, {"task": task.id, "tool": task.tool, **data})

    def _reporter(self, task: Task) -> Report:
        last = -REPORT_S

        def report(done: float, note: str) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= REPORT_S:
                last = now
                self._tell("task_progress", task, done=done, note=note)

        return report

    def _backoff(self, job: Job, attempt: int) -> float:
        """Twice as long each time, and never in step with other tasks."""
        jitter = random.Random(f"{self._seed} {job.task} {attempt}").uniform(0.5, 1.5)
        return float(min(BACKOFF_S * 2 ** (attempt - 1) * jitter, LONGEST_BACKOFF_S))

    def _critical_paths(self) -> dict[str, float]:
        """How many seconds of work hang on each task, by what its tools took so far; raises ValueError for a cycle."""
        children: dict[str, list[str]] = {task: [] for task in self._tasks}
        for task in self._tasks.values():
            for parent in parents(task):
                if parent not in children:
                    raise ValueError(f"task {task.id} needs {parent}, which is not in the plan")
                children[parent].append(task.id)
        typical = {task.tool: self._studio.ledger.typical_seconds(task.tool) or 1.0 for task in self._tasks.values()}
        tails: dict[str, float] = {}
        for task_id in TopologicalSorter(children).static_order():
            tails[task_id] = max(
                (typical[self._tasks[child].tool] + tails[child] for child in children[task_id]), default=0.0
            )
        return tails
