"""Reads a name that is given in two languages: "Maison des Tisserands / Casa dei Tessitori, Val Clarée".

Cut at its bar it would be two things. The name in the film's language stands first and the other in brackets behind it,
as a sign in front of the house has them.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?:\s(?:d['’]|l['’])?[\w'’.-]+){0,5}?"
_PAIR = re.compile(
    rf"^(?P<lead>\W{{0,3}})(?P<one>{_NAME})\s[/|]\s(?P<other>{_NAME})(?P<rest>,\s.{{1,80}}|\s?[-–:].{{0,80}})?$"
)
_MOST_LINES = 4
"""Lines of a document over which its name may stand."""


def paired(text: str, language: str) -> str:
    """The text with a name in two languages in its first lines as one name."""
    lines = text.split("\n")
    for at, line in enumerate(lines[:_MOST_LINES]):
        found = _PAIR.match(line.strip())
        if found and not any(char.isdigit() for char in found["one"] + found["other"]):
            one, other = sorted((found["one"], found["other"]), key=lambda name: -_of(name, language))
            lines[at] = f"{found['lead']}{one} ({other}){found['rest'] or ''}"
    return "\n".join(lines)


def _of(name: str, language: str) -> int:
    """How many words of a name are little words of a language."""
    known = LEXICONS[language].function_words.split()
    return sum(word.lower() in known for word in re.findall(r"[^\W\d_]+", name))
