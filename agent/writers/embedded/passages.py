"""Passages: facts that belong into one picture because their dates follow each other or their places make a way.

A passage is told in one scene, in the brief's own words and order. Nothing is added: a date or a place that the brief
does not give is on no line and on no map.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from agent.brief import Fact
from agent.writers.embedded.dates import When, when, without
from agent.writers.embedded.drawable import VAGUE, nouns
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.places import TRAVEL, all_names, way
from agent.writers.embedded.wording import bans, bare, cap, fold, holds, sentence, sentences, words
from tools.image.shot import Item

FEWEST, MOST = 3, 6
MOST_WORDS = 60
LONGEST_KICKER = 26
FRAME = 8
"""Words that may stand round a fact without being one: "On top of that, there is ..."."""
_IT = re.compile(r"^(?:it|es|il|elle)\s+(?=\w+(?:s|t|ed|e|ó|o|a)\b)", re.IGNORECASE)
LOOSE = frozenset(("stretching person", "floor plan", "medal", "price tag", "star", "house"))
"""Drawings that single words like "back", "room" or "first" call for; beside a date they would claim too much."""
VEHICLES = ("tram", "train", "bicycle", "bus", "truck", "car", "plane", "ship", "boat", "suitcase", "backpack")


@dataclass(frozen=True)
class Passage:
    """One picture's worth of dates or places."""

    sort: Literal["timeline", "route"]
    said: tuple[str, ...]
    cores: tuple[str, ...]
    items: tuple[Item, ...]
    headline: str
    kicker: str = ""

    @property
    def text(self) -> str:
        """What is heard."""
        return " ".join(self.said)


def gathered(lines: Sequence[Line], m: Material) -> list[Line]:
    """The lines with each passage as one line of its own, where its first fact was told."""
    made = list(lines)
    for passage in passages(m):
        made = _with(made, passage, m)
    return made


def passages(m: Material) -> list[Passage]:
    """Every passage of the brief, places before dates, none that shares a fact with another."""
    found: list[Passage] = []
    for each in (*_routes(m), *_timelines(m)):
        if not any(set(each.cores) & set(other.cores) for other in found):
            found.append(each)
    return found


# -- dates -----------------------------------------------------------------------------------------------------


def _dated(fact: Fact) -> tuple[When, str] | None:
    """A fact's date and what it says beside it; None where it has none, or says nothing else."""
    labelled = when(fact.label.strip()) if fact.label else None
    if labelled and labelled.end - labelled.start == len(fact.label.strip()):
        return labelled, bare(fact.text)
    found = when(bare(fact.text))
    if found is None:
        return None
    rest = without(bare(fact.text), found)
    return (found, rest) if words(rest) else None


def _timelines(m: Material) -> Iterator[Passage]:
    for run in _runs(m.facts):
        for part in _parts(run):
            yield _timeline(m, part)


def _runs(facts: Sequence[Fact]) -> Iterator[list[tuple[Fact, When, str]]]:
    """Facts that follow each other with dates of one sort, each later than the one before."""
    run: list[tuple[Fact, When, str]] = []
    for fact in facts:
        dated = _dated(fact)
        if dated is None:
            if len(run) >= FEWEST:
                yield run
            run = []
            continue
        if run and (run[-1][1].sort != dated[0].sort or run[-1][1].order >= dated[0].order):
            if len(run) >= FEWEST:
                yield run
            run = []
        run.append((fact, *dated))
    if len(run) >= FEWEST:
        yield run


def _parts(run: Sequence[tuple[Fact, When, str]]) -> list[Sequence[tuple[Fact, When, str]]]:
    """A long run in parts that one picture holds."""
    spoken = sum(len(words(fact.text)) + 1 for fact, _, _ in run)
    count = max(-(-len(run) // MOST), -(-spoken // MOST_WORDS))
    size = -(-len(run) // count)
    parts = [run[at : at + size] for at in range(0, len(run), size)]
    return [part for part in parts if len(part) > 1]


def _timeline(m: Material, run: Sequence[tuple[Fact, When, str]]) -> Passage:
    said, items = [], []
    for fact, date, rest in run:
        said.append(
            m.told(fact) if date.written in fact.text else sentence(f"{fact.label}: {bare(m.opened(fact.text))}")
        )
        things = [thing.noun for thing in nouns(rest, m.brief.language, 3) if thing.noun not in VAGUE | LOOSE][:1]
        event = cap(_IT.sub("", bare(m.spaced(rest))))
        items.append(Item(label=cap(date.written)[:80], detail=event[:120], subject="".join(things)[:60]))
    span = f"{run[0][1].written} – {run[-1][1].written}" if run[0][1].sort == "year" else ""
    cores = tuple(bare(fact.text) for fact, _, _ in run)
    return Passage("timeline", tuple(said), cores, tuple(items), cap(m.title())[:160], span)


# -- places ----------------------------------------------------------------------------------------------------


def _routes(m: Material) -> Iterator[Passage]:
    """Routes that a clause of the brief tells, and days that each name a place and nothing else."""
    travels = bool(TRAVEL.search(m.brief.text))
    yield from _days(m, travels)
    for text in sentences(m.brief.text):
        found = way(text, m.brief.language, travels)
        if found is None or not FEWEST - 1 <= len(found.names) <= MOST:
            continue
        parts = [fact for fact in m.facts if _tells(fact, found.clause, found.names)]
        if not parts and (len(found.names) < FEWEST or bans(found.clause, m.banned)):
            continue
        whole = next((fact for fact in parts if all(holds(fact.text, name) for name in found.names)), None)
        said = m.told(whole) if whole else sentence(cap(re.sub(r"\s*(?:→|->)\s*", ", ", found.clause)))
        items = tuple(Item(label=name[:80]) for name in found.names)
        cores = tuple(bare(fact.text) for fact in parts)
        yield Passage("route", (said,), cores, items, f"{found.names[0]} – {found.names[-1]}", _kicker(m))


def _kicker(m: Material) -> str:
    """The film's subject over a route's title, where it is short enough for one line."""
    return cap(m.subject) if len(m.subject) <= LONGEST_KICKER else ""


def _tells(fact: Fact, clause: str, names: Sequence[str]) -> bool:
    """Whether a fact is a part of the clause, or holds all of its places."""
    named = any(holds(fact.text, name) for name in names)
    return named and (holds(clause, bare(fact.text)) or all(holds(fact.text, name) for name in names))


def _days(m: Material, travels: bool) -> Iterator[Passage]:
    """'Day 1: Hamburg. Day 2: Bremen.' of a journey."""
    for run in _runs(m.facts):
        named = [rest for _, _, rest in run]
        if travels and run[0][1].sort == "turn" and len(run) <= MOST and all_names(named, m.brief.language):
            said = tuple(sentence(f"{date.written}: {rest}") for _, date, rest in run)
            items = tuple(Item(label=rest[:80], detail=cap(date.written)) for _, date, rest in run)
            cores = tuple(bare(fact.text) for fact, _, _ in run)
            yield Passage("route", said, cores, items, f"{named[0]} – {named[-1]}", _kicker(m))


# -- lines -----------------------------------------------------------------------------------------------------


def _with(lines: Sequence[Line], passage: Passage, m: Material) -> list[Line]:
    """The lines with those that only tell of the passage replaced by one that tells all of it."""
    own = [at for at, line in enumerate(lines) if line.role != "close" and _only(line, passage)]
    if not own and not passage.cores:
        own, lines = _room_for(lines, passage)
    if not own:
        return list(lines)
    keeps: list[Keep] = [lines[at].keep for at in own]
    keep: Keep = "must" if "must" in keeps else "spine"
    line = Line(
        passage.text,
        role=lines[own[0]].role,
        worth=max(lines[at].worth for at in own) + 1.0,
        keep=keep,
        shorts=() if keep == "must" else _shorts(passage),
        rest=0.8,
    )
    made = line.draw(
        passage.sort, "list", "steps", headline=passage.headline, kicker=passage.kicker, items=passage.items,
        subject=_subject(passage, m), setting="country" if passage.sort == "route" else "",
    )  # fmt: skip
    kept = [line for at, line in enumerate(lines) if at not in own[1:]]
    kept[own[0]] = made
    return kept


def _room_for(lines: Sequence[Line], passage: Passage) -> tuple[list[int], list[Line]]:
    """A place behind the introduction for a route that the brief tells outside of its facts."""
    at = next((at for at, line in enumerate(lines) if line.role == "reveal"), 0) + 1
    return [at], [*lines[:at], Line(passage.text, worth=2.0), *lines[at:]]


def _only(line: Line, passage: Passage) -> bool:
    """Whether every sentence of a line tells a part of the passage and the line names nothing else of weight."""
    told = [part for part in sentences(line.text) if not _asks(part)]
    return bool(told) and all(_covers(part, passage.cores) for part in told)


def _asks(part: str) -> bool:
    """A short question that only leads to what follows: "When?"."""
    return part.rstrip().endswith("?") and len(words(part)) <= 3


def _covers(part: str, cores: Sequence[str]) -> bool:
    """Whether a spoken sentence is one or several of those facts in a frame of a few words, or a part of one."""
    held = [core for core in cores if holds(part, core)]
    if held:
        return len(fold(part).split()) - sum(len(fold(core).split()) for core in held) <= FRAME
    return len(words(part)) > 1 and any(holds(core, bare(part)) for core in cores)


def _shorts(passage: Passage) -> tuple[str, ...]:
    """The passage without its later stops, down to three; its last stop stays as long as that."""
    said = passage.said
    return tuple(" ".join((*said[: count - 1], said[-1])) for count in range(len(said) - 1, FEWEST - 1, -1))


def _subject(passage: Passage, m: Material) -> str:
    """On a route what travels; on a timeline the film's own subject, which the writer's other rules find."""
    if passage.sort == "timeline":
        return ""
    things = [
        thing.noun for thing in nouns(f"{passage.text} {m.subject} {m.what} {m.brief.text}", m.brief.language, 40)
    ]
    return next((noun for vehicle in VEHICLES for noun in things if vehicle in noun.split()), "")


def shown_items(items: Sequence[Item], text: str) -> tuple[Item, ...]:
    """The marks that are spoken of in a line, where a shorter wording leaves some out."""
    kept = tuple(item for item in items if holds(text, item.label))
    return kept if len(kept) > 1 else tuple(items)
