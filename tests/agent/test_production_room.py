"""Room is never handed out twice, never lost, and goes to the most urgent that fits."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.production import limits as limits_module
from agent.production.limits import Limits
from agent.production.room import Need, Room
from tools.contract import Resources

LIMITS = Limits(cpu=2, memory_mb=1000, gpu=1, network=2)
WHOLE = Need(2, 1000, 1, 2, 4)

resources = st.builds(
    Resources,
    cpu=st.sampled_from([0, 0.1, 0.5, 1, 2, 9]),
    memory_mb=st.integers(min_value=1, max_value=1200),
    gpu=st.sampled_from([0, 0, 0.5, 1]),
    network=st.booleans(),
)


def test_a_task_that_wants_too_much_gets_all_there_is() -> None:
    assert Need.of(Resources(cpu=8, memory_mb=9999, gpu=1, network=True), LIMITS) == Need(2, 1000, 1, 1, 0)


@settings(deadline=None)
@given(
    wanted=st.lists(resources, max_size=20),
    cancelled=st.sets(st.integers(min_value=0, max_value=19)),
    seed=st.integers(),
)
def test_no_more_is_out_than_there_is_and_all_comes_back(
    wanted: list[Resources], cancelled: set[int], seed: int
) -> None:
    held: list[Need] = []
    most: list[list[float]] = []
    pause = random.Random(seed)

    async def hold(room: Room, wants: Resources) -> None:
        need = Need.of(wants, LIMITS)
        async with room.take(wants, urgency=pause.random()):
            held.append(need)
            most.append([sum(part) for part in zip(*held, strict=True)])
            try:
                for _ in range(pause.randrange(4)):
                    await asyncio.sleep(0)
            finally:
                held.remove(need)

    async def whole() -> None:
        room = Room(LIMITS)
        holders = [asyncio.create_task(hold(room, wants)) for wants in wanted]
        for number in sorted(cancelled):
            await asyncio.sleep(0)
            if number < len(holders) and not holders[number].done():
                holders[number].cancel()
        await asyncio.gather(*holders, return_exceptions=True)
        async with asyncio.timeout(1), room.take(Resources(cpu=2, memory_mb=1000, gpu=1), 0):
            pass

    asyncio.run(whole())
    assert all(part <= whole_ + 1e-6 for parts in most for part, whole_ in zip(parts, WHOLE, strict=True))


def test_the_most_urgent_goes_first_and_small_ones_pass_big_ones() -> None:
    order: list[str] = []

    async def hold(room: Room, name: str, cpu: float, urgency: float, turns: int) -> None:
        async with room.take(Resources(cpu=cpu, memory_mb=1), urgency):
            order.append(name)
            for _ in range(turns):
                await asyncio.sleep(0)

    async def whole() -> None:
        room = Room(LIMITS)
        await asyncio.gather(
            hold(room, "small", 1, 1.0, 5), hold(room, "half", 1, 9.0, 5), hold(room, "big", 2, 5.0, 5)
        )

    asyncio.run(whole())
    assert order == ["half", "small", "big"]


@pytest.mark.parametrize(
    ("files", "cpu", "memory_mb"),
    [
        ({"cpu.max": "150000 100000", "memory.max": str(100 << 20)}, 1.5, 80),
        ({"cpu.max": "max 100000", "memory.max": "max"}, 4.0, None),
        ({"a/cpu.max": "max 100000", "cpu.max": "300000 100000", "a/b/cpu.max": "50000 100000"}, 0.5, None),
    ],
)
def test_limits_are_what_the_process_was_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, files: dict[str, str], cpu: float, memory_mb: int | None
) -> None:
    (tmp_path / "groups" / "a" / "b").mkdir(parents=True)
    for name, text in files.items():
        (tmp_path / "groups" / name).write_text(f"{text}\n")
    (tmp_path / "own").write_text("0::/a/b\n")
    monkeypatch.setattr(limits_module, "CGROUPS", tmp_path / "groups")
    monkeypatch.setattr(limits_module, "OWN_CGROUP", tmp_path / "own")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _pid: {0, 1, 2, 3})
    found = Limits.of_machine()
    assert found.cpu == cpu
    assert found.memory_mb == memory_mb or (memory_mb is None and found.memory_mb > 80)
