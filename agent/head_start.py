"""The first steps of a change, taken while the graph is still loading: its libraries take as long as some scenes do."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

from agent import stages
from agent.workshop import Workshop


class HeadStart:
    """Plans a run's film and makes its parts; each step is handed over once. Used as an async context manager."""

    def __init__(self, shop: Workshop, run: str) -> None:
        self._shop, self._run = shop, run
        self._steps: dict[str, asyncio.Task[None]] = {}

    def take(self, step: str) -> asyncio.Task[None] | None:
        """The step `plan` or `produce`, to be waited for; None where it was taken before."""
        return self._steps.pop(step, None)

    async def __aenter__(self) -> Self:
        planned = asyncio.create_task(asyncio.to_thread(stages.plan, self._shop, self._run))
        self._begun = (planned, asyncio.create_task(self._produce(planned)))
        self._steps = dict(zip(("plan", "produce"), self._begun, strict=True))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Whatever nobody waits for any more ends here, with its tools."""
        for task in self._begun:
            task.cancel()
        await asyncio.gather(*self._begun, return_exceptions=True)

    async def _produce(self, planned: asyncio.Task[None]) -> None:
        await asyncio.shield(planned)
        await stages.produce(self._shop, self._run)
