"""Routes in a text: places that it joins itself, by 'from ... to', 'via' or an arrow; no place is ever guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.brief import Language
from agent.writers.embedded.drawable import known

_PART = r"[^\W\d_a-zß-öø-ÿ][\w'’]*(?:-[\w'’]+)*"
NAME = rf"{_PART}(?:\s(?:(?:de|del|della|di|da|do|dos|la|le|les|an der|am|upon|sur|el)\s)?{_PART}){{0,2}}"
_FROM = r"(?:[Ff]rom|[Vv]on|[Aa]b|[Dd]e|[Dd]esde|[Dd]a|[Dd]al|[Dd]epuis)"
_TO = r"(?:to|nach|bis nach|bis|zu|à|jusqu['’]à|a|hasta|para|até|fino a|au|in)"
_VIA = r"(?:via|through|by way of|past|über|durch|par|via|por|vía|passando per|passando por|per|attraverso)"
_AND = r"(?:and(?: on to| then)?|then|und(?: dann)?|et(?: puis)?|puis|y(?: luego)?|e(?: poi)?|poi|e depois)"
_STEP = rf"(?:\s*(?:→|->|>|–|—)\s*|\s+-\s+|,?\s+(?:{_VIA}|{_TO}|{_AND}(?:\s+(?:{_TO}|{_VIA}))?)\s+|,\s+)"
_JOINED = re.compile(rf"\b{_FROM}\s+(?P<names>{NAME}(?:{_STEP}{NAME})+)")
_ARROWED = re.compile(rf"(?<!\w)(?P<names>{NAME}(?:\s*(?:→|->)\s*{NAME})+)")
_LISTED = re.compile(rf"\b{_VIA}\s+(?P<names>{NAME}(?:,\s+{NAME})+,?\s+{_AND}\s+{NAME})")
_SPLIT = re.compile(_STEP)
TRAVEL = re.compile(
    r"(?i)\b(?:trips?|tours?|routes?|journeys?|travel\w*|trains?|rail\w*|drives?|driv\w+|fly|flies|flights?|sail\w*|"
    r"rid(?:e|es|ing)|cycl\w+|bicycles?|hik\w+|walks?|vans?|trucks?|buses|bus|ferr\w+|ships?|deliver\w*|road|"
    r"reisen?|fahr\w*|fährt|zug|züge|radtour\w*|wander\w*|strecken?|bahn\w*|liefer\w*|"
    r"viajes?|viaj\w+|rutas?|tren|trenes|recorr\w+|voyages?|voyag\w+|trajets?|itinéraires?|"
    r"viagg\w+|percors\w+|treno|treni|viag\w+|rotas?|comboio\w*|trem)\b"
)
_NEVER = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar "
    "märz mai juni juli oktober dezember i you we they it"
)
_NO_PLACE = frozenset(_NEVER.split())


@dataclass(frozen=True)
class Way:
    """A route as the text words it."""

    clause: str
    names: tuple[str, ...]


def way(text: str, language: Language, travels: bool) -> Way | None:
    """The longest route that a text tells; `travels` says whether journeys are spoken of round it."""
    found = [each for form in (_JOINED, _ARROWED, _LISTED) for each in form.finditer(text)]
    ways = [Way(each.group(0), names) for each in found if (names := _names(each, language, travels))]
    return max(ways, key=lambda each: len(each.names), default=None)


def _names(found: re.Match[str], language: Language, travels: bool) -> tuple[str, ...]:
    """The places of a match; none where they may as well be something else."""
    names = tuple(dict.fromkeys(name.strip() for name in _SPLIT.split(found.group("names")) if name.strip()))
    if len(names) < 2 or not all(is_name(name, language) for name in names):
        return ()
    return names if travels or TRAVEL.search(found.string) else ()


def is_name(text: str, language: Language) -> bool:
    """Whether a text may be a place's name: capitalised, no day or month, and no common noun of its language."""
    if not re.fullmatch(NAME, text):
        return False
    words = text.casefold().split()
    return not set(words) & _NO_PLACE and not (len(words) == 1 and known(words[0], language))


def all_names(texts: Sequence[str], language: Language) -> bool:
    """Whether every text is a name and nothing else."""
    return all(is_name(text, language) for text in texts)
