"""Writes the film as an editable timeline, so that a person can go on in an editing program."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from memory.assets import TimelineAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable
from tools.post.timeline_request import TimelineRequest


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

    class Input(TimelineRequest):
        """A film's scenes, captions and sounds."""

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
