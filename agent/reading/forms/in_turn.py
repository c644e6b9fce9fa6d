"""Gives each of two things its own values: "Train vs car: 2 hours, 40 pounds; 1.5 hours, 35 pounds, parking 18".

What is said of the first stands before the semicolon and what is said of the second behind it. Read as one list, nobody
knows which of them takes two hours, and a ride of twenty minutes would be the length of the film.
"""

from __future__ import annotations

import re

from agent.reading.telling.order_words import of_order
from agent.reading.text.sentences import parts

_PAIR = 2
_THING = r"(?!\d)[^\s,.:;!?\d][^,.:;!?\n\d]{1,30}?"
# "Bus or bike to work: 25 minutes, dry; 20 minutes, free".
_HEAD = re.compile(
    rf"^(?P<one>{_THING})\s(?:or|vs\.?|versus|against)\s(?P<other>{_THING})(?P<where>\s(?:to|for|in|on|from|at)\s[^:\n]{{2,40}})?:\s+"
)
_TURNS = re.compile(r"(?P<one>[^;\n]+);\s(?P<other>[^;\n]+?)(?:[.!]?$|[.!](?=\s)|[.!]?(?=\n))(?P<rest>(?:.|\n)*)$")


def set_in_turn(text: str) -> str:
    """The brief with each thing's values in a line of its own; '' where it does not tell of two things in turn."""
    head = _HEAD.match(text)
    told = _TURNS.match(text, head.end()) if head else None
    if not head or not told or of_order(head["one"], "en"):
        return ""
    sides = in_turn(head["one"], head["other"], told["one"], told["other"])
    subject = f"{head['one'][:1].lower()}{head['one'][1:]} versus {head['other']}{head['where'] or ''}"
    return (
        "\n".join(filter(None, ("A comparison video.", f"Subject: {subject}", *sides, told["rest"].strip())))
        if sides
        else ""
    )


def in_turn(one: str, other: str, first: str, second: str) -> list[str]:
    """Each thing with its own values; [] where a side has fewer than two, or neither holds a figure."""
    values = [[part.strip(" .") for part in parts(side, "en", last=True)] for side in (first, second)]
    if any(len(side) < _PAIR for side in values) or not all(any(map(str.isdigit, "".join(side))) for side in values):
        return []
    return [
        f"{name[:1].upper()}{name[1:]}: {', '.join(side)}." for name, side in zip((one, other), values, strict=True)
    ]
