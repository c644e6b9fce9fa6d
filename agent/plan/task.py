"""Tasks and the references between them: what a plan is made of."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import Field, JsonValue

from agent.brief import Closed


class Task(Closed):
    """One call of one tool. A value `{"$ref": "voice-3.words"}` in the request stands for another task's output."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")
    tool: str
    request: dict[str, JsonValue] = Field(default_factory=dict)
    needs: tuple[str, ...] = Field(default=(), description="Tasks to wait for beyond those that are referred to")
    take: int = Field(
        default=0, ge=0, le=1000, exclude_if=operator.not_, description="How often it was made before and refused"
    )


class Plan(Closed):
    """A graph of tasks and the outputs that are handed over."""

    tasks: tuple[Task, ...]
    deliverables: dict[str, str] = Field(
        default_factory=dict, description="Name of a deliverable -> reference to an output"
    )


def references(value: JsonValue, at: str = "") -> Iterator[tuple[str, str]]:
    """Every reference inside a request, as (place in the request, what is referred to)."""
    if isinstance(value, dict):
        if set(value) == {"$ref"}:
            yield at, str(value["$ref"])
            return
        for key, inner in value.items():
            yield from references(inner, f"{at}.{key}" if at else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from references(inner, f"{at}.{index}")


def parents(task: Task) -> set[str]:
    """The ids of the tasks that have to be finished first."""
    return {ref.partition(".")[0] for _, ref in references(task.request)} | set(task.needs)


def lookup(ref: str, outputs: Mapping[str, Any]) -> JsonValue:
    """The value that a reference stands for, among outputs as JSON by task id."""
    value: Any = outputs
    for step in ref.split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value  # type: ignore[no-any-return]  # outputs are JSON


def resolve(value: JsonValue, outputs: Mapping[str, Any]) -> JsonValue:
    """The request with every reference replaced by the value that it stands for."""
    if isinstance(value, dict):
        if set(value) == {"$ref"}:
            return lookup(str(value["$ref"]), outputs)
        return {key: resolve(inner, outputs) for key, inner in value.items()}
    if isinstance(value, list):
        return [resolve(inner, outputs) for inner in value]
    return value
