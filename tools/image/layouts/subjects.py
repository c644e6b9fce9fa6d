"""What shows a subject: a drawn thing where the studio has one, else an icon, else nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tools.image.art import icons, studio
from tools.image.packs.art import PackArt


@dataclass(frozen=True)
class Subject:
    """A drawing that stands for some words."""

    kind: Literal["prop", "icon"]
    name: str
    words: str
    aspect: float = 1.0
    own: PackArt | None = None


@lru_cache(maxsize=512)
def find_subject(words: str) -> Subject | None:
    """The drawing that shows these nouns."""
    if not words.strip():
        return None
    thing = studio.find_prop(words)
    if thing is not None:
        return Subject("prop", thing, words, studio.prop(thing).aspect)
    icon = icons.find_icon(words) if icons else "star"
    return Subject("icon", icon, words) if icon else None


@lru_cache(maxsize=512)
def icon_for(words: str) -> str | None:
    """The icon for a label."""
    return icons.find_icon(words) if words.strip() else None


def find_place(words: str) -> str | None:
    """The backdrop that shows this place."""
    return studio.find_backdrop(words) if words.strip() else None
