"""Sentences in which those who ask say what they hold: "We're organising a charity run for the hospice on 3 May"."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.subjects.given import Given
from agent.reading.text.moments import until_day
from agent.reading.text.names import Subject, short

_HOLD: dict[str, str] = {
    "en": r"we(?:['’]re| are) (?:organi[sz]ing|planning|hosting|holding|putting on|throwing)",
    "de": "wir (?:organisieren|veranstalten|planen)", "fr": r"(?:nous organisons|on organise)",
    "es": "(?:nosotr[oa]s )?organizamos", "it": "(?:noi )?organizziamo",
    "pt": "(?:nós )?(?:organizamos|estamos a organizar)",
}  # fmt: skip
_A: dict[str, str] = {
    "en": "(?:an?|our|the)", "de": "(?:eine?n?|unser\\w*)", "fr": "(?:une?|notre)", "es": "(?:una?|nuestr[oa])",
    "it": "(?:una?|uno|(?:il|la) nostr[oa])", "pt": "(?:uma?|[oa] noss[oa])",
}  # fmt: skip
_MOST_WORDS = 9
_HELD_DAY = 4  # words of a day behind what is held: "on 3 May", "el 3 de mayo"
_KINDS = ("event", "appeal")
_HELD_ON = re.compile(r"\s(?:on|this|next|am|im|le|el|il|a|em|no|n[ao])$", re.IGNORECASE)


def held_by_us(given: Given) -> Subject | None:
    """What one of the first sentences says that "we" hold, without its day; a request beside it may name less."""
    for passage in given.brief[:3] if given.kind in _KINDS else ():
        if what := _what(passage.text, given.language):
            return Subject(short(what))
    return None


def only_says_what_we_hold(text: str, language: str) -> bool:
    """Whether a sentence names what is held and its day, which the film shows by itself, and nothing more."""
    what = _what(text, language)
    rest = text.partition(what)[2].strip(" .!") if what else ""
    return bool(what) and len(rest.split()) <= _HELD_DAY


def _what(text: str, language: str) -> str:
    found = _form(language).match(text)
    what = _HELD_ON.sub("", until_day(found["what"].rstrip(" .!"), language).strip(" ,")) if found else ""
    return what if len(what.split()) <= _MOST_WORDS else ""


@cache
def _form(language: str) -> re.Pattern[str]:
    what = r"(?:[^,;:!?\n.]|(?<=St)\.|(?<=\d)\.)+"  # "St. Anna", "3. Mai"
    return re.compile(rf"(?:{_HOLD[language]}) {_A[language]} (?P<what>{what})", re.IGNORECASE)
