"""The tool that turns a picture into a scene's encoded frames, captions and transition included."""

from __future__ import annotations

from typing import Any, ClassVar

from memory.assets import VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.video.request import SegmentRequest


class Segment(Tool):
    """One scene as H.264: drawn once, encoded once, ready to be joined by copying."""

    name = "video.segment"
    version = "17"
    summary = "Animates a picture for one scene, draws its captions in, and encodes it as a segment that joins by copy."
    resources = Resources(cpu=1, memory_mb=430, timeout_s=1800)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"picture": PICTURE, "frames": 12, "short_side": 180}

    class Input(SegmentRequest):
        """A scene's picture, captions and length."""

    class Output(Payload):
        """The encoded scene."""

        segment: VideoAsset
        frames: int

    def estimate(self, request: Any) -> Estimate:
        """About 35 ms a frame at 1080p on one core, and half a second to bake."""
        share = (request.short_side / 1080) ** 2
        return Estimate(seconds=(request.frames * 0.035 + 0.5) * share + 0.3)

    async def run(self, request: Any, context: Context) -> Payload:
        """Paints and encodes frame by frame."""
        from tools.video.film import film_scene

        path = context.scratch / "segment.mp4"
        film_scene(request, context, path)
        return self.Output(segment=context.keep(path, VideoAsset), frames=request.frames)
