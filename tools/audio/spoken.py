"""From the written line to sentences as they are said, with the written tokens that each spoken piece stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from tools.audio.reader import KERNEL, Piece, Pronunciations, Reader, take_apart
from tools.audio.say import NO_BREAK
from tools.audio.spoken_words import NAMES, Names
from tools.audio.unspoken import TAG, masked
from tools.errors import ToolUnavailable

_NONE: Mapping[str, str] = {}
# How many tokens one piece may be made of, and what a rule looks at behind it: no more are handed over.
_AHEAD = 60
_PARTED = re.compile(rf"(?:{TAG}|\S|[{NO_BREAK}])+")
_COLOURS = re.compile(r"\x1b\[[0-9;]{0,20}[A-Za-z]")
_OPENING = frozenset("«“„‚‘(¿¡[{<\"'")


@dataclass(frozen=True)
class Sentence:
    """What is spoken in one breath."""

    pieces: tuple[Piece, ...]
    ending: str

    @property
    def spoken(self) -> str:
        """The whole sentence as it is said."""
        return " ".join(piece.spoken for piece in self.pieces)

    @property
    def places(self) -> tuple[int, ...]:
        """The character at which each piece begins in `spoken`."""
        lengths = (len(piece.spoken) + 1 for piece in self.pieces[:-1])
        return tuple(accumulate(lengths, initial=0))


def written_tokens(text: str) -> list[str]:
    """The tokens of the text, markup whole; those of which nothing is said, as a lone dash, join their neighbour."""
    clean = "".join(" " if unicodedata.category(char) == "Cc" else char for char in _COLOURS.sub(" ", text))
    tokens: list[str] = []
    opening = ""
    for part in _PARTED.findall(clean):
        token = " ".join(part.strip(NO_BREAK).split(" "))
        if not token:
            continue
        if KERNEL.search(masked(token)):
            tokens.append(f"{opening} {token}".strip())
            opening = ""
        elif tokens and not opening and not set(token) & _OPENING:
            tokens[-1] += f" {token}"
        else:
            opening = f"{opening} {token}".strip()
    if opening and tokens:
        tokens[-1] += f" {opening}"
    return tokens


def sentences(text: str, language: str, pronunciations: Mapping[str, str] = _NONE) -> tuple[Sentence, ...]:
    """The text as sentences of pieces; none for a text without words. `pronunciations` maps written to spoken words."""
    if language not in NAMES:
        raise ToolUnavailable(f"nothing here speaks {language!r}; the embedded voices speak {', '.join(NAMES)}")
    done: list[Sentence] = []
    current: list[Piece] = []
    for piece in _pieces(written_tokens(text), NAMES[language], language, _by_words(pronunciations)):
        current.append(piece)
        if piece.ending:
            done.append(Sentence(tuple(current), piece.ending))
            current = []
    if current:
        done.append(Sentence(tuple(current), "."))
    return tuple(done)


def _by_words(pronunciations: Mapping[str, str]) -> Pronunciations:
    """The table by the words written, the longest entries first; what has nothing to say is left out."""
    table = {}
    for written, spoken in pronunciations.items():
        said = " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in spoken).split())
        words = tuple(take_apart(token).core for token in written_tokens(written))
        if words and KERNEL.search(said):
            table[words] = said
    return tuple(sorted(table.items(), key=lambda entry: (-len(entry[0]), entry[0])))


def _pieces(tokens: list[str], names: Names, language: str, pronunciations: Pronunciations) -> Iterable[Piece]:
    index = 0
    while index < len(tokens):
        before = tokens[index - 1] if index else ""
        reader = Reader(tokens[index : index + _AHEAD], names, language, pronunciations, before)
        piece = reader.read()
        yield piece
        index += len(piece.tokens)
