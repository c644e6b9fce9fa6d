"""Time as every trade counts it: seconds from the start of a scene or film, at a constant frame rate."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload

FPS = 30
CROSSING = 13
"""Frames of a transition: 0.43 s, of the 0.4 to 0.6 s that pushes and wipes take (look-book, section 7)."""


class Word(Payload):
    """A spoken word as it is written, with the time in which it sounds."""

    text: str
    start: float = Field(ge=0, description="Seconds")
    end: float = Field(ge=0, description="Seconds")


class Phoneme(Payload):
    """One sound of speech, in the International Phonetic Alphabet, with the time in which it sounds."""

    symbol: str
    start: float = Field(ge=0, description="Seconds")
    end: float = Field(ge=0, description="Seconds")


class Cue(Payload):
    """One caption on screen: at most two lines, and the words on them in order."""

    start: float = Field(ge=0, description="Seconds")
    end: float = Field(ge=0, description="Seconds")
    lines: tuple[str, ...] = Field(min_length=1, max_length=2)
    words: tuple[Word, ...] = ()


class Slot(Payload):
    """A scene's place in the film."""

    start_frame: int = Field(ge=0)
    frames: int = Field(ge=1)
    start: float = Field(ge=0, description="Seconds from the start of the film")
    speech_at: float = Field(ge=0, description="Seconds from the start of the scene to the start of its speech")


def crossing_frames(frames: int) -> int:
    """How many frames of a scene are a transition to it; fewer where the scene is very short."""
    return min(CROSSING, frames // 3)
