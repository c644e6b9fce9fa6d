"""Refuses what is no brief, before anything reads it."""

from __future__ import annotations

import re
import unicodedata

from agent.brief import Source, Wishes
from agent.errors import InvalidBrief

LONGEST_BRIEF = 20_000
LONGEST_SOURCE = 500_000
LONGEST_FILM, SHORTEST_FILM = 600.0, 5.0

# Keys, encoded data and keyboard mashing: nobody can say or read them, and no address is so long without a point.
_UNSAYABLE = re.compile(r"[A-Za-z0-9+/=_-]{121,}")
# What is meant as a file: a path, or a word that ends as files with words do.
_FILE_NAME = re.compile(
    r"(?!\w+://)(?:(?:~|\.{1,2})?[/\\]\S*|[A-Za-z]:[/\\]\S*|\S+\.(?:txt|text|md|markdown|rst|rtf|pdf|docx?|odt|html?|json|ya?ml|csv|srt|vtt))",
    re.IGNORECASE,
)
_INVISIBLE = dict.fromkeys(
    map(
        ord,
        "\ufeff\u200b\u200e\u200f\u2060\u00ad\u202a\u202b\u202c\u202d\u202e\u200c\u180e\u2061\u2062"
        "\u2063\u2064\u2066\u2067\u2068\u2069",
    ),
    None,
)


def admit(text: str, sources: tuple[Source, ...], wishes: Wishes) -> tuple[str, tuple[Source, ...]]:
    """The brief and its sources with line ends and letters normalised; raises InvalidBrief."""
    if len(text) > LONGEST_BRIEF:
        raise InvalidBrief(
            f"The brief has {len(text):,} characters; at most {LONGEST_BRIEF:,} are read. "
            "Keep what you want in the brief and hand over the material with --source."
        )
    clean = _normal(text, "The brief")
    if not any(char.isalnum() for char in clean):
        raise InvalidBrief("The brief is empty. Say in a sentence what the film is about.")
    if _FILE_NAME.fullmatch(clean):
        raise InvalidBrief(
            f"There is no file “{clean}”, and its name alone is no brief. "
            "Correct the path, or say in a sentence what the film is about."
        )
    if wishes.seconds is not None and not SHORTEST_FILM <= wishes.seconds <= LONGEST_FILM:
        raise InvalidBrief(
            f"A film of {wishes.seconds:g} seconds cannot be made; "
            f"ask for {SHORTEST_FILM:g} to {LONGEST_FILM:g} seconds."
        )
    return clean, tuple(_admit_source(source) for source in sources)


def _admit_source(source: Source) -> Source:
    if len(source.text) > LONGEST_SOURCE:
        raise InvalidBrief(
            f"The source {source.name!r} has {len(source.text):,} characters; at most {LONGEST_SOURCE:,} are read. "
            "Hand over the part that the film is about."
        )
    named = f"The source {source.name!r}"
    places = (place.model_copy(update={"opens": _normal(place.opens, named)}) for place in source.places)
    return Source(name=source.name, text=_normal(source.text, named), places=tuple(places))


def _normal(text: str, what: str) -> str:
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    for char in unified:
        if (char < " " and char not in "\n\t\f\v") or char == "\x7f" or "\ud800" <= char <= "\udfff":
            raise InvalidBrief(
                f"{what} holds the control character U+{ord(char):04X}, so it is not plain text. "
                "Save it as UTF-8 text and try again."
            )
    unified = unified.translate(_INVISIBLE).replace("\f", "\n").replace("\v", "\n").replace("\t", "   ")
    return unicodedata.normalize("NFC", _UNSAYABLE.sub("", unified)).strip()
