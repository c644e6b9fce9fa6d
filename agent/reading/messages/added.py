"""Afterthoughts under a word that only adds them: "Plus: everyone welcome." is "Everyone is welcome.".

The word is no label of what follows, and what follows is often half a sentence. Neither is fit to be spoken.
"""

from __future__ import annotations

import re

_ADDED = re.compile(
    r"(?P<lead>(?:^|[.!?]\s+|\n))(?:and\s)?(?:plus|also|bonus|as well|on top|(?:one )?more thing|extra)\s?:\s+"
    r"(?P<first>\S)(?P<rest>[^.!?\n]*)",
    re.IGNORECASE,
)
_WELCOME = re.compile(r"(?P<who>(?:[\w'’-]+\s){1,4})(?P<what>(?:very |always |most )?welcome)", re.IGNORECASE)
_HAS_VERB = re.compile(r"(?<!\w)(?:is|are|was|were|be|we|you|they)(?!\w)", re.IGNORECASE)
_ONE = re.compile(r"(?:every|any|no)(?:one|body)|(?:the |our )?(?:public|family)", re.IGNORECASE)
_MANY = re.compile(r"(?:\w[\w'’ -]*[^su]s|children|people|men|women|all)", re.IGNORECASE)


def without_adding(text: str, language: str) -> str:
    """The brief with its afterthoughts as sentences."""
    return _ADDED.sub(_sentence, text) if language == "en" else text


def _sentence(found: re.Match[str]) -> str:
    told = f"{found['first'].upper()}{found['rest']}"
    who = _WELCOME.fullmatch(told.strip())
    if not who or _HAS_VERB.search(told):
        return f"{found['lead']}{told}"
    copula = "is" if _ONE.fullmatch(who["who"].strip()) else "are" if _MANY.fullmatch(who["who"].strip()) else ""
    return f"{found['lead']}{who['who']}{copula} {who['what']}" if copula else f"{found['lead']}{told}"
