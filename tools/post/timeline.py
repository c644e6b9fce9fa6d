"""Writes the film as an editable timeline, so that a person can go on in an editing program."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from memory.assets import Asset, AudioAsset, TimelineAsset, VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable
from tools.media.timing import FPS, Slot

RATE = 48000


class Timeline(Tool):
    """OpenTimelineIO: scenes as clips and markers on a picture track, speech and music on sound tracks."""

    name = "post.timeline"
    version = "1"
    summary = "Write the film's scenes, speech and music as an OpenTimelineIO timeline for editing programs."
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
        film_file: str = Field(default="film.mp4", description="The film beside the timeline, which clips refer to")
        voice_file: str = Field(default="audio/voice.wav", description="The speech of the whole film")
        music_file: str = Field(default="audio/music.wav", description="The music of the whole film")

        @model_validator(mode="after")
        def _one_a_scene(self) -> Self:
            for field in ("names", "segments", "speech", "speech_starts", "speech_seconds"):
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

        timeline = otio.schema.Timeline(name=request.title)
        timeline.tracks.append(_pictures(request))
        if any(request.speech):
            timeline.tracks.append(_speech(request))
        if request.music:
            timeline.tracks.append(_music(request, request.music))
        target = context.scratch / "timeline.otio"
        target.write_text(otio.adapters.write_to_string(timeline, "otio_json") + "\n", encoding="utf-8")
        return self.Output(timeline=context.keep(target, TimelineAsset))


def _pictures(request: Timeline.Input) -> Any:
    import opentimelineio as otio

    track = otio.schema.Track(name="Scenes", kind=otio.schema.TrackKind.Video)
    end = max(slot.start_frame + slot.frames for slot in request.slots)
    for index, slot in enumerate(request.slots):
        name = _name(request, index)
        place = _range(slot.start_frame, slot.frames, FPS)
        clip = otio.schema.Clip(name=name, source_range=place)
        segment = request.segments[index] if request.segments else None
        clip.set_media_references(_media(request.film_file, _range(0, end, FPS), segment), "DEFAULT_MEDIA")
        clip.markers.append(otio.schema.Marker(name=name, marked_range=_range(slot.start_frame, 0, FPS), color="CYAN"))
        track.append(clip)
    return track


def _speech(request: Timeline.Input) -> Any:
    """Clips of the whole film's speech, with gaps of exactly the length between them."""
    import opentimelineio as otio

    track = otio.schema.Track(name="Voice", kind=otio.schema.TrackKind.Audio)
    whole = _range(0, _samples(request), RATE)
    at = 0
    for index, asset in enumerate(request.speech):
        if asset is None:
            continue
        start = max(round(request.speech_starts[index] * RATE), at)
        length = round(request.speech_seconds[index] * RATE)
        if start > at:
            track.append(otio.schema.Gap(source_range=_range(0, start - at, RATE)))
        clip = otio.schema.Clip(name=_name(request, index), source_range=_range(start, length, RATE))
        clip.set_media_references(_media(request.voice_file, whole, asset), "DEFAULT_MEDIA")
        track.append(clip)
        at = start + length
    return track


def _music(request: Timeline.Input, music: AudioAsset) -> Any:
    import opentimelineio as otio

    track = otio.schema.Track(name="Music", kind=otio.schema.TrackKind.Audio)
    whole = _range(0, _samples(request), RATE)
    clip = otio.schema.Clip(name="Music", source_range=whole)
    clip.set_media_references(_media(request.music_file, whole, music), "DEFAULT_MEDIA")
    track.append(clip)
    return track


def _media(file: str, available: Any, asset: Asset | None) -> dict[str, Any]:
    """The file in the package, and beside it the asset by its key in the studio's store."""
    import opentimelineio as otio

    media = {"DEFAULT_MEDIA": otio.schema.ExternalReference(target_url=file, available_range=available)}
    if asset:
        facts = {"kind": asset.kind, "sha256": asset.sha256}
        media["asset"] = otio.schema.ExternalReference(target_url=asset.key, metadata={"reelwright": facts})
    return media


def _samples(request: Timeline.Input) -> int:
    frames: Sequence[int] = [slot.start_frame + slot.frames for slot in request.slots]
    return max(frames) * RATE // FPS


def _range(start: int, length: int, rate: int) -> Any:
    import opentimelineio as otio

    time = otio.opentime.RationalTime
    return otio.opentime.TimeRange(time(start, rate), time(length, rate))


def _name(request: Timeline.Input, index: int) -> str:
    return request.names[index] if request.names else f"Scene {index + 1}"
