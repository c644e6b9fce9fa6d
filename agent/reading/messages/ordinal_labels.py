"""Entries that are counted off by words before a colon: "First plate: lemon tart. Second plate: mousse."

Each is an entry of one list. Read as labels, all of them stand for the first entry, and run together in one picture.
"""

from __future__ import annotations

import re

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_COUNTED = re.compile(
    rf"(?:(?<=[.!?;:])[ \t]+|^)(?P<entry>(?:and )?(?P<ordinal>{'|'.join(_ORDINALS)})(?:\s[\w'’-]+){{0,2}}:\s)",
    re.IGNORECASE | re.MULTILINE,
)
# "A how-to for florists.": the order names nothing, and what is counted off is all that the film is about.
_NAMELESS = re.compile(
    r"\s*(?:an?\s|our\s)?(?:short\s|quick\s)?(?:how-to|tutorial|lesson|guide|demo)(?:\s(?:video|film|clip))?(?:\sfor\s[^.:,\n]+)?[.:]\s*",
    re.IGNORECASE,
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_FEWEST = 2


def with_ordinals_numbered(text: str, language: str) -> str:
    """The brief with such entries numbered in lines of their own, where they count up from the first."""
    found = list(_COUNTED.finditer(text)) if language == "en" else []
    counted = [hit["ordinal"].lower() for hit in found]
    if len(found) < _FEWEST or counted != list(_ORDINALS[: len(counted)]):
        return text
    at = iter(range(1, len(found) + 1))
    numbered = _COUNTED.sub(lambda hit: f"{chr(10) if hit.start() else ''}{next(at)}. {hit['entry']}", text)
    head = _NAMELESS.fullmatch(text[: found[0].start()])
    things = {hit["entry"].strip(" :").partition(" ")[2].casefold() for hit in found}
    if not head or len(things) > 1 or not any(things):
        return numbered
    subject = f"Subject: {_COUNTS[len(found) - _FEWEST]} {_many(things.pop())}"
    return f"{head.group().strip(' :.')}.\n{subject}{numbered[len(text[: found[0].start()].rstrip()) :]}"


def _many(thing: str) -> str:
    """The plural of an English noun."""
    if re.search(r"(?:s|x|ch|sh)$", thing):
        return f"{thing}es"
    return f"{thing[:-1]}ies" if re.search(r"[^aeiou]y$", thing) else f"{thing}s"
