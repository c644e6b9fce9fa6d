"""The tool that films how one scene becomes the next: a short segment of its own, so that neither is made again."""

from __future__ import annotations

from typing import Any, ClassVar

from memory.assets import VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.video.request import TransitionRequest


class TransitionFilm(Tool):
    """The first frames of a scene, in which it takes over from the one before: cut, dissolve, push, wipe or match."""

    name = "video.transition"
    version = "4"
    summary = "Films how a scene takes over from the one before it, as a short segment between theirs."
    resources = Resources(cpu=1, memory_mb=430, timeout_s=600)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "before": PICTURE,
        "before_frames": 30,
        "picture": PICTURE,
        "frames": 30,
        "short_side": 180,
    }

    class Input(TransitionRequest):
        """Two scenes that follow each other."""

    class Output(Payload):
        """The encoded frames, which come before those of the new scene's segment."""

        segment: VideoAsset
        frames: int

    def estimate(self, request: Any) -> Estimate:
        """About half a second of baking and 13 frames at 50 ms, at 1080p on one core."""
        return Estimate(seconds=1.1 * (request.short_side / 1080) ** 2 + 0.2)

    async def run(self, request: Any, context: Context) -> Payload:
        """Paints both scenes and what lies between."""
        from tools.video.passage import film_passage

        path = context.scratch / "transition.mp4"
        frames = film_passage(request, context, path)
        return self.Output(segment=context.keep(path, VideoAsset), frames=frames)
