"""Compares words as people do: case, accents, punctuation, thousands marks and decimal commas do not count.

`tokens` is the one normal form; required, forbidden and caption checks all look for token sequences in it, and so do
the evals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from tools.image.shot import Shot

_THOUSANDS = re.compile(r"(?<![\w.,])(\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+)(?!\d|[.,]\d{3})")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_TOKEN = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3])[:h.]([0-5]\d)\b")
_SIGNS = {"€": "euros", "$": "dollars", "£": "pounds", "%": "percent", "&": "and", "+": "plus", "²": "2"}
_PERCENT = re.compile(r"\b(?:per cent|prozent|pour cent|por ciento|por cento|per cento)\b")
_MONEY_FIRST = re.compile(r"(?<!\d)(?<!\d[ \u00a0])([€$£])[ \u00a0]?(\d+(?:\.\d+)?)")
SMALL_NUMBERS = 20
MOST_RELATED = 60
SMALLEST_RELATED, LARGEST_RELATED = Decimal("0.001"), Decimal(10) ** 12


def tokens(text: str, language: str = "en") -> list[str]:
    """Words and numbers in order: 'The 2,741 cups, €79' -> the 2741 cups 79 euros; small numbers become digits."""
    text = _figures(_without_accents(text.casefold()))
    text = _PERCENT.sub("percent", _MONEY_FIRST.sub(r" \2 \1 ", text))
    for sign, word in _SIGNS.items():
        text = text.replace(sign, f" {word} ")
    small = _small_numbers(language)
    return [small.get(token, token) for token in _TOKEN.findall(text)]


def holds(text: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the phrase's tokens stand next to each other in the text's."""
    width = len(phrase)
    first = phrase[0] if phrase else ""
    return any(word == first and list(text[at : at + width]) == list(phrase) for at, word in enumerate(text))


def says(text: str, phrase: str, language: str = "en") -> bool:
    """Whether the text holds the phrase."""
    wanted = tokens(phrase, language)
    return bool(wanted) and holds(tokens(text, language), wanted)


def mentions(text: str, topic: str) -> bool:
    """Whether most of the topic's telling words occur somewhere, in any order and with any ending."""
    words = [word for word in tokens(topic) if len(word) > 3 or word.isdigit()]
    known = tokens(text)
    found = sum(any(_alike(word, other) for other in known) for word in words)
    return found >= 0.6 * len(words)


def numbers(text: str, language: str = "en") -> set[Decimal]:
    """The numbers that stand in a text as digits, and small ones in words."""
    return {Decimal(token).normalize() for token in tokens(text, language) if _NUMBER.fullmatch(token)}


def written_numbers(text: str) -> set[Decimal]:
    """Only the numbers that stand as digits."""
    return {Decimal(found).normalize() for found in _NUMBER.findall(_figures(text))}


def percentages(text: str, language: str = "en") -> set[Decimal]:
    """The numbers that are said as percents."""
    told = tokens(text, language)
    return {Decimal(number).normalize() for number, unit in pairwise(told) if unit == "percent" and _is_number(number)}


def derived_numbers(texts: Iterable[str], language: str = "en", *, shares: bool = True) -> set[Decimal]:
    """Numbers that may be said of the texts: their own, their sums and differences, and 12-hour clock times.

    With `shares` also one as percent of another; among many numbers that is nearly any percentage.
    """
    whole = "\n".join(texts)
    known = numbers(whole, language)
    clock = {Decimal(int(hour) % 12 or 12) for hour, _ in _CLOCK.findall(whole)}
    return known | clock | _computed(sorted(known), shares=shares) | _column_sums(whole)


def shown(shot: Shot) -> str:
    """What can be read in a shot, top to bottom, one text a line: a figure and the next one are never one number."""
    chart = shot.chart
    parts = [
        *(shot.kicker, shot.headline, f"{shot.number} {shot.unit}", shot.body),
        *(f"{item.label}: {item.detail}" if item.detail else item.label for item in shot.items),
        *((f"{point.label} {point.value:g}" for point in chart.points) if chart else ()),
        *((chart.unit,) if chart else ()),
        *(shot.button, shot.address),
    ]
    return "\n".join(part.strip() for part in parts if part.strip())


def srt_text(srt: str) -> str:
    """The words of an SRT file, without numbers and times."""
    blocks = re.split(r"\n\s*\n", srt.replace("\r\n", "\n").strip("\ufeff\n "))
    lines = [line for block in blocks for line in block.split("\n")[2:]]
    return re.sub(r"<[^>]+>|\{\\[^}]*\}", "", "\n".join(lines))


def _figures(text: str) -> str:
    text = _THOUSANDS.sub(lambda found: re.sub(r"\D", "", found.group()), text)
    return _DECIMAL_COMMA.sub(".", text)


def _without_accents(text: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", text) if not unicodedata.combining(part))


def _alike(word: str, other: str) -> bool:
    stem = word[: max(4, len(word) - 2)]
    return word == other or (len(word) > 4 and other.startswith(stem))


def _is_number(token: str) -> bool:
    return _NUMBER.fullmatch(token) is not None


def _computed(known: Sequence[Decimal], *, shares: bool) -> set[Decimal]:
    """Differences, sums and changes in percent of any two; only for as many numbers as a person would relate."""
    plain = [number for number in known if number == 0 or SMALLEST_RELATED <= number <= LARGEST_RELATED]
    if len(plain) > MOST_RELATED:
        return set()
    found: set[Decimal] = set()
    for first in plain:
        for second in plain:
            found |= {abs(first - second).normalize(), (first + second).normalize()}
            if second and shares:
                change = abs(first - second) / second * 100
                share = first / second * 100
                found |= {value.quantize(step).normalize() for value in (change, share) for step in _STEPS}
    return found


_STEPS = (Decimal(1), Decimal("0.1"))


def _column_sums(text: str) -> set[Decimal]:
    rows = [re.findall(r"(?<=[,;\t ])\d+(?:\.\d+)?$", line.strip()) for line in text.splitlines() if "," in line]
    values = [value for row in rows if row and (value := Decimal(row[0])) <= LARGEST_RELATED]
    if not values:
        return set()
    mean = sum(values, Decimal(0)) / len(values)
    return {sum(values, Decimal(0)).normalize(), *(mean.quantize(step).normalize() for step in _STEPS)}


@cache
def _small_numbers(language: str) -> dict[str, str]:
    from num2words import CONVERTER_CLASSES, num2words  # half a second that only judging pays

    if language not in CONVERTER_CLASSES:
        return {}
    names = {_without_accents(str(num2words(n, lang=language))): str(n) for n in range(2, SMALL_NUMBERS + 1)}
    return {name: digits for name, digits in names.items() if name.isalpha()}
