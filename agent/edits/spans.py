"""A sentence taken apart: what is quoted, which scenes, times, shapes and languages it names, and what it means."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from agent.brief import Language
from agent.edits.counted import cut_counted
from agent.edits.lexicon import FILLERS, LANGUAGES, NUMERALS, any_concept, concepts_of, phrases
from tools.media.frame import RATIOS, Aspect

CUT = "\x01"  # stands where something was taken out
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^“”„]+)[”“]|„([^“”„]+)[“”]|«([^«»]+)»|(?<!\w)'([^']+(?:'\w[^']*)*)'(?!\w)")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
_RATIO = re.compile(r"(?<![\d:])(\d{1,2})\s?[:x/]\s?(\d{1,2})(?![\d:])")
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")


HARMLESS = frozenset(("film", "other", "version"))
COUNTED_BY_NOBODY = frozenset(("one", "ones", "uno", "un", "une", "una", "eins"))
"""Words that stand for a thing more often than for its number: "and a vertical one"."""


@dataclass
class Spans:
    """What was found in a sentence; `rest` is what nothing is known about."""

    text: str
    plain: str
    quotes: list[str] = field(default_factory=list)
    scenes: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    seconds: float | None = None
    aspect: Aspect | None = None
    language: Language | None = None
    meant: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)

    @property
    def concepts(self) -> frozenset[str]:
        """All that its phrases may mean."""
        return frozenset(concept for phrase in self.meant for concept in concepts_of(phrase))

    def only(self, *allowed: str) -> bool:
        """Whether the sentence means nothing beside these, and holds no unknown word, number or language.

        A phrase may mean several things: "switch" another one, or that two change places.
        """
        known = {*allowed, *HARMLESS}
        unknown = self.rest or self.numbers or self.language
        return not unknown and all(concepts_of(phrase) & known for phrase in self.meant)


def plain(text: str) -> str:
    """Lower case without accents, letter for letter, so that places in it are places in the text."""
    return "".join((unicodedata.normalize("NFKD", letter).lower() or letter)[0] for letter in text.replace("’", "'"))


def number_of(words: str) -> int | None:
    """A number in digits or as a word; -1 for the last."""
    digits = re.match(r"\d{1,6}", words)
    return int(digits.group()) if digits else NUMERALS.get(words)


@cache
def scene_pattern() -> re.Pattern[str]:
    """Finds a scene that is named by its place."""
    scene, number = "|".join(map(re.escape, phrases("scene"))), "|".join(NUMERALS)
    ordinal = rf"(?P<before>\d{{1,3}}(?:st|nd|rd|th|\.|a|o|e|eme|ere)|{number})"
    counted = r"(?:\s+(?:number|no\.?|nr\.?|numero))?\s*#?\s*"
    return re.compile(
        rf"(?<!\w)(?:{ordinal}\s+(?:{scene})|(?:{scene}){counted}(?P<after>\d{{1,3}}|{number})|s(?P<id>\d{{1,3}}))(?!\w)"
    )


@cache
def _time_pattern() -> re.Pattern[str]:
    words = "|".join(name for name, value in NUMERALS.items() if value > 0)
    seconds = r"seconds?|secs?|s|sekunden?|segundos?|secondes?|second[oi]"
    minutes = r"minutes?|mins?|min|minuten?|minutos?|minut[oi]"
    return re.compile(
        rf"(?<![\w.,:])(\d{{1,4}}(?:[.,]\d{{1,2}})?|(?:{words}|an?)(?=[\s-]))[\s-]?(?:more\s+)?(?:(?P<sec>{seconds})|{minutes})(?!\w)"
    )


def spans(text: str) -> Spans:
    """Takes a sentence apart."""
    found = Spans(text, plain(text))
    left = _cut_quotes(found, found.plain)
    left, together = cut_counted(left, CUT)
    found.scenes += together
    left = _cut_scenes(found, left)
    left = _cut_time(found, left)
    left = _cut_shape(found, left)
    left = any_concept().sub(lambda hit: _note(found.meant, hit.group()), left)
    for word in _WORD.findall(left):
        language = next((code for code, names in LANGUAGES.items() if word in names.split()), None)
        if language:
            found.language = language  # type: ignore[assignment]  # a key of the table is a code
        elif word not in COUNTED_BY_NOBODY and (number := number_of(word)) is not None:
            found.numbers.append(number)
        elif word not in FILLERS:
            found.rest.append(word)
    return found


def _note(meant: list[str], phrase: str) -> str:
    meant.append(phrase)
    return CUT


def _cut_quotes(found: Spans, left: str) -> str:
    for hit in _QUOTED.finditer(found.text):
        quoted = next(part for part in hit.groups() if part is not None).strip()
        if quoted:
            found.quotes.append(quoted)
            left = left[: hit.start()] + CUT * (hit.end() - hit.start()) + left[hit.end() :]
    return left


def _cut_scenes(found: Spans, left: str) -> str:
    def named(hit: re.Match[str]) -> str:
        number = number_of(hit["before"] or hit["after"] or hit["id"])
        if number is not None:
            found.scenes.append(number)
        return CUT

    return scene_pattern().sub(named, left)


def _cut_time(found: Spans, left: str) -> str:
    hit = _time_pattern().search(left)
    if not hit:
        return left
    amount = hit[1].replace(",", ".")
    value = float(amount) if _NUMBER.fullmatch(amount) else float(NUMERALS.get(amount, 1))
    found.seconds = value if hit["sec"] else value * 60
    return left[: hit.start()] + CUT + left[hit.end() :]


def _cut_shape(found: Spans, left: str) -> str:
    for hit in _RATIO.finditer(left):
        name = f"{hit[1]}:{hit[2]}"
        known = next((aspect for aspect in RATIOS if aspect == name), None)
        if known:
            found.aspect = known
            return left[: hit.start()] + CUT + left[hit.end() :]
    return left
