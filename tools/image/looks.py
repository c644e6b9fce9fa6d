"""Looks by name, and the one that fits a film best.

A film keeps one look. The ground changes from scene to scene by what the scene means; accent, type and icon treatment
stay.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.errors import InvalidRequest
from tools.image.look import Look
from tools.image.lookbook import LOOKS
from tools.image.tones import subject_in_english, tones_in_english

MARKED = frozenset(("retro", "swiss", "luxury"))
"""Looks that say so much by themselves that they are not taken for want of anything better."""

UNLIKE = frozenset(("village", "villages", "starter", "started", "moony"))
"""Words that only begin like another."""
_TONES = frozenset(tone for each in LOOKS.values() for tone in each.tones)


def look(name: str) -> Look:
    """The look of that name."""
    if name not in LOOKS:
        raise InvalidRequest(f"There is no look {name!r}: choose one of {', '.join(LOOKS)}.")
    return LOOKS[name]


def look_names() -> tuple[str, ...]:
    """Every look there is."""
    return tuple(LOOKS)


def choose_look(kind: str, tone: Sequence[str], subject: str, seed: int = 0) -> str:
    """The look that fits a film's kind, tone and subject best; the seed decides between equals."""
    words = subject_in_english(subject) | tones_in_english(tone, _TONES)
    scores = {name: _score(each, kind, words) for name, each in LOOKS.items()}
    best = max(scores.values())
    equals = [name for name, score in scores.items() if score == best]
    plain = [name for name in equals if name not in MARKED] or equals
    return plain[seed % len(plain)]


def _score(each: Look, kind: str, words: set[str]) -> float:
    near = sum(1.0 for word in words if any(_alike(word, subject) for subject in each.subjects))
    mood = sum(1.5 for word in words if any(_alike(word, tone) for tone in each.tones))
    return 2.0 * near + mood + (1.2 if kind in each.kinds else 0.0)


def _alike(word: str, known: str) -> bool:
    """The same word, give or take an ending."""
    if word in UNLIKE:
        return word == known
    return word == known or (len(known) >= 4 and word.startswith(known) and len(word) - len(known) <= 3)
