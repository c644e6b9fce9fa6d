"""The tool that flattens a picture into a PNG."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import ImageAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.image.picture import Picture


class Still(Tool):
    """A picture as it stands once everything has arrived."""

    name = "image.still"
    version = "15"
    summary = "Flattens a picture into a PNG still, for posters and thumbnails."
    resources = Resources(cpu=1, memory_mb=250, timeout_s=60)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"picture": PICTURE, "short_side": 180}

    class Input(Payload):
        """A picture and the size to draw it at."""

        picture: Picture
        short_side: int = Field(default=1080, ge=120, le=2160)

    class Output(Payload):
        """The still."""

        still: ImageAsset

    def estimate(self, request: Any) -> Estimate:
        """About half a second at 1080p."""
        return Estimate(seconds=0.5 * (request.short_side / 1080) ** 2 + 0.1)

    async def run(self, request: Any, context: Context) -> Payload:
        """Draws every layer and writes the file."""
        from tools.image.flatten import flatten_to
        from tools.image.render.raster import images_of

        path = context.scratch / "still.png"
        flatten_to(path, request.picture, request.short_side, images_of(request.picture, context))
        context.progress(1.0, "still drawn")
        return self.Output(still=context.keep(path, ImageAsset))
