"""Sets the manner apart that a sentence holds without a comma before it: "... with a warm, friendly voice".

Its own comma would part it, and so would whatever cuts a sentence at commas; so this comes first, and a comma between
two words of manner becomes an "and". What a film shall have besides, "with upbeat music and captions", goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.reading.lexicon import words
from agent.reading.telling.order_words import of_order
from agent.reading.terms.lines import apart, by_sentence
from agent.reading.terms.short import is_short
from agent.reading.terms.sound import WITH, is_sure_sound, sound_within
from agent.reading.text.quoted import masked

_LEAST = 3  # words that stay in front
_LEAD = re.compile(rf"\s(?={WITH})", re.IGNORECASE)
_HAVING = re.compile(r"(?:with|mit|avec|con|com)\s", re.IGNORECASE)
_JOINT = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}


def with_manners_apart(text: str, language: str) -> str:
    """The brief with manners in sentences of their own; of a long brief only those of sentences that ask for a film."""
    short = is_short(text, language)
    return by_sentence(text, language, lambda sentence: _apart(sentence, short, language))


def _apart(sentence: str, short: bool, language: str) -> str:
    """A sentence without its manner, which follows it as one of its own."""
    asked = bool(words("films", language).search(sentence))
    span = _at_end(sentence, is_sure_sound, language) if short or asked else None
    if asked:
        span = span or _within(sentence, language) or _at_end(sentence, _is_of_making, language)
    if not span or len(sentence[: span[0]].split()) < _LEAST:
        return sentence
    manner = sentence[span[0] : span[1]].strip(" ,").replace(", ", f" {_JOINT[language]} ")
    return apart(f"{sentence[: span[0]].rstrip(' ,;')}{sentence[span[1] :]}".rstrip(), manner)


def _at_end(sentence: str, is_manner: Callable[[str, str], bool], language: str) -> tuple[int, int] | None:
    """Where words of a sort stand at the end of a sentence, from what leads to them."""
    end = len(sentence.rstrip(" .!"))
    leads = _LEAD.finditer(masked(sentence[:end]))
    return next(((lead.start(), end) for lead in leads if is_manner(sentence[lead.end() : end], language)), None)


def _is_of_making(tail: str, language: str) -> bool:
    """Whether words name parts that a film shall have, and nothing else: "with upbeat music and a voice-over"."""
    having = _HAVING.match(tail) and words("production", language).search(tail)
    other = re.search(r"\d", tail) or words("films", language).search(tail)  # "announce it with a film" orders one
    return bool(having) and not other and of_order(tail, language)


def _within(sentence: str, language: str) -> tuple[int, int] | None:
    """Where a sentence speaks in passing of a voice or a tone."""
    found = sound_within(masked(sentence), language)
    return found[:2] if found else None
