"""Tells sentences every part of which settles something of the film: "Neutral tone, channel name Riverside Daily"."""

from __future__ import annotations

import re

from agent.reading.telling.airing import aired
from agent.reading.telling.showing import says_where_shown
from agent.reading.terms.sound import names_sound
from agent.reading.terms.term import term_of
from agent.reading.text.naming import named_house
from agent.reading.text.sentences import parts


def only_terms(text: str, language: str) -> bool:
    """Whether a sentence says how the film is, whose it is or where it is shown, surely and without anything else."""
    listed = [part.strip(" .!") for part in parts(text.rstrip(" .!"), language)]
    sure = [part for part in listed if _is_sure(part, language)]
    if len(listed) < 2:
        return bool(sure) and not term_of(listed[0], language)
    terms = {part: term_of(part, language) for part in listed if part not in sure}
    settled = sure or any(names_sound(part, language) or terms[part] in ("duration", "format") for part in terms)
    return bool(settled) and all(terms.values())


def _is_sure(part: str, language: str) -> bool:
    """Whether a part can be of nothing but the film: who shows it where, on which screen, and whose it is."""
    shown = says_where_shown(part, language) or re.fullmatch(aired(language), part, re.IGNORECASE)
    return bool(shown or named_house(part))
