"""Figures in a text: found, split from their units, and computed with exactly where the numbers are given."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?P<sign>[-+−]?)(?P<currency>(?:R\$|[€$£])\s?)?"
    r"(?P<digits>\d{1,3}(?:[,.' \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?![\w:/]*\d)"
    r"(?P<after>\s?(?:%|€|\$|£|°C?|m2|m²|km/h|kWh|km|cm|mm|kg|ml|g|m|h)(?!\w)|\s(?:million|billion"
    r"|Millionen|Milliarden|millones|millions?|milliards?|milioni|milhões)\b)?"
)

_CLOCK = re.compile(
    r"(?i)\s*(?:a\.?m\b|p\.?m\b|uhr\b|h\b|o'clock|heures\b|-\s?\d|–\s?\d|(?:and|to|or|bis|und|y|et|à"
    r"|a|e)\s+\d)"
)
# "under 18", "Bridge Street 7", "gate 4": a limit or the name of a place.
_NO_AMOUNT = re.compile(
    r"(?i)\b(?:under|over|below|above|aged?|unter|über|moins de|plus de|menores de|mayores de|sotto i|menores de|"
    r"number|nummer|numéro|número|numero|nr\.?|dia|día|giorno|jour|tag|day|street|road|lane|square|row|avenue|gate|room|floor|flat|platform|line|\w*straße|\w*weg|\w*platz|\w*gasse|rue|calle|"
    r"(?:calle|avenida|plaza|via|viale|corso|piazza|rua|praça|largo)\s(?:[^\W\d]\S*\s){0,3}?[^\W\d]\S*|"
    r"via|rua|dalle|alle|ore|a las|las|desde las|às|das)\s$"
)
# What a unit that is cut short does not end on: "89 euros con dos años de".
_DANGLING = re.compile(
    r"(?:\s(?:de|del|della|dell[aeo]|d[aoe]s?|di|con|com|para|per|por|en|em|in|y|e|o|ou|a|al|la|el|il|lo|los|las|le|un|"
    r"una|uma?|que|che|of|the|an|and|for|with|to))+$",
    re.IGNORECASE,
)
# "aged 5 to 12": the end of a range says nothing alone.
_RANGE = re.compile(r"(?i)\d\s*(?:(?:h|uhr|°c?|%|€|am|pm)\s*)?(?:to|bis|à|a|y|e|et|and|und|–|-)\s*$")
_CLAUSE = re.compile(
    r"(?i)\s(?:while|when|if|because|until|till|wenn|während|weil|bis|quand|pendant|si|cuando|mientras|porque|quando|mentre|"
    r"se|enquanto|perché|(?:and|und|et|y|e)(?=\s\d))\s"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BARE = re.compile(r"(?<![\w.,:/#+-])(?!(?:19|20)\d\d(?!\d))\d{4,7}(?![\w:/#]|[.,-]\d)")
_DATE = re.compile(
    r"(?i)\.?\s*(?:de |st |nd |rd |th |er )?(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|juin|jul"
    r"|juil|aug|août|ago|sep|oct|okt|out|nov|dec|dez|déc|dic|ene|gen|mag|giu|lug|set|ott|fev)[a-zéäû]{0,7}[ .,;]"
)


@dataclass(frozen=True)
class Figure:
    """A number as it is written, with the words that follow it."""

    written: str
    unit: str
    joint: str = " "


def figure(text: str) -> Figure | None:
    """The first figure that is worth a picture of its own; dates, clock times and model names are not."""
    for found in _NUMBER.finditer(text):
        rest = text[found.end() :]
        written = found.group(0).strip()
        unit = _unit(rest)
        if _NO_AMOUNT.search(text[: found.start()]) or _RANGE.search(text[: found.start()]):
            continue
        plain = not _CLOCK.match(rest) and not (_YEAR.fullmatch(written) and not rest.startswith("-"))
        if len(written) <= 16 and plain and not _DATE.match(f"{rest} "):
            return Figure(written, unit, "-" if rest.startswith("-") else " ")
    return None


def _unit(rest: str) -> str:
    """What is counted: the next words, up to a mark or a clause of their own."""
    phrase = _CLAUSE.split(re.split(r"[.,](?!\d)|[;:!?()=]", rest.lstrip(" -"))[0])[0]
    return _DANGLING.sub("", " ".join(phrase.split()[:5])[:40])


def grouped(value: float, thousands: str, decimal: str) -> str:
    """A number as the language writes it, with no more digits than it has."""
    text = f"{value:,.10g}" if value == int(value) else f"{round(value, 2):,}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.replace(",", "\0").replace(".", decimal).replace("\0", thousands)


def marked(text: str, thousands: str) -> str:
    """Bare numbers from 1000 with the language's mark, but for those that may be years."""
    return _BARE.sub(lambda found: grouped(float(found.group()), thousands, ""), text)


def percent_change(old: float, new: float) -> float:
    """Change in percent, to one place."""
    return round((new - old) / old * 100, 1)


_ROUND_SUM = re.compile(
    r"(?<=\d)[.,]00(?=\s?(?:€|\$|£|EUR|USD|GBP|CHF|euros?|Euro|pounds|dollars|Franken|francs)(?!\w))"
)


def without_cents(text: str) -> str:
    """Sums of whole euros without their noughts: 74 euros of "74.00 EUR" is said, not "74 point zero zero"."""
    return _ROUND_SUM.sub("", text)
