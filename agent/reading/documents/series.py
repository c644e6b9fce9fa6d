"""A run of values over time in one sentence read as a table: "Repairs per month: July 84, August 112, September 174".

Three or more months, weekdays, quarters or years, each with one number, are what a report draws as a chart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from agent.brief import DataPoint
from agent.reading.cutting.passages import Passage
from agent.reading.documents.table import Table, value_of
from agent.reading.genre.genre_names import NAMES
from agent.reading.lexicon import alternation, fragments, words

FEWEST = 3
_TOTAL = re.compile(r"(?i)(?:total|gesamt|insgesamt|summe|somme|totale|suma|soma)(?!\w)")
_LENGTH_FIRST = re.compile(r"(?i)^\W*(?:an?\s)?\d+[\s-]?(?:s|secs?|seconds?|min\w*)\s")
_UNTIL_LENGTH = re.compile(r"(?i)(?:,|\b(?:de|di|en|in|of|von|as|als)|\bfor\b)?\s*\d+\s?-?(?:s|min)\w*|\sfor\s|,|\.|:")
_NUMBER = r"\d{1,3}(?:[.,'\u00a0 ]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?"
_PER = re.compile(
    r"(?i)\s(?:per|by|each|a|pro|je|par|por|al|alla|a|ao|à)\s(?:day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|"
    r"semaine|mois|trimestre|an|année|día|semana|mes|año|giorno|settimana|mese|anno|dia|mês|ano)\w*$"
)
# "Report for the committee": whom it is for, and nothing that is counted.
_WHOM = (
    r"(?:report|review|bericht|rapport|bilan|informe|balance|rapporto|relatório|balanço)\s(?:for|für|pour|para|per)\s"
    r"(?:(?:the|our|den|die|das|unsere?n?|le|la|les|l['’]|notre|el|los|las|il|i|gli|o|a|os|as)\s?){0,2}"
)
_LONGEST_NAME = 5


_SHORT_DAYS = {
    "en": "mon tues? wed thu(?:rs?)? fri sat sun", "de": "mo di mi do fr sa so", "fr": "lun mar mer jeu ven sam dim",
    "es": "lun mar mié jue vie sáb dom", "it": "lun mar mer gio ven sab dom", "pt": "seg ter qua qui sex sáb dom",
}  # fmt: skip


def _label(language: str) -> str:
    short = _SHORT_DAYS[language].split()
    when = alternation([*fragments("months", language), *fragments("weekdays", language), *short])
    return rf"(?:{when}\.?|[QTK]\s?[1-4]|(?:week|woche|kw|semaine|semana|settimana)\s\d{{1,2}}|(?:19|20)\d\d)"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    label = _label(language)
    again = rf"(?:in |im |en |em |a )?{label}\s?(?::|=|–|-|mit|with)?\s(?:{_NUMBER})"
    again += r"(?!\s?(?:[:h]|uhr|am\b|pm\b|\.\d|[-–]\s?\d))"
    joint = r"(?:\s?[,;/]\s?(?:and |und |et |y |e )?|\s(?:and|und|et|y|e)\s)"
    return re.compile(
        rf"(?i)(?:(?P<name>[^\W\d][^\d\n.;:,]{{2,48}}):\s)?(?<!\w)"
        rf"(?P<run>{again}(?:{joint}{again}){{{FEWEST - 1},23}})(?![\w])\.?"
    )


def read_series(text: str, language: str, asked: str = "") -> Table:
    """The first such run as a table, and the text without it; a brief asks for it in its own words, of a source.

    There is no table where no report is asked for or a label comes twice.
    """
    told = words("kinds", language, "report").search(asked or text) or NAMES["report"].search(asked)
    for found in _pattern(language).finditer(text) if told else ():
        points = tuple(_points(found["run"], language))
        labels = {point.label.casefold() for point in points}
        if len(points) < FEWEST or len(labels) < len(points):
            continue
        name = _PER.sub("", found["name"] or "").strip()
        rest = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip()
        return Table(points, name if len(name.split()) <= _LONGEST_NAME else "", rest)
    return Table((), "", text)


def not_total(name: str, passages: Sequence[Passage]) -> str:
    """What a report calls itself, where "Total" was read as what it is about; '' where it was not."""
    labelled = any(name == passage.label for passage in passages)
    whom = bool(passages) and re.search(rf"{_WHOM}{re.escape(name)}(?!\w)", passages[0].text, re.IGNORECASE)
    if not passages or not (labelled or whom or _TOTAL.match(name)):
        return ""
    first = _UNTIL_LENGTH.split(_LENGTH_FIRST.sub("", passages[0].text), maxsplit=1)[0].strip(" ,.:;–-")
    return first if first and not _TOTAL.match(first) and len(first.split()) <= _LONGEST_NAME else ""


def _points(run: str, language: str) -> list[DataPoint]:
    entry = re.compile(rf"(?i)(?<!\w)(?P<label>{_label(language)})\s?(?::|=|–|-|mit|with)?\s(?P<value>{_NUMBER})")
    found: list[DataPoint] = []
    for match in entry.finditer(run):
        value = value_of(match["value"])
        if value is not None:
            found.append(DataPoint(label=match["label"], value=value))
    return found
