"""Parts what a short advert strings behind commas: "Reel for our bike shop, repairs, rentals, call 555 0144".

What a house offers stands behind a colon, as in a brief that is written with care, and the number to call in a sentence
of its own, so that neither is taken for a description of the house.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.telling.order_words import of_order
from agent.reading.terms.short import is_short
from agent.reading.terms.term import term_of
from agent.reading.text.addresses import ANY
from agent.reading.text.moments import dates
from agent.reading.text.quoted import masked, quotes
from agent.reading.text.sentences import parts
from agent.reading.text.verbs import verb_in

_OURS = re.compile(
    r"(?<!\w)(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|nos|mon|ma|mes|nuestr\w+|mis?|nostr\w+|mi[oa]|noss\w+|meus?|"
    r"minhas?)\s\S",
    re.IGNORECASE,
)
# "the Ferra Coil", "ein Familienbetrieb", "who ...": the same house by another name, or a clause on it.
_GOES_ON = re.compile(
    r"(?:the|an?|de[rsnm]|die|das|eine?n?|les?|la|une?|el|los|las|una?|il|lo|i|gli|o|os|as?|uma?|who|which|that|where|"
    r"wie|warum|was|wo|wenn|damit|um|dass|qui|que|dont|où|che|dove|onde|donde|in|on|at|for|with|für|mit|im|am|à|en|au|"
    r"pour|avec|para|con|per|a|em|n[oa]|com|so|and|und|et|y|e)\s|l['’]",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’&-]+(?:\s[A-ZÀ-Þ][\w'’&-]+)*$")
_CALL = re.compile(
    r",\s+(?=(?:(?:please |bitte |svp )?(?:call|phone|ring|text|tel|tél|téléphone|telefon|teléfono|telefono|telefone|"
    r"anruf\w*|ruf\w*|appele[rz]|llamar?|llame|llámanos|chiama\w*|ligar?|ligue)(?![\w])[^,;\n]{0,24}?\d))",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?:open|closed|geöffnet|offen|ouvert|fermé|abiert|cerrad|apert|chius|abert|fechad)", re.IGNORECASE)
_FEWEST, _LONGEST, _CLAUSE = 2, 7, 3
"""Parts behind a house that are what it offers, the most words of one of them, and the fewest of a clause."""


def offers_apart(text: str, language: str) -> str:
    """The brief with its offers behind a colon and its number to call in a sentence; any other as it stands."""
    if quotes(text) or not is_short(text, language):
        return text
    return "\n".join(_with_offers(_with_call(line), language) for line in text.split("\n"))


def _with_call(line: str) -> str:
    """The line with a number to call in a sentence of its own."""
    found = _CALL.search(masked(line))
    number = re.search(r"[\d+(]", line[found.end() :]) if found else None
    if not found or not number or not ANY.match(line, found.end() + number.start()):
        return line
    rest = line[found.end() :]
    return f"{line[: found.start()]}. {rest[:1].upper()}{rest[1:]}"


def _with_offers(line: str, language: str) -> str:
    """The line with a colon behind a house that its first part orders a film for."""
    first, mark, rest = line.partition(". ")
    listed = parts(first.rstrip("."), language)
    head, *told = listed or [""]
    ordered = words("films", language).search(head) and _OURS.search(head) and ":" not in first
    if not ordered or len(told) < _FEWEST or head.endswith("?") or first.count(head) != 1:
        return line
    if any(_ordered(part, language) or len(part.split()) > _LONGEST for part in told[:-1]):
        return line
    if any(words("films", language).search(part) or _is_clause(part, language) for part in told):
        return line
    if any(any(map(str.isdigit, day)) for part in told for day in dates(part, language)):
        return line  # an occasion and its day
    named = language != "de" and _NAME.match(told[0])
    if named or _GOES_ON.match(told[0]) or (verb_in(told[0], language) and " " in told[0]):
        return line
    behind = first[first.index(head) + len(head) :].lstrip(" ,")
    return f"{head}: {behind}{mark}{rest}"


def _is_clause(part: str, language: str) -> bool:
    """Whether a part says something of its own: "customers love us"; not when a door is open."""
    return len(part.split()) >= _CLAUSE and bool(verb_in(part, language)) and not _OPEN.match(part)


def _ordered(part: str, language: str) -> bool:
    """Whether a part is of the film: its length, its manner, or the word for it."""
    return bool(term_of(part, language) or (words("films", language).search(part) and of_order(part, language)))
