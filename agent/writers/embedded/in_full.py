"""A fragment as it is said aloud: spans of days and hours, units and asides in words."""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.figures import without_cents
from agent.writers.embedded.languages.german import completed
from agent.writers.embedded.languages.phrasebook import Phrasebook

DAYS = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\bi\b(?!\.)"
)
_NEW = r"^([Nn]ew|[Aa]nother) (\w+[^s\W]) (?=(?:arrives|comes|opens|starts|follows|is|will)\b)"
_ONE_OF = r"(?<![\d.,])1 ((?:kilo|centi|milli)?(?:gram|litre|metre|kilometre|minute|second))s\b"
_ONE_UNIT = (
    r"(?<![\d.,])1 (kilos|gramos|metros|litros|minutos|grammes|mètres|minutes|heures|gramas|quilos|chili|grammi|metri|"
    r"minuti)\b"
)
_SINGLE = {"chili": "chilo", "grammi": "grammo", "metri": "metro", "minuti": "minuto", "minutes": "minute"}


def in_full(text: str, book: Phrasebook) -> str:
    """A fragment as it is said: asides between commas, '=' as a comma, units in full."""
    if book.language == "en":
        text = re.sub(_NEW, _a_new, text)
        text = re.sub(r"^(\d+ [a-z]+) max\b\.?", r"\1 at most", text)
        text = re.sub(DAYS, lambda found: found.group(0).capitalize(), text)
    if book.language == "de":
        text = completed(text)
    text = re.sub(r"\b(\d{1,2}\s?h)\s?[-–]\s?(?=\d{1,2}\s?h\b)", rf"\1 {book.word('to')} ", text)
    text = re.sub(
        r"\b(\d{1,2}(?::\d\d)?)\s?[-–]\s?(\d{1,2}(?::\d\d)?)(?=\s*h\b)\s*h\b",
        rf"\1 {book.word('to')} \2",
        text,
    )
    text = re.sub(r"\b(\d{1,2}:\d\d)\s?[-–]\s?(\d{1,2}:\d\d)\b", rf"\1 {book.word('to')} \2", text)
    text = _days_in_full(text, book)
    text = re.sub(r"\s*\([\s!?.]*([^()]{1,60})\)", r", \1,", text).replace(" = ", ", ").rstrip(", ")
    text = without_cents(text)
    for short, full in book.table("units").items():
        unit = rf"{re.escape(short)}(?![\w²³]|/\w)"  # no "km" of "25 km/h"
        text = re.sub(rf"(?<=\d )({unit})", full, re.sub(rf"(?<=\d)(?={unit})", " ", text))
    if book.language == "en":
        text = re.sub(_ONE_OF, r"1 \1", text)
    text = re.sub(_ONE_UNIT, lambda found: f"1 {_SINGLE.get(found.group(1), found.group(1).rstrip('s'))}", text)
    return re.sub(r",+([,.])", r"\1", text)


def _days_in_full(text: str, book: Phrasebook) -> str:
    """'Wed-Sun 12-18' as it is said: from which day to which, from what time to what time."""
    days = book.table("days")
    short = "|".join(sorted(map(re.escape, days), key=len, reverse=True)) or r"(?!)"
    to = book.word("to")
    spoken = re.sub(
        rf"\b({short})\.?\s?(?:[-–]|{to})\s?({short})\b\.?",
        lambda found: f"{_day(found[1], days)} {to} {_day(found[2], days)}" if found[1] != found[2] else found[0],
        text,
        flags=re.IGNORECASE,
    )
    both = rf"\b({short})\.?\s?[/+&]\s?({short})\b\.?"  # "Sa/So 8-20 Uhr"
    joined = book.word("and")
    spoken = re.sub(both, lambda found: f"{days[found.group(1)]} {joined} {days[found.group(2)]}", spoken)
    spoken = _single_days(spoken, days, short, book.language)
    if spoken == text:
        return text
    return re.sub(r"(?<![\d:])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d:])", rf"\1 {to} \2", spoken)


_BEFORE_DAY: dict[Language, str] = {
    "en": "on|from|until|till|by|and|every", "de": "ab|am|bis|und|jeden", "fr": "le|du|au|dès|et|chaque",
    "es": "el|los|del|al|desde|hasta|y|cada", "it": "il|dal|al|ogni|e", "pt": "de|até|e|cada|na|no",
}  # fmt: skip
_BEHIND_DAY: dict[Language, str] = {
    "en": "from|until|till|at", "de": "ab|bis|von|um", "fr": "dès|de|à|jusqu['’]à", "es": "de|a|desde las|hasta las",
    "it": "dalle|alle|fino alle|ore", "pt": "das|às|até às|a partir das",
}  # fmt: skip
"""What stands before a day in short, and between it and its hour: "Fr bis 13 Uhr", "neue Tonnen ab Mo"."""


def _single_days(text: str, days: dict[str, str], short: str, language: Language) -> str:
    """'Fr bis 13 Uhr' as 'Freitag bis 13 Uhr': a day in short alone, where an hour or the end says that it is one."""
    timed = rf"(?<![\w.])(?P<timed>{short})\b\.?(?=,?\s(?:(?:{_BEHIND_DAY[language]})\s)?\d)"
    led = rf"(?<=\s)(?P<led>{short})\b\.?(?=[,;)]|$)"
    text = re.sub(timed, lambda found: days[found["timed"]], text)
    lead = rf"\b(?:{_BEFORE_DAY[language]})$"
    return re.sub(
        led, lambda found: days[found["led"]] if re.search(lead, text[: found.start()].rstrip()) else found[0], text
    )


def _day(short: str, days: dict[str, str]) -> str:
    """A day in full, also where it was typed small: "lun a vie"."""
    return days.get(short) or days[short.capitalize()]


def _a_new(found: re.Match[str]) -> str:
    return f"a {found.group(1).lower()} {found.group(2)} " if found.group(1).lower() == "new" else found.group(0)
