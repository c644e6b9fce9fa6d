"""Takes out of a heading the brackets that only specify the film: "3 errors that kill basil (vertical, 30 s): ...".

They stand in the middle of what is told; cut at their commas, the heading would end inside a bracket. What they say is
kept as a line of its own, for the readings of length, shape and manner.
"""

from __future__ import annotations

import re

from agent.reading.direction import about_the_film
from agent.reading.lexicon import words
from agent.reading.sentences import parts
from tools.media.frame import RATIOS

_BRACKET = re.compile(r"\s?\(([^()\n]{3,80})\)")
_RATIO = re.compile(r"(?<!\d)(?:16:9|9:16|1:1|4:5)(?!\d)")


def unbracketed(text: str, language: str) -> str:
    """The text with such brackets as lines at the end of their paragraph, before anybody signs below."""
    return "\n\n".join(_paragraph(each, language) for each in text.split("\n\n"))


def _paragraph(text: str, language: str) -> str:
    cut: list[str] = []

    def kept(found: re.Match[str]) -> str:
        if not _specifies(found.group(1), language):
            return found.group()
        cut.append(found.group(1))
        return ""

    rest = _BRACKET.sub(kept, text)
    return "\n".join((rest, *(f"{each}." for each in cut))) if cut else text


def _specifies(inside: str, language: str) -> bool:
    """Whether every part is about the film, and one is surely so: a shape, or the film by its name."""
    listed = parts(inside, language)
    sure = bool(_RATIO.search(inside) or words("films", language).search(inside))
    sure = sure or any(words("aspects", language, aspect).search(inside) for aspect in RATIOS)
    return sure and all(about_the_film(part, language) for part in listed)
