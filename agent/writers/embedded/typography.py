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


def typeset_shot(shot: Shot, language: Language) -> Shot:
    """A shot with all its words as the language sets them."""
    texts = {name: typeset(getattr(shot, name), language) for name in _TEXTS}
    items = tuple(
        item.model_copy(update={"label": typeset(item.label, language), "detail": typeset(item.detail, language)})
        for item in shot.items
    )
    return shot.model_copy(update={**texts, "items": items})
