"""Plans beside each other: what two of them do alike is done once, and the rest gets names of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import JsonValue

from agent.plan import Task
from agent.plan.task import parents


def beside(base: Sequence[Task], other: Iterable[Task], prefix: str) -> tuple[tuple[Task, ...], dict[str, str]]:
    """The tasks of another plan that the first one does not do already, and the names that its tasks now have.

    A task is the same where its request is and all that it waits for is.
    """
    known = {task.id: task for task in base}
    tasks = {task.id: task for task in other}
    changed = {name for name, task in tasks.items() if known.get(name) != task}
    while True:
        more = {name for name, task in tasks.items() if name not in changed and parents(task) & changed}
        if not more:
            break
        changed |= more
    names = {name: f"{prefix}-{name}" if name in changed else name for name in tasks}
    return tuple(renamed(tasks[name], names) for name in tasks if name in changed), names


def renamed(task: Task, names: dict[str, str]) -> Task:
    """The task under its new name, waiting for others under theirs."""
    request = {key: _pointed(value, names) for key, value in task.request.items()}
    needs = tuple(names.get(each, each) for each in task.needs)
    return Task(id=names.get(task.id, task.id), tool=task.tool, request=request, needs=needs)


def _pointed(value: JsonValue, names: dict[str, str]) -> JsonValue:
    if isinstance(value, dict):
        if set(value) == {"$ref"}:
            return {"$ref": pointed(str(value["$ref"]), names)}
        return {key: _pointed(inner, names) for key, inner in value.items()}
    return [_pointed(inner, names) for inner in value] if isinstance(value, list) else value


def pointed(reference: str, names: dict[str, str]) -> str:
    """A reference to a task under its new name."""
    task, dot, path = reference.partition(".")
    return f"{names.get(task, task)}{dot}{path}"
