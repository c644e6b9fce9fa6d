"""post.watch: one part of a film looked at closely, so that a changed scene is the only one that is looked at again."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import DocumentAsset, ImageAsset, VideoAsset
from tools.contract import Context, Determinism, Estimate, Payload, Resources, Tool
from tools.post.measurement import Watched


class Request(Payload):
    """A part of a film, and where its picture is kept."""

    video: VideoAsset
    marks: tuple[float, ...] = Field(default=(0.5,), max_length=2000, description="Shares of its length, 0 to 1")
    colors: tuple[str, ...] = Field(default=(), max_length=8, description="Colours to look for at the marks, #RRGGBB")


class Response(Payload):
    """What was seen."""

    watched: Watched


class Watch(Tool):
    """Decodes the pictures once and keeps numbers, and a small still for each mark."""

    name: ClassVar[str] = "post.watch"
    version: ClassVar[str] = "5"
    summary: ClassVar[str] = "Watches one segment of a film: black, frozen and flashing pictures, colours, stills"
    Input: ClassVar[type[Payload]] = Request
    Output: ClassVar[type[Payload]] = Response
    resources: ClassVar[Resources] = Resources(cpu=1.0, memory_mb=250)
    determinism: ClassVar[Determinism] = "exact"
    example: ClassVar[dict[str, Any] | None] = {"video": {"$asset": "video"}, "marks": [0.25, 0.5]}

    def estimate(self, request: Any) -> Estimate:
        """About 4 ms a frame at 1080p; a megabyte is some 50 frames."""
        return Estimate(seconds=0.2 + request.video.size / 1e6 * 0.2)

    async def run(self, request: Request, context: Context) -> Response:
        """Raises InvalidRequest for a file without moving pictures."""
        from tools.post.measuring.part import keep_part, watch_part  # PyAV and OpenCV load with the first film

        part = watch_part(context.path(request.video), request.marks, request.colors, context.progress)
        kept = keep_part(part, context.scratch)
        return Response(
            watched=Watched(
                sights=part.sights,
                edges=context.keep(kept.edges, DocumentAsset),
                stills=tuple(context.keep(still, ImageAsset) for still in kept.stills),
                previews=tuple(context.keep(preview, ImageAsset) for preview in kept.previews),
            )
        )
