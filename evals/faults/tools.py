"""Tools that misbehave inside production: whether the fault stays where it is, is named, and is not kept.

The graph is a task that is well, one that misbehaves, and one that hangs on each of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.plan import Plan, Task
from agent.production import Limits, Production, WorkerPool, produce
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.fakes import How
from tools.registry import Registry
from tools.settings import ToolSettings

PLUGINS = ("tools.fakes:FAKES",)
WELL, ILL, AFTER_WELL, AFTER_ILL = "well", "ill", "after-well", "after-ill"


@dataclass(frozen=True)
class Contained:
    """What became of the graph."""

    message: str
    rest_made: bool
    only_dependents_lost: bool
    retries: int

    @property
    def overcome(self) -> bool:
        """Whether the task was made after all."""
        return not self.message and self.rest_made


def misbehaved(folder: Path, how: How, times: int) -> Contained:
    """Runs the graph in a studio of its own; the tool behaves after `times` calls."""
    diary = folder / "diary"
    diary.touch()
    ill = {"how": how, "times": times, "diary": str(diary), "plus": 1}
    tasks = (
        Task(id=WELL, tool="fake.add", request={"plus": 2}),
        Task(id=ILL, tool="fake.misbehave", request=ill),
        Task(id=AFTER_WELL, tool="fake.add", request={"values": [{"$ref": f"{WELL}.total"}]}),
        Task(id=AFTER_ILL, tool="fake.add", request={"values": [{"$ref": f"{ILL}.total"}]}),
    )
    events: list[str] = []
    made = produced_with_fakes(
        folder / "studio", Plan(tasks=tasks), Limits(cpu=2), lambda kind, _data: events.append(kind)
    )
    lost = made.failed.keys()
    return Contained(
        message=made.failed[ILL].message if ILL in lost else "",
        rest_made={WELL, AFTER_WELL} <= made.outputs.keys(),
        only_dependents_lost=not lost or lost == {ILL, AFTER_ILL},
        retries=events.count("task_retry"),
    )


def produced_with_fakes(
    home: Path, plan: Plan, limits: Limits, emit: Callable[[str, dict[str, Any]], None] = lambda _kind, _data: None
) -> Production:
    """Produces a plan in the studio at `home`, with workers that know the fake tools beside the built-in ones."""
    tools = ToolSettings()

    async def whole(studio: Studio) -> Production:
        async with WorkerPool(studio, tools, limits, PLUGINS) as pool:
            return await produce(
                plan,
                registry=Registry.discover(PLUGINS),
                studio=studio,
                seed=1,
                settings=tools,
                limits=limits,
                pool=pool,
                emit=emit,
            )

    with Studio.open(MemorySettings(home=home)) as studio:
        return asyncio.run(whole(studio))
