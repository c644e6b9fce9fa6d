"""The tool that cuts a person's own clip to another shape: the frame follows what there is to see."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.frame import Aspect


class Recut(Tool):
    """One crop a shot, where most happens, held still inside the shot."""

    name = "video.recut"
    version = "1"
    summary = "Cuts a clip to another aspect ratio: finds shots, keeps what moves and stands out, encodes once."
    resources = Resources(cpu=1, memory_mb=500, timeout_s=1800)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"clip": {"$asset": "video"}, "aspect": "1:1", "short_side": 120}

    class Input(Payload):
        """The clip, and the shape to cut it to."""

        clip: VideoAsset
        aspect: Aspect
        short_side: int = Field(default=1080, ge=120, le=2160)

    class Output(Payload):
        """The film without sound: H.264, 30 frames a second."""

        film: VideoAsset
        seconds: float
        frames: int
        width: int
        height: int
        shots: int = Field(description="Stretches that were framed each for itself")

    def estimate(self, request: Any) -> Estimate:
        """A megabyte of clip is some two seconds of it."""
        return Estimate(seconds=2.0 + request.clip.size / 5e5)

    async def run(self, request: Any, context: Context) -> Payload:
        """Watches the clip once, then cuts it."""
        from tools.media.frame import frame_size
        from tools.video.reframing import recut, watch

        source, target = context.path(request.clip), context.scratch / "recut.mp4"
        size = frame_size(request.aspect, request.short_side)
        shots = watch(source, size.width / size.height)
        context.progress(0.3, f"{len(shots)} shots")
        frames = recut(source, target, size, shots, lambda share: context.progress(0.3 + 0.7 * share, "cut"))
        return self.Output(
            film=context.keep(target, VideoAsset),
            seconds=frames / 30,
            frames=frames,
            width=size.width,
            height=size.height,
            shots=len(shots),
        )
