"""Types as references see them: what lies at a path inside an output, and whether it may stand in an input.

Outputs reach inputs as JSON, so a type is judged by the JSON that it becomes: a model by its fields, any sequence as a
list. Where nothing is known (Any) everything is let through, and pydantic decides when the task runs.
"""

from __future__ import annotations

import collections.abc
import types
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, JsonValue, RootModel
from pydantic.fields import FieldInfo

LISTS = (list, set, frozenset, collections.abc.Sequence, collections.abc.Set, collections.abc.Iterable)
MAPPINGS = (dict, collections.abc.Mapping)
NAMES = {float: "number", int: "whole number", str: "text", bool: "true or false", type(None): "nothing"}


class NoSuchPartError(Exception):
    """A path leads to nothing; the message says at which step and what is there instead."""


def plain(shape: Any) -> Any:
    """The type without annotations, aliases and single-field wrappers."""
    while True:
        if get_origin(shape) is Annotated:
            shape = get_args(shape)[0]
        elif shape in (JsonValue, object):
            return Any
        elif hasattr(shape, "__value__"):
            shape = shape.__value__
        elif hasattr(shape, "__supertype__"):
            shape = shape.__supertype__
        elif _is(shape, RootModel):
            shape = declared(shape)["root"].annotation
        else:
            return shape


def options(shape: Any) -> tuple[Any, ...]:
    """The types that a union allows, or the one type."""
    shape = plain(shape)
    if get_origin(shape) in (Union, types.UnionType):
        return tuple(option for inner in get_args(shape) for option in options(inner))
    return (type(None),) if shape is None else (shape,)


def declared(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The model's fields, with names resolved that were not yet defined when its class was made."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model.model_fields


@lru_cache(maxsize=1024)
def fields(model: type[BaseModel]) -> Mapping[str, Any]:
    """What a model's JSON holds: its fields and computed fields."""
    held = {name: field.annotation for name, field in declared(model).items()}
    return held | {name: field.return_type for name, field in model.model_computed_fields.items()}


def items(shape: Any) -> Any:
    """What a list of any length holds; None where the shape is no such list."""
    origin, inner = get_origin(shape) or shape, get_args(shape)
    if origin is tuple:
        return inner[0] if len(inner) == 2 and inner[1] is Ellipsis else (None if inner else Any)
    return (inner[0] if inner else Any) if origin in LISTS else None


def positions(shape: Any) -> tuple[Any, ...] | None:
    """What a tuple of a fixed length holds; None where the shape is no such tuple."""
    inner = get_args(shape)
    fixed = get_origin(shape) is tuple and not (len(inner) == 2 and inner[1] is Ellipsis)
    return inner if fixed else None


def values(shape: Any) -> Any:
    """What a mapping holds; None where the shape is no mapping."""
    if (get_origin(shape) or shape) not in MAPPINGS:
        return None
    return get_args(shape)[1] if get_args(shape) else Any


def at_path(shape: Any, path: list[str]) -> Any:
    """The type of what lies at the path; raises NoSuchPartError."""
    for step in path:
        found = [_step(option, step) for option in options(shape)]
        shape = found[0] if len(found) == 1 else Union[tuple(found)]  # noqa: UP007  # built at run time
    return shape


def _step(shape: Any, step: str) -> Any:
    if shape is Any:
        return Any
    if _is(shape, BaseModel):
        held = fields(shape)
        if step not in held:
            raise NoSuchPartError(f"{shape.__name__} has no {step!r:.60}; it has {', '.join(held) or 'nothing'}")
        return held[step]
    if (held_values := values(shape)) is not None:
        return held_values
    if not (step.isascii() and step.isdigit()):
        raise NoSuchPartError(f"{describe(shape)} has no {step!r:.60}")
    if (slots := positions(shape)) is not None and int(step) < len(slots):
        return slots[int(step)]
    if (held_items := items(shape)) is not None:
        return held_items
    raise NoSuchPartError(f"{describe(shape)} has no part {step}")


Pairs = frozenset[tuple[Any, Any]]
"""Models that are being compared further out; a model that holds itself fits where the rest of it does."""


def fits(source: Any, target: Any, seen: Pairs = frozenset()) -> bool:
    """Whether every value of the source type may stand where the target type is wanted."""
    accepted = options(target)
    if Any in accepted:
        return True
    return all(option is Any or any(_fits(option, wanted, seen) for wanted in accepted) for option in options(source))


def _fits(source: Any, target: Any, seen: Pairs) -> bool:
    if source == target or (source is int and target is float) or (source, target) in seen:
        return True
    if get_origin(source) is Literal:
        return _literal_fits(get_args(source), target)
    if _is(source, Enum) and _is(target, str):
        return bool(target is str and issubclass(source, str))
    if _is(source, BaseModel):
        return _model_fits(source, target, seen)
    if (held := values(source)) is not None:
        return (wanted := values(target)) is not None and fits(held, wanted, seen)
    return _list_fits(source, target, seen)


def _literal_fits(allowed: tuple[Any, ...], target: Any) -> bool:
    if get_origin(target) is Literal:
        return set(allowed) <= set(get_args(target))
    return all(_fits(type(value), target, frozenset()) for value in allowed)


def _model_fits(source: type[BaseModel], target: Any, seen: Pairs) -> bool:
    held = fields(source)
    if (wanted := values(target)) is not None:
        return all(fits(shape, wanted, seen) for shape in held.values())
    if not _is(target, BaseModel):
        return False
    wanted_fields = declared(target)
    known = {name: field.annotation for name, field in wanted_fields.items()}
    required = {name for name, field in wanted_fields.items() if field.is_required()}
    closed = target.model_config.get("extra") == "forbid"
    if not required <= held.keys() or (closed and not held.keys() <= known.keys()):
        return False
    seen = seen | {(source, target)}
    return all(fits(shape, known[name], seen) for name, shape in held.items() if name in known)


def _list_fits(source: Any, target: Any, seen: Pairs) -> bool:
    parts, wanted_parts, wanted = positions(source), positions(target), items(target)
    if parts is not None and wanted_parts is not None:
        return len(parts) == len(wanted_parts) and all(
            fits(part, want, seen) for part, want in zip(parts, wanted_parts, strict=True)
        )
    if wanted is None:
        return False
    if parts is not None:
        return all(fits(part, wanted, seen) for part in parts)
    held = items(source)
    return held is not None and fits(held, wanted, seen)


def describe(shape: Any) -> str:
    """The type in words."""
    parts = [_name(option) for option in options(shape)]
    return " or ".join(dict.fromkeys(parts))


def _name(shape: Any) -> str:
    if shape is Any:
        return "anything"
    if get_origin(shape) is Literal:
        return "one of " + ", ".join(str(value) for value in get_args(shape))
    if (parts := positions(shape)) is not None:
        return f"exactly {len(parts)} of ({', '.join(describe(part) for part in parts)})"
    if (held := items(shape)) is not None:
        return f"list of {describe(held)}"
    if (held := values(shape)) is not None:
        return f"mapping to {describe(held)}"
    return NAMES.get(shape) or str(getattr(shape, "__name__", shape))


def _is(shape: Any, kind: type) -> bool:
    return isinstance(shape, type) and get_origin(shape) is None and issubclass(shape, kind)
