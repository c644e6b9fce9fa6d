"""A language's framings by purpose; a film takes each wording once and never one that holds a banned word."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Any

from agent.brief import Language
from agent.writers.embedded.datafile import read
from agent.writers.embedded.wording import bans, cap

_HOLE = re.compile(r"\{(\w+)\}")


def load(language: Language) -> dict[str, Any]:
    """The language's data file."""
    data: dict[str, Any] = read(f"languages/{language}.yaml")
    return data


class Phrasebook:
    """Hands out wordings for one film; the seed decides where in each list it starts."""

    def __init__(
        self, language: Language, seed: str, banned: Sequence[str] = (), manner: str = "", register: str = ""
    ) -> None:
        self.language = language
        self.manner = manner
        self.register = register
        self.banned = tuple(banned)
        self._phrases: dict[str, list[str]] = load(language)["phrases"]
        self._words: dict[str, Any] = load(language)["words"]
        self._addressed: dict[str, str] = load(language).get("registers", {}).get(register, {})
        self._start = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big")
        self._used: set[str] = set()

    def say(self, purpose: str, **values: str) -> str:
        """A wording with its holes filled, or nothing where the language has no unused one that fits."""
        values = {**values, "X": cap(values.get("x", ""))}
        for option in self._options(purpose):
            holes = set(_HOLE.findall(option))
            if option in self._used or not all(values.get(hole) for hole in holes):
                continue
            text = self._spoken(option).format(**values)
            if not bans(text, self.banned):
                self._used.add(option)
                return text
        return ""

    def _spoken(self, option: str) -> str:
        """A wording as those are spoken to who watch: "Deine Hilfe zählt." as "Ihre Hilfe zählt."."""
        return self._addressed.get(option, option)

    def _options(self, purpose: str) -> list[str]:
        """The wordings of the film's manner first, then the plain ones, each list from this film's own start."""
        lists = (self._phrases.get(f"{purpose}_{self.manner}", []), self._phrases.get(purpose, []))
        return [options[(self._start + step) % len(options)] for options in lists for step in range(len(options))]

    def each(self, purpose: str, **values: str) -> list[str]:
        """All wordings of a purpose in their order, for a sequence that builds up."""
        texts = [self._spoken(option).format(**values) for option in self._phrases.get(purpose, [])]
        return [text for text in texts if not bans(text, self.banned)]

    def frame(self, purpose: str) -> str:
        """A wording with its holes still open, for a line that is told in several lengths."""
        options = self._phrases[purpose]
        return self._spoken(options[self._start % len(options)])

    def fixed(self, purpose: str, **values: str) -> str:
        """The first wording of a purpose, as often as it is asked for."""
        options = self._phrases.get(purpose, [])
        return self._spoken(options[0]).format(**values, X=cap(values.get("x", ""))) if options else ""

    def word(self, name: str) -> str:
        """A single word or short label: 'and', 'step', 'question'."""
        return self._spoken(str(self._words.get(name, "")))

    def table(self, name: str) -> dict[str, str]:
        """A small dictionary: month and day names, hashtags by kind."""
        found = self._words.get(name, {})
        return {str(key): self._spoken(str(value)) for key, value in found.items()}

    def all(self, name: str) -> tuple[str, ...]:
        """A list of words: verbs, prepositions, articles."""
        found = self._words.get(name, [])
        return tuple(str(found).split()) if isinstance(found, str) else tuple(str(entry) for entry in found)
