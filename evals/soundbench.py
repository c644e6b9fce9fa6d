"""What a film's sound costs: wall time of its tasks on two workers, CPU and memory of each, and growth with length."""

from __future__ import annotations

import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator
from graphlib import TopologicalSorter
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from agent.film import plan_film
from agent.plan import Plan, Task, parents
from agent.production import Limits, produce
from agent.storyboard import Post, Scene, Sound, Storyboard
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.image.shot import Item, Shot
from tools.registry import Registry
from tools.settings import ToolSettings
from tools.testing import LocalContext

SOUND = ("audio.", "sync.pacing", "sync.events")
LENGTHS = (60.0, 180.0, 600.0)


class Cost(BaseModel):
    """What work took; `peak_mb` is the resident memory of the one process that held most."""

    wall_s: float
    cpu_s: float
    peak_mb: float


LINES = (
    "Every week we roast small batches of coffee and bring them to your door.",
    "You choose the beans, we choose the day, and the post does the rest for you.",
    "No shop, no queue, and no bag that has waited on a shelf since last summer.",
    "Sixty grams make a litre; the water should be just below the boil.",
    "Grind it right before you brew, and you will never go back to powder.",
)
_SETTINGS = ("kitchen", "", "street", "", "garden", "")
_CALM_S = 6.0
_MOST_SCENES = 60


def bench_sound(lengths: tuple[float, ...] = LENGTHS) -> Iterator[tuple[str, float]]:
    """Yields (figure, value) for each length in seconds, and at last how cost grows with length."""
    costs = []
    for seconds in lengths:
        cost, each = asyncio.run(_cost(film(seconds)))
        costs.append(cost)
        for name, value in cost.model_dump().items():
            yield f"sound_{seconds:g}s_{name}", value
        for tool, part in each.items():
            yield f"{tool}_{seconds:g}s_cpu_s", part.cpu_s
    if len(costs) > 1:
        yield "length_ratio", round(lengths[-1] / lengths[0], 2)
        yield "cpu_ratio", round(costs[-1].cpu_s / costs[0].cpu_s, 2)
        yield "peak_mb_ratio", round(costs[-1].peak_mb / costs[0].peak_mb, 2)


def film(seconds: float) -> Storyboard:
    """A film of this length: speech in every scene, music, and effects of every sort."""
    count = min(_MOST_SCENES, max(3, round(seconds / _CALM_S)))
    items = (Item(label="Choose"), Item(label="Grind"), Item(label="Brew"))
    shots = (Shot(family="title", headline="Coffee"), Shot(family="hero"), Shot(family="steps", items=items))
    scenes = tuple(
        Scene(
            id=f"s{at + 1}",
            role="hook" if not at else "close" if at == count - 1 else "point",
            narration=LINES[at % len(LINES)],
            shot=shots[at % 3].model_copy(update={"setting": _SETTINGS[at % len(_SETTINGS)]}),
        )
        for at in range(count)
    )
    return Storyboard(
        title="Sound",
        language="en",
        aspect="16:9",
        seconds=seconds,
        shortest=seconds * 0.98,
        longest=seconds * 1.02,
        look="warm",
        sound=Sound(voice="en-us-annie"),
        scenes=scenes,
        post=Post(title="Sound", description=""),
    )


def sound_tasks(board: Storyboard) -> list[Task]:
    """What is heard of the film, and the times that it depends on."""
    return [task for task in plan_film(board).tasks if task.tool.startswith(SOUND)]


async def _cost(board: Storyboard) -> tuple[Cost, dict[str, Cost]]:
    tasks, registry, settings = sound_tasks(board), Registry.discover(), ToolSettings(voice_engines="espeak")
    with (
        tempfile.TemporaryDirectory(prefix="evals-") as folder,
        Studio.open(MemorySettings(home=Path(folder))) as studio,
    ):
        limits = Limits.of_machine().model_copy(update={"cpu": 2.0})
        made = await produce(
            Plan(tasks=tuple(tasks), deliverables={}),
            registry=registry,
            studio=studio,
            seed=0,
            settings=settings,
            limits=limits,
        )
        if made.failed:
            raise RuntimeError("; ".join(f"{task}: {failure.message}" for task, failure in made.failed.items()))
    each = await asyncio.to_thread(_each, tasks)
    cpu, peak = sum(part.cpu_s for part in each.values()), max(part.peak_mb for part in each.values())
    return Cost(wall_s=round(made.seconds, 2), cpu_s=round(cpu, 2), peak_mb=peak), each


def _each(tasks: list[Task]) -> dict[str, Cost]:
    """CPU and peak memory of each tool over its tasks, every tool in a process of its own that has just begun."""
    costs: dict[str, Cost] = {}
    outputs: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="evals-") as folder:
        for tool in dict.fromkeys(task.tool for task in _ordered(tasks)):
            mine = [task for task in tasks if task.tool == tool]
            with get_context("spawn").Pool(1) as pool:
                outputs, costs[tool] = pool.apply(_run, (tool, mine, outputs, folder))
    return costs


def _ordered(tasks: list[Task]) -> list[Task]:
    by_id = {task.id: task for task in tasks}
    order = TopologicalSorter({task.id: [name for name in parents(task) if name in by_id] for task in tasks})
    return [by_id[name] for name in order.static_order()]


def _run(name: str, tasks: list[Task], outputs: dict[str, Any], folder: str) -> tuple[dict[str, Any], Cost]:
    tool = Registry.discover().get(name)
    context = LocalContext(Path(folder) / "store", Path(folder) / "scratch", seed=0)
    before, known = _cpu(), dict(outputs)
    started = time.perf_counter()
    for task in tasks:
        request = tool.Input.model_validate(_filled(task.request, known))
        known[task.id] = asyncio.run(tool.run(request, context)).model_dump(mode="json")
    wall = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return known, Cost(cpu_s=round(_cpu() - before, 2), wall_s=round(wall, 2), peak_mb=peak)


def _cpu() -> float:
    """CPU seconds of this process and of those it has waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _filled(value: Any, outputs: dict[str, Any]) -> Any:
    """The request with references to other tasks' outputs put in."""
    if isinstance(value, list):
        return [_filled(entry, outputs) for entry in value]
    if not isinstance(value, dict):
        return value
    if "$ref" not in value:
        return {key: _filled(entry, outputs) for key, entry in value.items()}
    task, *steps = value["$ref"].split(".")
    found = outputs[task]
    for step in steps:
        found = found[int(step)] if step.isdigit() else found[step]
    return found
