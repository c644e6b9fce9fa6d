"""Room on the machine: who may run now, the most urgent first among those that fit."""

from __future__ import annotations

import asyncio
import math
from bisect import insort
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import NamedTuple

from agent.production.limits import Limits
from tools.contract import Resources

SLACK = 1e-6
MOMENT_S = 0.005
"""After this long, what follows from a finished task has come too; without it the room went to what waited already."""


class Need(NamedTuple):
    """What one running task takes."""

    cpu: float
    memory_mb: float
    gpu: float
    network: float
    workers: float

    @classmethod
    def of(cls, resources: Resources, limits: Limits) -> Need:
        """A task that wants more than there is gets all of it, and so runs alone."""
        return cls(
            cpu=min(resources.cpu, limits.cpu),
            memory_mb=min(resources.memory_mb, limits.memory_mb),
            gpu=min(resources.gpu, limits.gpu),
            network=float(resources.network),
            workers=float(not resources.network),
        )

    @classmethod
    def most(cls, limits: Limits) -> Need:
        """All there is. One worker more than cores keeps small tasks from waiting behind large ones."""
        workers = math.ceil(limits.cpu) + 1 + math.ceil(limits.gpu)
        return cls(limits.cpu, limits.memory_mb, limits.gpu, limits.network, workers)


@dataclass(eq=False)
class _Waiter:
    need: Need
    urgency: float
    granted: asyncio.Future[None]


class Room:
    """Hands out the machine. A waiter that does not fit yet lets smaller ones pass."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._free: tuple[float, ...] = Need.most(limits)
        self._waiting: list[_Waiter] = []

    @asynccontextmanager
    async def take(self, resources: Resources, urgency: float) -> AsyncIterator[None]:
        """Waits for room and holds it for as long as the block runs."""
        need = Need.of(resources, self.limits)
        loop = asyncio.get_running_loop()
        waiter = _Waiter(need, urgency, loop.create_future())
        insort(self._waiting, waiter, key=lambda each: -each.urgency)
        loop.call_soon(self._admit)  # after all that became ready together have come
        try:
            await waiter.granted
            yield
        finally:
            self._leave(waiter)

    def _admit(self) -> None:
        refused: set[Need] = set()
        for waiter in tuple(self._waiting):
            if waiter.need in refused or waiter.granted.done():
                continue
            if all(want <= free + SLACK for want, free in zip(waiter.need, self._free, strict=True)):
                self._waiting.remove(waiter)
                self._change(waiter.need, -1)
                waiter.granted.set_result(None)
            else:
                refused.add(waiter.need)

    def _leave(self, waiter: _Waiter) -> None:
        if waiter in self._waiting:  # cancelled before its turn came
            self._waiting.remove(waiter)
        else:
            self._change(waiter.need, +1)
        asyncio.get_running_loop().call_later(MOMENT_S, self._admit)

    def _change(self, need: Need, sign: int) -> None:
        self._free = tuple(free + sign * want for free, want in zip(self._free, need, strict=True))
