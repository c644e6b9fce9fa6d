"""Storyboards of a few scenes, told by what is special about each; everything else is ordinary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from agent.storyboard import Storyboard


def board_of(scenes: Iterable[dict[str, Any]], **changes: Any) -> Storyboard:
    """A silent film of 20 seconds with these scenes, numbered s1, s2 and on, all points unless they say otherwise."""
    base: dict[str, Any] = {
        "title": "A film",
        "language": "en",
        "aspect": "16:9",
        "seconds": 20,
        "shortest": 19,
        "longest": 21,
        "look": "warm",
        "sound": {"voice": ""},
        "scenes": [{"id": f"s{number}", "role": "point", **scene} for number, scene in enumerate(scenes, 1)],
        "post": {"title": "A film", "description": "What it is about."},
    }
    return Storyboard.model_validate(base | changes)
