"""How far a label reaches over the sentences behind its own: "Company: Bluefin. 30 seconds. We fix leaks."

A name ends with its sentence, but for colours of the brand. Whom a film is for may take more than one, until one
speaks of the film or of the house.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.telling.tone_words import is_manner
from agent.reading.text.naming import BRAND_LABEL, SENTENCE
from tools.media.frame import RATIOS

_COLOURS = re.compile(
    r"#[0-9a-f]{3,6}\b|(?<!\w)(?:colou?rs?|farben|couleurs|colores|colori|cores|rgb|logo)(?!\w)", re.I
)
_OF_HOUSE = re.compile(
    r"(?:our|unser\w*|notre|nos|nuestr[oa]s?|(?:il |la |i |le )?nostr[oaie]|(?:[oa]s? )?noss[oa]s?)\s", re.IGNORECASE
)
_THEY = re.compile(r"they\s|you\s", re.IGNORECASE)


def ends_before(sentence: str, role: str, label: str, language: str) -> bool:
    """Whether what a label names is said, and the sentence behind it is of something else."""
    if role == "brand" and BRAND_LABEL.match(label):
        return not _COLOURS.search(sentence) and not words("colors", language).search(sentence)
    return role == "audience" and (_of_film(sentence, language) or _of_house(sentence))


def _of_film(sentence: str, language: str) -> bool:
    """Whether a sentence gives a length, a shape or a manner."""
    timed = any(
        sentence[: unit.start()].rstrip(" -")[-1:].isdigit()
        for field in ("seconds", "minutes")
        for unit in words(field, language).finditer(sentence)
    )
    shaped = any(words("aspects", language, shape).search(sentence) for shape in RATIOS)
    return timed or shaped or is_manner(sentence, language)


def _of_house(sentence: str) -> bool:
    """Whether a sentence begins with those who ask: "We fix leaks", "Unsere Kurse"."""
    return bool(_OF_HOUSE.match(sentence) or SENTENCE.match(sentence)) and not _THEY.match(sentence)
