"""Where the beats of a piece of music lie, and how its bars sound, as `sync.beats` finds them."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload

BEATS_OF_BAR = 4


class Bar(Payload):
    """One bar: what it takes to tell whether two bars sound alike."""

    start: float = Field(ge=0, description="Seconds from the start of the track")
    level_db: float = Field(description="Root mean square, dB below full scale")
    colour: tuple[float, ...] = Field(default=(), description="Its spectrum's shape, dB in bands from low to high")


class Pulse(Payload):
    """Beats and bars of a whole track; both are empty where it has no steady beat."""

    seconds: float = Field(gt=0, description="Length of the track")
    sound_from: float = Field(default=0.0, ge=0, description="Where the first sound is, seconds")
    sound_to: float = Field(ge=0, description="Where the last sound is, seconds")
    bpm: float = Field(default=0.0, ge=0, description="Beats a minute; 0 for none")
    clarity: float = Field(ge=0, le=1, description="How regularly the sound rises; under 0.25 it has no beat")
    beats: tuple[float, ...] = Field(default=(), description="Seconds from the start of the track")
    bars: tuple[Bar, ...] = Field(default=(), description="Whole bars of four beats; where they begin is an estimate")


class Piece(Payload):
    """A stretch of the track, played as it is."""

    at: float = Field(ge=0, description="Seconds from the start of the film")
    source: float = Field(ge=0, description="Seconds from the start of the track")
    seconds: float = Field(gt=0)
