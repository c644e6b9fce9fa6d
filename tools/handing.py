"""Hands files to a tool that runs alone: puts assets into a request where it has placeholders or file paths."""

from __future__ import annotations

import types
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from memory.assets import Asset

PLACEHOLDER = "$asset"


def fill(value: Any, make: Callable[[str], Asset]) -> Any:
    """The request with an asset of the named kind for every `{"$asset": "audio"}`."""
    if isinstance(value, dict):
        if set(value) == {PLACEHOLDER}:
            return make(str(value[PLACEHOLDER])).model_dump(mode="json")
        return {key: fill(inner, make) for key, inner in value.items()}
    return [fill(inner, make) for inner in value] if isinstance(value, (list, tuple)) else value


def take_files(shape: Any, value: Any, keep: Callable[[Path, type[Asset]], Asset]) -> Any:
    """The request with an asset for every text that stands where its type wants an asset."""
    if isinstance(value, str):
        kind = next((option for option in _options(shape) if _is(option, Asset)), None)
        return keep(Path(value), kind).model_dump(mode="json") if kind else value
    for option in _options(shape):
        if isinstance(value, dict) and _is(option, BaseModel):
            known = {name: field.annotation for name, field in option.model_fields.items()}
            return {key: take_files(known.get(key), inner, keep) for key, inner in value.items()}
        if isinstance(value, dict) and get_args(option):
            return {key: take_files(get_args(option)[-1], inner, keep) for key, inner in value.items()}
        if isinstance(value, list) and get_args(option):
            shapes = get_args(option)
            each = shapes if len(shapes) == len(value) and Ellipsis not in shapes else [shapes[0]] * len(value)
            return [take_files(inner_shape, inner, keep) for inner_shape, inner in zip(each, value, strict=True)]
    return value


def assets_in(value: Any, place: str = "") -> list[tuple[str, Asset]]:
    """Every asset of an output with its place in it."""
    if isinstance(value, Asset):
        return [(place, value)]
    inner: list[tuple[str, Any]] = []
    if isinstance(value, BaseModel):
        inner = [(name, getattr(value, name)) for name in type(value).model_fields]
    elif isinstance(value, dict):
        inner = [(str(key), item) for key, item in value.items()]
    elif isinstance(value, (list, tuple)):
        inner = [(str(index), item) for index, item in enumerate(value)]
    return [found for name, item in inner for found in assets_in(item, f"{place}.{name}" if place else name)]


def _options(shape: Any) -> tuple[Any, ...]:
    if get_origin(shape) is Annotated:
        return _options(get_args(shape)[0])
    if get_origin(shape) in (Union, types.UnionType):
        return tuple(option for inner in get_args(shape) for option in _options(inner))
    return (shape,)


def _is(shape: Any, kind: type) -> bool:
    return isinstance(shape, type) and get_origin(shape) is None and issubclass(shape, kind)
