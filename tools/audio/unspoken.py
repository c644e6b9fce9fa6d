"""What stands in a text and is not said: markup, control and joining characters, emoji, and scripts no voice reads.

The letters around it keep their places, so captions stay as they were written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tools.audio.spoken_words import word_set

_VALUE = r"(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}'|[^\s<>\"']{1,200})"
TAG = rf"</?[A-Za-z][\w:.-]{{0,30}}(?:\s+[\w:.-]{{1,40}}\s*=\s*{_VALUE})*\s*/?>"
NOTHING = "\0"
"""Stands where a character is left out and its neighbours belong together."""
_MARKUP = re.compile(rf"{TAG}")
_ENTITIES = {"&amp;": "&", "&lt;": " ", "&gt;": " ", "&quot;": '"', "&apos;": "'", "&#39;": "'", "&nbsp;": " "}
_ENTITY = re.compile("|".join(_ENTITIES))
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u20e3\ufe0e\ufe0f]")
# espeak-ng reads these in every voice; of the others it says the name of each letter.
_READ = word_set(
    "LATIN GREEK CYRILLIC DEVANAGARI MODIFIER FEMININE MASCULINE MICRO OHM KELVIN ANGSTROM SUPERSCRIPT SUBSCRIPT"
)
_MOST_MARKS = 2


def masked(text: str) -> str:
    """The text, character by character, with a space or NOTHING in place of what is not said."""
    if text.isascii() and "<" not in text and "&" not in text and text.isprintable():
        return text
    plain = _MARKUP.sub(lambda found: " " * len(found.group()), text)
    plain = _ENTITY.sub(lambda found: _ENTITIES[found.group()].ljust(len(found.group()), NOTHING), plain)
    plain = _EMOJI.sub(" ", plain)
    chars, marks = [], 0
    for char in plain:
        marks = marks + 1 if unicodedata.combining(char) else 0
        chars.append(_said(char) if marks <= _MOST_MARKS else NOTHING)
    return "".join(chars)


def unreadable(text: str) -> str:
    """The script of the first letter that no voice reads, '' where there is none."""
    letters = (char for char in text if char.isalpha() and _said(char) == " ")
    return next((_script(char).capitalize() for char in letters), "")


@lru_cache(maxsize=4096)
def _said(char: str) -> str:
    if char.isascii():
        return char if char.isprintable() or char == NOTHING else " "
    category = unicodedata.category(char)
    if category in ("Cf", "Cs", "Co", "Cn"):
        return " " if char == "\u200b" else NOTHING
    if category == "Cc":
        return " "
    if not char.isalpha() or _script(char) in _READ:
        return char
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 and plain.isascii() else " "


def _script(char: str) -> str:
    return unicodedata.name(char, "UNKNOWN").split(" ")[0].split("-")[0]
