"""Raises worker processes: loads once what a film's work needs, and forks a guarded worker for each set of pipes.

    python -m tools.nursery --ahead <<< '{"cribs": [{"orders": 5, "answers": 6, "life": 7, "log": "worker-1.log"}]}'

It loads first and listens then. Every worker has all of it without having loaded any, on however many cores.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from typing import NoReturn

from pydantic import BaseModel

from tools.guard import under_guard
from tools.heap import keep_freed
from tools.worker import work

AHEAD = (
    "tools.image.compose", "tools.image.art.studio:prepare",
    "tools.video.film", "tools.video.passage", "tools.post.measuring.watch", "numpy.random",
    "tools.audio.placing", "tools.audio.mixing", "tools.audio.mastering", "tools.audio.coding",
)  # fmt: skip
"""What a film's work loads: modules, and functions in them that make ready what all calls share."""


class Crib(BaseModel):
    """One worker's descriptors, and the file that takes what it and its programs print."""

    orders: int
    answers: int
    life: int
    log: str


class Household(BaseModel):
    """The workers to raise, and descriptors that were meant for more of them."""

    cribs: tuple[Crib, ...]
    unused: tuple[int, ...] = ()


def main(*, ahead: bool) -> None:
    """Returns when all workers have ended, or when none are wanted."""
    for library in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.putenv(library, "1")  # the scheduler hands out cores, and sums must not depend on how many there are
    keep_freed()
    gc.set_threshold(50_000, 20, 20)  # loading makes much and drops nothing: looking for rubbish took a fourth of it
    if ahead:
        _load()
    gc.freeze()
    with open(0, encoding="utf-8", closefd=False) as told_here:
        told = told_here.read()
    if not told:
        return
    household = Household.model_validate_json(told)
    for end in household.unused:
        os.close(end)
    only = len(household.cribs) == 1  # this process is its guard
    for crib in household.cribs:
        if only or os.fork() == 0:
            _raise(crib, household.cribs)
    for crib in household.cribs:
        _let_go(crib)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()


def _load() -> None:
    """A library that is missing is named by the tool that needs it, when it is called."""
    for name in AHEAD:
        module, _, function = name.partition(":")
        with contextlib.suppress(ImportError):
            loaded = importlib.import_module(module)
            if function:
                getattr(loaded, function)()


def _raise(crib: Crib, all_cribs: tuple[Crib, ...]) -> NoReturn:
    """Becomes a worker's guard; its pipes are its own, and nothing that a tool or a program prints gets into them."""
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)
    for other in all_cribs:
        if other != crib:
            _let_go(other)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    log = os.open(crib.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(log, 1)
    os.dup2(log, 2)
    under_guard(lambda: work(crib.orders, crib.answers), life=crib.life, orders=crib.orders)


def _let_go(crib: Crib) -> None:
    for descriptor in (crib.orders, crib.answers, crib.life):
        os.close(descriptor)


if __name__ == "__main__":
    main(ahead="--ahead" in sys.argv)
