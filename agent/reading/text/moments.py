"""Recognises dates and times of day."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments

# "3.5." and "25/12/2025" are days, "2.60." at the end of a sentence is a price.
_NUMERIC = (
    r"(?<![\d.])(?:\d{1,2}/\d{1,2}/|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)(?:\d{4}|\d{2})?(?!\d)"
    r"|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"
)
_TIME = (
    r"(?<![\d:])\d{1,2}[:.h][0-5]\d(?:\s?(?:-|–|to|bis|à|a)\s?\d{1,2}[:.h][0-5]\d)?(?!\d)(?:\s?(?:uhr|h|am|pm))?"
    r"|(?<!\d)\d{1,2}(?::\d{2})?\s?(?:-|–|to|until|bis)?\s?(?:\d{1,2}(?::\d{2})?\s?)?(?:a\.?m\.?|p\.?m\.?|"
    r"o'clock|uhr)(?!\w)|(?<!\w)(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?|mo|di|mi|do|fr|sa|so)[a-z]{0,6}\.?\s?(?:[-–]|to|"
    r"bis)\s?\w{2,9}\.?,?\s\d{1,2}(?:[:.]\d{2})?\s?[-–]\s?\d{1,2}(?:[:.]\d{2})?(?!\d)"
    r"|(?<!\w)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?),?\s"
    r"\d{1,2}(?:[:.]\d{2})?\s?[-–]\s?\d{1,2}(?:[:.]\d{2})?(?!\d)"
    r"|(?<!\w)(?:dalle(?: ore)?|das|de las)\s\d{1,2}(?:[:.h]\d{2})?\s(?:alle|às|as|a las)\s\d{1,2}(?:[:.h]\d{2})?(?!\d)"
    r"|(?<!\w)(?:dalle(?: ore)?|ore|alle|a las|às)\s\d{1,2}(?=\s?(?:$|[,;)]|\.(?!\d)|\s(?:e|y|a|alle|fino|em|en|in)\s))"
    r"|(?<!\w)de\s\d{1,2}\sa\s\d{1,2}\s?h(?:oras)?(?!\w)"
    r"|(?<!\d)\d{1,2}\s?[-–]\s?\d{1,2}\s?h(?!\w)|(?<![\d:])\d{1,2}\s?h(?:\s?\d{2})?(?=\s?(?:à|-|–|$|[,.]))"
    r"|(?<!\w)(?:noon|midnight|mittags|mitternacht|midi|minuit|mediodía|medianoche|mezzogiorno|mezzanotte|"
    r"meio-dia|meia-noite)(?!\w)"
)
# "El mercadillo pasa a los jueves": the day is the news.
MOVES_TO = re.compile(
    r"(?<!\w)(?:pas|cambi|mud|traslad|spost|aplaz|adelant|retras|avanc|rinvi|anticip|adia|antecip)\w*\s"
    r"(?:para|al?|aux?|ao|à|all['’]|ai|agli|alle)(?:\s(?:el|los|las|os?|as?))?\s?$",
    re.IGNORECASE,
)
"""What stands before a day that is the news."""
_LEADS_TO_DAY = re.compile(
    r"\s(?:on|from|am|vom|ab|le|du|el|del|il|dal|dell['’]|l['’]|em|de|do|na|no|da|los|dos|nos|a partir d[eo]|"
    r"à partir du|dès le)(?:\s(?:día|días|dia|dias|giorno|giorni))?$|"
    r"\s(?:el|los|il|i|no|nos|les|(?:ab|seit) dem|(?:bis )?zum)$",
    re.IGNORECASE,
)
_LEAST_NAME = 4
"""Letters of a name before its day; fewer are an article."""
_HOURS_ALONE = re.compile(
    r"(?:from |von |de |das |dalle |de las |entre )?(\d{1,2})(?:[:.]\d\d)?\s(?:to|till|until|bis|à|alle|a las|às)\s"
    r"(\d{1,2})(?:[:.]\d\d)?",
    re.IGNORECASE,
)
_LAST_HOUR = 24
_BESIDE = 3
"""Letters between a weekday and its date: "Friday, 3 May", "venerdì il 3 maggio" has one day in two."""
_WHEN_LABEL = re.compile(
    r"when|dates?|times?|days?|(?:opening )?(?:hours|times)|open|schedule|wann|datum|termine?|uhrzeit|zeit(?:en)?|"
    r"\w*zeiten|geöffnet|quand|jours?|heures?|horaires?|ouverture|ouvert|cuándo|fechas?|días?|horas?|horarios?|abierto|"
    r"apertura|quando|data|date|giorni|ora|orari?o?|aperto|dias?|horários?|aberto|abertura",
    re.IGNORECASE,
)
_CLOCK = frozenset(("ore", "ora", "uhr", "heures", "horas", "hora"))
_FIRST_OF_SEVERAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|º|°)?"
    r"(?:\s?[-–]\s?|\s(?:to|until|and|bis|und|au|et|al|y|a|ao|e)\s(?:the\s|zum\s)?))?"
)
"""The day on which something of several days begins: "12 to 15 September"."""


@cache
def _dates(language: str) -> re.Pattern[str]:
    month = alternation(fragments("months", language))
    day = alternation(fragments("weekdays", language))
    return re.compile(
        rf"(?<!\w){_FIRST_OF_SEVERAL}\d{{1,2}}(?:st|nd|rd|th|er|\.|º|°)?\s(?:de |of |di )?{month}(?!\w)"
        rf"(?:\s(?:de |of )?\d{{4}})?"
        rf"|(?<!\w){month}\s\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?(?![\w:])(?:,?\s\d{{4}})?|(?<!\w){month}\s\d{{4}}(?!\w)"
        rf"|(?<!\w){day}(?!\w)|{_NUMERIC}",
        re.IGNORECASE,
    )


_times = re.compile(_TIME, re.IGNORECASE)


def is_date(text: str, language: str) -> bool:
    """Whether a short phrase is about a day; a weekday alone has to be most of it."""
    found = [match.group() for match in _dates(language).finditer(text)]
    return any(char.isdigit() for day in found for char in day) or (bool(found) and len(text.split()) <= 3)


def is_time(text: str, language: str) -> bool:
    """Whether a short phrase is about a time of day."""
    return bool(_times.search(text))


def is_when_label(label: str) -> bool:
    """Whether a label says that days and hours follow: "When", "Öffnungszeiten", "Orari"."""
    return bool(_WHEN_LABEL.fullmatch(label.strip(" :")))


def hours_alone(text: str) -> bool:
    """Whether a phrase is nothing but two hours of a day: "11 to 2", "from 9 until 5"."""
    found = _HOURS_ALONE.fullmatch(text.strip(" ."))
    return found is not None and all(int(hour) <= _LAST_HOUR for hour in found.groups())


def names_more(text: str, language: str) -> bool:
    """Whether something stands before the time that is to happen then: "brass band at 5 pm"."""
    found = _times.search(text)
    before = text[: found.start()] if found else ""
    left = _dates(language).sub(" ", before)
    named = (word.strip(".,:") for word in left.split())
    told = [word for word in named if len(word) > 2 and not _when(language).fullmatch(word) and word not in _CLOCK]
    return bool(told) and not _OPENING.match(before)


_OPENING = re.compile(
    r"(?:open|doors|opening|hours|start|begin|daily|every|einlass|beginn|geöffnet|öffnung|täglich|ouvert|horaires|"
    r"portes|début|tous les|abiert|apertura|horario|todos|apert|ogni|aberto|abertura)",
    re.IGNORECASE,
)


@cache
def _when(language: str) -> re.Pattern[str]:
    listed = (*fragments("connectors", language), *fragments("articles", language), *fragments("weekdays", language))
    return re.compile(alternation(listed), re.IGNORECASE)


def is_moment(text: str, start: int, end: int, language: str) -> bool:
    """Whether a number in a text belongs to a date or time."""
    found = [*_dates(language).finditer(text), *_times.finditer(text)]
    return any(match.start() < end and start < match.end() for match in found)


def dates(text: str, language: str) -> tuple[str, ...]:
    """The dates of a text as written."""
    return tuple(match.group() for match in _dates(language).finditer(text))


def whole_dates(text: str, language: str) -> tuple[str, ...]:
    """The dates of a text as written, each with the weekday right before it: "lunes 2 de junio"."""
    found = list(_dates(language).finditer(text))
    joined = [at + 1 < len(found) and found[at + 1].start() - match.end() <= 2 and not re.search(r"\d", match.group())
              for at, match in enumerate(found)]  # fmt: skip
    starts = [found[at - 1].start() if at and joined[at - 1] else match.start() for at, match in enumerate(found)]
    return tuple(
        text[start : match.end()] for start, match, held in zip(starts, found, joined, strict=True) if not held
    )


def day_of(text: str, language: str) -> str:
    """The first day that a text names, with the weekday that stands before it; empty for none."""
    found = list(_dates(language).finditer(text))
    for at, match in enumerate(found):
        if any(char.isdigit() for char in match.group()):
            near = at > 0 and match.start() - found[at - 1].end() <= 3
            return text[found[at - 1].start() if near else match.start() : match.end()].strip(" ,")
    return ""


def until_day(text: str, language: str) -> str:
    """A name up to the day that it ends on: "reopening of Da Nino" of "reopening of Da Nino on Thursday 3 April"."""
    found = list(_dates(language).finditer(text))
    for at, match in enumerate(found):
        near = at + 1 < len(found) and found[at + 1].start() - match.end() <= 3
        dated = near or any(char.isdigit() for char in match.group())
        if MOVES_TO.search(text[: match.start()]):
            return text
        if dated or len(text[match.start() :].split()) <= 3:
            head = _LEADS_TO_DAY.sub("", text[: match.start()].rstrip(" ,")).rstrip(" ,")
            return head if len(head) >= _LEAST_NAME else text
    return text


def time_of(text: str) -> str:
    """The first time of day that a text names; empty for none."""
    found = _times.search(text)
    return found.group().strip(" ,") if found else ""


def date_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the days of a text stand, each with the weekday right before it."""
    found: list[tuple[int, int]] = []
    for match in _dates(language).finditer(text):
        dated = re.search(r"\d", text[found[-1][0] : found[-1][1]]) if found else None
        if found and not dated and match.start() - found[-1][1] <= _BESIDE:
            found[-1] = (found[-1][0], match.end())
        else:
            found.append((match.start(), match.end()))
    return tuple(found)


def time_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the times of day of a text stand."""
    return tuple((match.start(), match.end()) for match in _times.finditer(text))


def behind_moments(text: str, language: str) -> str:
    """What stands behind the last day or time of a text, up to the end of its sentence."""
    ends = [match.end() for match in (*_dates(language).finditer(text), *_times.finditer(text))]
    return re.split(r"[.!?;\n](?=\s|$)", text[max(ends) :])[0] if ends else ""
