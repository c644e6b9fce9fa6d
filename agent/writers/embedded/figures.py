"""Figures in a text: found, split from their units, and computed with exactly where the numbers are given."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?P<sign>[-+−]?)(?P<currency>[€$£]\s?)?(?P<digits>\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?![\w:/]*\d)"
    r"(?P<after>\s?(?:%|€|\$|£|°C?|m2|m²|km/h|kWh|km|cm|mm|kg|ml|g|m|h)(?!\w)|\s(?:million|billion|Millionen|Milliarden|millones|millions?|milliards?|milioni|milhões)\b)?"
)


@dataclass(frozen=True)
class Figure:
    """A number as it is written, with the words that follow it."""

    written: str
    unit: str


def figure(text: str) -> Figure | None:
    """The first figure that is worth a picture of its own; dates, clock times and model names are not."""
    for found in _NUMBER.finditer(text):
        rest = text[found.end() :].strip(" ,.;:!?")
        written = found.group(0).strip()
        if len(written) <= 16:
            unit = re.split(r"[.,;:!?()]", rest)[0].strip()
            return Figure(written, " ".join(unit.split()[:5])[:40])
    return None


def grouped(value: float, thousands: str, decimal: str) -> str:
    """A number as the language writes it, with no more digits than it has."""
    text = f"{value:,.10g}" if value == int(value) else f"{round(value, 2):,}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(",", "\0").replace(".", decimal).replace("\0", thousands)


def percent_change(old: float, new: float) -> float:
    """Change in percent, to one place."""
    return round((new - old) / old * 100, 1)
