"""Chosen tools become tasks beside those of the recipes: requests filled, results linked, files named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agent.brief import Step
from agent.deliverables.work import Job
from agent.errors import Need
from agent.plan import Plan, Task
from agent.plan.shapes import options
from agent.planning.binding import Bench, Binding, Result, kinds_of, results_of
from agent.planning.material import material, said
from tools.contract import Tool
from tools.registry import Registry, unavailable


@dataclass
class Compiled:
    """The whole plan, and what is missing to make it."""

    plan: Plan
    open: dict[tuple[str, str], Need] = field(default_factory=dict)
    """What only the person can give, by task and place in it."""

    @property
    def needs(self) -> tuple[Need, ...]:
        """Each need once."""
        return tuple(dict.fromkeys(self.open.values()))


def compiled(job: Job, registry: Registry, base: Plan) -> Compiled:
    """The recipes' plan with the brief's steps in it; a step that a recipe takes anyway is not taken twice."""
    tools = [tool for name in registry.names() if not unavailable(tool := registry.get(name))]
    tasks = {task.id: task for task in base.tasks}
    files, needs = dict(base.deliverables), dict[tuple[str, str], Need]()
    results: list[tuple[Result, ...]] = []
    before = tuple(_delivered_first(base, registry))
    for number, step in enumerate(job.brief.steps, 1):
        tool = registry.get(step.tool)
        linked = tuple(result for place in step.after if place < len(results) for result in results[place])
        bench = Bench(tools, material(job, step.words), said(step.words), job.order.files, before, step.words, linked)
        again = None if bench.owned or linked else _made_already(tool, base)
        if again:
            results.append(results_of(again.id, tool))
            continue
        bound = Binding(tool, bench, f"step-{number}")
        tasks |= {task.id: task for task in (*bound.added, bound.task)}
        needs |= {(bound.name, f"request.{place}"): need for place, need in bound.needs.items()}
        results.append(results_of(bound.name, tool))
    _name_files(job.brief.steps, results, files)
    return Compiled(Plan(tasks=tuple(tasks.values()), deliverables=files), needs)


def _delivered_first(base: Plan, registry: Registry) -> Iterator[Result]:
    """What the recipes make: files that are handed over, then everything else."""
    every = {
        f"{task.id}.{result.name}": result
        for task in base.tasks
        for result in results_of(task.id, registry.get(task.tool))
    }
    first = [reference for reference in base.deliverables.values() if reference in every]
    yield from (every[reference] for reference in dict.fromkeys((*first, *every)))


def _made_already(tool: Tool, base: Plan) -> Task | None:
    """The one task of a recipe that uses the tool."""
    using = [task for task in base.tasks if task.tool == tool.name]
    return using[0] if len(using) == 1 else None


def _name_files(steps: Sequence[Step], results: Sequence[tuple[Result, ...]], files: dict[str, str]) -> None:
    """What no other step uses up is handed over; names have no suffix, for only the finished file has one."""
    used = {place for step in steps for place in step.after}
    known = set(files.values())
    for place, found in enumerate(results):
        for result in handed_over(found) if place not in used else ():
            reference = result.reference["$ref"]
            if reference in known:
                continue
            name = result.name.replace("_", "-")
            number = sum(file.rpartition("-")[0] == name or file == name for file in files)
            files[name if not number else f"{name}-{number + 1}"] = reference


def handed_over(results: Sequence[Result]) -> list[Result]:
    """The files among a tool's results; where it makes none, all of them."""
    sure = [each for each in results if kinds_of(each.shape) and type(None) not in options(each.shape)]
    return sure or [each for each in results if kinds_of(each.shape)] or list(results)
