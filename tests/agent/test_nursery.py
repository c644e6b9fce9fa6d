"""The process that workers come of: taken, taken in part, or not wanted, it leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.nursery import Nursery
from agent.production import Limits, WorkerPool
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.calling import Made
from tools.fakes import Add
from tools.settings import ToolSettings

PLUGINS = ("tools.fakes:FAKES",)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


def descriptors() -> set[str]:
    return {end.name for end in Path("/proc/self/fd").iterdir() if end.exists()}


def children() -> set[str]:
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


def test_one_that_nobody_wanted_is_gone_with_its_pipes() -> None:
    before = descriptors(), children()
    with Nursery(3, ahead=True) as nursery:
        assert nursery.room == 3
        assert len(children()) == len(before[1]) + 1
    assert nursery.room == 0
    assert (descriptors(), children()) == before


@pytest.mark.parametrize("cores", [1, 2, 3])
def test_a_pool_takes_as_many_workers_as_it_needs(studio: Studio, cores: int) -> None:
    async def whole() -> list[object]:
        with Nursery(2, ahead=False) as nursery:
            async with WorkerPool(studio, ToolSettings(), Limits(cpu=cores), PLUGINS, nursery) as pool:
                await pool.warm()
                assert nursery.room == 0
                assert len(pool.idle("cpu")) == min(cores, 2)
                calls = (pool.call(Add(), {"plus": n, "seconds": 0.2}, 0, lambda _d, _n: None) for n in range(cores))
                return list(await asyncio.gather(*calls))

    before = descriptors(), children()
    made = asyncio.run(whole())
    assert sorted(each.output["total"] for each in made if isinstance(each, Made)) == list(range(cores))
    assert (descriptors(), children()) == before


def test_a_pool_does_without_one_that_was_used(studio: Studio) -> None:
    async def whole() -> None:
        with Nursery(1, ahead=False) as nursery:
            for _ in range(2):
                async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS, nursery) as pool:
                    await pool.warm()
                    assert isinstance(await pool.call(Add(), {"plus": 1}, 0, lambda _d, _n: None), Made)

    asyncio.run(whole())


def test_a_command_s_nursery_is_a_copy_whose_workers_work(tmp_path: Path) -> None:
    script = f"""
import asyncio, os
from pathlib import Path
from agent.forking import Copy
from agent.nursery import Nursery

async def whole(nursery):
    from agent.production import Limits, WorkerPool
    from memory.settings import MemorySettings
    from memory.studio import Studio
    from tools.fakes import Add
    from tools.settings import ToolSettings
    with Studio.open(MemorySettings(home=Path({str(tmp_path)!r}))) as studio:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), {PLUGINS!r}, nursery) as pool:
            await pool.warm()
            print((await pool.call(Add(), {{"plus": 5}}, 0, lambda _d, _n: None)).output["total"])

with Nursery.for_films() as nursery:
    print(isinstance(nursery._process, Copy))
    asyncio.run(whole(nursery))
print(Path(f"/proc/self/task/{{os.getpid()}}/children").read_text().split())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["True", "5", "[]"], "")
