"""What a film shall answer, where its order has it as a clause: "a video on why the Berlin Wall fell".

The clause stands behind a word that leads to the topic, or behind the colon of the order. How somebody does something
("how to bleed a radiator") is learned and not wondered at, and a house that tells how it works itself has something to
sell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.text.clean import bare

_LEADS = {
    "en": r"about|on|explain(?:s|ing)?|show(?:s|ing)?|tell(?:s|ing)?|cover(?:s|ing)?|looking at",
    "de": r"darüber,|erklär\w*,|zeig\w*,|darum,|über die frage,|dazu,",
    "fr": r"sur|expliqu\w+|montr\w+|racont\w+",
    "es": r"sobre|expli\w+|cuent\w+|cont\w+|muestr\w+|mostr\w+|acerca de",
    "it": r"su|spieg\w+|racconta\w*|mostr\w+",
    "pt": r"sobre|expli\w+|cont\w+|mostr\w+",
}
"""What leads to the topic of a film, or to what it explains."""
_ASKS = {
    "en": r"how|why|where|what(?= (?:happens|makes|causes|made|caused)\b)",
    "de": r"wie|warum|wieso|weshalb|woher|wodurch",
    "fr": r"comment|pourquoi",
    "es": r"cómo|por qué",
    "it": r"come|perché",
    "pt": r"como|por que|porque|porquê",
}
_DONE = {
    "en": r"(?:to|you|much|many|long|often)\b",
    "de": r"(?:man|du|sie|ihr|viele?)\b",
    "fr": r"(?:on|vous)\b|[^\W\d]+(?:er|ir|re)\b",
    "es": r"[^\W\d]+[aei]r(?:se|l[aeo]s?)?\b",
    "it": r"(?:si\s)?[^\W\d]+(?:[aei]re|[aei]rsi|[aei]rl[aeio])\b",
    "pt": r"[^\W\d]+[aeiô]r(?:-se|-[oa]s?)?\b",
}
"""What stands behind "how" where something is to be done."""
_HOW = r"how|wie|comment|c[oó]m[oe]"
_OWN = re.compile(
    r"(?<!\w)(?:our|my|we|us|unser\w*|mein\w*|wir|ich|uns|notre|nos|mon|ma|mes|nous|je|nuestr\w+|mi|mis|nosotros|"
    r"nostr\w+|mi[ao]|noi|noss\w+|meu|minha|nós|\w+(?:[aei]mos|iamo|ons))(?!\w)",
    re.IGNORECASE,
)
# "Why choose Harlow Build?" asks for no lesson.
_SOLD = re.compile(
    r"(?<!\w)(?:choose|buy|book|join|visit|hire|rent|come|try|wählen|kaufen|buchen|mieten|choisir|acheter|réserver|venir|"
    r"elegir|comprar|reservar|alquilar|venir|scegliere|comprare|prenotare|venire|escolher|alugar|vir|you|your)(?!\w)",
    re.IGNORECASE,
)
_FEWEST, _MOST = 3, 14
"""Words of a clause."""


def wondered(brief: Sequence[Passage], language: str) -> str:
    """The clause that the film shall answer, "why the Berlin Wall fell"; '' for a brief that orders none."""
    first = brief[0].text if brief else ""
    if first and not brief[0].label and _clause(language).fullmatch(bare(first)) and not _SOLD.search(first):
        return _plain(first)
    if not first or not words("films", language).search(first):
        return ""
    found = _behind_lead(language).search(first)
    clause = found["clause"] if found else ""
    if not clause and brief[0].role == "request" and brief[1:2] and not brief[1].label:
        opened = _clause(language).match(brief[1].text)
        clause = opened["clause"] if opened else ""
    return _plain(clause)


def _plain(clause: str) -> str:
    """A clause without its marks; '' for one that is too short or long, or tells of a house of one's own."""
    plain = bare(clause)
    return plain if _FEWEST <= len(plain.split()) <= _MOST and not _OWN.search(plain) else ""


@cache
def _clause(language: str) -> re.Pattern[str]:
    """An asking word and what it asks, up to the next stop."""
    how = rf"(?!(?:{_HOW})\s(?:{_DONE[language]}))"
    return re.compile(rf"(?P<clause>{how}(?:{_ASKS[language]})\s[^.,;:!?\n()–—]{{6,100}})", re.IGNORECASE)


@cache
def _behind_lead(language: str) -> re.Pattern[str]:
    """Such a clause behind "about", or behind the word for explaining."""
    return re.compile(rf"(?<!\w)(?:{_LEADS[language]})\s{_clause(language).pattern}", re.IGNORECASE)
