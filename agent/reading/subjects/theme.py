"""What a brief is about where its order does not say it: the head of the first clause that is not of the order.

"Reel, 20 sec, upright. Raffle of the primary school, Saturday 9 May": the first clause that means anything without the
words of an order is the raffle's. Of a sentence it is the noun phrase before its verb, of a recall what is recalled, of
an advertisement for a job whom somebody looks for, and behind a maker's name and a colon the product.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.reading.lexicon import starts
from agent.reading.subjects.clause_subject import of_clause
from agent.reading.subjects.clauses import HEADING, Clause, clauses_of, led_by_order, of_manner, skipped, trimmed
from agent.reading.subjects.given import Given, without_lines
from agent.reading.telling.order_words import of_order
from agent.reading.text.clean import clean
from agent.reading.text.names import Subject, short
from agent.reading.text.quoted import quotes
from agent.reading.text.verbs import verb_in

_OF_THE_FILM = frozenset(
    ("audience", "tone", "format", "duration", "music", "voice", "note", "must_say", "must_not", "must_show", "ending",
     "action", "look", "brand", "goal", "title", "script", "opening", "speaker")
)  # fmt: skip
_LISTED = frozenset(("steps", "ingredients", "cover"))
_FIRST = 8  # passages in which a brief says what it is about
_TITLE = 9  # words of a plain title
_APPOSED = 2  # clauses of a phrase and what it is: "a weekend in Ostra, a village by the sea"
_DESCRIBED = 14  # words of a description


def introduced(given: Given) -> Subject | None:
    """What stands behind a heading that says it is new or what the film is about: "New: Tadpole, a swim class ..."."""
    for passage in given.brief[:_FIRST]:
        text = f"{passage.label}: {passage.text}" if passage.label and not passage.role else passage.text
        clauses = clauses_of(clean(without_lines(text), given.language))
        for at, clause in enumerate(clauses[:-1]):
            if clause.colon and HEADING.fullmatch(trimmed(clause.text)):
                found = of_clause(clauses[at + 1], given)
                return found if found and not of_order(found.name, given.language) else None
    return None


def theme(given: Given) -> Subject | None:
    """The head of the first clause that is not of the order; None where that clause shows no thing surely."""
    return _first_head(given, terms=True) or _first_head(given, terms=False)


def _first_head(given: Given, terms: bool) -> Subject | None:
    """As `theme`; with `terms`, short clauses amid the order are passed over as its manner."""
    language = given.language
    for passage in given.brief[:_FIRST]:
        if passage.role in _OF_THE_FILM and not (passage is given.brief[0] and passage.role == "note"):
            continue
        if passage.role in _LISTED:
            return None
        text = f"{passage.label}: {passage.text}" if passage.label and not passage.role else passage.text
        clauses = clauses_of(clean(without_lines(text), language))
        led = bool(clauses) and skipped(clauses[0], language)
        for at, clause in list(enumerate(clauses))[led_by_order(clauses, language) :]:
            behind = at and clauses[at - 1].colon
            if skipped(clause, language) or (terms and led and at and not behind and of_manner(clause, language)):
                if given.kind == "listing" and re.match(r"\d\s[^\W\d]", clause.text) and len(clause.text.split()) > 2:
                    return Subject(short(trimmed(clause.text)))
                continue
            found = of_clause(clause, given)
            named = found and not of_order(found.name, language)
            return _described(found, clauses[at:], given) if found and named else None
    return None


# "Rückblick in einer Minute für den Förderverein": a length, and nothing that a film is about.
IN_A_MINUTE = re.compile(
    r"\s(?:in|en|em)\s(?:one|an?|einer|une|uno?|una|uma?|\d+)\s(?:minut\w*|second\w*|sekunden|segundos|secondi)(?!\w)",
    re.IGNORECASE,
)


def first_told(given: Given) -> str:
    """The first clause that is not of the order, as a plain title; '' where it is long or speaks to the maker."""
    for passage in given.brief[:_FIRST]:
        clauses = clauses_of(clean(without_lines(passage.text), given.language))
        for clause in clauses[led_by_order(clauses, given.language) :]:
            text = trimmed(clause.text)
            if passage.role in _OF_THE_FILM or skipped(clause, given.language) or IN_A_MINUTE.search(text):
                continue
            asks = starts("requests", given.language).match(text)
            return "" if asks or len(text.split()) > _TITLE else short(text)
    return ""


def _described(found: Subject, clauses: list[Clause], given: Given) -> Subject:
    """The subject with its whole phrase as description, where that says more and ends its sentence."""
    language = given.language
    texts = [trimmed(clause.text) for clause in clauses]
    plain = ", ".join(texts)
    told = any(verb_in(text, language) or re.search(r"\d", text) for text in texts[1:]) or verb_in(texts[0], language)
    more = len(texts) <= _APPOSED and found.name in texts[0] and len(plain.split()) > len(found.name.split()) + 1
    if found.description or told or not more or any(clause.colon for clause in clauses) or quotes(plain):
        return found
    if len(texts) < _APPOSED:
        return Subject(short(plain)) if given.kind == "listing" else found
    if given.kind in {"explainer", "report"}:
        return found
    return replace(found, description=plain) if len(plain.split()) <= _DESCRIBED else found
