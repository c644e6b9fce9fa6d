"""Labels what an event has to offer, where it stands behind its day: "am 14. Juni ab 15 Uhr, mit Flohmarkt und Grill".

Read with the sentence, its list is torn ("Mit Flohmarkt.") or lost. Under a label it is told as one.
"""

from __future__ import annotations

import re

from agent.reading.terms.labels import is_labelled
from agent.reading.terms.short import is_short
from agent.reading.text.moments import date_spans, time_spans
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import verb_in

_WITH = {"de": "mit", "fr": "avec", "es": "con", "it": "con", "pt": "com"}
_LABEL = {"de": "Programm", "fr": "Programme", "es": "Programa", "it": "Programma", "pt": "Programa"}
_NAMES = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)+|(?:DJ|Dr|Prof)\.?\s.+")
_FEWEST, _LONGEST = 2, 5
"""Things on offer, and words of one."""


def programmed(text: str, language: str) -> str:
    """The brief with what an event offers in a line of its own; as it stands where no day stands before it."""
    if language not in _WITH or quotes(text) or not is_short(text, language):
        return text
    return "\n".join(_line(line, language) for line in text.split("\n"))


def _line(line: str, language: str) -> str:
    """A line with its first list of that kind below it."""
    told = [] if is_labelled(line, language) else sentences(line, language)
    for at, sentence in enumerate(told):
        if apart := _apart(sentence, language):
            before, behind = " ".join((*told[:at], apart[0])), " ".join(told[at + 1 :])
            return "\n".join(filter(None, (before, f"{_LABEL[language]}: {apart[1]}.", behind)))
    return line


def _apart(sentence: str, language: str) -> tuple[str, str] | None:
    """A sentence up to "with", and what stands behind it; None where that is no list of things at a set time."""
    found = re.fullmatch(rf"(?P<told>.+?),?\s{_WITH[language]}\s(?P<list>[^:!?]+?)\s*[.!]?", sentence)
    if not found or not (date_spans(found["told"], language) or time_spans(found["told"])):
        return None
    listed = parts(found["list"], language, last=True)
    plain = all(len(each.split()) <= _LONGEST and not _NAMES.fullmatch(each) for each in listed)
    if len(listed) < _FEWEST or not plain or verb_in(found["list"], language) or date_spans(found["list"], language):
        return None
    return f"{found['told'].rstrip(' ,')}.", found["list"]
