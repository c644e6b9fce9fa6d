"""Finds a house by the line of its sign: "Hair by Jo, Mill Lane." is its name and where it is.

Nothing else in a short advert may name it, and the place alone, which is a name as well, would be taken for the house.
"""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.subjects.given import Given
from agent.reading.text.names import Subject

_WORD = r"(?:[A-Z0-9][\w'’&.-]*|&)"
_SIGN = re.compile(
    rf"(?P<name>{_WORD}(?:\s(?:{_WORD}|(?:of|by|and|the|in|on|at)(?=\s))){{0,4}}), "
    rf"(?:\d{{1,3}}[a-z]?\s)?{_WORD}(?:\s{_WORD}){{0,3}}(?:, {_WORD}(?:\s{_WORD}){{0,2}})?"
)
_SELLS: frozenset[Kind] = frozenset({"promo", "launch"})


def housed(given: Given) -> Subject | None:
    """The name on the first such line of an English advert; None where it has none."""
    if given.language != "en" or given.kind not in _SELLS:
        return None
    signs = (_SIGN.fullmatch(passage.text.rstrip(" .!")) for passage in given.brief if not passage.label)
    return next((Subject(found["name"]) for found in signs if found), None)
