"""The checks, in the order in which people read them; each file says what it rests on and when it applies."""

from __future__ import annotations

from typing import Protocol

from agent.critic.checks import (
    alignment,
    amounts,
    bed,
    black,
    brand_colors,
    calendar,
    caption_file,
    caption_form,
    caption_sync,
    caption_timing,
    caption_words,
    channels,
    claims,
    coarseness,
    distinct,
    dropouts,
    duplicates,
    duration,
    ending,
    facts,
    flashes,
    forbidden,
    frozen,
    glyphs,
    hiss,
    hum,
    interlacing,
    language,
    letterbox,
    levels,
    loudness,
    low_contrast,
    monochrome,
    mosaic,
    notices,
    offset,
    peaks,
    repeats,
    required,
    safe_area,
    scenes,
    sharpness,
    shown,
    silence,
    speech_captioned,
    speech_heard,
    speech_level,
    speech_over_bed,
    spelling,
    strays,
    streams,
    text_contrast,
    voice,
)
from agent.critic.evidence import Evidence
from agent.critic.findings import Finding


class Check(Protocol):
    """What a module of this folder offers."""

    __name__: str
    SOURCE: str

    def applies(self, evidence: Evidence) -> bool:
        """Whether the film has what the check looks at."""

    def check(self, evidence: Evidence) -> list[Finding]:
        """What is wrong, as findings; empty for nothing."""


CHECKS: tuple[Check, ...] = (
    streams,
    alignment,
    duration,
    scenes,
    distinct,
    black,
    frozen,
    duplicates,
    flashes,
    letterbox,
    brand_colors,
    monochrome,
    shown,
    loudness,
    peaks,
    silence,
    voice,
    caption_form,
    caption_timing,
    caption_words,
    glyphs,
    required,
    forbidden,
    facts,
    notices,
)

OUTSIDE_CHECKS: tuple[Check, ...] = (
    streams,
    alignment,
    duration,
    black,
    frozen,
    duplicates,
    flashes,
    strays,
    letterbox,
    coarseness,
    mosaic,
    levels,
    interlacing,
    sharpness,
    low_contrast,
    text_contrast,
    safe_area,
    repeats,
    monochrome,
    loudness,
    peaks,
    silence,
    channels,
    offset,
    dropouts,
    hum,
    hiss,
    bed,
    speech_heard,
    speech_over_bed,
    speech_level,
    speech_captioned,
    caption_file,
    caption_form,
    caption_sync,
    required,
    forbidden,
    ending,
    facts,
    amounts,
    calendar,
    spelling,
    claims,
    language,
)
"""What can be judged on a film of which only the file, its captions and its brief are known."""
