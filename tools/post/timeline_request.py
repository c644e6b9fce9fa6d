"""What `post.timeline` is asked for: a film's scenes, captions and sounds, and when each begins."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from memory.assets import AudioAsset, VideoAsset
from tools.audio.sounds.event import Event
from tools.contract import Payload
from tools.media.timing import Cue, Slot


class TimelineRequest(Payload):
    """The parts and their places. Each list has one entry a scene, or is empty."""

    title: str
    names: tuple[str, ...] = Field(default=(), description="What each scene is called")
    slots: tuple[Slot, ...] = Field(min_length=1)
    segments: tuple[VideoAsset, ...] = ()
    speech: tuple[AudioAsset | None, ...] = Field(default=(), description="None for a scene without speech")
    speech_starts: tuple[float, ...] = Field(default=(), description="Seconds from the start of the film")
    speech_seconds: tuple[float, ...] = Field(default=(), description="Length of each scene's speech")
    music: AudioAsset | None = None
    music_name: str = Field(default="Music", max_length=200, description="What the music is called: mood or title")
    effects: AudioAsset | None = None
    events: tuple[Event, ...] = Field(default=(), description="What is heard on the effects' track")
    cues: tuple[tuple[Cue, ...], ...] = Field(default=(), description="Captions, in seconds of their scene")
    film_file: str = Field(default="film.mp4", description="The film beside the timeline, which clips refer to")
    voice_file: str = Field(default="audio/voice.wav", description="The speech of the whole film")
    music_file: str = Field(default="audio/music.wav", description="The music of the whole film")
    effects_file: str = Field(default="audio/effects.wav", description="The effects of the whole film")

    @model_validator(mode="after")
    def _one_a_scene(self) -> Self:
        for field in ("names", "segments", "speech", "speech_starts", "speech_seconds", "cues"):
            length = len(getattr(self, field))
            if length not in (0, len(self.slots)):
                raise ValueError(f"{field} has {length} entries for {len(self.slots)} slots: give one a scene")
        if self.speech and not (self.speech_starts and self.speech_seconds):
            raise ValueError("speech needs speech_starts and speech_seconds")
        return self
