"""Finds pictograms by what they show, in the words under which their makers filed them."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, ClassVar

from pydantic import Field

from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable


class IconHit(Payload):
    """One pictogram."""

    name: str
    score: float = Field(gt=0, description="Higher is nearer; comparable only inside one answer")


class Icons(Tool):
    """Search over the free Font Awesome pictograms."""

    name = "search.icons"
    version = "1"
    summary = "Find pictograms for plain nouns such as 'coffee cup' or 'calendar'; gives names, the nearest first."
    resources = Resources(cpu=0.2, memory_mb=60)
    example: ClassVar[dict[str, Any] | None] = {"query": "coffee cup", "limit": 3}

    class Input(Payload):
        """What to look for."""

        query: str = Field(min_length=1, max_length=200, description="Plain English nouns")
        limit: int = Field(default=8, ge=1, le=100)

    class Output(Payload):
        """What was found, the nearest first; empty where nothing matches."""

        hits: tuple[IconHit, ...]

    def check(self) -> None:
        """Needs the icons, and skia, which the module that draws them loads."""
        for module, package in (("fontawesomefree", "fontawesomefree"), ("skia", "skia-python")):
            if find_spec(module) is None:
                raise ToolUnavailable(f"search.icons needs {package}: pip install {package}")

    def estimate(self, request: Icons.Input) -> Estimate:
        """Reading the index is all of it."""
        return Estimate(seconds=0.1)

    async def run(self, request: Icons.Input, context: Context) -> Icons.Output:
        """Asks the index that pictures are drawn from, so that what is found here is what a picture would show."""
        from tools.image.art.icons import find_icons

        found = find_icons(request.query, request.limit)
        return self.Output(hits=tuple(IconHit(name=name, score=score) for name, score in found))
