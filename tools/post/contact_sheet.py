"""Lays frames of the film out on one sheet, so that a person or a model sees the whole of it at a glance."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated, Any, ClassVar, Self

from pydantic import Field, model_validator

from memory.assets import ImageAsset, VideoAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool, ToolUnavailable

Seconds = Annotated[float, Field(ge=0, le=86400)]


class ContactSheet(Tool):
    """A grid of frames with their times and labels."""

    name = "post.contact_sheet"
    version = "5"
    summary = "Show frames of a film at given times on one labelled PNG sheet."
    resources = Resources(cpu=1, memory_mb=300)
    example: ClassVar[dict[str, Any] | None] = {
        "film": {"$asset": "video"},
        "times": [0.2, 1.5],
        "labels": ["Hook", "Close"],
    }

    class Input(Payload):
        """Which frames to show."""

        film: VideoAsset | None = None
        stills: tuple[ImageAsset, ...] = Field(default=(), max_length=120, description="In place of a film; one a time")
        times: tuple[Seconds, ...] = Field(min_length=1, max_length=120, description="Past the end: the last frame")
        labels: tuple[str, ...] = Field(default=(), description="One a time, or none")
        width: int = Field(default=1600, ge=400, le=6000, description="Of the sheet, in pixels")

        @model_validator(mode="after")
        def _one_a_time(self) -> Self:
            if len(self.labels) not in (0, len(self.times)):
                raise ValueError(f"labels has {len(self.labels)} entries for {len(self.times)} times: give one a time")
            if (self.film is None) == (not self.stills):
                raise ValueError("give either a film or stills")
            if self.stills and len(self.stills) != len(self.times):
                raise ValueError(f"stills has {len(self.stills)} entries for {len(self.times)} times: give one a time")
            return self

    class Output(Payload):
        """The sheet, and the same as a JPEG for pages."""

        sheet: ImageAsset
        preview: ImageAsset

    def check(self) -> None:
        """Needs PyAV to decode and skia to draw."""
        for module, package in (("av", "av"), ("skia", "skia-python")):
            if find_spec(module) is None:
                raise ToolUnavailable(f"post.contact_sheet needs {package}: pip install {package}")

    def estimate(self, request: ContactSheet.Input) -> Estimate:
        """Half a group of pictures is decoded for each frame of a film."""
        return Estimate(seconds=0.2 + (0.1 if request.film else 0.02) * len(request.times))

    async def run(self, request: ContactSheet.Input, context: Context) -> ContactSheet.Output:
        """Decodes, draws, writes."""
        from tools.post.sheet import draw_sheet, encoded, frames_at, frames_of

        if request.film is not None:
            film = context.path(request.film)
            frames = frames_at(film, request.times, lambda done: context.progress(done * 0.8, "frames"))
        else:
            frames = frames_of([context.path(still) for still in request.stills])
        drawn = draw_sheet(frames, request.times, request.labels, request.width)
        files = [context.scratch / f"contact_sheet{suffix}" for suffix in (".png", ".jpg")]
        for file in files:
            file.write_bytes(encoded(drawn, file.suffix))
        sheet, preview = (context.keep(file, ImageAsset) for file in files)
        return self.Output(sheet=sheet, preview=preview)
