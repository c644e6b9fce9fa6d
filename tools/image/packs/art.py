"""What one piece of a person's own art is, once it has been checked and taken into the store."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from memory.assets import ImageAsset
from tools.contract import Payload

Form = Literal["cutout", "photo"]


class Drawn(Payload):
    """What layouts and drawing need to know of an image without opening it."""

    width: int = Field(ge=1, description="Pixels")
    height: int = Field(ge=1, description="Pixels")
    form: Form = Field(default="cutout", description="A cutout is clear around the thing; a photo fills its rectangle")
    foot: tuple[float, float] = Field(default=(0.1, 0.9), description="Where it touches the ground, shares of width")
    dark: float = Field(default=0.0, ge=0, le=1, description="Share of its outline that is lost on a dark ground")
    pale: float = Field(default=0.0, ge=0, le=1, description="Share of its outline that is lost on a light ground")
    tones: tuple[tuple[str, float], ...] = Field(
        default=(), description="The colours of its outline, #RRGGBB, each with its share; none for a photo"
    )

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width / self.height


class Labels(Payload):
    """What a file shows and whose it is."""

    name: str = Field(min_length=1, max_length=120, description="The file's path inside its pack")
    words: tuple[str, ...] = Field(min_length=1, max_length=40, description="What it shows, as plain words or phrases")
    licence: str = Field(default="", max_length=200, description="Terms it is used under, as the pack says")
    credit: str = Field(default="", max_length=200, description="Who made it, as the pack says")
    original: str = Field(default="", description="SHA-256 of the file as it was handed in")


class PackArt(Labels, Drawn):
    """One piece of art that a scene may show; the image is always a PNG of our own making."""

    image: ImageAsset
