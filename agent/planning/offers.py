"""What a tool offers: its name, what it does in a sentence, and the kinds of media that it takes and gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from typing import Any

from pydantic import BaseModel, ConfigDict

from agent.planning.concepts import kind_of
from memory.assets import Asset
from tools.contract import Tool
from tools.registry import BUILT_IN, Registry, unavailable

_MAKING = (
    "a an the of to in on as at or and by for from with into out its it is are be that this which given one any each "
    "make makes write writes draw draws create creates generate generates turn turns give gives add adds tell tells "
    "show shows render renders convert converts produce produces read reads new own how many much"
)
MAKING = frozenset(_MAKING.split())
"""Words with which tools say what they do."""


class Offer(BaseModel):
    """One tool as planners see it; kinds are lower case: text, image, video, audio, url, captions, ..."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    does: str
    takes: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Words of a plugin that no tool of ours has: whoever says them means it."""


def offers_of(tools: Iterable[Tool]) -> tuple[Offer, ...]:
    """The offers of registered tools, their kinds read off the contracts."""
    return tuple(
        Offer(name=tool.name, does=tool.summary, takes=_kinds(tool.Input), gives=_kinds(tool.Output)) for tool in tools
    )


def offers_in(registry: Registry) -> tuple[Offer, ...]:
    """The offers of all tools that work here; those of plugins with the words that they alone have."""
    tools = [registry.get(name) for name in registry.names()]
    offers = offers_of(tool for tool in tools if not unavailable(tool))
    ours = [offer for offer in offers if registry.origin(offer.name) == BUILT_IN]
    known = {word for offer in ours for word in told_words(offer)}
    return tuple(
        offer if offer in ours else offer.model_copy(update={"words": tuple(_own(told_words(offer), known))})
        for offer in offers
    )


def told_words(offer: Offer) -> list[str]:
    """The words of a tool's name, without its trade, and of what it says of itself."""
    return words_of(f"{offer.name.partition('.')[2].replace('_', ' ')}. {offer.does}")


def words_of(text: str) -> list[str]:
    """Words in lower case, plurals as their singular."""
    found = (word.lower() for word in re.findall(r"[^\W\d_]+", text))
    return [word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in found]


def _own(words: Iterable[str], known: Set[str]) -> dict[str, None]:
    """Words that tell a tool from others; verbs of making and small words tell nothing."""
    return {word: None for word in words if word not in known and word not in MAKING and not kind_of(word)}


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
