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
_FEWEST = 2


def with_ordinals_numbered(text: str, language: str) -> str:
    """The brief with such entries numbered in lines of their own, where they count up from the first."""
    found = list(_COUNTED.finditer(text)) if language == "en" else []
    counted = [hit["ordinal"].lower() for hit in found]
    if len(found) < _FEWEST or counted != list(_ORDINALS[: len(counted)]):
        return text
    at = iter(range(1, len(found) + 1))
    return _COUNTED.sub(lambda hit: f"{chr(10) if hit.start() else ''}{next(at)}. {hit['entry']}", text)
