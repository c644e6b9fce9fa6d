"""The tool that turns a picture into a scene's encoded frames, captions and transition included."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.image.picture import Picture
from tools.media.timing import FPS, Cue


class Segment(Tool):
    """One scene as H.264: drawn once, encoded once, ready to be joined by copying."""

    name = "video.segment"
    version = "1"
    summary = "Animates a picture for one scene, draws its captions in, and encodes it as a segment that joins by copy."
    resources = Resources(cpu=1, memory_mb=450, timeout_s=1800)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"picture": PICTURE, "frames": 12, "short_side": 180}

    class Input(Payload):
        """A scene's picture, captions and length."""

        picture: Picture
        cues: tuple[Cue, ...] = ()
        frames: int = Field(ge=1, le=108_000)
        short_side: int = Field(default=1080, ge=120, le=2160)
        fps: int = Field(default=FPS, ge=10, le=60)
        first: bool = Field(default=False, description="The film's first scene: its first frame is never empty")
        last: bool = Field(default=False, description="The film's last scene")

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
