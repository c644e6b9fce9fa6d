"""Forms of delivery that a brief may name and nothing here makes: said with what is made instead, never in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator

FORMS: tuple[tuple[str, str], ...] = (
    (
        r"(?:animated|animierte\w*|loop(?:ing|ed)?|an?|ein|als|as|un|en|em|in)\s(?:\w+\s)?gifs?",
        "GIFs are not made: the film is film.mp4, smaller and clearer, which apps play where a GIF stood.",
    ),
    (
        r"pptx?|power ?point|keynote",
        "Slides of a presentation program are not made: a carousel is, as pictures that go onto slides.",
    ),
    (
        r"(?:as|in|to|als|en|em)\s(?:an?\s)?\.?(?:webm|mov|avi|mkv|prores)",
        "Films are MP4 (H.264 and AAC), which every program turns into other forms.",
    ),
    (
        r"cut-?downs?|(?:kurz|kürzere) ?fassung|version (?:courte|raccourcie)|versión (?:corta|reducida)|versione "
        r"(?:corta|breve|ridotta)|versão (?:curta|reduzida)",
        "One length is made at a time: for the shorter film, run again with its length (--duration SECONDS).",
    ),
    (r"(?:psd|indesign|figma|after effects|premiere)(?:[- ](?:file|project|datei))?s?", "Pictures are PNG and PDF, "
     "films MP4 with a timeline in timeline.otio, which editing programs open."),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"(?<![\w.]){form}(?!\w)", re.IGNORECASE), told) for form, told in FORMS)


def unmade(text: str) -> Iterator[str]:
    """A notice for each form that a brief names and that is not made."""
    yield from (told for form, told in _COMPILED if form.search(text))
