"""Words that a person gave to be spoken or captioned, wherever they gave them: script, quotes in the brief, sources."""

from __future__ import annotations

import re

from agent.brief import Brief
from agent.order import Order

LEAST_WORDS = 3
"""Fewer quoted words are a name or a title."""
MOST_PARTS, LONGEST_PART = 60, 1200
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^“”„]+)[”“]|„([^“”„]+)[“”]|«([^«»]+)»")
_LED = re.compile(
    r"(?:(?:words?|text|it says|script|spoken|says|wortlaut|worte|texto?|texte|testo|paroles|palabras|parole|palavras)"
    r"(?:\s(?:is|are|reads?|ist|lautet|es|est|sont|son|è|é))?|(?:english|german|french|spanish|italian|portuguese|"
    r"deutsch|englisch|französisch|français|español|italiano|português))\s?:\s+(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def spoken_in(text: str) -> tuple[str, ...]:
    """What a brief itself gives to be said: its longer quotes, else what follows "the words are:"."""
    quotes = [next(part for part in hit.groups() if part is not None) for hit in _QUOTED.finditer(text)]
    longer = tuple(" ".join(quote.split()) for quote in quotes if len(quote.split()) >= LEAST_WORDS)
    if longer:
        return longer[:MOST_PARTS]
    hit = _LED.search(text)
    rest = " ".join(hit["rest"].split()) if hit else ""
    return (rest[:LONGEST_PART],) if len(rest.split()) >= LEAST_WORDS else ()


def paragraphs(text: str) -> tuple[str, ...]:
    """A text's paragraphs, each on one line."""
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return tuple(part[:LONGEST_PART] for part in parts if part)[:MOST_PARTS]


def given_words(brief: Brief, order: Order) -> tuple[str, ...]:
    """The words of one recording: the script, the brief's own, or the first source's."""
    sources = (paragraphs(source.text) for source in brief.sources)
    return next(filter(None, (order.wishes.script, brief.script, spoken_in(brief.text), *sources)), ())
