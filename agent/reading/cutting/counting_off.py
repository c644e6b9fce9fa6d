"""Cuts a line that counts its entries in bare figures: "5 things: 1 the arcades: 666 arches 2 the library 3 ...".

Whoever dictates sets no dots behind the figures. They are taken for counts only where they run from one to as many as
the line says that there are, so that "5 euros" and "666 arches" stay what they are.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS
from agent.reading.text.naming import COUNT

_FIGURE = re.compile(r"(?<![\w.,:€$£-])(\d{1,2})\s+(?=[^\W\d_])")
_COUNTS = re.compile(rf"(?<!\w)(?:(?P<digits>[3-9]|1[0-2])|(?P<word>{COUNT}))\s[^\W\d_]{{3,}}", re.IGNORECASE)
_FEWEST = 3
# "1 bath, 2 balconies and 3 cellars" are amounts of things.
_AMID = re.compile(r"(?:,|;|\s(?:and|und|et|y|e|at|in|for|with|from|of))\s*$", re.IGNORECASE)
_UNITS = re.compile(
    r"(?:euros?|eur|pounds?|dollars?|francs?|min\w*|sec\w*|sek\w*|seg\w*|hours?|stunden?|heures?|horas?|or[ae]|"
    r"g|kg|ml|cl|m|km|cm|uhr|h|%)(?!\w)",
    re.IGNORECASE,
)


def counted_off(line: str) -> list[str]:
    """The line cut before each of its counts, with a full stop behind the figure; the line itself where it has none."""
    said = _COUNTS.search(line[:80])
    total = _total(said) if said else 0
    if total < _FEWEST or not said:
        return [line]
    cuts: list[re.Match[str]] = []
    for found in _FIGURE.finditer(line, said.end()):
        counts = int(found.group(1)) == len(cuts) + 1 and len(cuts) < total
        if counts and not _UNITS.match(line, found.end()) and not _AMID.search(line[: found.start()]):
            cuts.append(found)
    if len(cuts) != total:
        return [line]
    ends = [cut.start() for cut in cuts[1:]] + [_sentence_end(line, cuts[-1].end())]
    entries = [f"{cut.group(1)}. {line[cut.end() : end].strip(' ,;')}" for cut, end in zip(cuts, ends, strict=True)]
    head = line[: cuts[0].start()].strip(" :")
    return [piece for piece in (f"{head}." if head else "", *entries, line[ends[-1] :].strip(" .")) if piece]


def _sentence_end(line: str, start: int) -> int:
    found = re.search(r"[.!?](?=\s|$)", line[start:])
    return start + found.start() if found else len(line)


def _total(said: re.Match[str]) -> int:
    if said["digits"]:
        return int(said["digits"])
    word = said["word"].lower()
    values = (lexicon.numerals.get(word, 0) for lexicon in LEXICONS.values())
    return int(next((value for value in values if value >= _FEWEST), 0))
