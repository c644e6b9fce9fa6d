"""What a tool offers: its name, what it does in a sentence, and the kinds of media that it takes and gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ConfigDict

from memory.assets import Asset
from tools.contract import Tool


class Offer(BaseModel):
    """One tool as planners see it; kinds are lower case: text, image, video, audio, url, captions, ..."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    does: str
    takes: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()


def offers_of(tools: Iterable[Tool]) -> tuple[Offer, ...]:
    """The offers of registered tools, their kinds read off the contracts."""
    return tuple(
        Offer(name=tool.name, does=tool.summary, takes=_kinds(tool.Input), gives=_kinds(tool.Output)) for tool in tools
    )


def _kinds(model: Any) -> tuple[str, ...]:
    """Asset kinds of the fields, in their order, and text for fields that hold words."""
    found: list[str] = []
    for field in model.model_fields.values():
        found += [kind for kind in _kinds_in(field.annotation) if kind not in found]
    return tuple(found)


def _kinds_in(annotation: Any) -> list[str]:
    if annotation is str:
        return ["text"]
    if isinstance(annotation, type) and issubclass(annotation, Asset):
        return [str(annotation.model_fields["kind"].default)]
    return [kind for inner in getattr(annotation, "__args__", ()) for kind in _kinds_in(inner)]
