"""Starts workers: one process loads what they need, and forks them."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from agent.production.process import Answers, WorkerProcess
from memory.studio import Studio
from tools.nursery import Crib, Household
from tools.settings import ToolSettings

ROOT = Path(__file__).resolve().parents[2]


class Pipes(NamedTuple):
    """Our ends of what a worker is reached by: its orders, its answers, and the one whose end ends it."""

    orders: int
    answers: int
    life: int


async def start_workers(
    studio: Studio, names: Sequence[str], settings: ToolSettings, plugins: Sequence[str], *, ahead: bool
) -> tuple[Process, list[WorkerProcess]]:
    """Starts a worker for each name without waiting until they are ready; returns the process that raises them, too.

    They lead process groups of their own, so that Ctrl-C reaches the run only, and stay in the run's session: Linux
    gives sessions equal shares of the processors, and sound that nobody waits for yet would take half from a scene that
    encodes with several threads.

    Args:
        ahead: whether everything that a film's work needs is loaded before the first call.
    """
    pairs = [_crib(studio.scratch / f"{name}.log") for name in names]
    theirs = [end for crib, _ in pairs for end in (crib.orders, crib.answers, crib.life)]
    household = Household(cribs=tuple(crib for crib, _ in pairs), ahead=ahead)
    try:
        with (studio.scratch / f"nursery-{names[0]}.log").open("ab") as log:
            raising = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tools.nursery", household.model_dump_json(),
                stdin=DEVNULL, stdout=log, stderr=log, cwd=ROOT, process_group=0, pass_fds=theirs,
            )  # fmt: skip
    except BaseException:
        for _, ours in pairs:
            for end in ours:
                os.close(end)
        raise
    finally:
        for end in theirs:
            os.close(end)
    workers = [await _connected(ours, Path(crib.log)) for crib, ours in pairs]
    for worker in workers:
        worker.say(
            {
                "place": studio.assets.place,
                "copies": str(studio.assets.folder),
                "scratch": str(studio.scratch),
                "settings": settings.revealed(),
                "plugins": list(plugins),
            }
        )
    return raising, workers


def _crib(log: Path) -> tuple[Crib, Pipes]:
    """A worker's ends, and ours."""
    orders, give = os.pipe()
    take, answers = os.pipe()
    life, hold = os.pipe()
    return Crib(orders=orders, answers=answers, life=life, log=str(log)), Pipes(give, take, hold)


async def _connected(ours: Pipes, log: Path) -> WorkerProcess:
    loop, answers = asyncio.get_running_loop(), Answers()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(answers), os.fdopen(ours.answers, "rb", buffering=0)
    )
    transport, protocol = await loop.connect_write_pipe(
        asyncio.streams.FlowControlMixin, os.fdopen(ours.orders, "wb", buffering=0)
    )
    return WorkerProcess(asyncio.StreamWriter(transport, protocol, None, loop), answers, ours.life, log)
