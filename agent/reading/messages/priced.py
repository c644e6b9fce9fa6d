"""Lists of prices whose last two stand at an "and": "MOTs from £40, tyres from £55 and brakes from £90".

Each thing with its price is an entry of its own. Left at its "and", the last price is shown with two things, or the
whole list is said in one breath and shown under one price.
"""

from __future__ import annotations

import re

from agent.reading.text.sentences import parts, sentences

_PRICED = re.compile(
    r"(?:(?!(?:is|are|was|were|costs?|raised|saves?|we|they|between)\s)[\w'’&/-]+\s){1,5}?(?:(?:from|only|at|just|for)\s)*"
    r"[£$€]\s?\d[\d.,]*(?:\s(?:each|an?\s\w+|per\s\w+|pp))?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?<!\w)(?:between|from)\s[£$€]\s?\d[\d.,]*\s(?:and|to)\s[£$€]", re.IGNORECASE)
_FEWEST = 2


def with_prices_apart(text: str, language: str) -> str:
    """The brief with commas alone between the things of such a list; any other sentence as it stands."""
    if language != "en" or " and " not in text:
        return text
    for sentence in sentences(text, language):
        if listed := _listed(sentence, language):
            text = text.replace(sentence, f"{', '.join(listed)}{sentence[-1:] if sentence[-1:] in '.!' else ''}")
    return text


def _listed(sentence: str, language: str) -> list[str]:
    """The things with their prices; [] where a sentence lists something else."""
    told = sentence.rstrip(" .!")
    if " and " not in told or _RANGE.search(told):
        return []
    listed = [piece for part in parts(told, language) for piece in re.split(r"(?:^|\s)and\s", part) if piece]
    return listed if len(listed) >= _FEWEST and all(map(_PRICED.fullmatch, listed)) else []
