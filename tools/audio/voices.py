"""The embedded voices, which are always there, and the choice among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tools.errors import InvalidRequest, ToolUnavailable

Gender = Literal["female", "male", "neutral"]


@dataclass(frozen=True)
class Voice:
    """One voice; `engine_name` is what its engine calls it."""

    id: str
    engine: str
    language: str
    gender: Gender
    engine_name: str
    pitch: int
    sample: str


SAMPLES = {
    "en": "Every great product starts with a small idea.",
    "de": "Jedes gute Produkt beginnt mit einer kleinen Idee.",
    "es": "Todo gran producto empieza con una pequeña idea.",
    "fr": "Chaque grand produit commence par une petite idée.",
    "it": "Ogni grande prodotto nasce da una piccola idea.",
    "pt": "Todo grande produto começa com uma pequena ideia.",
}
# Language, prefix of the ids, espeak-ng's own name; the first of a language is its default.
_ACCENTS = (
    ("en", "en-us", "gmw/en-US"),
    ("en", "en-gb", "gmw/en-GB-x-rp"),
    ("de", "de", "gmw/de"),
    ("es", "es", "roa/es"),
    ("es", "es-419", "roa/es-419"),
    ("fr", "fr", "roa/fr"),
    ("it", "it", "roa/it"),
    ("pt", "pt-br", "roa/pt-BR"),
    ("pt", "pt-pt", "roa/pt"),
)
# How the ids of voices begin that are not embedded.
OTHERS = ("api-", "kokoro-", "piper-", "festival-", "flite-")
_SPEAKERS: tuple[tuple[str, Gender, int], ...] = (("Annie", "female", 44), ("Andy", "male", 50))

VOICES: tuple[Voice, ...] = tuple(
    Voice(
        id=f"{prefix}-{speaker.lower()}",
        engine="espeak-ng",
        language=language,
        gender=gender,
        engine_name=f"{name}+{speaker}",
        pitch=pitch,
        sample=SAMPLES[language],
    )
    for language, prefix, name in _ACCENTS
    for speaker, gender, pitch in _SPEAKERS
)


def pick_voice(language: str, wish: str = "") -> str:
    """The id of an embedded voice: the one named, or one of the gender named, or the default.

    An id of another engine is taken as it is; `tools.audio.engines.choosing` knows whether it can speak.
    """
    choices = [voice for voice in VOICES if voice.language == language]
    if not choices:
        known = ", ".join(SAMPLES)
        raise ToolUnavailable(f"no voice speaks {language!r}; the embedded voices speak {known}")
    wanted = wish.strip().lower()
    if wanted.startswith(OTHERS):
        return wanted
    if wanted in ("", "neutral"):
        return choices[0].id
    for voice in choices:
        if wanted in (voice.id, voice.gender):
            return voice.id
    there_are = ", ".join(voice.id for voice in choices)
    raise InvalidRequest(f"No voice {wish!r} speaks {language!r}: choose {there_are}, or female, male or neutral.")


def voice_named(voice_id: str) -> Voice:
    """The voice with this id."""
    for voice in VOICES:
        if voice.id == voice_id:
            return voice
    there_are = ", ".join(voice.id for voice in VOICES)
    raise InvalidRequest(f"no voice {voice_id!r}; there are {there_are}")
