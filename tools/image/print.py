"""The tool that makes a picture ready for paper or a feed: pixels as many as are printed, and a PDF with bleed."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from memory.assets import DocumentAsset, ImageAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.image.picture import Picture

BLEED_MM = 3.0
MOST_PIXELS = 5400
"""Short side of A3 at 460 dots an inch, bleed included: more than a press resolves."""


class Seen(Payload):
    """One text of the picture: how well it reads, and whether it stands inside the margins."""

    name: str
    text: str
    contrast: float = Field(description="WCAG ratio at the 5th percentile of what is behind it")
    least: float = Field(description="What a text of its size needs")
    inside: bool


class Print(Tool):
    """A picture at the size it is printed at."""

    name = "image.print"
    version = "5"
    summary = "Draws a picture at print size as PNG and, for paper, as PDF with 3 mm bleed; measures its texts."
    resources = Resources(cpu=1, memory_mb=700, timeout_s=180)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"picture": PICTURE, "short_side": 180}

    class Input(Payload):
        """A picture, and on what it shall be."""

        picture: Picture
        short_side: int = Field(default=1080, ge=120, le=MOST_PIXELS, description="Pixels, without the bleed")
        short_side_mm: float = Field(default=0.0, ge=0, le=1200, description="Of the sheet; 0 for a picture alone")
        bleed_mm: float = Field(default=BLEED_MM, ge=0, le=10)

    class Output(Payload):
        """The picture in pixels and the sheet, and what was measured on them."""

        still: ImageAsset
        sheet: DocumentAsset | None = None
        width: int
        height: int
        texts: tuple[Seen, ...]

    def estimate(self, request: Any) -> Estimate:
        """About half a second at 1080p, twice for paper."""
        return Estimate(seconds=(1.0 if request.short_side_mm else 0.5) * (request.short_side / 1080) ** 2 + 0.5)

    async def run(self, request: Any, context: Context) -> Payload:
        """Draws the picture once, with bleed where it is printed, and cuts the still out of it."""
        from tools.image.legible import contrasts
        from tools.image.printing import drawn, write_pdf, write_png
        from tools.image.render.raster import images_of

        picture = request.picture
        images = images_of(picture, context)
        bleed = round(request.bleed_mm / request.short_side_mm * request.short_side) if request.short_side_mm else 0
        pixels = drawn(picture, request.short_side, bleed, images)
        context.progress(0.6, "drawn")
        cut = pixels[bleed : pixels.shape[0] - bleed, bleed : pixels.shape[1] - bleed]
        still, sheet = context.scratch / "still.png", None
        write_png(still, cut)
        if request.short_side_mm:
            target = context.scratch / "sheet.pdf"
            write_pdf(target, pixels, bleed, request.short_side_mm / request.short_side)
            sheet = context.keep(target, DocumentAsset)
        inside = {layer.name + layer.shows: picture.safe.holds(layer.box, 2.0) for layer in picture.texts}
        texts = tuple(
            Seen(
                name=each.name,
                text=each.text,
                contrast=round(each.ratio, 2),
                least=each.least,
                inside=inside[each.name + each.text],
            )
            for each in contrasts(picture, images)
        )
        return self.Output(
            still=context.keep(still, ImageAsset), sheet=sheet, width=cut.shape[1], height=cut.shape[0], texts=texts
        )
