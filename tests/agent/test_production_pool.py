"""Workers are there when they are wanted, shared by all runs, and gone afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.plan import Plan, Task
from agent.production import Limits, Production, WorkerPool, produce
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.calling import Made, Trouble
from tools.fakes import Add, Misbehave
from tools.registry import Registry
from tools.settings import ToolSettings

PLUGINS = ("tools.fakes:FAKES",)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


def guards(studio: Studio) -> set[int]:
    """The process groups of the studio's workers."""
    found = set()
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdigit() and (process / "fd" / "2").readlink().is_relative_to(studio.scratch):
                found.add(int((process / "stat").read_text().rsplit(")", 1)[1].split()[2]))
        except OSError:
            continue
    return found


def test_warm_workers_are_used_and_ended(studio: Studio) -> None:
    async def whole() -> None:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=2), PLUGINS) as pool:
            assert guards(studio) == set()
            await pool.warm()
            made = await pool.call(Add(), {"plus": 1}, 0, lambda _done, _note: None)
            assert isinstance(made, Made)
            assert len(guards(studio)) == 2

    asyncio.run(whole())
    assert guards(studio) == set()


def test_a_worker_that_died_takes_no_other_with_it(studio: Studio) -> None:
    """Warm workers come of one process."""

    async def whole() -> list[object]:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=2), PLUGINS) as pool:
            await pool.warm()
            crashing = pool.call(Misbehave(), {"how": "crash"}, 0, lambda _done, _note: None)
            long = pool.call(Add(), {"plus": 1, "seconds": 1}, 0, lambda _done, _note: None)
            made = await asyncio.gather(crashing, long)
            assert len(pool.idle("cpu")) == 1
            return list(made)

    crashed, made = asyncio.run(whole())
    assert isinstance(crashed, Trouble)
    assert crashed.code == "crashed"
    assert "exit code 42" in crashed.message
    assert isinstance(made, Made)
    assert guards(studio) == set()


def test_what_takes_long_is_not_waited_for(studio: Studio) -> None:
    async def whole() -> int:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS) as pool:
            long = asyncio.create_task(pool.call(Add(), {"plus": 1, "seconds": 5}, 0, lambda _done, _note: None))
            await asyncio.sleep(0)
            short = await pool.call(Add(), {"plus": 2}, 0, lambda _done, _note: None)
            assert isinstance(short, Made)
            assert not long.done()
            long.cancel()
            await asyncio.gather(long, return_exceptions=True)
            return len(guards(studio))

    assert asyncio.run(whole()) == 2


def test_a_pool_that_is_stopped_while_it_warms_leaves_nothing(studio: Studio) -> None:
    async def whole() -> None:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=4), PLUGINS) as pool:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(pool.warm(), 0.01)

    asyncio.run(whole())
    assert guards(studio) == set()


def test_a_killed_idle_worker_is_replaced(studio: Studio) -> None:

    async def whole() -> list[object]:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS) as pool:
            first = await pool.call(Add(), {"plus": 1}, 0, lambda _done, _note: None)
            for group in guards(studio):
                os.killpg(group, signal.SIGKILL)
            await asyncio.sleep(0.2)
            return [first, await pool.call(Add(), {"plus": 2}, 0, lambda _done, _note: None)]

    assert all(isinstance(made, Made) for made in asyncio.run(whole()))


def test_a_worker_that_missed_its_deadline_is_killed_at_once(studio: Studio) -> None:
    async def whole() -> None:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS) as pool:
            late = await pool.call(Misbehave(), {"how": "stubborn"}, 0, lambda _done, _note: None)
            assert isinstance(late, Trouble)
            assert late.code == "timeout"
            old = guards(studio)
            made = await asyncio.wait_for(pool.call(Add(), {"plus": 1}, 0, lambda _done, _note: None), 60)
            assert isinstance(made, Made)
            assert not guards(studio) & old

    asyncio.run(whole())


def test_a_program_that_got_away_is_not_waited_for(studio: Studio) -> None:
    async def whole() -> float:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS) as pool:
            made = await pool.call(Misbehave(), {"how": "orphan", "plus": 3}, 0, lambda _done, _note: None)
            assert isinstance(made, Made)
            closing = time.monotonic()
        return time.monotonic() - closing

    assert asyncio.run(whole()) < 8


def test_a_listener_that_breaks_does_not_confuse_the_next_call(studio: Studio) -> None:
    def broken(_done: float, _note: str) -> None:
        raise ZeroDivisionError

    async def whole() -> None:
        async with WorkerPool(studio, ToolSettings(), Limits(cpu=1), PLUGINS) as pool:
            with pytest.raises(ZeroDivisionError):
                await pool.call(Add(), {"plus": 1, "seconds": 0.5}, 0, broken)
            made = await pool.call(Add(), {"plus": 2}, 0, lambda _done, _note: None)
            assert isinstance(made, Made)
            assert made.output["total"] == 2

    asyncio.run(whole())


def test_runs_that_share_a_pool_share_its_room(studio: Studio, tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    limits = Limits(cpu=1)

    async def one(name: str, pool: WorkerPool, plus: int) -> Production:
        request = {"plus": plus, "seconds": 0.3, "diary": str(diary)}
        return await produce(
            Plan(tasks=(Task(id=name, tool="fake.add", request=request),)),
            registry=Registry.discover(PLUGINS),
            studio=studio,
            seed=1,
            settings=ToolSettings(),
            limits=limits,
            pool=pool,
        )

    async def whole() -> list[Production]:
        async with WorkerPool(studio, ToolSettings(), limits, PLUGINS) as pool:
            return list(await asyncio.gather(*(one(f"t{plus}", pool, plus) for plus in range(3))))

    assert all(made.ran for made in asyncio.run(whole()))
    assert [line.split()[0] for line in diary.read_text().splitlines()] == ["begin", "end"] * 3
