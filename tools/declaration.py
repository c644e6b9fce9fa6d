"""What a tool's class has to declare before anything may rely on it; a stranger's class is checked, never trusted."""

from __future__ import annotations

import inspect
import re
from typing import Any, get_args

from tools.contract import Determinism, Payload, Resources, Tool

NAME = re.compile(r"[a-z][a-z0-9]*\.[a-z][a-z0-9_]*")


def faults(candidate: object) -> list[str]:
    """Everything that keeps a class from being a tool, as sentences; empty where nothing does."""
    if not (isinstance(candidate, type) and issubclass(candidate, Tool)):
        return [f"{candidate!r:.80} is not a subclass of tools.contract.Tool"]
    found = [*_texts(candidate), *_models(candidate), *_values(candidate)]
    if candidate.__abstractmethods__:
        found.append(f"{', '.join(sorted(candidate.__abstractmethods__))} is not implemented")
    elif not inspect.iscoroutinefunction(candidate.run):
        found.append("run is not an async function")
    return found


def _texts(tool: Any) -> list[str]:
    found = [
        f"{attribute} is {getattr(tool, attribute, None)!r:.60}, not a non-empty text"
        for attribute in ("name", "version", "summary")
        if not _text(getattr(tool, attribute, None))
    ]
    if not found and not NAME.fullmatch(tool.name):
        found.append(f"name {tool.name!r:.80} is not of the form trade.name in lower case")
    found += [
        f"{attribute} is {getattr(tool, attribute)!r:.60}, not a text"
        for attribute in ("licence", "credit", "better")
        if not isinstance(getattr(tool, attribute), str)
    ]
    return found


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _models(tool: Any) -> list[str]:
    found = []
    for attribute in ("Input", "Output"):
        model = getattr(tool, attribute, None)
        if not (isinstance(model, type) and issubclass(model, Payload)):
            found.append(f"{attribute} is {model!r:.80}, not a subclass of tools.contract.Payload")
        elif not model.__pydantic_complete__ and not model.model_rebuild(raise_errors=False):
            found.append(f"{attribute} names types that its module does not define")
    return found


def _values(tool: Any) -> list[str]:
    found = []
    if not isinstance(tool.resources, Resources):
        found.append(f"resources is {tool.resources!r:.60}, not a tools.contract.Resources")
    if tool.determinism not in get_args(Determinism):
        found.append(f"determinism is {tool.determinism!r:.60}, not one of {', '.join(get_args(Determinism))}")
    if tool.example is not None and not isinstance(tool.example, dict):
        found.append(f"example is {tool.example!r:.60}, neither None nor a request")
    return found
