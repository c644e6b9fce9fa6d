"""What one language's word lists hold, so that each language is one data file of the same shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Lexicon:
    """Words of one language. Entries are regular expression fragments in lower case, matched at word borders."""

    code: str
    function_words: str
    """Separated by spaces."""
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    numerals: Mapping[str, float]
    """Small numbers as words; plain words."""
    scales: Mapping[str, float]
    seconds: tuple[str, ...]
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    about: tuple[str, ...]
    at_most: tuple[str, ...]
    at_least: tuple[str, ...]
    films: tuple[str, ...]
    """What a person calls the thing that is to be made."""
    production: tuple[str, ...]
    """Words of the trade; a clause that holds one speaks to the maker."""
    requests: tuple[str, ...]
    """How a sentence to the maker begins."""
    prepositions: tuple[str, ...]
    """Between the word for the film and what it is about."""
    articles: tuple[str, ...]
    labels: Mapping[str, tuple[str, ...]]
    """Role -> the words before a colon that stand for it."""
    cues: Mapping[str, tuple[str, ...]]
    """Role -> words that give a quotation beside them that role."""
    tones: tuple[str, ...]
    moods: tuple[str, ...]
    sounds: Mapping[str, tuple[str, ...]]
    """What a manner is said of: "voice", "tone", "air" (of a film or of a place); "of_voice": what only voices are."""
    kinds: Mapping[str, tuple[str, ...]]
    wants: Mapping[str, tuple[str, ...]]
    """Switch -> phrases that set it: no_speech, no_music, no_captions, captions, monochrome, ..."""
    aspects: Mapping[str, tuple[str, ...]]
    colors: Mapping[str, str]
    currencies: tuple[str, ...]
    places: tuple[str, ...]
    steps: tuple[str, ...]
    """Verbs that begin a step of instructions."""
    units: tuple[str, ...]
    heads: tuple[str, ...] = ()
    """What else a request may call itself before a colon, beside the words for a film."""
    fillers: tuple[str, ...] = ()
    """Chat at the start of a clause that is no part of it."""
    connectors: tuple[str, ...] = field(default=())
    """Words that end a unit: prepositions, conjunctions, auxiliary verbs."""
