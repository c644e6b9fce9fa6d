"""The machine's processors are shared out among the tasks of a kind: one that is alone gets them all."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from agent.plan import Plan, Task
from agent.production import Limits, WorkerPool, produce
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.calling import Made, Trouble
from tools.contract import Tool
from tools.registry import Registry
from tools.settings import ToolSettings

PLUGINS = ("tools.fakes:FAKES",)
LIMITS = Limits(cpu=4, memory_mb=2000, gpu=0, network=2)


class Watched(WorkerPool):
    """Notes how many processors each call was given."""

    given: list[int]

    async def call(self, tool: Tool, request: Any, seed: int, report: Any, cores: int = 1) -> Made | Trouble:
        self.given.append(cores)
        return await super().call(tool, request, seed, report, cores)


def given(studio: Studio, *tasks: Task) -> list[int]:
    async def whole() -> list[int]:
        async with Watched(studio, ToolSettings(), LIMITS, PLUGINS) as pool:
            pool.given = []
            made = await produce(
                Plan(tasks=tasks), registry=Registry.discover(PLUGINS), studio=studio, seed=1,
                settings=ToolSettings(), limits=LIMITS, pool=pool,
            )  # fmt: skip
            assert not made.failed
            return pool.given

    return asyncio.run(whole())


def test_processors_are_shared_out_among_tasks_of_a_kind(tmp_path: Path) -> None:
    tasks = [Task(id=f"t{n}", tool="fake.add", request={"values": [n], "plus": n}) for n in range(3)]
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        assert given(studio, tasks[0]) == [4]
        assert given(studio, *tasks) == [2, 2], "what is on record already does not count"
        crowd = [Task(id=f"c{n}", tool="fake.add", request={"values": [], "plus": 100 + n}) for n in range(9)]
        assert given(studio, *crowd)[0] == 1
