"""The tool that joins segments into a film by copying their packets."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool


class Join(Tool):
    """Segments one after the other: nothing is encoded again, no frame is lost or doubled."""

    name = "video.join"
    version = "1"
    summary = "Joins scene segments into one film without encoding again."
    resources = Resources(cpu=1, memory_mb=120, timeout_s=300)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"segments": [{"$asset": "video"}, {"$asset": "video"}]}

    class Input(Payload):
        """Segments in film order, all made by `video.segment` in one size and rate."""

        segments: tuple[VideoAsset, ...] = Field(min_length=1)

    class Output(Payload):
        """The film without sound."""

        film: VideoAsset
        frames: int

    def estimate(self, request: Any) -> Estimate:
        """Copying is quick."""
        return Estimate(seconds=0.05 * len(request.segments) + 0.1)

    async def run(self, request: Any, context: Context) -> Payload:
        """Copies packets and shifts their times."""
        from tools.video.splice import splice

        path = context.scratch / "film.mp4"
        frames = splice([context.path(each) for each in request.segments], path, context.progress)
        return self.Output(film=context.keep(path, VideoAsset), frames=frames)
