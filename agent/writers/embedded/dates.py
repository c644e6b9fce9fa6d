"""Dates and times as they are written in six languages: found in a text, and put in order without guessing any."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Sort = Literal["year", "day", "clock", "turn"]

_NAMES = (
    "jan january januar enero ene janvier janv gennaio gen janeiro",
    "feb february februar febrero février févr febbraio fevereiro fev",
    "mar march märz mär marzo mars março",
    "apr april abril abr avril avr aprile",
    "may mai mayo maggio mag maio",
    "jun june juni junio juin giugno giu junho",
    "jul july juli julio juillet juil luglio lug julho",
    "aug august agosto ago août",
    "sep sept september septiembre septembre settembre set setembro",
    "oct october oktober okt octubre octobre ottobre ott outubro out",
    "nov november noviembre novembre novembro",
    "dec december dezember dez diciembre dic décembre déc dicembre dezembro",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?!\w)\.?"
_PEOPLE = r"(?!\s+(?:people|guests|visitors|members|menschen|leute|gäste|personnes|personas|persone|pessoas)\b)"
_IN = (
    r"(?:(?:in|since|from|by|around|until|im|seit|ab|bis|um|en|depuis|vers|dès|desde|hacia|nel|dal|em|no ano de"
    r"|l['’]an|im jahr|im jahre|in the year|en el año)\s+)"
)
_ON = r"(?:(?:on|at|am|um|le|el|il|a las|às|alle|à|no dia)\s+)"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)(?!\s?[%€$£°]|[\d.,:/-]*\d|\s?(?:m|km|kg|g|h)\b)"
_BARE = re.compile(r"(?<![\d.,])(?:1[0-9]\d\d|20\d\d)(?![\d.,]*\d)")
_TURNS = r"day|week|stage|phase|tag|woche|etappe|jour|semaine|étape|día|semana|etapa|giorno|settimana|tappa|dia"
_FORMS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("turn", re.compile(rf"(?i)\b(?P<turn>(?:{_TURNS})\s+(?P<count>\d{{1,2}}))\b")),
    (
        "clock",
        re.compile(
            rf"(?i){_ON}?(?<![\d:.])(?P<clock>(?P<hour>[01]?\d|2[0-4])(?:(?:[:h](?P<minute>[0-5]\d))"
            r"(?:\s?(?P<half>[ap])\.?m\b\.?)?|\s?(?P<half2>[ap])\.?m\b\.?|\s?(?:uhr|h)\b))(?:\s?uhr\b)?"
        ),
    ),
    (
        "day",
        re.compile(
            rf"(?i){_ON}?\b(?P<day>(?P<number>[0-3]?\d)(?:st|nd|rd|th|\.|er|º|°)?\s+(?:of\s+|de\s+)?(?P<month>{_MONTH})"
            r"(?:\s+(?:de\s+)?(?P<of>1[0-9]\d\d|20\d\d))?)(?!\w)"
        ),
    ),
    (
        "day",
        re.compile(
            rf"(?i)(?:{_ON}|{_IN})?\b(?P<day>(?P<month>{_MONTH})\s+(?:(?P<number>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)"
            r"(?:,?\s+(?P<of>1[0-9]\d\d|20\d\d))?|(?:de\s+)?(?P<of2>1[0-9]\d\d|20\d\d)))(?!\w)"
        ),
    ),
    ("day", re.compile(rf"(?i)^(?P<day>(?P<month>{_MONTH}))$")),
    ("year", re.compile(rf"(?i){_IN}{_YEAR}")),
    ("year", re.compile(rf"(?i)^{_YEAR}(?=\s|:|,|$){_PEOPLE}")),
)


@dataclass(frozen=True)
class When:
    """A date as it is written, where it stands in the text (with its preposition), and what it is ordered by."""

    written: str
    start: int
    end: int
    sort: Sort
    order: tuple[int, ...]


def when(text: str) -> When | None:
    """The one date of a text; None where there is none or more than one of its sort."""
    for sort, form in _FORMS:
        found = [each for each in form.finditer(text) if _sound(sort, each)]
        if found and sort == "year" and len(_BARE.findall(text)) > 1:
            return None
        if len(found) == 1:
            match = found[0]
            return When(match.group(sort).strip(), match.start(), match.end(), sort, _order(sort, match))
        if found:
            return None
    return None


def _sound(sort: Sort, found: re.Match[str]) -> bool:
    """Whether a form that matches can be a date: no month has 32 days."""
    return sort != "day" or int(found.groupdict().get("number") or 1) <= 31


def _order(sort: Sort, found: re.Match[str]) -> tuple[int, ...]:
    told = found.groupdict()
    if sort == "year":
        return (int(told["year"]),)
    if sort == "turn":
        return (int(told["count"]),)
    if sort == "clock":
        half = (told.get("half") or told.get("half2") or "").casefold()
        hour = int(told["hour"]) % 12 + (12 if half == "p" else 0) if half else int(told["hour"])
        return (hour, int(told.get("minute") or 0))
    year = int(told.get("of") or told.get("of2") or 0)
    return year, _MONTHS[told["month"].casefold().rstrip(".")], int(told.get("number") or 0)


def without(text: str, date: When) -> str:
    """What a text says beside its date: "In 1951 it made its first watch" is "it made its first watch"."""
    left = f"{text[: date.start].rstrip(' ,:–-')} {text[date.end :].lstrip(' ,:;–-')}"
    return " ".join(left.split())
