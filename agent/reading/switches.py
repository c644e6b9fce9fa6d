"""Reads what the film shall have or go without: speech, music, captions, colour, and what is delivered at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from agent.reading.lexicon import words

_OTHERS = {
    "poster": r"poster|plakat|affiche|cartel|locandina|cartaz|flyer",
    "caption_text": r"instagram caption|post text|caption text|show notes|description text|posttext|texte du post|"
    r"caption max|texto del post|legenda do post|didascalia",
    "audio": r"audio|wav|mp3|podcast intro|jingle|radio spot|hörspot",
}


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


def switches(direction: str, language: str) -> Switches:
    """Read from the sentences to the maker, so that 'a house without music' in the content switches nothing."""

    def wanted(switch: str) -> bool:
        return bool(words("wants", language, switch).search(direction))

    deliverables = _deliverables(direction, wanted("no_video"))
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


def _deliverables(text: str, no_video: bool) -> tuple[str, ...]:
    others = [
        name
        for name, expression in _OTHERS.items()
        if re.search(rf"(?<!\w)(?:{expression})(?!\w)", text, re.IGNORECASE)
    ]
    if no_video:
        return tuple(others) or ("audio",)
    wants_film = re.search(
        r"(?<!\w)(?:\w{0,16}v[ií]deos?|\w{0,12}films?(?!\s?(?:festival|club|night|evening|abend|fest))|filme|"
        r"clips?|reels?|spots?|tiktok|trailer|teaser|"
        r"explainer|recap)(?!\w)",
        text,
        re.IGNORECASE,
    )
    only_poster = (
        "poster" in others
        and not wants_film
        and re.search(
            r"(?<!\w)(?:need|want|make|design|create|brauche\w*|besoin|quiero|necesit\w*|voglio|serve|quero|"
            r"preciso)\b[^.\n]{0,40}"
            r"(?:poster|plakat|affiche|cartel|locandina|cartaz|flyer)",
            text,
            re.IGNORECASE,
        )
    )
    return tuple(others) if only_poster else ("video",)
