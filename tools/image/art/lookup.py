"""Finding a drawing by its words: whole phrases first, then the head noun, and nothing rather than a wrong thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

IRREGULAR = {
    "leaves": "leaf", "loaves": "loaf", "shelves": "shelf", "knives": "knife", "halves": "half", "teeth": "tooth",
    "feet": "foot", "children": "child", "men": "man", "women": "woman", "mice": "mouse", "geese": "goose",
    "lives": "life", "potatoes": "potato", "tomatoes": "tomato", "buses": "bus", "lenses": "lens", "glasses": "glasses",
    "scissors": "scissors", "news": "news", "series": "series", "wolves": "wolf", "houses": "house", "horses": "horse",
}  # fmt: skip
LISTED = re.compile(r"[,;:/|()+]|\s(?:and|und|et|y|e)\s")
BREAKS = re.compile(r"\s(?:with|on|in|at|under|over|by|near|beside|for|from|to|of|von|mit|de|di|con|avec)\s")
FIGURE = re.compile(
    r"\d[\d.,]*\s*(?:-\s*)?(?:°|%|degrees?|percent|grad|grados?|degrés?|gradi|graus?|grams?|gramm|kg|ml|km|cm|mm|mph|watts?"
    r"|volts?|lumens?|square\s+met(?:er|re)s?|met(?:er|re)s?|lit(?:er|re)s?|inch(?:es)?|hours?|minutes?|days?)(?=\W|$)",
    re.IGNORECASE,
)
"""A figure and its measure: "360 degree" is no university degree, and "12 gram" no gram of anything."""
LONGEST = 4
FOREIGN_RANK = 100  # after every English reading of the same word


def stem(word: str) -> str:
    """The singular, by rule."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=16384)
def terms(text: str) -> tuple[str, ...]:
    """The words of a phrase: lower case, without accents, singular."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return tuple(stem(w) for w in re.findall(r"[^\W_]+", plain.replace("'s", "").replace("’s", "")))


def _without_figures(text: str) -> str:
    """The text without measures, unless there is nothing else in it."""
    bare = FIGURE.sub(" ", text)
    return bare if bare.strip() else text


class Index:
    """Phrases that lead to names; of two names with one phrase, the one that lists it earlier wins."""

    def __init__(
        self,
        entries: Iterable[tuple[str, Iterable[str]]],
        refused: Iterable[str] = (),
        foreign: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._best: dict[tuple[str, ...], tuple[int, str]] = {}
        for name, words in entries:
            for rank, phrase in enumerate((name.replace("-", " "), *words)):
                self._add(terms(phrase), rank, name)
        for phrase, english in foreign.items():
            known = self._best.get(terms(english))
            if known is not None:
                self._add(terms(phrase), FOREIGN_RANK + known[0], known[1])
        self._refused = {terms(phrase) for phrase in refused}

    def _add(self, key: tuple[str, ...], rank: int, name: str) -> None:
        held = self._best.get(key)
        if held is None or rank < held[0]:
            self._best[key] = (rank, name)

    def find(self, words: str) -> str | None:
        """The name for the first part of `words` that leads to one."""
        return next(self._parts(words), None)

    def find_all(self, words: str) -> list[str]:
        """The names for all parts of a list of nouns, each once, in their order."""
        return list(dict.fromkeys(self._parts(words)))

    def _parts(self, words: str) -> Iterator[str]:
        """What each entry of a list leads to: a phrase anywhere in it ("glass of water"), else its parts in turn."""
        for entry in LISTED.split(_without_figures(f" {words.lower()} ")):
            whole = self._phrase(terms(entry), shortest=2)
            parts = (self._part(terms(part)) for part in BREAKS.split(entry))
            found = whole or next((part for part in parts if part is not None), None)
            if found is not None:
                yield found

    def mentions(self, words: str) -> list[tuple[int, str]]:
        """Every name that the words lead to with the place of its phrase, longer phrases before shorter ones."""
        tokens, found, at = terms(words), [], 0
        while at < len(tokens):
            for size in range(min(LONGEST, len(tokens) - at), 0, -1):
                phrase = tokens[at : at + size]
                if phrase in self._best and phrase not in self._refused:
                    found.append((at, self._best[phrase][1]))
                    at += size - 1
                    break
            at += 1
        return found

    def _part(self, tokens: tuple[str, ...]) -> str | None:
        if not tokens or tokens in self._refused:
            return None
        tokens = self._without_refused(tokens)
        singles = [(at, self._best[(t,)][1]) for at, t in enumerate(tokens) if (t,) in self._best]
        if not singles:
            return None
        # In a two-word compound the second word is the thing ("bike shop"); in a longer list the first comes first.
        return singles[-1][1] if len(tokens) == 2 else singles[0][1]

    def _without_refused(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        for size in range(min(LONGEST, len(tokens)), 1, -1):
            for at in range(len(tokens) - size + 1):
                if tokens[at : at + size] in self._refused:
                    return tokens[:at] + tokens[at + size :]
        return tokens

    def _phrase(self, tokens: tuple[str, ...], shortest: int) -> str | None:
        """The earliest phrase of two or more words that stands in the text, longer ones first."""
        for at in range(len(tokens)):
            for size in range(min(LONGEST, len(tokens) - at), shortest - 1, -1):
                held = self._best.get(tokens[at : at + size])
                if held is not None and tokens[at : at + size] not in self._refused:
                    return held[1]
        return None
