"""Writes the numbers of an agenda as those of a list: "TOP 2 Jahresabschluss", "3 Volunteers: now 46"."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.brief import Source

_TOP = re.compile(
    r"^(\s*)(?:TOP|Item|Agenda item|Tagesordnungspunkt|Punkt|Point|Punto|"
    r"Ponto)\s(\d{1,2})\s?[.:)–-]?\s+(?=\S)"
)
_BARE = re.compile(r"^(\s*)(\d{1,2})\s+(?=[A-ZÀ-Þ])")
# "NEW  Modbus TCP", "FIX\tWrong unit": a mark in a column of its own.
_TAG = re.compile(r"^\s*[A-Z]{2,6}(?:\s{2,}|\t+)(?=\S)")
_FEWEST = 3


def with_list_numbers(source: Source) -> Source:
    """The source with its numbered lines as a list, and without marks that stand in a column of their own."""
    lines = source.text.split("\n")
    for form in (_TOP, _BARE):
        numbers = [int(found.group(2)) for line in lines if (found := form.match(line))]
        if len(numbers) >= _FEWEST and all(one < other for one, other in pairwise(numbers)):
            lines = [form.sub(r"\1\2. ", line) for line in lines]
    if sum(bool(_TAG.match(line)) for line in lines) >= _FEWEST:
        lines = [_TAG.sub("- ", line) for line in lines]
    text = "\n".join(lines)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)) if text != source.text else source
