"""The tool that lays out a poster: a picture like a scene's, for a sheet of paper or a frame of a feed."""

from __future__ import annotations

from typing import Any, ClassVar

from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.picture import Picture
from tools.image.sheet_request import PosterRequest


class Poster(Tool):
    """From the facts of an occasion, or of an offer, to a bill."""

    name = "image.poster"
    version = "12"
    summary = "Lays out a poster: title, date, time, place, price and details over a drawn picture, in a look."
    credit = "poster: laid out and drawn from words"
    resources = Resources(cpu=1, memory_mb=150, timeout_s=60)
    determinism = "seeded"
    example: ClassVar[dict[str, Any]] = {
        "title": "Harbour Lights",
        "date": "Friday 12 June",
        "subject": "lantern",
        "look": "warm",
        "shape": "4:5",
    }

    class Input(PosterRequest):
        """The bill in words."""

    class Output(Payload):
        """The picture."""

        picture: Picture

    def estimate(self, request: Any) -> Estimate:
        """Layout is arithmetic on type."""
        return Estimate(seconds=0.3)

    async def run(self, request: Any, context: Context) -> Payload:
        """Lays the bill out, and sees to it that it reads."""
        from tools.image.legible import legible
        from tools.image.posting import lay_out
        from tools.image.render.raster import images_of

        laid_out = lay_out(request, context.seed)
        picture = legible(laid_out, images_of(laid_out, context))
        context.progress(1.0, f"poster with {len(picture.layers)} layers")
        return self.Output(picture=picture)
