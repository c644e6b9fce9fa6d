"""Orders that give a length and no word for a film: "15 seconds for our bakery" asks for a video of 15 seconds."""

from __future__ import annotations

import re

from agent.brief import Language

_UNITS: dict[Language, str] = {
    "en": r"s|secs?|seconds|mins?|minutes?", "de": r"s|sek\.?|sekunden|min\.?|minuten?",
    "fr": r"s|sec\.?|secondes|min\.?|minutes?", "es": r"s|seg\.?|segundos|min\.?|minutos?",
    "it": r"s|sec\.?|secondi|min\.?|minut[oi]", "pt": r"s|seg\.?|segundos|min\.?|minutos?",
}  # fmt: skip
_ON: dict[Language, str] = {
    "en": "for|about|on", "de": "für|über", "fr": "pour|sur", "es": "para|sobre", "it": "per|su", "pt": "para|sobre",
}  # fmt: skip
_A_FILM: dict[Language, str] = {
    "en": "A video of", "de": "Ein Video von", "fr": "Une vidéo de", "es": "Un vídeo de", "it": "Un video di",
    "pt": "Um vídeo de",
}  # fmt: skip


def with_film(text: str, language: Language) -> str:
    """The brief with the word for a film where its first words are a length and what it is for."""
    length = rf"\d{{1,3}}\s?-?(?:{_UNITS[language]})"
    found = re.match(rf"\s*(?P<length>{length})\s(?=(?:{_ON[language]})\s)", text, re.IGNORECASE)
    return f"{_A_FILM[language]} {found['length']} {text[found.end() :]}" if found else text
