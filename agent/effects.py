"""Whether a film gets sound effects, and of what manner: what is asked for, then what its kind and mood can bear."""

from __future__ import annotations

from typing import Literal

from agent.brief import Brief, Kind
from agent.storyboard import Storyboard

SOBER: frozenset[Kind] = frozenset({"news", "appeal", "announcement", "notice", "tribute", "report"})
GENTLE = frozenset({"calm", "tender", "warm", "lofi"})


def with_effects(board: Storyboard, brief: Brief, *, wanted: bool) -> Storyboard:
    """The storyboard with its effects settled; who wants only a voice or only music gets nothing beside it."""
    effects = wanted and brief.speech and brief.music and bool(board.sound.voice) and board.sound.music
    sound = board.sound.model_copy(update={"effects": effects, "effects_style": _style(board, brief)})
    return board.model_copy(update={"sound": sound})


def _style(board: Storyboard, brief: Brief) -> Literal["full", "gentle", "sober"]:
    if brief.kind in SOBER:
        return "sober"
    return "gentle" if board.sound.mood in GENTLE else "full"
