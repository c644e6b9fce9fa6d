"""Reads colours, as codes or as names."""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import LEXICONS, fragments, pattern

_CODE = re.compile(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])", re.IGNORECASE)
_RGB = re.compile(r"rgb\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})\s?\)", re.IGNORECASE)
MOST = 6


def colors(passages: tuple[Passage, ...], language: str) -> tuple[str, ...]:
    """Codes in their order; after them named colours that stand among the brand's colours."""
    text = "\n".join(passage.text for passage in passages if passage.from_brief)
    found = [_long(match.group()) for match in _CODE.finditer(text)]
    for match in _RGB.finditer(text):
        parts = [min(255, int(part)) for part in match.groups()]
        found.append("#{:02X}{:02X}{:02X}".format(*parts))
    branded = [passage.text for passage in passages if passage.role == "brand" or _about_colors(passage.text)]
    for sentence in branded:
        found += _named(sentence, language)
    return tuple(dict.fromkeys(found))[:MOST]


def _about_colors(text: str) -> bool:
    return bool(
        re.search(r"(?<!\w)(?:colou?rs?|palette|farben|couleurs|colores|colori|cores)(?!\w)", text, re.IGNORECASE)
    )


def _named(sentence: str, language: str) -> list[str]:
    """Named colours that no code stands beside."""
    table = {**LEXICONS["en"].colors, **LEXICONS[language].colors}
    pieces = re.split(r"[,;.]|\s(?:and|und|et|y|e)\s", _RGB.sub("#000000", sentence))
    free = [piece for piece in pieces if not _CODE.search(piece)]
    names = pattern(fragments("colors", language))
    return [table[match.group().lower()] for piece in free if (match := names.search(piece))]


def _long(code: str) -> str:
    digits = code[1:]
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)).upper()
