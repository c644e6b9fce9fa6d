"""The line that says what a film's subject is, in the brief's own words for it."""

from __future__ import annotations

import re

from agent.writers.embedded.grammar import is_finite, named, nature
from agent.writers.embedded.inviting import gathers
from agent.writers.embedded.material import OURS, Material
from agent.writers.embedded.possessed import as_ours
from agent.writers.embedded.wording import cap, holds, sentence, words

_OF_NAME = (
    r"\s(?:d[aeiou]l?|des|du|of|from|von|der|della|dell['’]|do|da)\s(?:(?:[a-zà-ÿ'’]+\s)?)([A-ZÀ-Þ]\w+(?:\s[\w'’]+)*)$"
)
"""Patas da Serra of "campanha da associação Patas da Serra": whom a relative clause behind it tells of."""


_SEVERAL = re.compile(
    r"(?:(?:our|my|the|your)\s)?(?:[a-z'’-]+\s){0,2}[a-z'’-]{2,}[^\W\dsui]s"
    r"(?=$|\s(?:by|from|at|in|for|of|with|on|to|near|that|which)\s)"
)
"""An English plural before its first preposition: "solar panels by Sunroof", and no "glass" and no "bus"."""
_BARE = re.compile(r"(?!(?:our|my|the|your|an?|this|that|these|those)\s)[a-z]")


def introduces(m: Material) -> str:
    """The line that says what the subject is."""
    said = _introduced(m)
    several = m.language == "en" and _SEVERAL.match(m.the_subject)
    return re.sub(r"^This is (?=[a-z])", "These are ", said) if several else said


def _introduced(m: Material) -> str:
    language, what = m.brief.language, m.what
    if m.ours:
        return sentence(m.ours)
    if not what and (_is_topic(m) or (m.language != "en" and _names_its_kind(m))):
        return sentence(m.subject)
    if m.whole(m.subject) or (not what and _is_heading(m)):
        return sentence(m.subject)
    if not what:
        comes = m.kind in ("promo", "launch") and gathers(m.subject, language)
        noted = m.book.say("event_hook", subject=m.the_subject) if comes else ""
        return noted or m.book.say("reveal", subject=_to_you(m))
    first = words(what)[0].lower()
    relative = (
        " " in what and first in m.book.all("relatives") and (language != "de" or is_finite(words(what)[-1], language))
    )
    if relative and m.language == "en" and m.subject[:1].islower():
        shown = f"the {m.subject}" if _BARE.match(m.the_subject) else m.the_subject
        return sentence(f"Meet {shown} {what}")
    if relative:
        of = re.search(_OF_NAME, m.subject)
        return sentence(f"{of.group(1) if of else _called(m)} {what.split(' ', 1)[1]}")
    if nature(what, language) == "sentence" or holds(what, m.subject):
        return sentence(what)
    if nature(what, language) == "verb":
        return sentence(f"{_called(m)} {what}")
    if language != "en" and len(words(what)) == 1:
        return m.book.say("reveal", subject=m.the_subject)
    what = _as_ours(m, what)
    beside = named(what, language) or first in m.book.all("prepositions")
    key = "reveal_what" if beside else "reveal_bare"
    said = m.book.say(key, subject=_to_you(m), what=what)
    return said or m.book.say("reveal", subject=m.the_subject)


def _to_you(m: Material) -> str:
    """The subject; an offer without a name is the listener's: "Meet your optician.", and not an optician."""
    offered = m.language == "en" and m.kind == "promo"
    return re.sub(r"^an? (?=[a-z])", "your ", m.the_subject) if offered else m.the_subject


def _as_ours(m: Material, what: str) -> str:
    """What the subject is, with the possessive of the brief: "notre sac à dos"; in German it would bend."""
    if said := as_ours(what, m.brief.text, m.brief.language):
        return said
    ours = rf"(?i)(?<!\w)((?:(?:il|la|i|le|o|a|os|as) )?{OURS.removeprefix('(?i)')}) {re.escape(what)}(?!\w)"
    found = re.search(ours, m.brief.text) if m.language not in ("de", "en") else None
    return f"{found.group(1).lower()} {what}" if found else what


def _names_its_kind(m: Material) -> bool:
    """Whether the subject is a thing with its name ("Carrello elettrico Mula 2"), which alone has no article."""
    inner = m.subject.split()[1:2]
    plain = m.language != "de" and bool(inner) and inner[0][:1].islower()
    return plain and m.subject[:1].isupper() and not named(m.subject, m.brief.language)


def _is_topic(m: Material) -> bool:
    """Whether the subject is common words whose article nobody has said: "vuelta al cole" stands alone as a title."""
    common = m.language in ("fr", "es", "it", "pt") and m.subject[:1].islower() and " " in m.subject
    quoted = re.search(rf"[\"“„«]\s?{re.escape(m.subject)}", m.brief.text)
    named_so = m.subject != m.the_subject or named(m.subject, m.brief.language) or m.brief.brand.name == m.subject
    return common and not (quoted or named_so or re.search(r"\d", m.subject))


def _is_heading(m: Material) -> bool:
    """Whether the subject is a heading ("Safety briefing for new staff") and no name to be introduced by."""
    first = m.subject[:1].isupper() and m.subject[1:2].islower()
    inner = words(m.subject)[1:]
    return (
        first and len(inner) > 1 and inner[0].islower() and bool({*inner} & {*m.book.all("prepositions")})
    ) or nature(m.subject, m.brief.language) == "order"


def _called(m: Material) -> str:
    """The subject with the noun that the brief puts before it: 'L'association Les Tables Claires'."""
    before = r"\b(l['’]|la |le |les |der |die |das |el |los |las |il |lo |o |a |the )([^\W\d]{4,20})\s+[«“\"„]?\s*"
    found = re.search(before + re.escape(m.subject), m.brief.text, re.IGNORECASE)
    return cap(f"{found.group(1)}{found.group(2)} {m.subject}") if found else m.subject
