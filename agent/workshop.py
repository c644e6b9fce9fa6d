"""What one run works with: the studio, the tools, the settings, and the way to tell what happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from agent.nursery import Nursery
from agent.production import Limits, WorkerPool
from agent.settings import AgentSettings, ModelSettings
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

Listener = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True)
class Workshop:
    """Handed to every node of the graph; holds no state of a run."""

    studio: Studio
    registry: Registry
    pool: WorkerPool
    limits: Limits
    settings: AgentSettings
    tools: ToolSettings
    models: ModelSettings
    listen: Listener
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    def emit(self, run: str, kind: str, data: dict[str, Any]) -> None:
        """Writes an event to the run's log and tells whoever is listening."""
        self.studio.runs.event(run, kind, data)
        self.listen(kind, data)


@asynccontextmanager
async def open_workshop(
    studio: Studio, listen: Listener = lambda _kind, _data: None, nursery: Nursery | None = None
) -> AsyncIterator[Workshop]:
    """A workshop with the settings of this process; worker processes start at once, while the director thinks.

    Args:
        nursery: what they come of, where it was started before.
    """
    settings, tools = AgentSettings(), ToolSettings()
    limits = Limits.of_machine()
    if settings.workers:
        limits = limits.model_copy(update={"cpu": float(settings.workers)})
    async with WorkerPool(studio, tools, limits, nursery=nursery) as pool:
        await pool.warm()
        yield Workshop(studio, Registry.discover(), pool, limits, settings, tools, ModelSettings(), listen)
