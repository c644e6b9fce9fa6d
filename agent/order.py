"""An order: what a person handed in at the door, before anybody has thought about it."""

from __future__ import annotations

from pydantic import Field

from agent.brief import Closed, Source, Wishes
from memory.assets import AudioAsset, VideoAsset
from tools.audio.brought import OwnRecording, OwnTrack
from tools.image.packs.art import PackArt


class OwnSounds(Closed):
    """Sound of the person's own that takes the place of what would be made."""

    track: OwnTrack | None = None
    recording: OwnRecording | None = None


class OwnFile(Closed):
    """A file of the person's own that something is made from: their film, clip or recording."""

    name: str
    video: VideoAsset | None = None
    sound: AudioAsset | None = Field(default=None, description="48 kHz WAV")
    seconds: float = Field(gt=0)
    width: int = Field(default=0, ge=0, description="Pixels; 0 for sound")
    height: int = Field(default=0, ge=0)


class Order(Closed):
    """A brief with its sources and options; kept with the run, so that a resume needs nothing from outside."""

    text: str
    sources: tuple[Source, ...] = ()
    wishes: Wishes = Wishes()
    seed: int = Field(default=0, ge=0, lt=2**31)
    ask: bool = Field(default=False, description="Stop for approval after the storyboard")
    art: tuple[PackArt, ...] = Field(default=(), max_length=300, description="The person's own art, kept in the store")
    logo: PackArt | None = Field(default=None, description="The brand's logo, kept in the store")
    sounds: OwnSounds = OwnSounds()
    files: tuple[OwnFile, ...] = Field(default=(), max_length=12, description="What is captioned or cut anew")
    budget: float | None = Field(default=None, ge=0, description="Most that the run may spend on models and tools, USD")
    takes: int = Field(default=1, ge=1, le=5, description="Storyboards that a model writes to choose from")
    out: str = Field(default="", description="Where else to put the package: a folder, or a file that ends in .mp4")
