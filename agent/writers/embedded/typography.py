"""The last touch on every text: each language's own spaces, quotes and opening marks."""

from __future__ import annotations

import re

from agent.brief import Language
from tools.image.shot import Shot

THIN = "\u202f"
_TEXTS = ("headline", "accent", "kicker", "body", "unit", "button")


def typeset(text: str, language: Language) -> str:
    """The text as the language sets it."""
    text = text.replace("'", "’") if language in ("fr", "it") else text
    if language == "fr":
        text = re.sub(r"\s*([;!?]|:(?!//|\d))(?=\s|$|[»”])", rf"{THIN}\1", text)
        text = re.sub(r"«\s*", f"«{THIN}", text)
        text = re.sub(r"\s*»", f"{THIN}»", text)
    if language == "es":
        text = _opened(text)
    return text


def _opened(text: str) -> str:
    """Questions and calls with their opening mark, from the start of the clause that they close."""
    for close, mark in (("?", "¿"), ("!", "¡")):
        parts = re.split(r"(?<=[.!?…])\s+", text)
        text = " ".join(
            f"{mark}{part}" if part.rstrip('»”"').endswith(close) and mark not in part else part for part in parts
        )
    return text


_SPOKEN_HOUR = re.compile(r"(?<!\d)(\d{1,2})[ \u00a0\u202f]heures(?:[ \u00a0\u202f](\d{2}))?(?!\w)")
"""An hour as it is said in French; on a picture it is written as on a poster: "11 h 45"."""


def written(text: str, language: Language) -> str:
    """The text as it is read from a picture."""
    if language == "fr":
        text = _SPOKEN_HOUR.sub(
            lambda found: f"{found.group(1)} h{f' {found.group(2)}' if found.group(2) else ''}", text
        )
    return typeset(text, language)


def typeset_shot(shot: Shot, language: Language) -> Shot:
    """A shot with all its words as the language sets them."""
    texts = {name: written(getattr(shot, name), language) for name in _TEXTS}
    items = tuple(
        item.model_copy(update={"label": written(item.label, language), "detail": written(item.detail, language)})
        for item in shot.items
    )
    return shot.model_copy(update={**texts, "items": items})
