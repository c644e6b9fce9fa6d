"""The manner that a brief's tone asks for: which of a language's wordings may be heard at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

Manner = Literal["", "sober", "playful", "lively"]

# Beginnings of tone words in six languages; the first manner that any tone belongs to is the film's.
_STEMS: tuple[tuple[Manner, str], ...] = (
    (
        "sober",
        "factual|neutral|serious|sober|formal|professional|dignified|solemn|respectful|matter-of-fact|objective|sachlich|"
        "nüchtern|seriös|ernst|würdevoll|professionell|sobre|digne|sérieu|factuel|posé|neutre|seri[oa]|sobri|neutr|séri|"
        "sóbri|profesional|profissional|confident",
    ),
    (
        "playful",
        "playful|funny|fun|witty|quirky|whimsical|humorvoll|lustig|verspielt|drôle|complice|divertid|divertent|ironic|"
        "light-?hearted|tongue",
    ),
    (
        "lively",
        "energetic|upbeat|brisk|punchy|snappy|lively|cheerful|happy|joyful|vibrant|festive|bold|fast|dynamisch|fröhlich|"
        "energisch|schwungvoll|festlich|frisch|fresh|dynami|énergi|joyeu|gai|enjoué|festi|alegre|enérgic|animad|dinámic|"
        "allegr|energic|dinamic|dinâmic|energétic",
    ),
)


def manner_of(tones: Sequence[str]) -> Manner:
    """How the film speaks: plainly, with a wink, with drive, or simply friendly where the tone says none of these."""
    for manner, stems in _STEMS:
        if any(re.match(stems, tone, re.IGNORECASE) for tone in tones):
            return manner
    return ""
