"""The labels under which the terms of a film stand in a brief that is written in full."""

from __future__ import annotations

from functools import cache
from typing import Literal

Term = Literal["audience", "tone", "duration", "format", "courtesy"]
"""What a part of a sentence may settle; a courtesy settles nothing."""
_LABELS = {
    "en": ("Audience", "Tone", "Length", "Format"),
    "de": ("Zielgruppe", "Ton", "Länge", "Format"),
    "fr": ("Public", "Ton", "Durée", "Format"),
    "es": ("Público", "Tono", "Duración", "Formato"),
    "it": ("Pubblico", "Tono", "Durata", "Formato"),
    "pt": ("Público", "Tom", "Duração", "Formato"),
}


@cache
def labels(language: str) -> dict[Term, str]:
    """Each term's label."""
    audience, tone, duration, shape = _LABELS[language]
    return {"audience": audience, "tone": tone, "duration": duration, "format": shape}


def is_labelled(line: str, language: str) -> bool:
    """Whether a line gives a term under its label."""
    return line.partition(": ")[0] in labels(language).values()
