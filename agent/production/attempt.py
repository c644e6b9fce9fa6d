"""Attempts at one job: where it runs, how often it is tried, and what makes its answer good enough to keep."""

from __future__ import annotations

import asyncio
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.production.job import Job, Tools
from agent.production.limits import Limits
from agent.production.pool import TIMEOUT, WorkerPool, overdue
from agent.production.process import CRASHED, Report
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


@dataclass(frozen=True)
class Floor:
    """Where production happens, and with what."""

    studio: Studio
    tools: Tools
    settings: ToolSettings
    limits: Limits
    seed: int
    emit: Emit
    pool: WorkerPool

    def tell(self, kind: str, task: str, tool: str, **data: Any) -> None:
        self.emit(kind, {"task": task, "tool": tool, **data})


@dataclass(frozen=True)
class Turn:
    """When a job's turn comes, and how much of the machine is for it then."""

    urgency: float
    cores: Callable[[], int]


async def make(job: Job, floor: Floor, turn: Turn) -> Entry | Trouble:
    """Tries until the job is done and on record, or until trying again would not help."""
    if job.tool.resources.gpu > 0 and floor.pool.room.limits.gpu == 0:
        return Trouble(code=ToolUnavailable.code, message=f"{job.tool.name} needs a GPU and this machine has none")
    attempt = 0
    while True:
        attempt += 1
        made = await _attempt(job, floor, turn, attempt)
        if isinstance(made, Entry):
            floor.tell("task_finished", job.task, job.tool.name, seconds=made.seconds, key=job.key)
            return made
        if made.code not in PASSING or attempt >= _attempts(made, floor.limits):
            return made
        delay = _backoff(f"{floor.seed} {job.task} {attempt}", attempt)
        told = {"attempt": attempt, "delay": delay, "code": made.code, "message": made.message}
        floor.tell("task_retry", job.task, job.tool.name, **told)
        await asyncio.sleep(delay)


def _attempts(trouble: Trouble, limits: Limits) -> int:
    return min(CRASHES, limits.retries) if trouble.code == CRASHED else limits.retries


def _backoff(salt: str, attempt: int) -> float:
    """Twice as long each time, and never in step with other tasks."""
    jitter = random.Random(salt).uniform(0.5, 1.5)
    return float(min(BACKOFF_S * 2 ** (attempt - 1) * jitter, LONGEST_BACKOFF_S))


async def _attempt(job: Job, floor: Floor, turn: Turn, attempt: int) -> Entry | Trouble:
    async with floor.pool.room.take(job.tool.resources, turn.urgency):
        floor.tell("task_started", job.task, job.tool.name, attempt=attempt, key=job.key)
        report = _reporter(job, floor)
        if job.tool.resources.network:
            made = await _call_here(job, floor, report)
        else:
            made = await floor.pool.call(job.tool, job.request, job.seed, report, turn.cores())
    if isinstance(made, Made):
        return await asyncio.to_thread(_record, job, made, floor.studio)
    if made.code == DISK_FULL:
        raise StudioFull.at(floor.studio.home)
    return made


async def _call_here(job: Job, floor: Floor, report: Report) -> Made | Trouble:
    """A tool that waits on the network runs on the event loop."""
    started = time.monotonic()
    folder = Path(tempfile.mkdtemp(dir=floor.studio.scratch))
    context = StoreContext(floor.studio.assets, folder, job.seed, floor.settings, report)
    try:
        async with asyncio.timeout(job.tool.resources.timeout_s):
            output = await call(job.tool, job.request, context)
    except TimeoutError:
        return overdue(job.tool)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return output if isinstance(output, Trouble) else Made(output=output, seconds=time.monotonic() - started)


def _record(job: Job, made: Made, studio: Studio) -> Entry | Trouble:
    try:
        entry = job.entry(made)
        studio.ledger.put(job.key, entry)
    except ValueError as error:
        return Trouble(code=ToolFailed.code, message=f"{job.tool.name} returned what cannot be kept: {error}")
    return entry


def _reporter(job: Job, floor: Floor) -> Report:
    last = -REPORT_S

    def report(done: float, note: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= REPORT_S:
            last = now
            floor.tell("task_progress", job.task, job.tool.name, done=done, note=note)

    return report
