"""From the written line to sentences as they are said, with the written tokens that each spoken piece stands for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from tools.audio.reader import KERNEL, Piece, Reader
from tools.audio.say import NO_BREAK
from tools.audio.spoken_words import NAMES, Names
from tools.errors import ToolUnavailable

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
    """The tokens of the text; those without letter, digit or sign, as a lone dash is, join their neighbour."""
    clean = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    tokens: list[str] = []
    opening = ""
    for part in re.split(rf"[^\S{NO_BREAK}]+", clean.strip()):
        token = part.strip(NO_BREAK)
        if not token:
            continue
        if KERNEL.search(token):
            tokens.append(f"{opening} {token}".strip())
            opening = ""
        elif tokens and not opening and not set(token) & _OPENING:
            tokens[-1] += f" {token}"
        else:
            opening = f"{opening} {token}".strip()
    if opening and tokens:
        tokens[-1] += f" {opening}"
    return tokens


def sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """The text as sentences of pieces; none for a text without words."""
    if language not in NAMES:
        raise ToolUnavailable(f"nothing here speaks {language!r}; the embedded voices speak {', '.join(NAMES)}")
    done: list[Sentence] = []
    current: list[Piece] = []
    for piece in _pieces(written_tokens(text), NAMES[language], language):
        current.append(piece)
        if piece.ending:
            done.append(Sentence(tuple(current), piece.ending))
            current = []
    if current:
        done.append(Sentence(tuple(current), "."))
    return tuple(done)


def _pieces(tokens: list[str], names: Names, language: str) -> Iterable[Piece]:
    index = 0
    while index < len(tokens):
        reader = Reader(tokens[index:], names, language)
        piece = reader.read()
        yield piece
        index += len(piece.tokens)
