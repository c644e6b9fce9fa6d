"""Typical values of types, to stand for references where only the size of a task is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, JsonValue

from agent.plan import shapes
from memory.assets import Asset

NUMBERS: dict[Any, JsonValue] = {bool: True, int: 100, float: 4.0, str: "text", type(None): None}
ASSET_BYTES = 2_000_000
DEEPEST = 12


def sampled(value: JsonValue, outputs: Mapping[str, type[BaseModel]]) -> Any:
    """The value with a typical one in the place of each reference."""
    if isinstance(value, dict) and set(value) == {"$ref"}:
        task, _, path = str(value["$ref"]).partition(".")
        if task not in outputs:
            return None
        try:
            return sample(shapes.at_path(outputs[task], path.split(".") if path else []))
        except shapes.NoSuchPartError:
            return None
    if isinstance(value, dict):
        return {key: sampled(inner, outputs) for key, inner in value.items()}
    return [sampled(inner, outputs) for inner in value] if isinstance(value, list) else value


def sample(shape: Any, depth: int = 0) -> Any:
    """A value as JSON; bounds of fields are not looked at."""
    first = shapes.options(shape)[0]
    if depth > DEEPEST:
        return None
    if get_origin(first) is Literal:
        return get_args(first)[0]
    if isinstance(first, type) and issubclass(first, Asset):
        suffix, kind = ".bin", get_args(first.model_fields["kind"].annotation)[0]
        return {"kind": kind, "sha256": "0" * 64, "suffix": suffix, "size": ASSET_BYTES}
    if isinstance(first, type) and issubclass(first, BaseModel):
        return _filled(first, depth)
    if isinstance(first, type) and issubclass(first, Enum):
        return next(iter(first)).value
    if (parts := shapes.positions(first)) is not None:
        return [sample(part, depth + 1) for part in parts]
    if (held := shapes.items(first)) is not None:
        return [sample(held, depth + 1)]
    if (held := shapes.values(first)) is not None:
        return {}
    return NUMBERS.get(first)


@lru_cache(maxsize=1024)
def _filled(model: type[BaseModel], depth: int) -> dict[str, Any]:
    """A model's sample; the same outputs are asked for by task after task."""
    return {name: sample(inner, depth + 1) for name, inner in shapes.fields(model).items()}
