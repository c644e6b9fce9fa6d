"""Finds pictograms by what they show, in the words under which their makers filed them."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable

METADATA = "static/fontawesomefree/metadata/icons.json"
NAME, LABEL, TERM = 3.0, 2.0, 1.0
Index = dict[str, dict[str, float]]


class IconHit(Payload):
    """One pictogram."""

    name: str
    score: float = Field(gt=0, description="Higher is nearer; comparable only inside one answer")


class Icons(Tool):
    """Search over the free Font Awesome pictograms."""

    name = "search.icons"
    version = "1"
    summary = "Find pictograms for plain nouns such as 'coffee cup' or 'calendar'; gives names, the nearest first."
    resources = Resources(cpu=0.2, memory_mb=60)
    example: ClassVar[dict[str, Any] | None] = {"query": "coffee cup", "limit": 3}

    class Input(Payload):
        """What to look for."""

        query: str = Field(min_length=1, max_length=200, description="Plain English nouns")
        limit: int = Field(default=8, ge=1, le=100)

    class Output(Payload):
        """What was found, the nearest first; empty where nothing matches."""

        hits: tuple[IconHit, ...]

    def check(self) -> None:
        """Needs the icons' metadata."""
        if find_spec("fontawesomefree") is None:
            raise ToolUnavailable("search.icons needs fontawesomefree: pip install fontawesomefree")

    def estimate(self, request: Icons.Input) -> Estimate:
        """Reading the index is all of it."""
        return Estimate(seconds=0.1)

    async def run(self, request: Icons.Input, context: Context) -> Icons.Output:
        """Adds up, for each icon, the weights of the query's words in it."""
        scores: dict[str, float] = defaultdict(float)
        for word in set(_words(request.query)):
            for name, weight in _index().get(word, {}).items():
                scores[name] += weight
        ranked = sorted(scores.items(), key=lambda item: (-item[1], len(item[0]), item[0]))
        return self.Output(hits=tuple(IconHit(name=name, score=round(s, 4)) for name, s in ranked[: request.limit]))


@lru_cache(maxsize=1)
def _index() -> Index:
    """Word -> icon -> weight: where the word stands, times how few icons have it, over how many words the icon has."""
    icons = json.loads(files("fontawesomefree").joinpath(METADATA).read_text("utf-8"))
    index: Index = defaultdict(dict)
    for name, icon in icons.items():
        if "solid" not in icon["free"]:
            continue
        for weight, text in _fields(name, icon):
            words = _words(text)
            for word in words:
                best = index[word].get(name, 0.0)
                index[word][name] = max(best, weight / math.sqrt(len(words)))
    for held in index.values():
        rarity = math.log(1 + len(icons) / len(held))
        held.update({name: weight * rarity for name, weight in held.items()})
    return dict(index)


def _fields(name: str, icon: dict[str, dict[str, list[str]]]) -> list[tuple[float, str]]:
    terms = icon["search"]["terms"]
    return [(NAME, name), (LABEL, str(icon["label"])), *((TERM, str(term)) for term in terms)]


def _words(text: str) -> list[str]:
    """Lower-case words without accents, plurals brought to one form."""
    plain = unicodedata.normalize("NFKD", text.lower())
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return [_singular(word) for word in words]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
