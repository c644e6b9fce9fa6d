"""The storyboard: every creative decision of the film, before anything is made."""

from __future__ import annotations

import operator
from typing import Literal

from pydantic import Field

from agent.brief import Closed, Language
from tools.image.cast import Wanted
from tools.image.shot import Shot
from tools.media.frame import Aspect

Role = Literal["hook", "problem", "reveal", "point", "proof", "turn", "close"]


LONGEST_QUOTE = 280


class Citation(Closed):
    """Where in a source a sentence or figure stands; one of `said` and `shown` is set."""

    said: str = Field(default="", exclude_if=operator.not_, description="A sentence of the narration")
    shown: str = Field(default="", exclude_if=operator.not_, description="A figure on screen")
    source: str = Field(description="The source's name: a file or an address")
    where: str = Field(default="", exclude_if=operator.not_, description="Page, sheet or time, where there are any")
    quote: str = Field(max_length=LONGEST_QUOTE, description="The passage in its own words, cut where it is long")


class Scene(Closed):
    """One scene: what is heard and what is seen."""

    id: str = Field(pattern=r"^s[1-9][0-9]{0,2}$")
    role: Role
    narration: str = Field(default="", max_length=1200, description="What is spoken, as it is written in captions")
    shot: Shot
    hold_s: float = Field(default=0.0, ge=0, le=10, description="Extra seconds after the speech, to read or think")
    pace: float = Field(
        default=1.0, ge=0.8, le=1.25, exclude_if=lambda pace: pace == 1, description="Speaking rate by the film's own"
    )
    citations: tuple[Citation, ...] = Field(
        default=(), exclude_if=operator.not_, description="Where in the sources stands what is said and shown"
    )


class Sound(Closed):
    """How the film sounds."""

    voice: str = Field(description="A voice's id as `agent voices` lists it; empty for no speech")
    pronunciations: dict[str, str] = Field(
        default={}, max_length=500, description="Written words -> how they are spoken; captions keep the written form"
    )
    pace: float = Field(default=1.0, ge=0.8, le=1.25, description="Speaking rate, 1 for the voice's own")
    music: bool = True
    mood: str = Field(default="uplifting", description="Mood of the music")
    bpm: int = Field(default=100, ge=60, le=160)
    effects: bool = Field(default=True, description="Soft sounds for what happens in the picture, and of its places")
    effects_style: Literal["full", "gentle", "sober"] = Field(
        default="full", description="gentle: no risers and impacts; sober: clicks and dings alone"
    )
    lufs: float = Field(default=-14.0, description="Integrated loudness of the master, ITU-R BS.1770")
    true_peak: float = Field(default=-1.0, description="Highest true peak of the master, dBTP")
    makeup_lu: float = Field(
        default=0.0, exclude_if=operator.not_, description="What the master is louder than asked, for the film was off"
    )
    headroom_db: float = Field(
        default=0.0, ge=0, exclude_if=operator.not_, description="What peaks are limited further, for the film was over"
    )


class Post(Closed):
    """What is written beside the film when it is posted."""

    title: str = Field(max_length=100)
    description: str = Field(max_length=2000)
    hashtags: tuple[str, ...] = Field(default=(), max_length=12)


class Storyboard(Closed):
    """The whole film as decided."""

    title: str = Field(min_length=1, max_length=120)
    language: Language
    aspect: Aspect
    short_side: int = Field(default=1080, ge=240, le=2160)
    seconds: float = Field(gt=0, le=900, description="Length to make, within the brief's wish")
    shortest: float = Field(gt=0)
    longest: float = Field(gt=0)
    look: str = Field(description="Name of a look: palette, type and motion")
    brand: str = ""
    colors: tuple[str, ...] = Field(default=(), description="Brand colours, #RRGGBB, that the look is adapted to")
    monochrome: bool = False
    burned_captions: bool = True
    sound: Sound
    presenter: Wanted | None = Field(
        default=None,
        exclude_if=lambda wanted: wanted is None,
        description="Who speaks to the viewer, seen in all scenes",
    )
    scenes: tuple[Scene, ...] = Field(min_length=1, max_length=60)
    post: Post
    takes: dict[str, int] = Field(
        default={}, exclude_if=operator.not_, description="Task -> how often it was made again after a finding"
    )
    assumptions: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
