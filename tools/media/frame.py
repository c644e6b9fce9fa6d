"""Frame shapes: the aspect ratios of the platforms and their sizes in pixels."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.contract import Payload

Aspect = Literal["16:9", "9:16", "1:1", "4:5"]

Sheet = Literal["A"]
"""Upright paper of the A series, ISO 216: 1 to the square root of 2."""
Shape = Aspect | Sheet

RATIOS: dict[Aspect, tuple[int, int]] = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5)}
PAPER = (1.0, 2**0.5)


class FrameSize(Payload):
    """Width and height in pixels, both even as 4:2:0 video needs them."""

    width: int = Field(ge=64, le=7680, multiple_of=2)
    height: int = Field(ge=64, le=7680, multiple_of=2)


def frame_size(shape: Shape, short_side: int) -> FrameSize:
    """The size whose shorter side is `short_side` pixels, rounded to even numbers."""
    across, down = PAPER if shape == "A" else RATIOS[shape]
    scale = short_side / min(across, down)
    return FrameSize(width=round(across * scale / 2) * 2, height=round(down * scale / 2) * 2)
