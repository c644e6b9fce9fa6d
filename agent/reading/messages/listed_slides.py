"""Slides that a brief counts in one line: "slide 1 title, 2 what we fix (toasters, zips), 3 when and where".

Each becomes a line "Slide 2: What we fix: toasters, zips". A slide that is only named for what belongs on it, a title
or a time and place, gets that from the brief; where the brief does not say it, the slide is left out.
"""

from __future__ import annotations

import re

from agent.reading.text.moments import whole_dates
from agent.reading.text.quoted import quotes

FEWEST = 3
"""Numbers that count up from 1 without a gap before anything is taken for slides."""
LONGEST_WHEN = 16
"""Words of a day with its hours and its place."""
_WANTED = re.compile(
    r"(?<!\w)(?:slides?|carous\w+|karussell|folien|carrousel|diapos?(?:itives?)?|carrusel|l[áa]minas?|diapositivas?|"
    r"carosello|schede|diapositive|carrossel|lâminas?|cartões|cards?)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:^|(?<=[,;.:!?)])\s+)(?:(?:slide|folie|karte|bild|diapo|vue|carte|lámina|tarjeta|scheda|immagine|lâmina|"
    r"cartão)\s)?|(?<=\s)(?:slide|folie|karte|bild|diapo|vue|carte|lámina|tarjeta|scheda|immagine|lâmina|cartão)\s)"
    r"(?P<number>\d{1,2})(?:[.)]|\s?[=:–-])?\s+(?=[¿¡\"“„«]?[^\W\d])",
    re.IGNORECASE | re.MULTILINE,
)
_LABELLED = re.compile(r"(?:slide|folie|karte|diapo|carte|lámina|scheda|lâmina)\s?\d{1,2}\s?:", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:the )?(?:title|cover|headline|titel(?:blatt|bild)?|deckblatt|titre|couverture|título|portada|titolo|"
    r"copertina|capa)(?: (?:slide|page|card))?",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:when|date|where|wann|wo|termin|ort|quand|où|date|lieu|cuándo|dónde|fecha|lugar|quando|dove|data|luogo|onde|"
    r"local)(?:\s?(?:and|&|\+|/|,|und|et|y|e)\s?(?:when|where|place|time|hours|wann|wo|ort|uhrzeit|quand|où|lieu|heure|"
    r"cuándo|dónde|lugar|hora|quando|dove|luogo|ora|onde|local))*",
    re.IGNORECASE,
)
# "about our repair cafe "Second Screw"": what it is, before its name.
_OURS = re.compile(
    r"(?<!\w)(?:our|my|the|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|(?:il |la )?nostr\w+|(?:o |a )?noss\w+)\s"
    r"(?P<what>[^\W\d][\w'’-]*(?:\s[\w'’-]+){0,2})\s\W?$",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"^(?P<head>[^()]{2,60}?)\s?\((?P<inside>[^()]{2,200})\)\s*$")
_ARROW = re.compile(r"\s*(?:->|→|=>)\s*")


def listed_apart(text: str, language: str) -> str:
    """The brief with the slides that it counts in a line of their own, each; as it is where it counts none."""
    if not _WANTED.search(text) or _LABELLED.search(text):
        return text
    run = _counted(text)
    if len(run) < FEWEST:
        return text
    before = text[: run[0].start()]
    told: list[str] = []
    for at, found in enumerate(run):
        end = run[at + 1].start() if at + 1 < len(run) else _end(text, found)
        if shown := _shown(text[found.end() : end], before, language):
            told.append(shown)
    listed = "\n".join(f"Slide {number}: {shown}" for number, shown in enumerate(told, 1))
    rest = text[_end(text, run[-1]) :].strip()
    return f"{before.rstrip(' ,;:.')}.\n\n{listed}\n\n{rest}".strip()


def _counted(text: str) -> list[re.Match[str]]:
    """The numbers 1, 2, 3 ... that stand before words, each behind the one before."""
    run: list[re.Match[str]] = []
    for found in _NUMBER.finditer(text):
        if int(found["number"]) == len(run) + 1:
            run.append(found)
    return run


def _end(text: str, last: re.Match[str]) -> int:
    """Where the last slide ends: with its line where it has one of its own, else with its sentence."""
    own = not text[: last.start()].strip(" \t") or text[: last.start()].rstrip(" \t")[-1] == "\n"
    stop = re.compile(r"\n" if own else r"[.!?](?=\s|$)|\n").search(text, last.end())
    return stop.start() + (text[stop.start()] != "\n") if stop else len(text)


def _shown(slide: str, before: str, language: str) -> str:
    """What stands on a slide; '' where the brief does not say what its title, day or place is."""
    bare = slide.strip(" ,;.\n")
    if _TITLE.fullmatch(bare):
        return _title(before)
    if _WHEN.fullmatch(bare):
        return _when(before, language)
    bare = _ARROW.sub(": ", bare)
    inside = _INSIDE.match(bare)
    bare = f"{inside['head']}: {inside['inside']}" if inside else bare
    return bare[:1].upper() + bare[1:]


def _title(before: str) -> str:
    """The first name in quotation marks, with what it is where the brief says so before it."""
    quote = next(iter(quotes(before)), None)
    what = _OURS.search(before[: quote.start]) if quote else None
    named = f"{what['what']} {quote.text}" if quote and what else quote.text if quote else ""
    return named[:1].upper() + named[1:]


def _when(before: str, language: str) -> str:
    """The day in the order with all that stands behind it in its sentence."""
    day = next(iter(whole_dates(before, language)), "")
    told = (
        re.split(r"(?<=[^\d])[.!?](?:\s|$)|\n", before[before.find(day) :], maxsplit=1)[0].strip(" ,;:") if day else ""
    )
    return f"{told[:1].upper()}{told[1:]}" if 0 < len(told.split()) <= LONGEST_WHEN else day
