"""Scripts that cannot be drawn here, and which font to install for each."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

FONTS: dict[str, str] = {
    "Arabic": "Noto Sans Arabic",
    "Armenian": "Noto Sans Armenian",
    "Bengali": "Noto Sans Bengali",
    "Cyrillic": "Noto Sans",
    "Devanagari": "Noto Sans Devanagari",
    "emoji": "Noto Color Emoji",
    "Ethiopic": "Noto Sans Ethiopic",
    "Georgian": "Noto Sans Georgian",
    "Greek": "Noto Sans",
    "Gujarati": "Noto Sans Gujarati",
    "Gurmukhi": "Noto Sans Gurmukhi",
    "Han": "Noto Sans CJK",
    "Hebrew": "Noto Sans Hebrew",
    "Japanese": "Noto Sans CJK JP",
    "Kannada": "Noto Sans Kannada",
    "Khmer": "Noto Sans Khmer",
    "Korean": "Noto Sans CJK KR",
    "Lao": "Noto Sans Lao",
    "Latin": "Noto Sans",
    "Malayalam": "Noto Sans Malayalam",
    "Myanmar": "Noto Sans Myanmar",
    "Sinhala": "Noto Sans Sinhala",
    "Tamil": "Noto Sans Tamil",
    "Telugu": "Noto Sans Telugu",
    "Thai": "Noto Sans Thai",
    "Tibetan": "Noto Serif Tibetan",
}
"""The freely licensed font that covers each script (SIL Open Font License)."""
OTHER = "Noto Sans Symbols 2"
_NAMED = {"CJK": "Han", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}
_EMOJI_PLANES = range(0x1F000, 0x1FB00)


@dataclass(frozen=True)
class Missing:
    """A script of which letters cannot be drawn here, and the font that would draw them."""

    script: str
    letters: str
    font: str

    def __str__(self) -> str:
        return f"{self.script} ({self.letters[:12]}): install {self.font}"


def missing(texts: Iterable[str]) -> tuple[Missing, ...]:
    """The scripts of some texts that neither packaged nor installed typefaces can draw, in the order met."""
    from tools.media.fonts import Face
    from tools.media.type import drawable  # loads skia

    face = Face(family="sans")
    lacking: dict[str, list[str]] = {}
    for letter in dict.fromkeys("".join(texts)):
        if _is_seen(letter) and not drawable(letter, face):
            lacking.setdefault(script_of(letter), []).append(letter)
    return tuple(Missing(script, "".join(letters), FONTS.get(script, OTHER)) for script, letters in lacking.items())


def _is_seen(letter: str) -> bool:
    """Whether the letter leaves a mark: not spaces, joiners, selectors or unassigned codes."""
    return not letter.isspace() and unicodedata.category(letter) not in ("Cc", "Cf", "Cn", "Co", "Cs", "Mn")


def script_of(letter: str) -> str:
    """The script that a letter belongs to, by its Unicode name."""
    if ord(letter) in _EMOJI_PLANES:
        return "emoji"
    first = unicodedata.name(letter, "SYMBOL").split()[0].split("-")[0]
    name = _NAMED.get(first, first.capitalize())
    return name if name in FONTS else "symbols"
