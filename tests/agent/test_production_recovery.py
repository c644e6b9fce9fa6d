"""Whatever happens to the process, the disk or the plan's shape, the outputs are the same and work is done once."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.plan import Plan, Task
from agent.production import Limits, Production
from evals.faults.tools import produced_with_fakes
from memory.errors import StudioFull
from memory.settings import MemorySettings
from memory.studio import Studio


def task(number: int, parents: list[int], **more: Any) -> Task:
    values = [{"$ref": f"t{parent}.total"} for parent in parents]
    return Task(id=f"t{number}", tool="fake.add", request={"values": values, "plus": 10**6 + number, **more})


def expected(graph: list[list[int]]) -> list[int]:
    """The sums, worked out without any of the machinery."""
    totals: list[int] = []
    for number, parents in enumerate(graph):
        totals.append(sum(totals[parent] for parent in parents) + 10**6 + number)
    return totals


@st.composite
def graphs(draw: st.DrawFn) -> list[list[int]]:
    """Task i hangs on earlier ones; sometimes on the same one twice."""
    size = draw(st.integers(min_value=1, max_value=12))
    return [
        draw(st.lists(st.integers(min_value=0, max_value=number - 1), max_size=3)) if number else []
        for number in range(size)
    ]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graph=graphs(), order=st.randoms(use_true_random=False), cores=st.sampled_from([1.0, 2.0, 3.0]))
def test_any_graph_in_any_order_gives_the_right_values(
    tmp_path: Path, graph: list[list[int]], order: random.Random, cores: float
) -> None:
    tasks = [task(number, parents) for number, parents in enumerate(graph)]
    order.shuffle(tasks)
    shutil.rmtree(tmp_path / "studio", ignore_errors=True)
    made = produced_with_fakes(tmp_path / "studio", Plan(tasks=tuple(tasks)), Limits(cpu=cores))
    assert made.failed == {}
    assert [made.outputs[f"t{number}"]["total"] for number in range(len(graph))] == expected(graph)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(graph=graphs(), bad=st.sets(st.integers(min_value=0, max_value=11), min_size=1, max_size=3))
def test_failures_take_down_what_hangs_on_them_and_nothing_else(
    tmp_path: Path, graph: list[list[int]], bad: set[int]
) -> None:
    lost: dict[int, set[int]] = {}  # task -> failed tasks that it hangs on, itself included
    tasks = []
    for number, parents in enumerate(graph):
        lost[number] = set().union(*(lost[parent] for parent in parents))
        fails = number in bad and not lost[number]
        more = {"tool": "fake.misbehave", "request": {"how": "raise"}} if fails else {}
        tasks.append(task(number, parents).model_copy(update=more))
        if fails:
            lost[number] = {number}
    made = produced_with_fakes(tmp_path / "studio", Plan(tasks=tuple(tasks)), Limits(cpu=2))
    assert made.failed.keys() == {f"t{number}" for number, roots in lost.items() if roots}
    assert made.outputs.keys() == {f"t{number}" for number, roots in lost.items() if not roots}
    for number, roots in lost.items():
        if roots and roots != {number}:
            assert made.failed[f"t{number}"].blamed in {f"t{root}" for root in roots}


RUN = """
import asyncio, json, sys
from pathlib import Path
from agent.plan import Plan
from agent.production import Limits, WorkerPool, produce
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

async def main(home, plan):
    tools, limits, plugins = ToolSettings(), Limits(cpu=2), ["tools.fakes:FAKES"]
    with Studio.open(MemorySettings(home=home)) as studio:
        if studio.runs.get("film") is None:
            studio.runs.create("film", "", {}, {}, seed=1)
        else:
            studio.runs.set_status("film", "running")
        async with WorkerPool(studio, tools, limits, plugins) as pool:
            made = await produce(
                plan, registry=Registry.discover(plugins), studio=studio, seed=1, settings=tools, limits=limits,
                pool=pool, emit=lambda kind, data: studio.runs.event("film", kind, data),
            )
        studio.runs.set_status("film", "delivered")
    print(json.dumps(made.outputs, sort_keys=True))

asyncio.run(main(Path(sys.argv[1]), Plan.model_validate_json(Path(sys.argv[2]).read_text())))
"""
GRAPH = [[], [], [0], [0, 1], [2], [3], [4, 5], [6], [6], [7, 8], [1], [9, 10]]


def start(home: Path, plan: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RUN, str(home), str(plan)], stdout=subprocess.PIPE)


def workers_of(home: Path) -> list[int]:
    """Processes whose log lies in the studio, whoever their parent is."""
    found = []
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdigit() and (process / "fd" / "2").readlink().is_relative_to(home):
                found.append(int(process.name))
        except OSError:
            continue
    return found


def wait_until_gone(home: Path) -> None:
    for _ in range(100):
        if not workers_of(home):
            return
        time.sleep(0.05)
    raise AssertionError(f"left behind: {workers_of(home)}")


@pytest.mark.slow
def test_a_killed_run_goes_on_where_it_was(tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    tasks = [task(number, parents, seconds=0.1, diary=str(diary)) for number, parents in enumerate(GRAPH)]
    plan = tmp_path / "plan.json"
    plan.write_text(Plan(tasks=tuple(tasks)).model_dump_json())
    began = time.monotonic()
    start(tmp_path / "undisturbed", plan).communicate()
    whole = time.monotonic() - began
    moments = random.Random(4)
    kept = 0
    for number in range(10):
        home = tmp_path / f"studio-{number}"
        diary.unlink(missing_ok=True)
        kept += _kill_and_resume(home, plan, diary, moments.uniform(0.2, 1.0) * whole)
    assert kept > 0, "the kills came too early to show anything"


def _kill_and_resume(home: Path, plan: Path, diary: Path, after: float) -> int:
    """Returns how many finished tasks the second process found."""
    process = start(home, plan)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    wait_until_gone(home)
    finished = _finished(home)
    begun = Counter(_begun(diary))
    process = start(home, plan)
    answer, _ = process.communicate()
    outputs = json.loads(answer)
    assert [outputs[f"t{number}"]["total"] for number in range(len(GRAPH))] == expected(GRAPH)
    again = Counter(_begun(diary)) - begun
    assert not finished & {f"t{int(plus) - 10**6}" for plus in again}
    assert all(count == 1 for count in again.values())
    return len(finished)


def _begun(diary: Path) -> list[str]:
    text = diary.read_text() if diary.exists() else ""
    return [line.split()[1] for line in text.splitlines() if line.startswith("begin")]


def _finished(home: Path) -> set[str]:
    if not home.exists():
        return set()
    with Studio.open(MemorySettings(home=home)) as studio:
        assert not [path for path in (home / "scratch").iterdir() if path.is_dir() and path != studio.scratch]
        if studio.runs.get("film") is None:
            return set()
        return {str(event.data["task"]) for event in studio.runs.events("film") if event.kind == "task_finished"}


def test_a_killed_run_leaves_no_process(tmp_path: Path) -> None:
    """Neither workers nor the programs that tools started, even when the tool never looks up."""
    diary = tmp_path / "diary"
    prank = Task(id="a", tool="fake.misbehave", request={"how": "family", "diary": str(diary)})
    plan = tmp_path / "plan.json"
    plan.write_text(Plan(tasks=(prank,)).model_dump_json())
    process = start(tmp_path / "studio", plan)
    while "child" not in (diary.read_text() if diary.exists() else ""):
        time.sleep(0.02)
    assert len(workers_of(tmp_path / "studio")) == 3  # guard, worker and the worker's program
    process.send_signal(signal.SIGKILL)
    process.communicate()
    wait_until_gone(tmp_path / "studio")


def test_two_processes_may_make_the_same_film(tmp_path: Path) -> None:
    tasks = [task(number, parents, seconds=0.05) for number, parents in enumerate(GRAPH)]
    made: list[Production] = []
    plan = tmp_path / "plan.json"
    plan.write_text(Plan(tasks=tuple(tasks)).model_dump_json())
    other = start(tmp_path / "studio", plan)
    made.append(produced_with_fakes(tmp_path / "studio", Plan(tasks=tuple(tasks)), Limits(cpu=2)))
    answer, _ = other.communicate()
    assert json.loads(answer) == made[0].outputs
    assert made[0].outputs[f"t{len(GRAPH) - 1}"]["total"] == expected(GRAPH)[-1]


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A file system of its own, where the machine lets us have one."""
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("left_kib", [0, 24, 96])
def test_a_full_disk_is_named_and_the_run_goes_on_after(tmp_path: Path, left_kib: int) -> None:
    disk = tmp_path / "disk"
    plan = Plan(tasks=tuple(task(number, parents) for number, parents in enumerate(GRAPH)))
    with small_disk(disk, "2m"):
        home = disk / "studio"
        with Studio.open(MemorySettings(home=home)):
            ballast = disk / "ballast"
            ballast.write_bytes(b"x" * (shutil.disk_usage(disk).free - left_kib * 1024))
        with pytest.raises(StudioFull, match=str(home)):
            produced_with_fakes(home, plan, Limits(cpu=2))
        kept = [path for path in (home / "assets").rglob("*") if path.is_file()]
        assert all(path.stat().st_size > 0 for path in kept)
        ballast.unlink()
        made = produced_with_fakes(home, plan, Limits(cpu=2))
        assert [made.outputs[f"t{number}"]["total"] for number in range(len(GRAPH))] == expected(GRAPH)
        assert not list((home / "scratch").iterdir())
        assert not list((home / "assets" / "incoming").iterdir())
