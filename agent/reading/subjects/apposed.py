"""A name that stands behind its thing and its town: "notre gîte en Ardèche, le Mas des Cigales"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import LEXICONS, words
from agent.reading.text.clean import bare
from agent.reading.text.german import nominative
from agent.reading.text.names import Subject
from agent.reading.text.sentences import parts

_ARTICLE = r"(?:le|la|les|l['’]|the|el|il|lo|los|las|o|a|der|die|das)"
_NAME = re.compile(
    rf"(?:{_ARTICLE}[\s]?)?([A-ZÀ-Þ][\w'’&-]*(?:\s(?:[a-zà-ÿ]{{1,3}}['’]?\s?)?[A-ZÀ-Þ][\w'’&-]*){{0,4}})"
)
_AT = r"(?:em|in|à|en|a|at|near|bei|im|near)"
_OF = re.compile(r"(?:der|des|vom|von|of|de la|du|della?|do|da)\s", re.IGNORECASE)
"""What goes on with "of" is no description but the rest of the name: "Sommerprogramm der Stadtbibliothek"."""
_IN = (
    r"(?:en|in|im|à|au|aux|dans|near|bei|da|em|na|no|nel|nella|a|ad|près de|cerca de|vicino a)\s(?:le\s|la\s|les\s|"
    r"l['’]|el\s)?"
)


# "The library is called the Attic Library", "minha floricultura é a Flor de Quintal": a thing and then its name.
_CALLED = (
    rf"(?i:is (?:called|named)|heißt|s['’]appelle|se llama|si chiama|se chama|"
    rf"chama-se)\s(?:{_ARTICLE}\s?)?{_NAME.pattern}"
)
_MINE_IS = (
    rf"(?i:is|ist|est|es|è|"
    rf"é)\s(?:{_ARTICLE}\s?)?([A-ZÀ-Þ][\w'’&-]*(?:\s(?:[a-zà-ÿ]{{1,3}}\s)?[A-ZÀ-Þ][\w'’&-]*){{1,3}})"
    r"(?=[,.;:!]|$)"
)
_MINE = (
    r"(?i:my|our|mein\w*|unser\w*|notre|mon|ma|nuestr\w+|mi|(?:il |la )?(?:nostr\w+|mi[oa])|"
    r"(?:[oa] )?(?:noss\w+|minha|meu))"
)


def _called(subject: Subject, text: str) -> Subject | None:
    """The subject by the name that another sentence gives it, with what it is as its description."""
    if whole := re.fullmatch(rf"([a-zà-ÿ][^,.;:]{{2,40}}?)\s{_MINE_IS}", subject.name):
        return Subject(whole.group(2), whole.group(1), subject.count)
    if subject.description:
        return None
    thing = re.escape(subject.name.split()[-1])
    found = re.search(rf"(?<!\w){thing}\s{_CALLED}", text)
    if not found and subject.name[:1].islower():
        found = re.search(rf"(?<!\w){_MINE}\s{thing}\s{_MINE_IS}", text)
    name = found.group(1) if found else ""
    timed = any(words(field, code).match(name) for code in LEXICONS for field in ("months", "weekdays"))
    return Subject(name, subject.name, subject.count) if name and not timed and name not in subject.name else None


def by_its_name(subject: Subject, text: str) -> Subject:
    """The subject under the name in its description, where what was taken for the name is only the place."""
    if called := _called(subject, text):
        return called
    whole = f"{subject.name} {subject.description}"
    if _OF.match(subject.description) and whole in text:
        return Subject(whole, "", subject.count)
    at = re.search(rf"{re.escape(subject.name)},?\s({_AT}\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?)", text)
    if subject.description and at and at.group(1) not in f"{subject.name} {subject.description}":
        return Subject(subject.name, f"{subject.description} {at.group(1)}", subject.count)
    if not subject.description and (what := _accusative(subject.name, text)):
        return Subject(subject.name, what, subject.count)
    name = _NAME.fullmatch(bare(subject.description))
    if not name or not subject.name[:1].isupper():
        return subject
    thing = re.search(
        rf"(?:notre|nos|our|my|unser\w*|mein\w*|nuestr\w+|mi|nostr\w+|mi[ao]|noss\w+|meu|"
        rf"minha)\s([^.,;:\n]{{3,40}}?\s{_IN}"
        rf"{re.escape(subject.name)}),",
        text,
        re.IGNORECASE,
    )
    return Subject(name.group(1), thing.group(1).strip()) if thing else subject


def _accusative(name: str, text: str) -> str:
    """'ein faltbarer Kocher' of 'Es geht um „Tavo“, einen faltbaren Kocher': what a German name is, behind it."""
    found = re.search(
        rf"\s(?:um|über|für)\s[„\"“»]?{re.escape(name)}[\"“”«]?,\s((?:ein|unser|mein)\w*\s[^.,;:\n]{{4,70}})", text
    )
    return nominative(found.group(1).strip()) if found else ""


_MOST_WORDS = 12
_ONE = {
    "en": "an?", "de": "eine?", "fr": "une?", "es": "una?", "it": r"un[ao]?|un['’]", "pt": "uma?",
}  # fmt: skip


def described_behind(subject: Subject, passages: Sequence[Passage], language: str) -> Subject:
    """The subject with what it is, where that stands first behind its colon: 'our app "Pillo": a reminder for ...'."""
    for asked, told in pairwise(passages):
        if asked.role != "request" or not re.search(rf"{re.escape(subject.name)}[\"”“«»\s]*$", asked.text):
            continue
        first = next(iter(parts(told.text.rstrip(" ."), language)), "")
        if re.match(rf"(?:{_ONE[language]})\s", first) and len(first.split()) <= _MOST_WORDS:
            return Subject(subject.name, first, subject.count)
    return subject
