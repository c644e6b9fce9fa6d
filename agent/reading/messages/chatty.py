"""Spells out what was typed as in a chat: a laugh ends a sentence, a joke in brackets is nobody's news.

"its on friday 8 may at 7 at the old mill lol entry is 5 pounds haha" holds a day, a time, a place and a price, and no
mark between them.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS

_LAUGH = r"(?:lol|lmao|rofl|haha+|hehe+|hihi+|ahah+a?|jaja+|mdr|ptdr|kkk+|rsrs+|xd+)"
_LAUGHED = re.compile(rf"\s+{_LAUGH}[.!,)]*(?=\s+\S|$)", re.IGNORECASE)
# "(its a joke that we start on time)": an aside to whoever reads the letter; one with a figure is none.
_JOKE = re.compile(
    r"\s?\((?:[^()\d]{0,24}\b)?(?:jokes?|joking|kidding|jk|don['’]?t (?:ask|tell)|long story|just saying|fyi|btw|"
    r"witz|scherz|spaß|nicht ernst|blague|rigole|plaisant\w+|broma|brom\w{2,4}|scherz\w+|per ridere|brincadeira|"
    r"brincar|a brincar|sorry|"
    rf"{_LAUGH})\b[^()\d]{{0,70}}\)",
    re.IGNORECASE,
)
_ITS = re.compile(
    r"(?P<before>(?:\S+\s+){3})(?:and\s)?(?:its|it['’]s|it is)\s(?=(?:on|at|in|called|free|open|from|only)\s)",
    re.IGNORECASE,
)
_IT_IS = re.compile(r"(?<!\w)([Ii])ts\s(?=(?:on|at|in|called|free|open|from|only|a|an|gonna|going)\s)")
# What the words before "its on" go on with: "we think its on", "because its in".
_BOUND = re.compile(
    r"(?:think|know|say|says|said|that|because|cause|when|if|so|where|like|believe|hope|guess|but|while|though|"
    r"[,;:.–—-])\W*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?<=[a-z\d])\s(?=(?:(?:entry|admission|tickets?|doors?)\s(?:is|are|cost|opens?|at)|free (?:entry|parking))\s)"
)
_MORE = re.compile(r"(?<=[a-z\d])\s(?=(?:bring (?:a|an|your)|prizes for|no booking)\s)")
_WEEKDAY = re.compile(r"(?<![\w'’-])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\w)")
_SHORT_DAY = re.compile(
    r"(?<![\w'’-])(?P<day>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?![\w:.]))"
)
_DAYS = {"mo": "Monday", "tu": "Tuesday", "we": "Wednesday", "th": "Thursday", "fr": "Friday", "sa": "Saturday",
         "su": "Sunday"}  # fmt: skip
_MONTH = re.compile(
    rf"(?<=\d\s)(?:{'|'.join(LEXICONS['en'].months[:12])})(?!\w)|"
    rf"(?<!\w)(?:{'|'.join(LEXICONS['en'].months[:12])})(?=\s\d)"
)


def spelled_out(text: str, language: str) -> str:
    """The brief without jokes in brackets, with a full stop for each laugh; English days in capitals."""
    text = _LAUGHED.sub(".", _JOKE.sub("", text)) if text else text
    if language != "en":
        return text
    text = _IT_IS.sub(lambda found: f"{found.group(1)}t's ", text)
    text = "\n".join(_parted(line) if line[:1].islower() else line for line in text.split("\n"))
    text = _SHORT_DAY.sub(lambda found: _DAYS[found["day"][:2]], text)
    return _MONTH.sub(_capital, _WEEKDAY.sub(_capital, text))


def _parted(line: str) -> str:
    """A line typed without capitals, a sentence where a clause of its own begins."""
    cut = _ITS.sub(
        lambda found: found.group() if _BOUND.search(found["before"]) else f"{found['before'].strip()}. It's ", line
    )
    return _MORE.sub(", ", _OWN.sub(". ", cut))


def _capital(found: re.Match[str]) -> str:
    return found.group().capitalize()
