"""Tells how a film shall sound: "in a warm voice", "ton calme", "sehr freundlich", "Schritt für Schritt"."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments
from agent.reading.telling.tone_words import LINK, is_tone, tone

_ARTICLE = r"(?:an?|eine?[mnrs]?|une?|una?|uno|uma?)\s"
WITH = r"(?:(?:with|in|mit|im|avec|sur|con|com|em|en|de)\s|d['’](?=un))"
"""What leads to a manner."""
_LEAD = rf"(?:{WITH})?(?:{_ARTICLE})?"
# Any word that may describe a voice; "voz y piano", "a tone of voice" and "only a voice" describe none.
_ANY = (
    r"(?!(?:of|by|de|di|do|da|du|des|von|y|e|et|und|and|only|just|nur|with|in|mit|im|avec|sur|con|com|em|en)\b)"
    r"[^\W\d_][\w'’-]+"
)
_ROMANCE = frozenset({"fr", "es", "it", "pt"})  # elsewhere "Look out" is no manner
_FULL = r"(?:(?:plein|lleno|llena|pieno|piena|cheio|cheia) d[ei]\s)?"
_REFUSED = re.compile(
    r"(?:no|without|kein\w*|ohne|pas de|sans|nada de|sin|senza|sem)\s"
    r"(?:jargon|buzz ?words?|slang|fach\w+|tecnicismos|jerga|gergo|jargão)",
    re.IGNORECASE,
)
_TURNS = {
    "en": "step by step",
    "de": r"[a-zäöüß]+(?: und [a-zäöüß]+)? (?:im ton|erzählt|gehalten|gesprochen)|schritt für schritt|stimmungsvoll",
    "fr": "étape par étape|pas à pas",
    "es": "paso a paso",
    "it": "passo (?:dopo|per|a) passo",
    "pt": "passo a passo",
}


def is_sound(part: str, language: str) -> bool:
    """Whether a part of a sentence only says how the film sounds; that it is of the film is known."""
    return names_sound(part, language) or is_tone(part, language) or bool(_REFUSED.fullmatch(part))


def names_sound(part: str, language: str) -> bool:
    """Whether a part speaks of a voice or a tone, in whatever words, or has a turn that is said of films only."""
    said = _described(language, _ANY, ("voice", "tone", "air")).fullmatch(part)
    return bool(said or re.fullmatch(_TURNS[language], part, re.IGNORECASE))


def is_sure_sound(part: str, language: str) -> bool:
    """Whether a part says it in words that no place and no person is described by: "with a friendly voice"."""
    toned = _described(language, _ANY, ("tone",)).fullmatch(part)
    return bool(toned or _described(language, _known(language), ("voice",)).fullmatch(part))


def sound_within(text: str, language: str) -> tuple[int, int, str] | None:
    """Where a text speaks in passing of a voice or tone, and in which words: "tell us with a calm voice why"."""
    found = _passing(language).search(text)
    return (found.start(), found.end(), found["before"] or found["behind"]) if found else None


@cache
def _known(language: str) -> str:
    """A word that voices and tones are described by; German ones with their endings."""
    said = f"(?:{tone(language)}|{alternation(fragments('sounds', language, 'of_voice'))})"
    return rf"{said}(?:e[mnrs]?)?" if language == "de" else said


@cache
def _described(language: str, word: str, sorts: tuple[str, ...]) -> re.Pattern[str]:
    """A phrase of a noun and up to three words, in one order or the other."""
    return re.compile(rf"{_LEAD}{_phrase(language, word, sorts)}", re.IGNORECASE)


def _phrase(language: str, word: str, sorts: tuple[str, ...]) -> str:
    noun = _nouns(language, sorts)
    first = noun if language in _ROMANCE else _nouns(language, tuple(sort for sort in sorts if sort != "air"))
    said = rf"{word}(?:{LINK}{word}){{0,2}}"
    return rf"(?:(?P<before>{said})\s{noun}|{first}\s(?P<behind>{_FULL}{said}))"


def _nouns(language: str, sorts: tuple[str, ...]) -> str:
    return alternation(each for sort in sorts for each in fragments("sounds", language, sort))


@cache
def _passing(language: str) -> re.Pattern[str]:
    phrase = _phrase(language, _known(language), ("voice", "tone"))
    return re.compile(rf",?\s{WITH}{_ARTICLE}{phrase}(?![\w-])(?:\splease)?", re.IGNORECASE)
