"""The validator: code, not a model, looks at a plan before anything runs or is paid for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from pydantic import BaseModel, ValidationError

from agent.plan import shapes
from agent.plan.limits import Calls, check_budget, check_licences
from agent.plan.order import cycles, graph
from agent.plan.problem import PlanLimits, Problem, near
from agent.plan.requests import check_request
from agent.plan.task import Plan, Task, references
from tools.contract import Tool, ToolUnavailable
from tools.registry import unavailable

Outputs = Mapping[str, type[BaseModel] | None]
"""Output types by task id, None where the task's tool is not known."""


class Tools(Protocol):
    """What the validator needs of a registry."""

    def get(self, name: str) -> Tool:
        """The tool; raises ToolUnavailable with the reason and near names."""
        ...


def validate(plan: Plan | Mapping[str, Any], registry: Tools, limits: PlanLimits | None = None) -> list[Problem]:
    """Every reason not to run the plan, in its own order; empty for a plan that can run. Never raises."""
    try:
        read = plan if isinstance(plan, Plan) else Plan.model_validate(plan)
    except (ValidationError, RecursionError) as error:
        return list(_unreadable(plan, error))
    return list(_Check(read, registry, limits or PlanLimits()).problems())


def _unreadable(plan: Any, error: Exception) -> Iterator[Problem]:
    if not isinstance(error, ValidationError):
        yield Problem(code="bad_request", task="", field="", message="the plan is nested too deeply")
        return
    for found in error.errors(include_url=False, include_context=False, include_input=False):
        steps = list(found["loc"])
        task = ""
        if len(steps) > 1 and steps[0] == "tasks" and isinstance(steps[1], int):
            given = plan["tasks"][steps[1]]
            task = str(given.get("id", ""))[:64] if isinstance(given, Mapping) else ""
            steps = steps[2:] if task else steps
        yield Problem(code="bad_request", task=task, field=".".join(map(str, steps)), message=str(found["msg"]))


class _Check:
    def __init__(self, plan: Plan, registry: Tools, limits: PlanLimits) -> None:
        self._plan, self._limits = plan, limits
        self._tasks: dict[str, Task] = {}
        for task in plan.tasks:
            self._tasks.setdefault(task.id, task)
        self._tools: dict[str, Tool] = {}
        self._missing: dict[str, str] = {}
        for name in dict.fromkeys(task.tool for task in self._tasks.values()):
            try:
                self._tools[name] = registry.get(name)
            except ToolUnavailable as error:
                self._missing[name] = str(error)
        self._outputs: Outputs = {
            task.id: self._tools[task.tool].Output if task.tool in self._tools else None
            for task in self._tasks.values()
        }

    def problems(self) -> Iterator[Problem]:
        yield from self._ids()
        for task in self._tasks.values():
            yield from self._task(task)
        yield from self._circles()
        yield from self._deliverables()
        yield from self._capabilities()
        calls: Calls = [(t, self._tools[t.tool]) for t in self._tasks.values() if t.tool in self._tools]
        yield from check_licences(calls, self._limits)
        known = {task: output for task, output in self._outputs.items() if output}
        yield from check_budget(calls, known, self._limits)

    def _ids(self) -> Iterator[Problem]:
        for index, task in enumerate(self._plan.tasks):
            if task is not self._tasks[task.id]:
                said = f"tasks.{index} has the id of an earlier task: give each task its own"
                yield Problem(code="duplicate_task", task=task.id, field="id", message=said)

    def _task(self, task: Task) -> Iterator[Problem]:
        for place, ref in references(task.request, "request"):
            if said := self._wrong(ref):
                yield Problem(code="bad_reference", task=task.id, field=place, message=said)
        for index, other in enumerate(task.needs):
            if other not in self._tasks:
                said = f"there is no task {other!r:.80}; {near(other, self._tasks)}"
                yield Problem(code="bad_reference", task=task.id, field=f"needs.{index}", message=said)
        if task.tool in self._missing:
            yield Problem(code="unknown_tool", task=task.id, field="tool", message=self._missing[task.tool])
            return
        for fault in check_request(self._tools[task.tool].Input, task.request, self._shape):
            said = fault.message + (self._suggestions(task, fault.place) if fault.code == "type_mismatch" else "")
            yield Problem(code=fault.code, task=task.id, field=fault.place, message=said)

    def _wrong(self, ref: str) -> str:
        """Why a reference leads nowhere; empty where it leads somewhere, or nobody can know."""
        name, _, path = ref.partition(".")
        if name not in self._tasks:
            return f"there is no task {name!r:.80}; {near(name, self._tasks)}"
        output = self._outputs[name]
        if output is None:
            return ""
        try:
            shapes.at_path(output, path.split(".") if path else [])
        except shapes.NoSuchPartError as error:
            held = [f"{name}.{field}" for field in shapes.fields(output)]
            return f"{ref!r:.120} leads nowhere: {error}; {near(ref, held)}"
        return ""

    def _shape(self, ref: str) -> Any:
        name, _, path = ref.partition(".")
        output = self._outputs.get(name)
        if output is None or self._wrong(ref):
            return None
        return shapes.at_path(output, path.split(".") if path else [])

    def _suggestions(self, task: Task, place: str) -> str:
        """References that would fit in the place of a wrong one."""
        try:
            wanted = shapes.at_path(self._tools[task.tool].Input, place.split(".")[1:])
        except shapes.NoSuchPartError:
            return ""
        found = [
            f"{name}.{field}"
            for name, output in self._outputs.items()
            for field, shape in (shapes.fields(output).items() if output and name != task.id else ())
            if shapes.fits(shape, wanted)
        ]
        return f"; {', '.join(found[:3])} would fit" if found else ""

    def _circles(self) -> Iterator[Problem]:
        for circle in cycles(graph(self._plan)):
            task = self._tasks[circle[0]]
            places = [place for place, ref in references(task.request, "request") if ref.partition(".")[0] == circle[1]]
            places += [f"needs.{index}" for index, other in enumerate(task.needs) if other == circle[1]]
            said = f"the tasks wait for each other: {' -> '.join(circle)}; take one of these references away"
            yield Problem(code="cycle", task=task.id, field=places[0], message=said)

    def _deliverables(self) -> Iterator[Problem]:
        for name, ref in self._plan.deliverables.items():
            if said := self._wrong(ref):
                task = ref.partition(".")[0]
                known = task if task in self._tasks else ""
                yield Problem(code="unreachable_deliverable", task=known, field=f"deliverables.{name}", message=said)

    def _capabilities(self) -> Iterator[Problem]:
        for name, tool in self._tools.items():
            if reason := unavailable(tool):
                users = [task.id for task in self._tasks.values() if task.tool == name]
                said = f"{name} cannot run here: {reason}" + (f" (also {', '.join(users[1:6])})" if users[1:] else "")
                yield Problem(code="missing_capability", task=users[0], field="tool", message=said)
