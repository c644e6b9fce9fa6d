"""Reads what a brief wants seen, where that is things and no shot: "Show labs, sports hall and the new library".

Said to the maker, the sentence itself is never spoken; but a film without pictures of its own shows what it tells, so
that the things are told, each with its picture.
"""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.text.sentences import parts

_SHOWS = {
    "en": r"(?:please )?(?:show|feature|include (?:shots|pictures|images) of)(?: us| people)?",
    "de": r"(?:bitte )?zeig(?:e|t|en sie)?(?: bitte| uns)*",
    "fr": r"(?:merci de )?montre[zr]?(?:-nous)?",
    "es": r"(?:por favor,? )?(?:muestra|mostrad|muestre[n]?|enseña|mostrar)",
    "it": r"(?:per favore,? )?(?:mostra|mostrate|mostri|mostrare|fai vedere|fate vedere)",
    "pt": r"(?:por favor,? )?(?:mostra|mostre[m]?|mostrar)",
}
_PATTERNS = {
    language: re.compile(rf"{form}\s(?P<what>[^:;?\"“”„«»]+?)[.!]*", re.I) for language, form in _SHOWS.items()
}
_POINTING = re.compile(
    r"(?<!\w)(?:name|price|prices|date|dates|time|times|website|phone|number|hours|map|charts?|graphs?|diagrams?|table|"
    r"it|them|him|her|how|what|why|that|who|this|these|those|each|both|only|before|after|then|people|someone|somebody|"
    r"adresse|preis\w*|datum|termin\w*|wie|was|dass|nom|prix|date|horaires?|comment|nombre|precios?|fecha|cómo|qué|"
    r"nome|prezz[oi]|data|orari[o]?|come|preços?|horários?|steps?|end|start|beginning|scenes?|shots?|[a-z]{3,}ing)(?!\w)"
    r"|\d",
    re.IGNORECASE,
)
FEWEST, MOST, LONGEST = 2, 6, 5
"""Things that make a list, and words of one of them."""


def shown_things(passage: Passage, language: str) -> tuple[str, ...]:
    """The things that a sentence of the brief wants seen; none where it speaks of shots, texts or figures."""
    found = _PATTERNS[language].fullmatch(passage.text.strip()) if passage.from_brief and not passage.role else None
    if not found or passage.label or passage.bullet:
        return ()
    listed = parts(found["what"], language, last=True)
    if len(listed) == 1:
        listed = parts(f"{found['what']}".replace(" and ", ", and ", 1), language, last=True)
    plain = all(
        len(thing.split()) <= LONGEST
        and not _POINTING.search(thing)
        and not words("production", language).search(thing)
        and not words("films", language).search(thing)
        for thing in listed
    )
    return tuple(listed) if plain and FEWEST <= len(listed) <= MOST else ()
