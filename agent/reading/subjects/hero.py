"""Whom a story is about: the one with a name in its first sentences, where the request itself names nobody."""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.text.names import Subject

CALLED = re.compile(
    r"(?:^|[\s'’])(?:an?|the|eine?[nmrs]?|der|die|das|den|dem|une?|le|la|l|un|una|uno|el|il|um|uma|o)[\s'’]"
    r"(?:[^\W\d_]+(?:['’][^\W\d_]+)?\s){0,3}?[^\W\d_]+(?:['’][^\W\d_]+)?,?\s(?:(?:named|called|namens|nommée?|appelée?|llamad[oa]|chiamat[oa]|chamad[oa]|"
    r"di nome|que se llama|qui s['’]appelle)\s)?"
    r"((?-i:[A-ZÀ-Þ])[\w'’-]+)(?=[,.:;]|\s(?:who|that|der|die|das|qui|que|che)\b|$)",
    re.IGNORECASE,
)
""" "the little lighthouse Knut, who ...", "a snail named Pip"."""


# "alten Leuchtturm" of "von einem alten Leuchtturm": an adjective in a case that no title has.
_INFLECTED = re.compile(r"(?:[a-zäöüß]{2,}e[nmr]\s){1,2}([A-ZÄÖÜ]\w+)")


def hero_in(text: str) -> str:
    """The name of the first one that a text introduces with a noun; '' where nobody has a name."""
    found = CALLED.search(text)
    return found.group(1) if found else ""


def hero_of(passages: tuple[Passage, ...], subject: Subject, language: str) -> Subject:
    """The subject, or the story's hero where the subject is only the story that is asked for."""
    if language == "de" and (noun := _INFLECTED.fullmatch(subject.name)):
        return Subject(noun.group(1), subject.description, subject.count)
    if not words("kinds", language, "story").search(subject.name):
        return subject
    names = (hero_in(passage.text) for passage in passages if passage.from_brief)
    name = next(filter(None, names), "")
    return Subject(name) if name else subject
