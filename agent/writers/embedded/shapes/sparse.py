"""A full film from one sentence: a promise taken apart, and what anybody knows of the thing it is about.

Nothing here adds a claim, a number or a price to what the brief says of its subject.
"""

from __future__ import annotations

import re

from agent.writers.embedded.inviting import is_people
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bare, cap, sentence, words
from tools.image.shot import Item

_UNLIKE = frozenset({"usted", "vosotros", "tu"})
"""Forms of address in which the questions about things are not worded (`agent.reading.messages.addressing`)."""
SHARE, WORDS_A_SECOND = 0.35, 2.2  # of a film; what the brief gives less of is little
# "a subscription that delivers freshly roasted coffee from small farms every week"
_SERVICE = re.compile(
    r"^(?P<kind>(?:an?|the|our) [^,]{3,40}?),? (?:that|which) (?P<verb>[a-z]+s) (?P<object>.{3,80}?)"
    r"(?P<source> (?:from|by) [^,]{3,40}?)?(?P<place> (?:to|at|into|in|through) [^,]{3,40}?)?"
    r"(?P<time>,? (?:every|each|once an?|twice an?|all) [A-Za-z ]{3,24})?$"
)
_DONE = {
    "delivers": "delivered", "brings": "brought to you", "sends": "sent out", "ships": "shipped", "offers": "on offer",
    "sells": "on sale", "makes": "made", "bakes": "baked", "teaches": "taught", "repairs": "repaired", "fixes": "fixed",
    "cleans": "cleaned", "rents": "to rent", "plans": "planned", "cooks": "cooked", "grows": "grown",
    "prints": "printed",
    "roasts": "roasted", "collects": "collected", "builds": "built", "lends": "to borrow",
}  # fmt: skip


def thin(m: Material) -> bool:
    """Whether the brief gives too little to fill its film."""
    given = sum(len(words(fact.text)) for fact in m.facts if fact.kind not in ("contact", "audience", "name"))
    return given < SHARE * WORDS_A_SECOND * m.brief.duration.target and not m.source_sentences


def hook(m: Material) -> list[Line]:
    """A question about the kind of thing, where the brief has no opening of its own; facts go before it."""
    thing = m.thing
    if (
        thing is None
        or m.book.register in _UNLIKE
        or m.of("date", "time")
        or (m.facts and is_people(m.subject, m.brief.language) and not thin(m))
    ):
        return []  # what has a day is news, and opens on itself
    line = Line(thing.hook, role="hook", keep="spine", worth=3) if thin(m) else Line(thing.hook, role="hook", worth=0.7)
    return [line.draw("title", "hero", subject=thing.draw)]


def common_ground(m: Material) -> list[Line]:
    """What is true of every such thing, before the subject comes in."""
    thing = m.thing
    if thing is None or not thin(m):
        return []
    drawn = ", ".join(reversed(thing.draw.split(", ")))
    return [Line(thing.truth, role="problem", worth=1.0).draw("hero", "split", subject=drawn)]


def two_sides(m: Material) -> list[Line]:
    """The difference that such a thing makes, whoever makes it."""
    thing = m.thing
    if thing is None or not thin(m):
        return []
    before, after = thing.sides
    drawn = next(noun for noun in thing.draw.split(", ") if noun != thing.without)
    sides = (Item(label=before[:80], subject=thing.without), Item(label=after[:80], subject=drawn))
    line = Line(thing.contrast, role="turn", worth=0.95)
    return [line.draw("compare", "split", headline=m.book.word("which"), items=sides, subject=drawn)]


def taken_apart(m: Material) -> list[Line]:
    """The description's own parts, one step each: 'Freshly roasted coffee. Delivered. Every week.'"""
    pieces = promise(m.what) if m.brief.language == "en" and thin(m) else ()
    if len(pieces) < 2:
        return []
    text = " ".join(sentence(piece) for piece in pieces)
    items = tuple(Item(label=cap(piece)[:80]) for piece in pieces)
    return [Line(text, worth=2.6).draw("steps", "list", headline=m.book.word("parts"), items=items)]


def moment(m: Material) -> list[Line]:
    """A moment with the thing, as a breath before the close."""
    thing = m.thing
    if thing is None or not thin(m):
        return []
    return [Line(thing.moment, worth=0.9).draw("hero", "split", subject=thing.draw)]


def promise(what: str) -> tuple[str, ...]:
    """What a description promises, part by part; nothing for one that is not of this form."""
    found = _SERVICE.match(bare(what))
    done = _DONE.get(found.group("verb"), "") if found else ""
    if not found or not done:
        return ()
    pieces = (found.group("object"), found.group("source") or "", done + (found.group("place") or ""))
    whole = (*pieces, (found.group("time") or "").strip(" ,"))
    return tuple(piece.strip() for piece in whole if words(piece))
