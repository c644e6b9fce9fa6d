"""Tells a short brief, which gives the terms of its film in passing, from one that has sentences for them."""

from __future__ import annotations

from agent.reading.terms.labels import is_labelled

LONGEST = 480
"""Letters of a short brief."""


def is_short(text: str, language: str) -> bool:
    """Whether a brief is short; terms that were set apart from it under their labels do not count."""
    return len("\n".join(line for line in text.split("\n") if not is_labelled(line, language))) <= LONGEST
