"""The process that workers come of; it can be started before anything is known of them, and loads what they need.

Loading takes about as long as a command needs to understand what it is asked, so that who makes a film starts it first:
this module imports nothing that takes long until workers are wanted. A command first loads what both need, and goes on
as two processes.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from agent.forking import Copy, can_be_copied

if TYPE_CHECKING:
    from agent.production.process import WorkerProcess
    from memory.studio import Studio
    from tools.settings import ToolSettings

ROOT = Path(__file__).resolve().parents[1]
GRACE_S = 2.0
SHARED = (
    "tools.nursery", "tools.image.picture", "tools.image.cast", "tools.image.looks", "tools.image.packs.lookup",
    "tools.image.art.lookup", "tools.image.request", "tools.video.request", "tools.post.measurement",
)  # fmt: skip
"""What a command that makes films and its workers both load. Nothing of it starts a thread or loads numpy."""
MOST = 32
"""Workers raised ahead: each takes six descriptors, of which a process may have as few as 1024."""


class Pipes(NamedTuple):
    """What a worker is reached by; `theirs` and `ours` are the ends for orders, for answers and for its life."""

    theirs: tuple[int, int, int]
    ours: tuple[int, int, int]


class Nursery:
    """Has room for some workers, and raises them once; a context manager that leaves no process that nobody wanted."""

    def __init__(self, room: int, *, ahead: bool, copied: bool = False) -> None:
        """Starts the process.

        It leads a process group, and so do the workers, so that Ctrl-C reaches the run only. All stay in the run's
        session: Linux gives sessions equal shares of the processors, and sound that nobody waits for yet would take
        half from a scene that encodes with several threads.

        Args:
            room: how many workers there may be.
            ahead: whether what a film's work needs is loaded before the first of them is there.
            copied: whether it comes of this process, with all that is loaded here; else it is started anew.
        """
        self._cribs = [_pipes() for _ in range(room)]
        theirs = [end for crib in self._cribs for end in crib.theirs]
        try:
            self._process = _copied(theirs, ahead=ahead) if copied else _started(theirs, ahead=ahead)
        except BaseException:
            self._drop(self._cribs)
            raise
        finally:
            for crib in self._cribs:
                _close(crib.theirs)

    @classmethod
    def for_films(cls) -> Nursery:
        """With room for a worker a core, within reason, and all that films need."""
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        copied = can_be_copied()
        if copied:
            for name in SHARED:
                importlib.import_module(name)
        return cls(min(cores or 1, MOST), ahead=True, copied=copied and can_be_copied())

    @property
    def room(self) -> int:
        """How many workers it can still raise: none once it has raised some, or was closed."""
        return len(self._cribs)

    async def raise_workers(
        self, studio: Studio, names: Sequence[str], settings: ToolSettings, plugins: Sequence[str]
    ) -> list[WorkerProcess]:
        """A worker for each name, without waiting until they are ready; there must be room for them."""
        from agent.production.process import WorkerProcess
        from tools.nursery import Crib, Household

        taken, spare = self._cribs[: len(names)], self._cribs[len(names) :]
        logs = [studio.scratch / f"{name}.log" for name in names]
        cribs = tuple(
            Crib(orders=orders, answers=answers, life=life, log=str(log))
            for ((orders, answers, life), _), log in zip(taken, logs, strict=True)
        )
        unused = tuple(end for crib in spare for end in crib.theirs)
        self._cribs = []
        self._drop(spare)
        self._tell(Household(cribs=cribs, unused=unused).model_dump_json())
        workers = [await WorkerProcess.behind(*pipes.ours, log) for pipes, log in zip(taken, logs, strict=True)]
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
        return workers

    async def close(self) -> None:
        """Waits for the process, which ends after all its workers; one that has none is ended."""
        import asyncio

        await asyncio.to_thread(self.__exit__, None, None, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._cribs:
            self._process.kill()
        self._drop(self._cribs)
        self._cribs = []
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _tell(self, household: str) -> None:
        """A process that has died has said why; whoever calls its workers finds out."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError), self._process.stdin as told:
            told.write(household.encode())

    @staticmethod
    def _drop(cribs: Sequence[Pipes]) -> None:
        for crib in cribs:
            _close(crib.ours)


def _started(theirs: Sequence[int], *, ahead: bool) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tools.nursery", *(["--ahead"] if ahead else [])],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=ROOT, process_group=0, pass_fds=theirs,
    )  # fmt: skip


def _copied(theirs: Sequence[int], *, ahead: bool) -> Copy:
    def work() -> None:
        from tools.nursery import main

        os.chdir(ROOT)
        main(ahead=ahead)

    return Copy(work, theirs)


def _pipes() -> Pipes:
    orders, give = os.pipe()
    take, answers = os.pipe()
    life, hold = os.pipe()
    return Pipes((orders, answers, life), (give, take, hold))


def _close(ends: Sequence[int]) -> None:
    for end in ends:
        os.close(end)
