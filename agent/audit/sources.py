"""What an order asks of the material that came with it: "only decisions and dates", "say the batch numbers".

Material as a whole is a choice for the writer. What the order names in so many words is none: a sort of fact ("the
figures below") or a thing that a sentence of the material tells of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.audit.hard import Part, Sort, hard_parts
from agent.brief import Brief
from agent.reading.cutting.layout import laid_out
from agent.reading.cutting.passages import Passage, passages
from agent.reading.documents.informing import informed
from agent.reading.telling.order_words import residue
from agent.reading.text.sentences import parts

MOST_PARTS = 24
"""Hard parts of one sort of fact that an order can ask of its sources; of more it asks for a choice."""
_SORTS: tuple[tuple[str, frozenset[Sort]], ...] = (
    (
        r"dates?|days|deadlines?|termine?|fristen?|daten|fechas?|plazos?|scadenz[ae]|datas?|prazos?|échéances?",
        frozenset({"day", "hour"}),
    ),
    (
        r"prices?|costs?|fees?|preise?|kosten|prix|tarifs?|coûts?|precios?|costes?|prezz[oi]|cost[oi]|preços?|custos?",
        frozenset({"price"}),
    ),
    (
        r"contacts?|phone numbers?|helpline|kontakt\w*|telefon\w*|coordonnées|contactos?|teléfonos?|contatt[oi]|"
        r"telefon[oi]|telefones?|contatos?",
        frozenset({"address"}),
    ),
    (
        r"figures|numbers below|zahlen|kennzahlen|chiffres|cifras|cifre|números|numeri",
        frozenset({"figure", "price"}),
    ),
)
"""Words for a sort of fact, and its hard parts."""
_ASKS = re.compile(
    r"(?<!\w)(?:say|mention|name|give|include|list|state|tell|cover|show|only|just|use|with|sag\w*|nenn\w*|erwähn\w*|"
    r"zeig\w*|nur|mit|nutz\w*|verwend\w*|dis|dites|dire|cite[rz]?|mentionne[rz]?|indique[rz]?|montre[rz]?|seulement|"
    r"uniquement|utilise[rz]?|avec|di|decir|menciona\w*|cita\w*|indica\w*|muestra\w*|solo|sólo|usa\w*|con|dire|"
    r"nomina\w*|mostra\w*|soltanto|diz\w*|diga|mencion\w*|cite|apenas|só|use|com)(?!\w)",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"(?<!\w)(?:don['’]?t|do not|never|without|no|avoid|leave out|skip|not (?:say|show|mention|use)|nicht|kein\w*|"
    r"ohne|weglassen|vermeid\w+|ne pas|ne \w+ pas|pas de|sans|évite\w*|sin|evita\w*|no (?:uses|digas|pongas|menciones)|"
    r"non|senza|não|sem)(?!\w)",
    re.IGNORECASE,
)
"""What keeps something out of the film, in a sentence that is said to the maker."""
_SENTENCE = 5
"""Words of a line in a source that can tell something without a label."""
_SHORTEST = 4
"""Letters of a word that names a thing of the material."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Wanted:
    """A sentence or clause that a film has to hold, its hard parts, and the label that it stands under."""

    text: str
    parts: tuple[Part, ...]
    label: str = ""
    ordered: bool = False
    """Whether the clause is said to the maker, so that its parts are for viewers and its words are not."""


def keeps_out(clause: str) -> bool:
    """Whether a clause that is said to the maker keeps something out of the film."""
    return _OUT.search(clause) is not None


def asked_of_sources(brief: Brief, orders: Sequence[str]) -> Iterator[Wanted]:
    """The sentences of the sources that the orders ask for, with the hard parts that are asked for."""
    clauses = [clause for order in orders for clause in parts(order, brief.language)]
    asked = [clause for clause in clauses if _ASKS.search(clause) and not keeps_out(clause)]
    if not asked or not brief.sources:
        return
    material = [passage for passage in _material(brief) if _was_read(passage, brief)]
    named = [*_of_sorts(asked, material, brief.language), *_of_things(asked, material, brief.language)]
    told = list(dict.fromkeys(named))
    if sum(len(each.parts) for each in told) <= MOST_PARTS:
        yield from told


def _material(brief: Brief) -> Iterator[Passage]:
    for source in brief.sources:
        yield from passages(laid_out(informed(source.text, brief.language)), brief.language, source.name)


def _was_read(passage: Passage, brief: Brief) -> bool:
    """Whether the reading took most of it as a fact: a head, a dateline or a foot is printed round the text."""
    fragment = not passage.label and not passage.text.rstrip().endswith((".", "!", "?"))
    if of_table(passage, brief) or (fragment and (passage.line == 0 or len(passage.text.split()) < _SENTENCE)):
        return False
    held = [fact.text for fact in brief.facts if fact.origin == passage.origin and fact.text in passage.text]
    return 2 * max(map(len, held), default=0) >= len(passage.text)


def of_table(passage: Passage, brief: Brief) -> bool:
    """Whether a passage is a row of the brief's table, which its chart shows."""
    figure_alone = not re.search(r"[^\W\d_]{3}", passage.text)
    return figure_alone and any(point.label.casefold() in passage.label.casefold() for point in brief.table)


def _of_sorts(asked: Sequence[str], material: Sequence[Passage], language: str) -> Iterator[Wanted]:
    sorts = {
        sort
        for words, meant in _SORTS
        for sort in meant
        if any(re.search(rf"(?<!\w)(?:{words})(?!\w)", clause, re.IGNORECASE) for clause in asked)
    }
    for passage in material:
        found = tuple(part for part in hard_parts(passage.text, language) if part.sort in sorts)
        if found:
            yield Wanted(passage.text, found, passage.label)


def _of_things(asked: Sequence[str], material: Sequence[Passage], language: str) -> Iterator[Wanted]:
    """Sentences that name a thing that the order names: "say the batch numbers"."""
    for clause in asked:
        things = {word.casefold()[:-1] for word in _WORD.findall(residue(clause, language)) if len(word) > _SHORTEST}
        for passage in material:
            heads = {word.casefold() for word in _WORD.findall(f"{passage.label} {passage.text}")}
            if any(word.startswith(thing) for thing in things for word in heads):
                yield Wanted(passage.text, hard_parts(passage.text, language), passage.label)
                break
