"""Writes the film as an editable timeline, so that a person can go on in an editing program."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from memory.assets import AudioAsset, TimelineAsset, VideoAsset
from tools.audio.sounds.event import Event
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable
from tools.media.timing import Cue, Slot


class Timeline(Tool):
    """OpenTimelineIO: scenes as clips and captions as markers on one track, and tracks of speech, music and effects."""

    name = "post.timeline"
    version = "2"
    summary = "Write scenes, captions, speech, music and effects as an OpenTimelineIO timeline for editing programs."
    resources = Resources(cpu=0.2, memory_mb=60)
    example: ClassVar[dict[str, Any] | None] = {
        "title": "Two scenes",
        "names": ["Hook", "Close"],
        "slots": [
            {"start_frame": 0, "frames": 40, "start": 0.0, "speech_at": 0.2},
            {"start_frame": 40, "frames": 20, "start": 1.3333333, "speech_at": 0.0},
        ],
        "segments": [{"$asset": "video"}, {"$asset": "video"}],
        "music": {"$asset": "audio"},
        "effects": {"$asset": "audio"},
        "events": [{"kind": "whoosh", "at": 1.4}],
        "cues": [[{"start": 0.2, "end": 1.2, "lines": ["Two scenes"]}], []],
    }

    class Input(Payload):
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

    class Output(Payload):
        """The timeline's file."""

        timeline: TimelineAsset

    def check(self) -> None:
        """Needs OpenTimelineIO."""
        if find_spec("opentimelineio") is None:
            raise ToolUnavailable("post.timeline needs OpenTimelineIO: pip install opentimelineio")

    def estimate(self, request: Timeline.Input) -> Estimate:
        """Loading the library is most of it."""
        return Estimate(seconds=0.3)

    async def run(self, request: Timeline.Input, context: Context) -> Timeline.Output:
        """Builds the tracks, and writes them in OpenTimelineIO's own JSON."""
        import opentimelineio as otio

        from tools.post import tracks

        timeline = otio.schema.Timeline(name=request.title)
        timeline.tracks.append(tracks.pictures(request))
        if any(request.speech):
            timeline.tracks.append(tracks.speech(request))
        if request.music:
            timeline.tracks.append(tracks.music(request, request.music))
        if request.effects:
            timeline.tracks.append(tracks.effects(request, request.effects))
        target = context.scratch / "timeline.otio"
        target.write_text(otio.adapters.write_to_string(timeline, "otio_json") + "\n", encoding="utf-8")
        return self.Output(timeline=context.keep(target, TimelineAsset))
