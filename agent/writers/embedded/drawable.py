"""From a line in any language to plain English nouns that the picture tools can draw, and a backdrop for them.

A line names many things; its picture should show the one that it is about. So phrases count for more than words, the
word that names a thing for more than words that go with it, and the head of a compound for more than its modifiers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from agent.brief import Language
from agent.writers.embedded.datafile import read
from agent.writers.embedded.senses import MEANT, VERB, meant, spoken
from agent.writers.embedded.wording import fold
from tools.image.art.lookup import stem

THINGS = ("trades.yaml", "subjects.yaml", "drawable.yaml")
"""Of what covers a word alike, the first that is listed comes first."""
CONCEPTS = "concepts.yaml"
COLUMNS: tuple[Language, ...] = ("en", "de", "es", "fr", "it", "pt")
HEAD_LAST = ("en", "de")
"""Languages in which the last noun of a compound is the thing; in the others what follows "of" describes it."""
PLURALS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (),
    "de": (("en", ""), ("n", ""), ("e", ""), ("er", ""), ("s", "")),
    "es": (("ces", "z"), ("es", ""), ("s", "")),
    "fr": (("eaux", "eau"), ("aux", "al"), ("s", "")),
    "it": (("chi", "co"), ("ghi", "go"), ("che", "ca"), ("ghe", "ga"), ("i", "o"), ("i", "e"), ("i", "io"), ("e", "a")),
    "pt": (("ões", "ão"), ("ães", "ão"), ("ais", "al"), ("éis", "el"), ("ns", "m"), ("es", ""), ("s", "")),
}
"""Endings of plurals, each with what stands there in the singular."""
UMLAUTS = str.maketrans("äöü", "aou")
OF = frozenset(("de", "d", "des", "du", "del", "di", "do", "da", "dos", "das"))
LONGEST = 3
SHORTEST_PART = 4
LEAST_COVERED = 0.4
"""The least share of a word that what it begins with must cover to say what it is."""
LINKS: dict[Language, str] = {
    "en": "and with plus or", "de": "und mit oder", "es": "y e con o", "fr": "et avec ou", "it": "e ed con o",
    "pt": "e com ou",
}  # fmt: skip
FARTHEST_JOINED = 3
ASKED = "question mark"
"""What "how" and "what" call for: the last thing that a line is about."""
PLACE_ENDINGS = frozenset(("berg", "burg", "bach", "dorf", "feld", "stadt", "markt"))
"""What many names of towns end on, whatever stands there."""
OTHER_ENDINGS = frozenset(("kraft", "kräfte", "lage", "reis"))
"""What words end on that name something else: care workers, sewage plants and electric circuits."""
SEEMING = re.compile(r"(?:i|inter|adr|proz|kongr|verg|(?<!a)m|fr|pr)essen$")
"""Words that only seem to end on a meal: archery, interests, addresses and whatever is measured or pressed."""
TIMES = frozenset(("alarm clock", "moon", "snowflake", "star", "sun"))
"""What "morning", "night" and "winter" call for: seldom what a line is about."""
DOERS: dict[Language, str] = {
    "en": "to can will we they you i let don't must should could would", "de": "wir ihr du ich man zu",
    "fr": "nous vous on je tu ils elles", "es": "", "it": "", "pt": "você nós",
}  # fmt: skip
"""After these stands what somebody does: "you can think of it" shows no brain."""
PHRASE, NAMED, SUGGESTED, DESCRIBING, DONE = range(5)
_PAUSE = re.compile(r"[.,;:!?()–—\"“”«»]+(?=\s|$)")


# What stands for nearly every line; drawn where a line names nothing more telling.
_FOR_NEARLY_ALL = (
    "clock, calendar, people, person, question mark, speech bubble, check mark, chart, document, eye, hand, numbers,"
    " light bulb, pencil, warning sign, medal, desk, running shoe, sun, city, signpost"
)
VAGUE = frozenset(_FOR_NEARLY_ALL.split(", "))


@dataclass(frozen=True)
class Drawable:
    """Something that can be drawn, with the words of one language that call for it; the first of them names it.

    A `concept` stands for what has no looks of its own ("trust" is a handshake), and gives way to things.
    """

    noun: str
    setting: str
    exact: frozenset[str]
    starts: tuple[str, ...]
    name: str = ""
    concept: bool = False

    def calls(self, word: str) -> bool:
        """Whether a word (or words joined by hyphens) calls for it."""
        return word in self.exact or word.startswith(self.starts)

    def likeness(self, word: str) -> int:
        """How many letters of the word its longest trigger covers; 0 where none calls."""
        if word in self.exact:
            return len(word)
        return max((len(start) for start in self.starts if word.startswith(start)), default=0)

    def is_named(self, word: str) -> bool:
        """Whether the word is the thing's own name."""
        return word == self.name.removesuffix("*") or (self.name.endswith("*") and word.startswith(self.name[:-1]))


class Hit(NamedTuple):
    """Where a line calls for something: how tellingly, from which word, over how many."""

    rank: int
    at: int
    size: int
    thing: Drawable


@cache
def drawables(language: Language) -> tuple[Drawable, ...]:
    """The tables of one language: things, then what stands for thoughts."""
    return tuple(
        _row([cell.strip() for cell in row.split("|")], language, concept=table == CONCEPTS)
        for table in (*THINGS, CONCEPTS)
        for row in read(table)
    )


def _row(cells: Sequence[str], language: Language, *, concept: bool) -> Drawable:
    triggers = cells[2 + COLUMNS.index(language)].casefold().split()  # as words are folded: "straße" is "strasse"
    if language in ("fr", "it"):
        triggers = [trigger.replace("'", "-") for trigger in triggers]
    whole = frozenset(word for word in triggers if not word.endswith("*"))
    starts = tuple(word[:-1] for word in triggers if word.endswith("*"))
    return Drawable(cells[0], cells[1], whole, starts, triggers[0] if triggers else "", concept)


@cache
def _called(word: str, language: Language) -> tuple[Drawable, ...]:
    """What calls for most of the word: photosynthesis is no kind of photo."""
    if word.startswith(MEANT):
        return tuple(thing for thing in drawables(language) if thing.noun.replace(" ", "-") == word[len(MEANT) :])[:1]
    likely = _by_letter(language).get(word[:1], ())
    found = [(thing, covered) for thing in likely if (covered := thing.likeness(word))]
    if not found:
        return next((called for one in singulars(word, language) if (called := _called(one, language))), ())
    least = max((covered for _, covered in found), default=0)
    return tuple(thing for thing, covered in found if covered >= max(least, len(word) * LEAST_COVERED))


@cache
def _by_letter(language: Language) -> dict[str, tuple[Drawable, ...]]:
    """The table by the first letters of its triggers: most words can call for few things only."""
    letters: dict[str, list[Drawable]] = {}
    for thing in drawables(language):
        for letter in {trigger[:1] for trigger in (*thing.exact, *thing.starts)}:
            letters.setdefault(letter, []).append(thing)
    return {letter: tuple(things) for letter, things in letters.items()}


@cache
def singulars(word: str, language: Language) -> tuple[str, ...]:
    """What the word may be the plural of, by the rules of its language, likelier forms first."""
    if language == "en":
        return (one,) if (one := stem(word)) != word else ()
    found = [
        f"{word.removesuffix(ending)}{instead}"
        for ending, instead in PLURALS[language]
        if word.endswith(ending) and len(word) > max(SHORTEST_PART, len(ending) + 2)
    ]
    plain = [one.translate(UMLAUTS) for one in found] if language == "de" else []
    return tuple(dict.fromkeys((*found, *plain)))


def found(text: str, language: Language, names: tuple[str, ...] = ()) -> list[Hit]:
    """All that the text calls for, telling things before vague ones, then by how tellingly and in which order.

    Words that stand in `names` are names, whatever else they mean.
    """
    return sorted(
        _hits(text, language, names),
        key=lambda hit: (hit.thing.noun in VAGUE, hit.thing.noun == ASKED, _order(hit), hit.at),
    )


def _order(hit: Hit) -> int:
    """What is done, what describes another thing and when it is comes after the things themselves."""
    if hit.rank == DONE or (hit.rank == SUGGESTED and hit.thing.noun in TIMES):
        return DESCRIBING
    return max(hit.rank - SUGGESTED, 0)


def linked(text: str, language: Language, hits: Sequence[Hit], one: str, other: str) -> bool:
    """Whether the text joins two of the things that it calls for ("bread and butter")."""
    said = [fold(word) for clause in _PAUSE.split(text) for word in spoken(clause, language)]
    joints = LINKS[language].split()
    return any(
        first.at + first.size <= second.at <= first.at + first.size + FARTHEST_JOINED
        and any(word in joints for word in said[first.at + first.size : second.at])
        for first in hits
        for second in hits
        if first.thing.noun in (one, other) and second.thing.noun in (one, other) and first.thing != second.thing
    )


def nouns(text: str, language: Language, most: int = 2) -> list[Drawable]:
    """What the text calls for, telling things before vague ones, then by how tellingly and in which order."""
    return list(dict.fromkeys(hit.thing for hit in found(text, language)))[:most]


def _hits(text: str, language: Language, names: tuple[str, ...]) -> Iterator[Hit]:
    start = 0
    for clause in _PAUSE.split(text):
        written = spoken(clause, language)
        looked_up = meant(clause, language, names)
        capitals = frozenset(fold(word) for word in written if word.lstrip("0123456789-")[:1].isupper())
        said = [fold(word) for word in written]
        yield from _heads_first(list(_in_clause(looked_up, language, capitals)), said, language, start)
        start += len(written)


def _in_clause(said: Sequence[str], language: Language, capitals: frozenset[str]) -> Iterator[Hit]:
    """Longer phrases first; the words of a phrase call for nothing else. German compounds are written with capitals."""
    at = 0
    while at < len(said):
        for size in range(min(LONGEST, len(said) - at), 0, -1):
            word = "-".join(said[at : at + size])
            called = list(_phrase(word, language)) if all(said[at : at + size]) else []
            called = called or (list(_joined(word, language)) if size == 1 and not word.startswith(MEANT) else [])
            if language == "de" and size == 1 and word in capitals:
                called = list(_ending(word, max((thing.likeness(word) for thing in called), default=0))) or called
                called = called or list(_beginning(word))
            done = at > 0 and said[at - 1] in DOERS[language].split()
            ranks = [(thing, _rank(thing, word, size, language)) for thing in called]
            if language == "de" and size == 1 and word in capitals:
                parts = _beginning(word, SHORTEST_PART) if called else ()
                ranks += [(thing, DESCRIBING) for thing in parts if thing not in called]
            yield from (Hit(DONE if done and rank == SUGGESTED else rank, at, size, thing) for thing, rank in ranks)
            if called:
                at += size - 1
                break
        at += 1


@cache
def _phrase(word: str, language: Language) -> tuple[Drawable, ...]:
    """What calls for a word, or for words joined by hyphens with the first of them in singular or plural."""
    head, _, rest = word.partition("-")
    size = word.count("-") + 1
    if size == 1 or word.startswith(MEANT):
        return _called(word, language)
    for one in (word, *(f"{single}-{rest}" for single in singulars(head, language))):
        if called := tuple(thing for thing in _called(one, language) if _is_phrase(thing, one, size)):
            return called
    return ()


def _joined(word: str, language: Language) -> tuple[Drawable, ...]:
    """What one of the words calls for that are joined by hyphens: the last in German and English, else the first."""
    parts = [part for part in word.split("-") if len(part) >= SHORTEST_PART]
    if len(parts) < 2:
        return ()
    ordered = reversed(parts) if language in HEAD_LAST else parts
    return next((called for part in ordered if (called := _called(part, language))), ())


def _is_phrase(thing: Drawable, word: str, size: int) -> bool:
    """Whether the thing's own trigger has that many words, so that "c*" does not swallow a sentence."""
    parts = size - 1
    return word in thing.exact or any(s.count("-") >= parts and word.startswith(s) for s in thing.starts)


def _rank(thing: Drawable, word: str, size: int, language: Language) -> int:
    if word.startswith(VERB):
        return DONE
    if thing.concept:
        return SUGGESTED if size > 1 else DESCRIBING
    if size > 1:
        return PHRASE
    compound = word != thing.name and len(thing.name) >= SHORTEST_PART and word.endswith(thing.name)
    if compound or any(thing.is_named(one) for one in (word, *singulars(word, language))):
        return NAMED
    return SUGGESTED


@cache
def _ending(word: str, covered: int) -> tuple[Drawable, ...]:
    """What a German compound ends on, and so is, unless what it begins with covers more of it."""
    table = drawables("de")
    if any(word in thing.exact or word in thing.starts for thing in table):
        return ()
    ends = [(thing, _end(thing, word)) for thing in table]
    return tuple(thing for thing, letters in ends if letters and letters >= covered)


@cache
def _beginning(word: str, least: int = SHORTEST_PART + 1) -> tuple[Drawable, ...]:
    """What the first part of a German compound names, where nothing else of it is known: a bicycle of its workshop."""
    begun = [
        (len(part), thing)
        for thing in drawables("de")
        for part in (*thing.exact, *thing.starts)
        if len(part) >= least and _begins_with(word, part)
    ]
    longest = max((letters for letters, _ in begun), default=0)
    return tuple(thing for letters, thing in begun if letters == longest)


def _begins_with(word: str, part: str) -> bool:
    return len(word) >= len(part) + SHORTEST_PART and word.startswith(part)


def _end(thing: Drawable, word: str) -> int:
    """How many letters of the word's end call for the thing."""
    return max((len(part) for part in (*thing.exact, *thing.starts) if _ends_on(word, part)), default=0)


def _ends_on(word: str, part: str) -> bool:
    return (
        part not in PLACE_ENDINGS | OTHER_ENDINGS
        and len(part) >= SHORTEST_PART
        and len(word) >= len(part) + 3
        and word.endswith(part)
        and not SEEMING.search(word)
    )


def _heads_first(hits: Sequence[Hit], said: Sequence[str], language: Language, start: int) -> Iterator[Hit]:
    """The same hits counted from the text's start, modifiers of other things' names marked as such."""
    covered = {at for hit in hits for at in range(hit.at, hit.at + hit.size)}
    named = sorted({hit.at for hit in hits if hit.rank <= NAMED})
    heads = {True: named, False: sorted({hit.at for hit in hits if hit.thing.noun not in VAGUE})}
    for hit in hits:
        after = hit.at + hit.size
        if language in HEAD_LAST:
            many = language == "en" and said[hit.at].endswith("s")
            describes = (
                hit.rank != PHRASE
                and not many
                and any(
                    at >= after and all(between in covered for between in range(after, at))
                    for at in heads[hit.rank <= NAMED]
                )
            )
        else:
            describes = hit.at > 1 and said[hit.at - 1] in OF and hit.at - 2 in covered
        yield hit._replace(rank=max(hit.rank, DESCRIBING) if describes else hit.rank, at=start + hit.at)


def known(word: str, language: Language) -> bool:
    """Whether a word is one of the table's own, and so a common noun rather than a name."""
    return bool(_called(word.casefold(), language))
