"""A small, honest knowledge base: general statements by subject, for briefs that name a subject and little else."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from agent.brief import Language
from agent.writers.embedded.datafile import FOLDER, read
from agent.writers.embedded.wording import bans, fold, holds


class Point(BaseModel):
    """One statement, or one entry of a list."""

    model_config = ConfigDict(frozen=True)

    text: str
    headline: str = ""
    nouns: str = ""


class Topic(BaseModel):
    """What is known of one subject."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    kind: Literal["explainer", "list", "how_to"] = "explainer"
    match: tuple[str, ...] = Field(description="Phrases by which a brief names it")
    title: str = ""
    nouns: str = Field(description="What to draw, as plain English nouns")
    setting: str = ""
    what: str = ""
    hook: str = ""
    formula: str = Field(default="", description="A word equation or rule, to be shown")
    formula_line: str = Field(default="", description="The same, to be spoken")
    parts: tuple[tuple[str, str], ...] = Field(default=(), description="Labels of a diagram, with what to draw")
    points: tuple[Point, ...]
    comparison: str = Field(default="", description="An everyday comparison")
    why: str = Field(default="", description="Why it matters")
    question: str = Field(default="", description="A question to think or talk about")


@cache
def topics(language: Language) -> tuple[Topic, ...]:
    """All topics of a language, in the order of their files."""
    names = sorted(path.name for path in (FOLDER / "knowledge" / language).glob("*.yaml"))
    return tuple(_topic(key, entry) for name in names for key, entry in read(f"knowledge/{language}/{name}").items())


def _topic(key: str, entry: dict[str, Any]) -> Topic:
    points = [dict(zip(("text", "headline", "nouns"), _cells(row), strict=False)) for row in entry["points"]]
    parts = [[*_cells(part, "="), ""][:2] for part in entry.get("parts", "").split(";") if part.strip()]
    return Topic.model_validate(
        {**entry, "key": key, "match": _cells(entry["match"]), "points": points, "parts": parts}
    )


def _cells(row: str, mark: str = "|") -> list[str]:
    return [cell.strip() for cell in row.split(mark)]


def find(language: Language, wanted: str, text: str, kinds: tuple[str, ...]) -> Topic | None:
    """The topic that the subject names; the whole text decides only where the subject names none."""
    for place in (wanted, text):
        best = max(
            ((len(fold(match)), -order, topic)
             for order, topic in enumerate(topics(language)) if topic.kind in kinds
             for match in topic.match if holds(place, match)),
            default=None, key=lambda found: found[:2],
        )  # fmt: skip
        if best:
            return best[2]
    return None


def allowed(topic: Topic, banned: tuple[str, ...]) -> tuple[Point, ...]:
    """The topic's points that no banned word stands in."""
    return tuple(point for point in topic.points if not bans(f"{point.text} {point.headline}", banned))
