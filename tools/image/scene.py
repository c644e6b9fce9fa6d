"""The tool that lays a scene's shot out as a picture, in a film's look and for its aspect ratio."""

from __future__ import annotations

from typing import Any, ClassVar

from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.image.picture import Picture
from tools.image.request import SceneRequest


class ScenePicture(Tool):
    """From what a picture says and shows to layers with places, colours and entrances."""

    name = "image.scene"
    version = "28"
    summary = "Lays out one scene as a layered picture: headline, subject, chart or cards, in the film's look."
    credit = "pictures: drawn from words"
    better = "image models: not offered yet; --art takes your own pictures"
    resources = Resources(cpu=1, memory_mb=150, timeout_s=60)
    determinism = "seeded"
    example: ClassVar[dict[str, Any]] = {
        "shot": {"family": "hero", "headline": "Meet Brewly.", "accent": "Brewly", "subject": "coffee cup"},
        "look": "warm",
        "aspect": "16:9",
    }

    class Input(SceneRequest):
        """One scene's shot and the film's look."""

    class Output(Payload):
        """The picture."""

        picture: Picture

    def estimate(self, request: Any) -> Estimate:
        """Layout is arithmetic on type."""
        return Estimate(seconds=0.2)

    async def run(self, request: Any, context: Context) -> Payload:
        """Composes the layout of the shot's family."""
        from tools.image.compose import compose
        from tools.image.legible import legible
        from tools.image.render.raster import images_of

        laid_out = compose(request, context.seed)
        picture = legible(laid_out, images_of(laid_out, context))
        context.progress(1.0, f"{picture.family} with {len(picture.layers)} layers")
        return self.Output(picture=picture)
