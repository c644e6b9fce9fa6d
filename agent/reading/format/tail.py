"""Music that goes on behind the last word: "leave 3 seconds of just music at the end", "2 s de musique seule à la fin".

Its seconds are no length of the whole, and its "just music" does not say that nobody speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import get_args

from agent.brief import Language
from agent.reading.lexicon import alternation, fragments, numerals

LONGEST_S = 10.0
"""More is a piece of music and no tail."""
_LANGUAGES: tuple[Language, ...] = get_args(Language)
NUMERALS = {word: int(value) for language in _LANGUAGES for word, value in numerals(language).items() if value <= 20}
_SECONDS = (
    rf"(?P<seconds>\d{{1,2}}(?:[.,]\d)?|{alternation(re.escape(word) for word in NUMERALS)})[\s-]?"
    rf"(?:{alternation(dict.fromkeys(f for language in _LANGUAGES for f in fragments('seconds', language)))})(?!\w)"
)
_MUSIC = r"(?:hintergrund)?musi[ckq]\w*|música|piano|guitar\w*|gitarre\w*|guitare|chitarra|violão|tune|klavier"
_END = (
    r"(?:very )?end|close|outro|afterwards|ende|schluss|ausklang|fin|final|clôture|fine|finale|chiusura|fim|"
    r"last word|(?:dem )?letzte[nm]? wort|dernier mot|última palabra|ultima parola|última palavra|voice|stimme|voix|"
    r"voz|voce|danach|après|después|dopo|depois"
)
# What may stand between the parts of such a wish: "go on for", "of just"; a comma ends it, "2.5 s" holds a dot.
_GAP = r"(?:[^.,\n;]|[.,](?=\d)){0,40}?"
_OF = r"(?:\s(?!with\b|mit\b|avec\b|con\b|com\b|and\b|film|v[ií]d[eé]o|clip|spot)[^\W\d]+){0,4}\s"
_FORMS = tuple(
    re.compile(rf"(?<!\w){form}", re.IGNORECASE)
    for form in (
        rf"(?:{_END})(?!\w){_GAP}(?<![\w.,]){_SECONDS}",
        rf"{_SECONDS}{_OF}(?:{_MUSIC})(?!\w){_GAP}(?<!\w)(?:{_END})(?!\w)",
        rf"(?:{_MUSIC})(?!\w){_GAP}(?<![\w.,]){_SECONDS}{_GAP}(?<!\w)(?:{_END})(?!\w)",
    )
)
_SENTENCE = re.compile(r"(?:[^.\n;]|\.(?=\d))+")


def tail_of(text: str) -> float:
    """Seconds of music after the last word; 0 where the brief says nothing of it."""
    found = next(_tails(text), None)
    return _seconds(found) if found else 0.0


def in_tail(text: str, start: int, end: int) -> bool:
    """Whether a length that stands there is the tail's."""
    return any(found.start() <= start and end <= found.end() for found in _tails(text))


def without_tail(text: str) -> str:
    """The text without what it says of the tail."""
    for found in sorted(_tails(text), key=lambda match: -match.start()):
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return text


def _tails(text: str) -> Iterator[re.Match[str]]:
    """The wishes, in sentences that speak of music."""
    for sentence in _SENTENCE.finditer(text):
        if re.search(rf"(?<!\w)(?:{_MUSIC})(?!\w)", sentence.group(), re.IGNORECASE):
            spans = (form.search(text, sentence.start(), sentence.end()) for form in _FORMS)
            yield from (found for found in islice(filter(None, spans), 1) if _seconds(found) <= LONGEST_S)


def _seconds(found: re.Match[str]) -> float:
    number = found["seconds"].lower()
    return float(NUMERALS.get(number, 0) or number.replace(",", "."))
