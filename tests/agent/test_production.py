"""Plans run to their end on real worker processes, whatever the tools do."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agent.plan import Plan, Task
from agent.production import Limits, Production, WorkerPool, produce
from memory.assets import DocumentAsset
from memory.errors import StudioFull
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

PLUGINS = ("tools.fakes:FAKES",)
LIMITS = Limits(cpu=2, memory_mb=2000, gpu=0, network=2)
Events = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry.discover(PLUGINS)


def add(name: str, *values: Any, plus: int = 0, tool: str = "fake.add", **more: Any) -> Task:
    return Task(id=name, tool=tool, request={"values": list(values), "plus": plus, **more})


def ref(task: str) -> dict[str, str]:
    return {"$ref": f"{task}.total"}


def run(
    studio: Studio,
    registry: Registry,
    *tasks: Task,
    limits: Limits = LIMITS,
    seed: int = 1,
    settings: ToolSettings | None = None,
    events: Events | None = None,
    during: Callable[[asyncio.Event], Any] | None = None,
) -> Production:
    """Produces the tasks with a pool that knows the fakes; `during` runs beside it."""

    async def whole() -> Production:
        told = [] if events is None else events
        tools = settings or ToolSettings()
        stop = asyncio.Event()
        async with WorkerPool(studio, tools, limits, PLUGINS) as pool:
            beside = asyncio.ensure_future(during(stop)) if during else None
            try:
                return await produce(
                    Plan(tasks=tasks),
                    registry=registry,
                    studio=studio,
                    seed=seed,
                    settings=tools,
                    limits=limits,
                    emit=lambda kind, data: told.append((kind, data)),
                    stop=stop,
                    pool=pool,
                )
            finally:
                if beside:
                    await beside

    return asyncio.run(whole())


def kinds(events: Events, task: str) -> list[str]:
    return [kind for kind, data in events if data["task"] == task]


async def begun(events: Events, task: str) -> None:
    while "task_started" not in kinds(events, task):  # noqa: ASYNC110  # the list is what the test reads anyway
        await asyncio.sleep(0.02)


def gone(pid: int) -> bool:
    """Whether a process has ended, give or take the moment that it takes."""
    for _ in range(100):
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


def test_a_plan_gives_every_output_and_keeps_it(studio: Studio, registry: Registry) -> None:
    events: Events = []
    made = run(studio, registry, add("c", ref("a"), ref("b")), add("a", plus=1), add("b", plus=2), events=events)
    assert made.outputs["c"]["total"] == 3
    assert (made.ran, made.cached, made.failed) == ({"a", "b", "c"}, set(), {})
    page = DocumentAsset.model_validate(made.outputs["c"]["page"])
    assert studio.assets.path(page).read_text().startswith("3\n")
    assert kinds(events, "c") == ["task_queued", "task_started", "task_finished"]
    entry = studio.ledger.get(made.keys["c"])
    assert entry is not None
    assert entry.provenance.request["values"] == [1, 2]


def test_a_second_pass_runs_nothing(studio: Studio, registry: Registry) -> None:
    tasks = (add("a", plus=1), add("b", ref("a")))
    first = run(studio, registry, *tasks)
    events: Events = []
    second = run(studio, registry, *tasks, events=events)
    assert second.outputs == first.outputs
    assert (second.ran, second.cached) == (set(), {"a", "b"})
    assert kinds(events, "b") == ["task_queued", "task_cached"]


def test_a_change_repeats_only_what_hangs_on_it(studio: Studio, registry: Registry) -> None:
    run(studio, registry, add("a", plus=1), add("b", plus=5), add("c", ref("a"), ref("b")))
    made = run(studio, registry, add("a", plus=2), add("b", plus=5), add("c", ref("a"), ref("b")))
    assert made.ran == {"a", "c"}
    assert made.outputs["c"]["total"] == 7


def test_names_of_tasks_do_not_matter(studio: Studio, registry: Registry) -> None:
    run(studio, registry, add("a", plus=1))
    assert run(studio, registry, add("other", plus=1)).cached == {"other"}


def test_a_truncated_asset_is_made_again(studio: Studio, registry: Registry) -> None:
    made = run(studio, registry, add("a", plus=1), add("b", ref("a")))
    path = studio.assets.path(DocumentAsset.model_validate(made.outputs["a"]["page"]))
    path.chmod(0o644)
    path.write_bytes(path.read_bytes()[:-1])
    again = run(studio, registry, add("a", plus=1), add("b", ref("a")))
    assert (again.ran, again.cached) == ({"a"}, {"b"})
    assert path.read_text() == "1\n" * 100


def test_the_seed_counts_for_seeded_tools_only(studio: Studio, registry: Registry) -> None:
    tasks = (add("exact", plus=1), add("drawn", plus=1, tool="fake.draw"))
    assert run(studio, registry, *tasks, seed=1).outputs["drawn"]["total"] == 2
    second = run(studio, registry, *tasks, seed=2)
    assert second.cached == {"exact"}
    assert second.outputs["drawn"]["total"] == 3


def test_changed_settings_are_other_work(studio: Studio, registry: Registry) -> None:
    run(studio, registry, add("a", plus=1))
    assert run(studio, registry, add("a", plus=1), settings=ToolSettings(crf=30)).ran == {"a"}


def test_equal_tasks_run_once(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    made = run(studio, registry, *(add(f"t{i}", plus=9, seconds=0.2, diary=str(diary)) for i in range(5)))
    assert len(made.ran) == 1
    assert len(made.cached) == 4
    assert {output["total"] for output in made.outputs.values()} == {9}
    assert diary.read_text().count("begin") == 1


def test_a_failure_stops_only_what_hangs_on_it(studio: Studio, registry: Registry) -> None:
    events: Events = []
    made = run(
        studio,
        registry,
        Task(id="bad", tool="fake.misbehave", request={"how": "raise"}),
        add("child", ref("bad")),
        add("grandchild", ref("child")),
        add("other", plus=4),
        events=events,
    )
    assert made.outputs.keys() == {"other"}
    assert made.failed["bad"].code == "tool_failed"
    assert "no such colour" in made.failed["bad"].message
    assert "_raise" in made.failed["bad"].trace
    assert {name: failure.blamed for name, failure in made.failed.items()} == {
        "bad": "",
        "child": "bad",
        "grandchild": "bad",
    }
    assert kinds(events, "bad") == ["task_queued", "task_started", "task_failed"]


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ({"plus": "many"}, "invalid_request"),
        ({"unheard": 1}, "invalid_request"),
        ({"seconds": float("nan")}, "invalid_request"),
        ({"plus": {"$ref": "a.nothing"}}, "invalid_request"),
        ({"plus": {"$ref": "a.page"}}, "invalid_request"),
    ],
)
def test_requests_that_cannot_be_met_fail(
    studio: Studio, registry: Registry, request_: dict[str, Any], code: str
) -> None:
    made = run(studio, registry, add("a", plus=1), Task(id="b", tool="fake.add", request=request_))
    assert made.failed["b"].code == code
    assert made.ran == {"a"}


def test_a_tool_that_nobody_has_fails(studio: Studio, registry: Registry) -> None:
    made = run(studio, registry, Task(id="a", tool="fake.nobody"))
    assert made.failed["a"].code == "tool_unavailable"


def test_a_gpu_tool_without_gpu_fails(studio: Studio, registry: Registry) -> None:
    made = run(studio, registry, add("a", tool="fake.shade"), add("b", plus=1))
    assert made.failed["a"].code == "tool_unavailable"
    assert made.ran == {"b"}


def test_gpu_tools_have_a_worker_of_their_own(studio: Studio, registry: Registry) -> None:
    limits = Limits(cpu=2, memory_mb=2000, gpu=1)
    made = run(studio, registry, *(add(f"t{i}", plus=i, tool="fake.shade") for i in range(3)), limits=limits)
    assert [made.outputs[f"t{i}"]["total"] for i in range(3)] == [0, 1, 2]


@pytest.mark.parametrize("how", ["exit", "lie"])
def test_what_a_tool_does_wrong_is_its_own_failure(studio: Studio, registry: Registry, how: str) -> None:
    made = run(studio, registry, Task(id="bad", tool="fake.misbehave", request={"how": how}), add("good", plus=1))
    assert made.failed["bad"].code == "tool_failed"
    assert made.ran == {"good"}


def test_printing_and_reading_do_not_disturb_the_protocol(studio: Studio, registry: Registry) -> None:
    made = run(studio, registry, Task(id="a", tool="fake.misbehave", request={"how": "chatter", "plus": 3}))
    assert made.outputs["a"]["total"] == 3


def test_passing_trouble_is_tried_again(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    events: Events = []
    request = {"how": "flaky", "times": 2, "diary": str(tmp_path / "diary"), "plus": 8}
    made = run(studio, registry, Task(id="a", tool="fake.misbehave", request=request), events=events)
    assert made.outputs["a"]["total"] == 8
    delays = [data["delay"] for kind, data in events if kind == "task_retry"]
    assert 0.25 <= delays[0] <= 0.75
    assert 0.5 <= delays[1] <= 1.5


def test_lasting_trouble_is_given_up(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    task = Task(id="a", tool="fake.misbehave", request={"how": "flaky", "diary": str(diary)})
    made = run(studio, registry, task, limits=LIMITS.model_copy(update={"retries": 2}))
    assert made.failed["a"].code == "transient"
    assert diary.read_text().count("begin") == 2


def test_a_crash_is_tried_twice_and_told(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    task = Task(id="a", tool="fake.misbehave", request={"how": "crash", "diary": str(diary)})
    made = run(studio, registry, task, add("b", plus=1))
    assert made.failed["a"].code == "crashed"
    assert "exit code 42" in made.failed["a"].message
    assert "says goodbye" in made.failed["a"].trace
    assert made.outputs["b"]["total"] == 1
    assert diary.read_text().count("begin") == 2


def test_a_crash_that_does_not_come_back_is_forgotten(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    request = {"how": "crash", "times": 1, "diary": str(tmp_path / "diary"), "plus": 2}
    made = run(studio, registry, Task(id="a", tool="fake.misbehave", request=request))
    assert made.outputs["a"]["total"] == 2


@pytest.mark.parametrize("how", ["hang", "stubborn"])
def test_a_tool_that_hangs_meets_its_deadline(studio: Studio, registry: Registry, how: str) -> None:
    task = Task(id="a", tool="fake.misbehave", request={"how": how})
    made = run(studio, registry, task, limits=LIMITS.model_copy(update={"retries": 1}))
    assert made.failed["a"].code == "timeout"
    assert made.seconds < 20


def test_a_network_tool_meets_its_deadline(studio: Studio, registry: Registry) -> None:
    task = add("a", tool="fake.fetch", seconds=60)
    made = run(studio, registry, task, limits=LIMITS.model_copy(update={"retries": 1}))
    assert made.failed["a"].code == "timeout"


def test_a_full_disk_ends_the_run_with_the_folder_named(studio: Studio, registry: Registry) -> None:
    with pytest.raises(StudioFull, match=str(studio.home)):
        run(studio, registry, Task(id="a", tool="fake.misbehave", request={"how": "full"}), add("b", seconds=5))


def test_stopping_keeps_what_is_finished(studio: Studio, registry: Registry) -> None:
    events: Events = []

    async def when_b_runs(stop: asyncio.Event) -> None:
        await begun(events, "b")
        stop.set()

    made = run(studio, registry, add("a", plus=1), add("b", ref("a"), seconds=60), events=events, during=when_b_runs)
    assert made.stopped
    assert made.outputs.keys() == {"a"}
    assert made.seconds < 30
    assert list(studio.scratch.glob("*/")) == []
    assert run(studio, registry, add("a", plus=1)).cached == {"a"}


def test_stopping_leaves_no_process_behind(studio: Studio, registry: Registry, tmp_path: Path) -> None:
    diary = tmp_path / "diary"

    async def when_it_has_a_child(stop: asyncio.Event) -> None:
        while "child" not in (diary.read_text() if diary.exists() else ""):  # noqa: ASYNC110  # written elsewhere
            await asyncio.sleep(0.05)
        stop.set()

    task = Task(id="a", tool="fake.misbehave", request={"how": "family", "diary": str(diary)})
    made = run(studio, registry, task, during=when_it_has_a_child)
    assert made.stopped
    child = next(int(line.split()[1]) for line in diary.read_text().splitlines() if line.startswith("child"))
    assert gone(child)


def test_cancelling_is_like_stopping(studio: Studio, registry: Registry) -> None:
    events: Events = []

    async def whole() -> None:
        async with WorkerPool(studio, ToolSettings(), LIMITS, PLUGINS) as pool:
            making = asyncio.create_task(
                produce(
                    Plan(tasks=(add("a", plus=1), add("b", ref("a"), seconds=60))),
                    registry=registry,
                    studio=studio,
                    seed=1,
                    settings=ToolSettings(),
                    limits=LIMITS,
                    emit=lambda kind, data: events.append((kind, data)),
                    pool=pool,
                )
            )
            await begun(events, "b")
            making.cancel()
            with pytest.raises(asyncio.CancelledError):
                await making

    started = time.monotonic()
    asyncio.run(whole())
    assert time.monotonic() - started < 60
    assert list(studio.scratch.glob("*/")) == []
    assert run(studio, registry, add("a", plus=1)).cached == {"a"}


@pytest.mark.parametrize(
    ("tool", "limits", "most"),
    [
        ("fake.add", Limits(cpu=2, memory_mb=2000), 2),
        ("fake.add", Limits(cpu=1, memory_mb=2000), 1),
        ("fake.big_add", Limits(cpu=4, memory_mb=2500), 2),
        ("fake.big_add", Limits(cpu=4, memory_mb=500), 1),
        ("fake.sip", Limits(cpu=1, memory_mb=2000), 2),
        ("fake.fetch", Limits(cpu=1, memory_mb=2000, network=3), 3),
    ],
)
def test_no_more_runs_at_one_time_than_there_is_room_for(
    studio: Studio, registry: Registry, tmp_path: Path, tool: str, limits: Limits, most: int
) -> None:
    diary = tmp_path / "diary"
    tasks = [add(f"t{i}", plus=i, tool=tool, seconds=0.3, diary=str(diary)) for i in range(6)]
    made = run(studio, registry, *tasks, limits=limits)
    assert len(made.ran) == 6
    assert min(most, 2) <= peak(diary) <= most


def peak(diary: Path) -> int:
    """How many calls were between their first and last line at one time."""
    moments = sorted((float(line.split()[2]), line.startswith("begin")) for line in diary.read_text().splitlines())
    running, most = 0, 0
    for _, begins in moments:
        running += 1 if begins else -1
        most = max(most, running)
    return most


def test_what_the_most_hangs_on_goes_first(studio: Studio, registry: Registry) -> None:
    events: Events = []
    tasks = (add("short", plus=1), add("first", plus=2), add("then", ref("first"), plus=5))
    run(studio, registry, *tasks, limits=Limits(cpu=1), events=events)
    assert next(data["task"] for kind, data in events if kind == "task_started") == "first"


def test_the_longest_of_equals_goes_first(studio: Studio, registry: Registry) -> None:
    events: Events = []
    tasks = [add(f"t{tenths}", plus=tenths, seconds=tenths / 10) for tenths in (1, 3, 2)]
    run(studio, registry, *tasks, limits=Limits(cpu=1), events=events)
    assert [data["task"] for kind, data in events if kind == "task_started"] == ["t3", "t2", "t1"]


def test_progress_is_told_at_most_four_times_a_second(studio: Studio, registry: Registry) -> None:
    events: Events = []
    run(studio, registry, add("a", plus=1, seconds=1.2), events=events)
    told = [data for kind, data in events if kind == "task_progress"]
    assert 2 <= len(told) <= 6
    assert all(0 <= data["done"] <= 1 and data["note"] == "adding" for data in told)


def test_a_plan_with_a_cycle_is_refused(studio: Studio, registry: Registry) -> None:
    with pytest.raises(ValueError, match="cycle"):
        run(studio, registry, add("a", ref("b")), add("b", ref("a")))
    with pytest.raises(ValueError, match="not in the plan"):
        run(studio, registry, add("a", ref("b")))
