"""Takes out of a heading the brackets that only specify the film: "3 errors that kill basil (vertical, 30 s): ...".

They stand in the middle of what is told; cut at their commas, the heading would end inside a bracket. What they say is
kept as a line of its own, for the readings of length, shape and manner.
"""

from __future__ import annotations

import re

from agent.reading.cutting.passages import RATIO
from agent.reading.lexicon import words
from agent.reading.telling.direction import about_the_film
from agent.reading.text.sentences import parts
from tools.media.frame import RATIOS

_BRACKET = re.compile(r"\s?\(([^()\n]{3,80})\)")


def unbracketed(text: str, language: str) -> str:
    """The text with such brackets as lines behind those in which they stood."""
    lines: list[str] = []
    for line in text.split("\n"):
        cut = [found.group(1) for found in _BRACKET.finditer(line) if _specifies(found.group(1), language)]
        lines += [_without(line, cut), *(f"{inside}." for inside in cut)]
    return "\n".join(lines)


def _without(line: str, cut: list[str]) -> str:
    """A line without the brackets that hold these words."""
    return _BRACKET.sub(lambda found: "" if found.group(1) in cut else found.group(), line)


def _specifies(inside: str, language: str) -> bool:
    """Whether every part is about the film, and one is surely so: a shape, or the film by its name."""
    listed = parts(inside, language)
    sure = bool(RATIO.search(inside) or words("films", language).search(inside))
    sure = sure or any(words("aspects", language, aspect).search(inside) for aspect in RATIOS)
    return sure and all(about_the_film(part, language) for part in listed)
