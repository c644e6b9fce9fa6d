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


# What a subject is asked with, and no matter of its own: "how a heat pump works", "the basics of".
_ASKED_WITH = (
    "how why what where when which does did work works working function functions happen happens made make makes form "
    "forms formed basics lesson introduction explained science simple simply really actually kids children wie warum "
    "wieso weshalb was woher funktioniert funktionieren entsteht entstehen gemacht grundlagen einführung comment "
    "pourquoi fonctionne fonctionnent marche forme bases cómo por qué funciona funcionan forma forman básicos come "
    "perché funziona funzionano nasce forma basi como porque funciona funcionam forma bases there have need needs good "
    "important matter matters about there's gibt haben brauchen wichtig sont être faut hay son importante ci sono há "
    "naissent nacen nascono nascem are is was were can do and the our your its their this that these those for from "
    "with into cosa sobre sui sugli sulle sulla sul über quais quel quels quelles quali cuáles servem serve servono "
    "sirve sirven sert servent existem existe existen existent spiegato spiegata spiegati spiegate fatto fatta fatti "
    "fatte hecho hecha hechos hechas feito feita feitos feitas quoi para wozu wofür woraus dient dienen besteht "
    "bestehen compose composé composée composent está están compone componen composto composta compõe são erklärt "
    "explicado explicada expliqué expliquée crianças niños bambini enfants kinder"
)
_STEM = 5  # letters in which "migrate" and "migration" are one
_ASKING = frozenset(word[:_STEM] for word in _ASKED_WITH.split())
_SHORTEST = 4


def answers(topic: Topic | None, subject: str) -> bool:
    """Whether a topic is what a subject asks for, and not only of a word in it: bees tell not how honey is made."""
    if topic is None:
        return False
    named = (
        *(match for match in topic.match if holds(subject, match)),
        topic.title,
        topic.what,
        topic.hook,
        topic.formula,
        topic.question,
    )
    heads = (*(point.headline for point in topic.points), *(label for label, _ in topic.parts))
    known = {word[:_STEM] for text in (*named, *heads) for word in fold(text).split()}
    asked = [
        word
        for word in fold(subject).replace("'", " ").split()
        if len(word) >= _SHORTEST and word[:_STEM] not in _ASKING
    ]
    return all(word[:_STEM] in known for word in asked)


def allowed(topic: Topic, banned: tuple[str, ...]) -> tuple[Point, ...]:
    """The topic's points that no banned word stands in."""
    return tuple(point for point in topic.points if not bans(f"{point.text} {point.headline}", banned))
