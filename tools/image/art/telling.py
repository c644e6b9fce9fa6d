"""What a line tells of the day, the hour and the price, for things that show just these: in six languages.

A day is told as "14|MAR" (the first part may be empty), an hour as "19:30", a price as it was written: "4,50 €".
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MONTHS = (
    "january januar enero janvier gennaio janeiro",
    "february februar febrero fevrier febbraio fevereiro",
    "march marz maerz marzo mars marco",
    "april abril avril aprile",
    "may mai mayo maggio maio",
    "june juni junio juin giugno junho",
    "july juli julio juillet luglio julho",
    "august agosto aout",
    "september septiembre septembre settembre setembro",
    "october oktober octubre octobre ottobre outubro",
    "november noviembre novembre novembro",
    "december dezember diciembre decembre dicembre dezembro",
)
WEEKDAYS = (
    "monday montag lunes lundi lunedi segunda-feira",
    "tuesday dienstag martes mardi martedi terca-feira",
    "wednesday mittwoch miercoles mercredi mercoledi quarta-feira",
    "thursday donnerstag jueves jeudi giovedi quinta-feira",
    "friday freitag viernes vendredi venerdi sexta-feira",
    "saturday samstag sonnabend sabado samedi sabato",
    "sunday sonntag domingo dimanche domenica",
)
"""Without accents, for that is how they are looked for."""
LONGEST_PRICE = 8
"""Characters that can be read on a tag."""
SHOWN = 3
"""Letters of a name on a calendar."""
_BEFORE_DAY = r"(?<![\d.,:/])(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|[.ºª])?(?: of| de)? "
_BEHIND_MONTH = r"(?: the)? (?P<late>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?![\d:.,]*\d| ?(?:am|pm|%)\b)"
_HOUR = re.compile(
    r"(?<![\d.,:/€$£])(?P<hour>[01]?\d|2[0-3])(?:"
    r":(?P<minute>[0-5]\d)(?: ?(?P<half>[ap])\.?m\b)?|[.h](?P<past>[0-5]\d)(?: uhr|\b(?<=h..)| ?(?P<later>[ap])\.?m\b)|"
    r" ?(?P<whole>[ap])\.?m\b| ?(?:h|uhr|o'clock)\b)(?![\d%])"
)
_AT = re.compile(
    r"\b(?:at|um|a las|alle|as|a(?= \d+ (?:heures?|horas?))) (?P<hour>1?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?"
    r"(?=$|[,;!?)]|\.(?!\d)| (?:every|each|in the|on|sharp|tonight|am|jeden|morgens|abends|heures?|horas?|"
    r"de la|del?|du|da|do|em|il)\b)"
)
_AMOUNT = r"\d{1,3}(?:[ .,]\d{3})*(?:[.,]\d{2})?(?!\d)"
_NAMED = r"euros?|eur|pounds?|pfund|dollars?|dólares"
_PRICE = re.compile(
    rf"[€$£] ?{_AMOUNT}|(?<![\w.,]){_AMOUNT}(?: ?[€$£]| ?(?P<name>{_NAMED})\b)",
    re.IGNORECASE,
)
SIGNS = {"e": "€", "p": "£", "d": "$"}
"""By the first letter of a currency's name."""


@cache
def _day() -> re.Pattern[str]:
    months = "|".join(name for names in MONTHS for name in names.split())
    days = "|".join(name for names in WEEKDAYS for name in names.split())
    return re.compile(
        rf"(?:{_BEFORE_DAY}(?P<month>{months})|\b(?P<first>{months}){_BEHIND_MONTH}|\b(?P<weekday>{days})s?)\b"
    )


def day_told(words: str) -> str:
    """The first date of a line, else its first weekday, as a calendar shows it; empty for none."""
    plain, weekday = _plain(words), ""
    for found in _day().finditer(plain):
        if found["first"] and words[found.start("first") : found.start("first") + 1].islower():
            continue  # "may 3 people come in"
        if month := found["month"] or found["first"]:
            return f"{found['day'] or found['late']}|{_written(words, plain, found, month)}"
        weekday = weekday or f"|{_written(words, plain, found, found['weekday'])}"
    return weekday


def hour_told(words: str) -> str:
    """The first hour of a line "19:30" or "07:00"; empty for none."""
    plain = _plain(words)
    found = _HOUR.search(plain) or _AT.search(plain)
    if not found:
        return ""
    told = {name: value for name, value in found.groupdict().items() if value}
    half = told.get("half") or told.get("later") or told.get("whole")
    hour = int(told["hour"]) % 12 + (12 if half == "p" else 0) if half else int(told["hour"])
    return f"{hour:02}:{int(told.get('minute') or told.get('past') or 0):02}"


def price_told(words: str) -> str:
    """The first price of a line with its sign, where it is a short one; empty for none."""
    found = _PRICE.search(words)
    if not found:
        return ""
    name = found["name"] or ""
    price = f"{found[0].removesuffix(name).strip()} {SIGNS[name[0].lower()]}" if name else found[0]
    return price if len(price) <= LONGEST_PRICE else ""


def hands_at(state: str) -> tuple[float, float] | None:
    """Degrees of the hour and the minute hand from the top for a state that is an hour; None for another."""
    hour, mark, minute = state.partition(":")
    if not mark:
        return None
    return (int(hour) % 12) * 30 + int(minute) / 2, int(minute) * 6


def _written(words: str, plain: str, found: re.Match[str], name: str) -> str:
    """The beginning of a name as it was written, accents and all."""
    at = plain.index(name, found.start())
    return words[at : at + SHOWN].upper() if len(words) == len(plain) else name[:SHOWN].upper()


def _plain(words: str) -> str:
    """In small letters without accents, letter for letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in words)
