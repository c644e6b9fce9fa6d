"""Reads a brief for what its film has to hold: the sentences that tell of the world, with their hard parts.

What is said to the maker holds hard parts as well, "45 seconds, 16:9, we need it by Friday". In a sentence to the maker
only days, hours, prices and addresses count, and those alone that no word of the making stands beside.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agent.audit.hard import Part, Sort, hard_parts
from agent.audit.sources import Wanted, asked_of_sources, keeps_out, of_table
from agent.brief import Brief
from agent.reading.cutting.layout import laid_out
from agent.reading.cutting.passages import Passage, passages
from agent.reading.documents.informing import informed
from agent.reading.documents.leaving_items import asks_to_leave_out
from agent.reading.documents.nameless import wants_no_names
from agent.reading.documents.recipe import as_recipe
from agent.reading.documents.sourced import as_notes, asked_beside
from agent.reading.documents.wrapping import unwrapped
from agent.reading.lexicon import words
from agent.reading.matter.content import leads_to_deadline
from agent.reading.messages.message import message_of
from agent.reading.messages.reported import unsigned
from agent.reading.telling.banning import kept_out, refuses
from agent.reading.telling.direction import about_the_film, is_direction
from agent.reading.telling.evidence import for_the_making
from agent.reading.text.addresses import ANY
from agent.reading.text.numbers import numbers
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

TOLD_ROLES = frozenset({"must_say", "must_show", "ending", "action", "script", "opening", "speaker"})
"""Labels to the maker under which stands what viewers hear or read."""
UNTOLD_ROLES = frozenset(
    {"audience", "tone", "look", "brand", "must_not", "duration", "format", "music", "voice", "idea", "title", "goal"}
)
"""Labels under which stands how the film is made, and what it is not."""
OF_ORDERS: frozenset[Sort] = frozenset({"day", "hour", "price", "address"})
"""Hard parts that belong to viewers even in a sentence that orders the film."""


def wanted(brief: Brief) -> tuple[Wanted, ...]:
    """What the brief gives to tell, in its order: its own sentences, whose film it is, what it asks of its sources.

    Sentences without a hard part are left out.
    """
    read = _passages(brief)
    found = [*_named(brief), *_asked(brief), *(each for passage in read for each in _of(passage, brief))]
    orders = [passage.text for passage in read if is_direction(passage, brief.kind, brief.language)]
    return tuple(each for each in (*found, *asked_of_sources(brief, orders)) if each.parts)


def _named(brief: Brief) -> Iterator[Wanted]:
    """Whose film it is and what it is about, where the brief names them and does not keep the name out."""
    out = {word.casefold() for word in brief.must_not}
    if brief.kind == "story":
        return
    for name in dict.fromkeys((brief.brand.name, brief.subject)):
        proper = name == brief.brand.name or any(
            part.sort == "name" for part in hard_parts(f"x {name}", brief.language)
        )
        if name and proper and name.casefold() not in out:
            yield Wanted(name, (Part("name", name),), ordered=True)


def _asked(brief: Brief) -> Iterator[Wanted]:
    """The phrases and addresses that the order itself gives to be said or shown."""
    out = [word.casefold() for word in brief.must_not]
    for phrase in (*brief.must_say, *brief.must_show, brief.ending):
        if phrase and not any(word in phrase.casefold() for word in out):
            yield Wanted(phrase, (Part("quote", phrase),), ordered=True)
    for address in brief.addresses:
        if ANY.search(address):
            yield Wanted(address, (Part("address", address),), ordered=True)


def _passages(brief: Brief) -> tuple[Passage, ...]:
    message = message_of(brief.text, brief.language, film="video" in brief.deliverables)
    own = passages(laid_out(unsigned(message.text, brief.language)), brief.language)
    given = (
        passage
        for source in brief.sources
        for passage in passages(laid_out(unwrapped(informed(source.text, brief.language))), brief.language, source.name)
    )
    own = as_recipe(own, brief.language) if brief.kind == "how_to" else own
    return as_notes(own, asked_beside((*own, *given), (), brief.language))


def _of(passage: Passage, brief: Brief) -> Iterator[Wanted]:
    language = brief.language
    to_maker = is_direction(passage, brief.kind, language)
    out = (passage.role in UNTOLD_ROLES and to_maker) or of_table(passage, brief)
    if out or kept_out(passage.text, language) or refuses(passage.text):
        return
    if asks_to_leave_out(passage.text) or wants_no_names(passage.text, language):
        return
    if passage.role in TOLD_ROLES and quotes(passage.text):
        for quote in quotes(passage.text):
            yield _wanted(quote.text, hard_parts(f'"{quote.text}"', language), "", brief)
        return
    orders = to_maker or _gives_length(passage.text, brief)
    if passage.role in TOLD_ROLES or not orders:
        headed = tuple(part for part in hard_parts(passage.label, language) if part.sort in OF_ORDERS)
        yield _wanted(passage.text, (*headed, *hard_parts(passage.text, language)), passage.label, brief)
        return
    for clause in parts(passage.text, language):
        if not for_the_making(clause) and not keeps_out(clause):
            told = tuple(part for part in hard_parts(clause, language) if _for_viewers(part, clause, language))
            yield replace(_wanted(clause, told, passage.label, brief), ordered=True)


def _gives_length(text: str, brief: Brief) -> bool:
    """Whether a heading names the film's length with what it is about: "How to reset the router, 18 seconds"."""
    wish = brief.duration
    return wish.given and any(
        (words("seconds", brief.language).search(figure.unit) and wish.shortest <= figure.value <= wish.longest)
        or (words("minutes", brief.language).search(figure.unit) and wish.shortest <= 60 * figure.value <= wish.longest)
        for figure in numbers(text, brief.language)
    )


def _for_viewers(part: Part, clause: str, language: str) -> bool:
    """Whether a hard part of an order is told in the film: no length in minutes, no day until which it is due."""
    if part.sort == "hour" and about_the_film(clause, language):
        return False
    shown_then = part.sort == "day" and not any(char.isdigit() for char in part.text)  # "for Friday's assembly"
    due = part.sort == "day" and leads_to_deadline(clause[: clause.find(part.text)])
    return part.sort in OF_ORDERS and not due and not shown_then


def _wanted(text: str, told: tuple[Part, ...], label: str, brief: Brief) -> Wanted:
    """The sentence with those of its parts that are not ruled out."""
    out = [word.casefold() for word in brief.must_not]
    kept = tuple(part for part in told if not any(word in part.text.casefold() for word in out))
    return Wanted(text, kept, label)
