"""Finds numbers as people write them, with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from agent.reading.lexicon import LEXICONS, alternation, fragments, numerals, scales, words

SYMBOLS = (
    r"%|‰|°C|°F|°|km/h|m²|m2|m³|km²|sqm|sq\.? ?ft|kWh|kW|MWh|GB|TB|MB|mAh|Wh|km|cm|mm|kg|mg|ml|cl|dl|lb|oz|ft|tbsp|"
    r"tsp|EL|TL|hrs?|min|m|g|l|h|x"
)
_DIGITS = r"\d{1,3}(?:[.,  '’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_CURRENCY = r"€|\$|£|¥|₹|CHF|USD|EUR|GBP|R\$"


# What belongs to a figure around it: "every ten minutes", "14,000 passengers a day".
_EVERY = re.compile(r"(?<!\w)(?:every|all|alle|toutes les|tous les|cada|ogni|a cada)\s$", re.IGNORECASE)
_RATE = re.compile(
    r"\s(?:an?|per|pro|par|por|al|alla|je|im|à la|each)\s(?:day|hour|week|month|year|night|person|tag|stunde|"
    r"woche|monat|jahr|jour|heure|semaine|mois|an|persona|día|semana|mes|año|giorno|settimana|mese|anno|ora|"
    r"dia|mês|ano)(?!\w)|\s(?:daily|weekly|monthly|täglich)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Number:
    """A number with its unit, and where it stands."""

    text: str
    value: float
    unit: str
    start: int
    end: int
    price: bool = False


@cache
def _pattern(language: str) -> re.Pattern[str]:
    small = [re.escape(word) for word, value in numerals(language).items() if value >= 2]
    scale = alternation(re.escape(word) for word in scales(language))
    listed = fragments("connectors", language) + fragments("articles", language)
    common = [word for word in LEXICONS[language].function_words.split() if not _is_time(word, language)]
    stop = alternation([*listed, *common])
    second = "(?-i:[A-ZÄÖÜ])" if language == "de" else r"[^\W\d_]"
    unit = (
        rf"(?-i:{SYMBOLS})(?![\w²³])|(?<=[-\s  "
        rf"])(?!{stop}(?!\w))[^\W\d_][\w²³'’-]*(?:\s+(?!{stop}(?!\w)){second}[\w'’-]*){{0,1}}"
    )
    return re.compile(
        rf"(?<![\w.,#/@:+-])(?P<cur>(?:{_CURRENCY})\s?)?(?P<num>{_DIGITS}|{alternation(small)}(?![\w-]))"
        rf"(?:[   ]?(?P<scale>{scale}|(?-i:k|M)|bn|(?-i:m)(?=\s?(?:€|\$|£|euro|dollar|pound)))(?![\w]))?"
        rf"(?:(?P<after>\s?(?:{_CURRENCY})(?!\w))|(?:[-  ]| )?(?P<unit>{unit}))?",
        re.IGNORECASE,
    )


def _is_time(word: str, language: str) -> bool:
    """Whether a common word is a unit all the same: "ten minutes"."""
    return any(words(field, language).fullmatch(word) for field in ("seconds", "minutes", "hours"))


@cache
def _currencies(language: str) -> re.Pattern[str]:
    return re.compile(alternation(fragments("currencies", language)) + r"(?!\w)", re.IGNORECASE)


def value_of(digits: str, language: str) -> float:
    """The value of written digits or a number word; thousands marks told from decimal marks by their places."""
    word = numerals(language).get(digits.lower())
    if word is not None:
        return word
    plain = re.sub(r"[  '’]", "", digits)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain):
        return float(re.sub(r"[.,]", "", plain))
    if match := re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})", plain):
        return float(re.sub(r"[.,]", "", match.group(1)) + "." + match.group(2))
    return float(plain.replace(",", "."))


def numbers(text: str, language: str) -> tuple[Number, ...]:
    """Every number of a phrase with its unit; years, dates and clock times are for others to find."""
    found = []
    for match in _pattern(language).finditer(text):
        value = value_of(match.group("num"), language)
        scale = (match.group("scale") or "").lower()
        value *= scales(language).get(scale, {"k": 1e3, "m": 1e6, "bn": 1e9}.get(scale, 1.0))
        symbol = (match.group("cur") or match.group("after") or "").strip()
        unit = (match.group("unit") or "").strip()
        currency = _currencies(language).match(unit)
        if currency:
            unit = currency.group()
        end = match.start("unit") + len(unit) if unit else match.end()
        every, rate = _EVERY.search(text[: match.start()]), _RATE.match(text[end:])
        shown = (
            (every.group() if every else "") + text[match.start() : end].strip(" ,;") + (rate.group() if rate else "")
        )
        found.append(Number(shown, value, symbol or unit, match.start(), end, bool(symbol or currency)))
    return tuple(found)
