"""Tells what a labelled line is about where its label could mean film or world: "Music: brass band at 9".

The words alone do not say. A line that stands among "When", "Where" and "Price" tells of the world; one that stands
among "Length", "Format" and "Tone" is said to the maker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.reading.lexicon import words
from agent.reading.text import moments
from agent.reading.text.sentences import parts

FEWEST = 3
"""Lines that make a block."""
_TO_THE_MAKER = frozenset(
    {"tone", "look", "must_say", "must_not", "script", "action", "cover", "idea", "format", "duration", "request"}
)
_HAPPENS = re.compile(
    r"(?:(?:um|ab|at|from|à|dès|a las?|desde las?|alle|dalle|dalle ore|ore|às|das|de|le|il|el|am|on|vom?|"
    r"[^\W\d_]{2,12}(?:[-–][^\W\d_]{2,12})?,?)\s){0,2}\d",
    re.IGNORECASE,
)
SHOWN = re.compile(
    r"(?i)(?<!\w)(?:youtube|tik ?tok|insta\w*|facebook|linkedin|web\w*|site|tv|cinema|kino|screens?|socials?|reels?|"
    r"stories|shorts|intranet|newsletter|whatsapp|kanal|channel|\d+:\d+|vertical|landscape)(?!\w)"
)
"""Where films are shown, and their shapes."""
_MONEY = re.compile(r"[€$£]|(?<!\w)(?:EUR|USD|CHF|euros?|pounds?|dollars?|reais|francs?|franken)(?!\w)", re.IGNORECASE)
_PLAYED = re.compile(
    r"(?<!\w)(?:live|dj|bands?|banda|trio|duo|quart[ea]tt?o?|chor|choir|coro|ch(?:œ|oe)ur|orchest\w*|orquest\w*|"
    r"kapelle|blaskapelle|fanfare|ensemble|concert|concierto|concerto|konzert)(?!\w)",
    re.IGNORECASE,
)
_SHADES = re.compile(r"(?:available )?(?:colou?rs?|farben?|couleurs?|colore?s?|colori|cor(?:es)?)", re.IGNORECASE)
_PERSON = re.compile(r"(?:Dr\.?\s|Prof\.?\s)?[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){1,3}(?:[,(].*)?")
_LASTS = re.compile(
    r"\d\s?(?:h(?![\w])|hours?|std|stunden?|heures?|horas?|ore|ora|days?|tage?|jours?|días?|giorni|dias|weeks?|wochen?|"
    r"semaines?|semanas?|settimane|months?|monate?|mois|mes(?:es)?|mesi|years?|jahre?|ans|años|anni|anos)(?!\w)|"
    r"(?:[2-9]\d|1\d\d)\s?min",
    re.IGNORECASE,
)
_MINUTES = re.compile(r"0?[0-5]:\d\d(?:\s?min\w*)?")
_MEASURE = re.compile(
    r"\d\s?(?:kg|g|mm|cm|m|km|l|ml|wh|kwh|w|mah|gb|litres?|liter|litros?|litri|years?|jahre?|ans|años|anni|anos)(?!\w)",
    re.IGNORECASE,
)
_CODE = re.compile(r"#[0-9a-f]{3,8}\b", re.IGNORECASE)


def worldly(role: str, label: str, text: str, language: str, block: Sequence[tuple[str, str]]) -> bool:
    """Whether a label that could be a wish for the film stands before a fact.

    `block` holds role and text of all labelled lines that stand together with this one, itself included.
    """
    among = of_the_world(block, language)
    if role == "brand":
        return among and bool(_SHADES.fullmatch(label.strip())) and product(block) and not _CODE.search(text)
    test = _TESTS.get(role)
    return bool(test and test(text, language, among))


def of_the_world(block: Sequence[tuple[str, str]], language: str) -> bool:
    """Whether a block of labelled lines tells of the world: most of its labels name no wish, and none surely does."""
    plain = sum(role in {"", "facts", "occasion", "subject", "ingredients"} for role, _ in block)
    sure = any(role in _TO_THE_MAKER and not _doubted(role, text, language) for role, text in block)
    return len(block) >= FEWEST and plain * 2 >= len(block) and not sure


def product(block: Sequence[tuple[str, str]]) -> bool:
    """Whether a block describes a thing that is sold: by a price and by what it measures."""
    texts = [text for _, text in block]
    return any(_MONEY.search(text) for text in texts) and any(_MEASURE.search(text) for text in texts)


def _doubted(role: str, text: str, language: str) -> bool:
    """Whether the text under a label for the maker is none that a maker could use."""
    if role == "duration":
        return _lasts(text, language, True)
    return role == "format" and not words("films", language).search(text) and not SHOWN.search(text)


def _happens(text: str, language: str, _: bool) -> bool:
    """A day or an hour: what starts or ends then is no film."""
    when = moments.is_time(text, language) or moments.is_date(text, language)
    return bool(when and _HAPPENS.match(text) and not words("production", language).search(text))


def _played(text: str, language: str, among: bool) -> bool:
    """Music that people come to hear."""
    manner = words("moods", language).search(text) or words("production", language).search(text)
    at = moments.is_time(text, language)
    return bool(at or (among and _PLAYED.search(text))) and not manner


def _lasts(text: str, language: str, among: bool) -> bool:
    """Hours and days; a film has minutes ("0:45")."""
    clock = moments.is_time(text, language) and not _MINUTES.fullmatch(text)
    return among and (clock or bool(_LASTS.search(text)))


def _speaks(text: str, language: str, among: bool) -> bool:
    return among and bool(_PERSON.fullmatch(text.strip(" .")))


def _paid(text: str, language: str, among: bool) -> bool:
    """Money, days and rules under "budget", "deadline" and "note"."""
    return among and bool(re.search(r"\d", text) or len(text.split()) >= 3)


def _no_list(text: str, language: str, among: bool) -> bool:
    """ "Material: lent at the desk" is no list of what a maker needs."""
    return among and len(parts(text, language, last=True)) < FEWEST and not re.match(r"\d", text)


def _wanted(text: str, _: str, __: bool) -> bool:
    """A sum is no audience: "Target: 12,000 pounds"."""
    return bool(_MONEY.search(text) and re.search(r"\d", text))


_TESTS: dict[str, Callable[[str, str, bool], bool]] = {
    "opening": _happens,
    "ending": _happens,
    "music": _played,
    "duration": _lasts,
    "voice": _speaks,
    "note": _paid,
    "audience": _wanted,
    "ingredients": _no_list,
}
