"""The tool that reads a picture's texts as a viewer would: what stands there, and how well it stands out."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.example import PICTURE
from tools.image.picture import Picture

MEASURED_AT = 135


class TextSeen(Payload):
    """One text of a picture."""

    name: str
    text: str
    contrast: float = Field(description="WCAG ratio at the worst twentieth of the pixels behind it")
    least: float = Field(description="What a text of its size needs: 4.5, or 3 for large type")


class Read(Tool):
    """Draws the picture small, without its words, and compares their inks with what is behind them."""

    name = "image.read"
    version = "3"
    summary = "Measures how well every text of a picture stands out from the pixels behind it."
    resources = Resources(cpu=1, memory_mb=200, timeout_s=60)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"picture": PICTURE}

    class Input(Payload):
        """A picture."""

        picture: Picture

    class Output(Payload):
        """Its texts, in the order in which they are drawn; empty where it has none."""

        texts: tuple[TextSeen, ...]

    def estimate(self, request: Any) -> Estimate:
        """A picture of 135 lines."""
        return Estimate(seconds=0.1)

    async def run(self, request: Any, context: Context) -> Payload:
        """Measures on the pixels that are drawn."""
        from tools.image.legible import contrasts
        from tools.image.render.raster import images_of

        picture = request.picture
        measured = contrasts(picture, images_of(picture, context), MEASURED_AT) if picture.texts else ()
        texts = (
            TextSeen(name=each.name, text=each.text, contrast=round(each.ratio, 2), least=each.least)
            for each in measured
        )
        return self.Output(texts=tuple(texts))
