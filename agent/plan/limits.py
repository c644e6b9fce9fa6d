"""What a plan would take against what it may take: money, time, licences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from agent.plan.problem import PlanLimits, Problem
from agent.plan.sample import sampled
from agent.plan.shapes import declared
from agent.plan.task import Task
from tools.contract import Estimate, Tool

Calls = list[tuple[Task, Tool]]


def check_licences(calls: Calls, limits: PlanLimits) -> Iterator[Problem]:
    """One problem a task whose tool's terms are not among the allowed ones."""
    if limits.allowed_licences is None:
        return
    for task, tool in calls:
        if not allows(limits.allowed_licences, tool.licence):
            said = f"{tool.name} works under {tool.licence}; allowed are {', '.join(limits.allowed_licences) or 'none'}"
            yield Problem(code="licence_conflict", task=task.id, field="tool", message=f"{said}: use another tool")


def allows(allowed: Iterable[str], expression: str) -> bool:
    """Whether an SPDX expression is met: one side of OR, both sides of AND, no parentheses."""
    known = {name.casefold() for name in allowed}
    either = re.split(r"\s+OR\s+", expression.strip()) if expression.strip() else []
    return not either or any(
        all(part.strip(" ()").casefold() in known for part in re.split(r"\s+AND\s+", side)) for side in either
    )


def check_budget(calls: Calls, shapes: Mapping[str, type[BaseModel]], limits: PlanLimits) -> Iterator[Problem]:
    """At most one problem for money and one for time, at the task that takes most."""
    if limits.cost_usd is None and limits.seconds is None:
        return
    estimates = {task.id: estimate(task, tool, shapes) for task, tool in calls}
    for limit, attribute, unit in ((limits.cost_usd, "cost_usd", "USD"), (limits.seconds, "seconds", "seconds")):
        shares = {task: getattr(found, attribute) for task, found in estimates.items()}
        total = sum(shares.values())
        if limit is not None and total > limit:
            dear = sorted(shares, key=lambda task: -shares[task])[:3]
            most = ", ".join(f"{task} {shares[task]:.3g}" for task in dear)
            said = f"the plan would take {total:.3g} {unit}, the limit is {limit:.3g}; most of it: {most}"
            yield Problem(code="over_budget", task=dear[0], field="request", message=said)


def estimate(task: Task, tool: Tool, shapes: Mapping[str, type[BaseModel]]) -> Estimate:
    """What the tool expects of the request, with typical values where it refers to others."""
    values = sampled(task.request, shapes)
    try:
        request: Any = tool.Input.model_validate(values)
    except ValidationError:
        request = _loosely(tool.Input, values)
    try:
        found: Any = tool.estimate(request)
    except Exception:  # noqa: BLE001  # a plugin's estimate may do anything; a guess must not stop the plan
        found = None
    return found if isinstance(found, Estimate) else Estimate(seconds=1.0)


def _loosely(model: type[BaseModel], values: dict[str, Any]) -> BaseModel:
    """The request as far as typical values make one: what a field refuses stays as it is."""
    kept: dict[str, Any] = {}
    for name, field in declared(model).items():
        if name in values:
            annotation: Any = field.annotation
            try:
                kept[name] = TypeAdapter(annotation).validate_python(values[name])
            except ValidationError:
                kept[name] = values[name]
    return model.model_construct(**kept)
