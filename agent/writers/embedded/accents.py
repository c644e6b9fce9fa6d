"""Which words of a headline are set apart: those that carry it, never a word of grammar."""

from __future__ import annotations

import re

from agent.brief import Language
from agent.writers.embedded.drawable import nouns
from agent.writers.embedded.grammar import is_finite, is_order
from agent.writers.embedded.languages.phrasebook import load
from agent.writers.embedded.wording import fold, words

LONGEST = 60
LEAST = 4
"""Letters that a word has at least to be set apart."""
_FIGURE = re.compile(r"[€$£]?\d(?:[\d.,:\u00a0\u202f ]*\d)?(?:\s?[%€$£])?(?:[-‑]?[^\W\d_]+)?\.?(?P<unit>\s[^\W\d_]+)?")
_GRAMMAR = ("weak", "prepositions", "pronouns", "copulas", "relatives", "breaks", "articles")
_MAGNITUDES = frozenset((
    "hundred", "thousand", "million", "billion", "percent", "hundert", "tausend", "millionen", "milliarden", "prozent",
    "cent", "cents", "mille", "millions", "milliards", "mil", "millón", "millones", "milioni", "mila", "milhões",
))  # fmt: skip
_IDLE = frozenset((
    "about", "after", "again", "almost", "already", "always", "ancora", "aún", "because", "before", "being", "both",
    "cada", "casi", "chaque", "combien", "come", "comment", "cuándo", "cómo", "danach", "davor", "deshalb", "each",
    "encore", "ever", "every", "fast", "getting", "goes", "having", "however", "immer", "jamais", "jede", "jeder",
    "less", "mai", "making", "many", "maybe", "much", "nearly", "never", "nunca", "often", "ogni", "other", "perché",
    "perhaps", "peut-être", "pourquoi", "presque", "quasi", "quite", "quizás", "rather", "really", "schon", "sempre",
    "siempre", "some", "souvent", "still", "than", "that", "therefore", "todavía", "toujours", "viel", "viele",
    "vielleicht", "was", "while", "wie", "wieder",
))  # fmt: skip


def accent(text: str, language: Language, brand: str = "") -> str:
    """A figure with its unit, the brand, or the noun that carries the line; empty where nothing stands out."""
    if len(words(text)) < 2:
        return ""
    if brand and brand in text and brand != text:
        return brand
    return (_figure(text, language) or _carrying(text, language))[:LONGEST]


def _figure(text: str, language: Language) -> str:
    """The first figure with its unit, or alone where that would be all of the text."""
    found = _FIGURE.search(text)
    if found is None:
        return ""
    unit = (found.group("unit") or "").strip()
    whole = found.group(0).strip()
    if unit and not _counts(unit, language):
        whole = whole[: -len(unit)].strip()
    if fold(whole) == fold(text.strip(" .!?")):
        whole = whole[: -len(unit)].strip() if unit else ""
    return whole.strip(" ,:")


def _counts(unit: str, language: Language) -> bool:
    """Whether a word after a figure belongs to it: no word of grammar, no verb, and no name but a month's."""
    months = load(language)["words"].get("months", {}).values()
    named = language != "de" and unit[:1].isupper() and unit not in months and not unit.isupper()
    return not named and fold(unit) not in _grammar(language) and not is_order(unit, language)


def _carrying(text: str, language: Language) -> str:
    """The last noun that can be drawn, else the last word that tells anything; with its number, where it counts."""
    said = re.findall(r"[^\s,.;:!?¿¡“”\"«»()]+", text)
    told = [at for at, word in enumerate(said) if _tells(said, at, language)]
    if not told:
        return ""
    best = max(told, key=lambda at: (_weight(said, at, language), at))
    word = str(said[best]).rpartition("’")[2]
    if fold(word) in _MAGNITUDES and best:
        return f"{said[best - 1]} {word}"
    return word


def _tells(said: list[str], at: int, language: Language) -> bool:
    word = fold(said[at])
    before = said[at - 1] if at else ""
    idle = word in _grammar(language) or word in _IDLE or len(word.rpartition("’")[2]) < LEAST
    return not idle and not is_finite(said[at], language, before)


def _weight(said: list[str], at: int, language: Language) -> int:
    """3 for what can be drawn or counts, 2 for other nouns as far as spelling shows, 0 for orders, 1 for the rest."""
    word = said[at]
    if nouns(word, language, 1) or fold(word) in _MAGNITUDES:
        return 3
    if at and word[:1].isupper():
        return 2
    return 0 if not at and is_order(word, language) else 1


def _grammar(language: Language) -> frozenset[str]:
    book = load(language)["words"]
    return frozenset(word for name in _GRAMMAR for word in str(book.get(name, "")).split())
