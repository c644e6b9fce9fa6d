"""Tells one thing with its details from a list: what begins with a preposition hangs on what stands before it.

"Ritiro in portineria dal 20 al 31 gennaio, dalle 7 alle 18, con un documento" is one piece of news in three parts, none
of which says anything alone; and the price in the last entry of a menu is the price of the menu.
"""

from __future__ import annotations

import re

from agent.reading.text import moments

_LEAST = 3  # words of what the details hang on
_DAY = 5  # words of a day or an hour that is an entry of its own
_MOST = 26  # words that one sentence may have
_PREPOSITIONS = {
    "en": r"(?:at|in|on|from|until|till|with|without|for|by|near|after|before|between|behind|including|except|via)\s",
    "de": r"(?:am|an|im|in|auf|ab|von|vom|bis|mit|ohne|für|bei|beim|nach|vor|zwischen|hinter|gegen|zum|zur|per|"
    r"inklusive)\s",
    "fr": r"(?:à|au|aux|en|dans|sur|de|du|dès|jusqu['’]|avec|sans|pour|par|près|après|avant|entre|chez|"
    r"sauf)(?:\s|(?<=['’]))",
    "es": r"(?:a|al|en|de|del|desde|hasta|con|sin|para|por|junto|tras|antes|después|entre|salvo)\s",
    "it": r"(?:a|al|alla|allo|ai|agli|alle|in|nel|nella|nello|nei|nelle|da|dal|dalla|dalle|dai|con|senza|per|su|sul|"
    r"sulla|presso|fino|entro|dopo|prima|tra|fra|tranne)\s|(?:all|nell|dall|sull)['’]",
    "pt": r"(?:a|ao|à|às|aos|em|no|na|nos|nas|de|do|da|das|dos|desde|até|com|sem|para|por|pelo|pela|junto|após|antes|"
    r"depois|entre|exceto)\s",
}
_DETAIL = {code: re.compile(listed, re.IGNORECASE) for code, listed in _PREPOSITIONS.items()}
# "dolce for 28 euros": what the whole list costs, behind its last dish.
_FOR_ALL = re.compile(
    r"[^\W\d]\s(?:for|at|für|zu|um|zum preis von|pour|à|por|a|per|al prezzo di|ad)\s(?:only |nur |seulement |sólo |"
    r"solo |soli |apenas |just )?(?:[€$£]\s?\d[\d.,]*|"
    r"\d[\d.,]*\s?(?:€|£|\$|euros?|eur|pounds?|dollars?|francs?|franken|chf|reais))(?!\w)",
    re.IGNORECASE,
)
_FEWEST = 3


def is_one(listed: list[str], language: str) -> bool:
    """Whether what commas part is one thing to be told whole."""
    return _with_details(listed, language) or _priced_as_one(listed)


def hangs(piece: str, language: str) -> bool:
    """Whether a piece of a sentence begins with a preposition, so that it is a detail of what stands before it."""
    return bool(_DETAIL[language].match(piece))


def _with_details(listed: list[str], language: str) -> bool:
    """Whether everything behind the first comma hangs on what stands before it."""
    if (
        len(listed) < 2
        or len(re.findall(r"\w+", listed[0])) < _LEAST
        or sum(len(piece.split()) for piece in listed) > _MOST
    ):
        return False
    timed = moments.is_date(listed[0], language) or moments.is_time(listed[0], language)
    if (timed and len(listed[0].split()) <= _DAY) or _DETAIL[language].match(listed[0]):
        return False
    return all(_DETAIL[language].match(piece) for piece in listed[1:])


def _priced_as_one(listed: list[str]) -> bool:
    """Whether one of three entries or more bears a price behind a preposition, and none of the others has a figure."""
    priced = [piece for piece in listed if _FOR_ALL.search(piece)]
    others = [piece for piece in listed if piece not in priced]
    return len(listed) >= _FEWEST and len(priced) == 1 and not any(re.search(r"\d", piece) for piece in others)
