"""Dates written in figures as they are said: 14.6.2025, 2025-06-14, 14/06/2025."""

from __future__ import annotations

import re

from tools.audio import say

_ISO = re.compile(r"([12]\d{3})-(\d{2})-(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2((?:[12]\d)?\d{2})")
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_FIRST = {"fr": "premier", "it": "primo", "pt": "primeiro"}


def date(core: str, tail: str, language: str) -> str | None:
    """The date in words; None for what is no date. English figures that may be either are read one by one."""
    iso, day_first = _ISO.fullmatch(core), _DAY_FIRST.fullmatch(core)
    if iso:
        return _said(int(iso[3]), int(iso[2]), iso[1], language)
    if day_first:
        day, month, year = int(day_first[1]), int(day_first[3]), day_first[4]
        year = f"20{year}" if len(year) == 2 else year
        if language == "en" and day_first[2] == "/" and day < 13:
            if month < 13 and day != month:
                return f"{day}, {month}, {say.year(year, language)}"
            day, month = month, day
        return _said(day, month, year, language)
    german = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", core) if language == "de" and tail.startswith(".") else None
    return _said(int(german[1]), int(german[2]), "", language) if german else None


def _said(day: int, month: int, year: str, language: str) -> str | None:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    name = _MONTHS[language].split()[month - 1]
    spoken = say.year(year, language) if year else ""
    if language == "en":
        return f"{name} {day}{say.english_suffix(day)}, {spoken}"
    if language == "de":
        return f"{say.GERMAN_DAYS[day - 1]} {name} {spoken}".strip()
    of = " de " if language in ("es", "pt") else " "
    return f"{_FIRST.get(language, '1') if day == 1 else day}{of}{name}{of}{spoken}"
