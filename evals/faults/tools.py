"""Tools that misbehave inside production: whether the fault stays where it is, is named, and is not kept.

The graph is a task that is well, one that misbehaves, and one that hangs on each of them.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

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
    retries: list[str] = []
    made = asyncio.run(_produced(folder / "studio", Plan(tasks=tasks), retries))
    lost = made.failed.keys()
    return Contained(
        message=made.failed[ILL].message if ILL in lost else "",
        rest_made={WELL, AFTER_WELL} <= made.outputs.keys(),
        only_dependents_lost=not lost or lost == {ILL, AFTER_ILL},
        retries=len(retries),
    )


async def _produced(home: Path, plan: Plan, retries: list[str]) -> Production:
    tools, limits = ToolSettings(), Limits(cpu=2)
    with Studio.open(MemorySettings(home=home)) as studio:
        async with WorkerPool(studio, tools, limits, PLUGINS) as pool:
            return await produce(
                plan,
                registry=Registry.discover(PLUGINS),
                studio=studio,
                seed=1,
                settings=tools,
                limits=limits,
                pool=pool,
                emit=lambda kind, _data: retries.append(kind) if kind == "task_retry" else None,
            )
