"""How a writer learns how long its words take, so that a story is fitted by measured speech, not by counting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class SpeechClock(Protocol):
    """Measures spoken texts; each call may start a speech engine, so writers ask for many texts at once."""

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """The spoken length of each text at pace 1, in the same order."""
        ...


class CountingClock:
    """A stand-in that counts words and digits at a steady rate, for tests and for films without speech."""

    def __init__(self, words_per_second: float = 2.6) -> None:
        self.words_per_second = words_per_second

    def seconds(self, texts: Sequence[str]) -> list[float]:
        """One beat a word, and one more for every two digits, as figures are said at length."""
        return [self._beats(text) / self.words_per_second for text in texts]

    @staticmethod
    def _beats(text: str) -> float:
        return len(text.split()) + sum(ch.isdigit() for ch in text) / 2
