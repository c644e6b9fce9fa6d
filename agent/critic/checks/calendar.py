"""Days of the week, months and dates that an outside film names are those of its brief.

Where the brief names a day, another day is a wrong date; the same for months. Days that lie between two of its own
("Monday to Friday"), and films that say "daily" or "weekend", are let be. Without a day in the brief or a source
nobody knows. Beside a month of the brief stands one of the numbers that the brief has near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where

SOURCE = "the brief and its sources"
Kind = Literal["day", "month"]
DAYS: dict[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
MONTHS: dict[str, str] = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
ALSO = {"sonnabend": "samstag", "feber": "februar", "jänner": "januar"}
ORDINARY = {"march", "may", "mars", "août"}
"""Words that are others too, so that they count only beside a number."""
NEAR = 18  # letters before and behind a month in which its days stand: "14 and 15 June"
WHOLE_WEEK = re.compile(
    r"\b(?:daily|every day|weekends?|all week|täglich|jeden tag|wochenende\w*|todos los días|fines? de semana|"
    r"tous les jours|week-ends?|ogni giorno|tutti i giorni|fine settimana|todos os dias|fins? de semana)\b",
    re.IGNORECASE,
)


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film and the brief that it was made for."""
    return evidence.outside and bool(evidence.brief.text) and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each caption that names another day or month."""
    language = evidence.storyboard.language
    brief = evidence.brief
    given = "\n".join((brief.text, *brief.script, *(source.text for source in brief.sources)))
    found = _dates(evidence, given, language)
    for kind in ("day", "month"):
        known = _named(given, language, kind)
        if not known or (kind == "day" and WHOLE_WEEK.search(given)):
            continue
        allowed = set(range(min(known), max(known) + 1)) if len(known) > 1 else known
        for _, cue in evidence.film_cues():
            line = " ".join(cue.lines)
            if wrong := _named(line, language, kind) - allowed:
                names = (DAYS if kind == "day" else MONTHS)[language].split()
                found.append(
                    Finding(
                        check="calendar",
                        severity="error",
                        measured=f"{', '.join(names[place] for place in sorted(wrong))}: “{line[:60]}”",
                        expected=", ".join(names[place] for place in sorted(known)),
                        where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
                        advice="Say the date as the brief gives it",
                    )
                )
    return found


def _dates(evidence: Evidence, given: str, language: str) -> list[Finding]:
    """A finding for each caption with another day of a month that the brief has days of."""
    near: dict[int, set[int]] = {}
    for month, before, after in _months(given, language, NEAR):
        near.setdefault(month, set()).update(_days(before + " " + after))
    found: list[Finding] = []
    for _, cue in evidence.film_cues():
        line = " ".join(cue.lines)
        for month, before, after in _months(line, language, 0):
            days = _days(f"{before} {after}")
            if days and near.get(month) and not days <= near[month]:
                found.append(
                    Finding(
                        check="calendar",
                        severity="error",
                        measured=f"another date: “{line[:60]}”",
                        expected=" or ".join(str(day) for day in sorted(near[month])),
                        where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
                        advice="Say the date as the brief gives it",
                    )
                )
    return found


def _months(text: str, language: str, around: int) -> Iterator[tuple[int, str, str]]:
    """Each month with what stands before and behind it: the number beside it, or so many letters."""
    text = text.casefold()
    pattern, places = _pattern(language, "month")
    for match in pattern.finditer(text):
        before, after = match["before"] or "", match["after"] or ""
        if around:
            start, end = match.span("name")
            before, after = text[max(start - around, 0) : start], text[end : end + around]
        yield places[ALSO.get(match["name"], match["name"])], before, after


def _days(text: str) -> set[int]:
    return {int(number) for number in re.findall(r"(?<![\d.,:])\d{1,2}(?![\d:])", text) if 1 <= int(number) <= 31}


def _named(text: str, language: str, kind: Kind) -> set[int]:
    """Places of the days or months that a text names, from 0."""
    pattern, places = _pattern(language, kind)
    named: set[int] = set()
    for match in pattern.finditer(text.casefold()):
        word = ALSO.get(match["name"], match["name"])
        if word not in ORDINARY or match["before"] or match["after"]:
            named.add(places[word])
    return named


@cache
def _pattern(language: str, kind: Kind) -> tuple[re.Pattern[str], dict[str, int]]:
    names = (DAYS if kind == "day" else MONTHS).get(language, "").split()
    words = "|".join((*names, *(other for other, name in ALSO.items() if name in names)))
    plural = "s?" if language in ("en", "de", "fr") else ""
    number = r"\d+(?:st|nd|rd|th|er|º|\.)?"
    pattern = rf"(?P<before>{number}\s+(?:of\s+|de\s+)?)?\b(?P<name>{words}){plural}\b(?P<after>\s+{number})?"
    return re.compile(pattern if names else r"(?!)"), {name: place for place, name in enumerate(names)}
