"""Reads what the film shall have or go without: speech, music, captions, colour, and what is delivered at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from agent.reading.format.deliverables import deliverables_of
from agent.reading.format.tail import without_tail
from agent.reading.lexicon import words

# "Colours: black and white" are two colours and no wish for a film without any.
_COLORS = re.compile(
    r"^.*(?:colou?rs?|brand|palette|farben?|couleurs?|colores|colori|cores)\b.*$", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True)
class Switches:
    """The choices that are on or off."""

    deliverables: tuple[str, ...]
    speech: bool
    music: bool
    burned_captions: bool
    monochrome: bool
    profile: Literal["web", "podcast", "broadcast"]
    voice: str


def switches(text: str, direction: str, language: str) -> Switches:
    """Read from the sentences to the maker (but for what is delivered), so that 'a house without music' in the
    content switches nothing.
    """

    spoken_of = without_tail(direction)

    def wanted(switch: str) -> bool:
        return bool(words("wants", language, switch).search(spoken_of))

    deliverables = deliverables_of(text, direction, language)
    profile: Literal["web", "podcast", "broadcast"] = "web"
    if wanted("broadcast"):
        profile = "broadcast"
    elif wanted("for_podcast") or (wanted("podcast") and "video" not in deliverables):
        profile = "podcast"
    return Switches(
        deliverables=deliverables,
        speech=not wanted("no_speech"),
        music=not wanted("no_music"),
        burned_captions=not wanted("no_captions"),
        monochrome=bool(words("wants", language, "monochrome").search(_COLORS.sub("", direction))),
        profile=profile,
        voice=next((name for name in ("female", "male", "neutral") if wanted(name)), ""),
    )
