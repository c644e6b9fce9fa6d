"""What a prop and a backdrop are, so that layouts can use any of them alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import skia

from tools.image.palette import Palette

Box = tuple[float, float, float, float]  # x, y, width, height in pixels
DrawProp = Callable[[skia.Canvas, Palette, int, str], None]


@dataclass(frozen=True)
class Prop:
    """A thing, drawn in a box of `aspect * 100` by 100 units with its own contact shadow at the foot.

    `told` finds in a line what the thing itself shows, such as a date, and gives it as a state; empty for nothing.
    """

    name: str
    words: tuple[str, ...]
    aspect: float
    draw: DrawProp
    states: tuple[str, ...] = ("",)
    told: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Plane:
    """One layer of a backdrop in pixels, painted from -4 % to 104 % of the frame so that parallax shows no edge."""

    depth: float
    draw: Callable[[skia.Canvas], None]
    opaque: bool = False


PlanesOf = Callable[[int, int, Palette, int, Box | None], list[Plane]]


Floor = Literal["own", "room", "table", "grass", "stone", "sand"]
Scale = Literal["plain", "tabletop", "room", "street", "landscape", "sky"]


@dataclass(frozen=True)
class Backdrop:
    """A setting. `tone` says what text stands on: the palette's ground, or a picture that is always dark or light.

    `floor` says what things stand on there: a worktop or a sweep that is part of the picture, the floor of a room that
    only large things stand on, or the kind of ground that layouts have to lay in front of it. `scale` says what is as
    high as the frame there, `plain` for grounds that are no place; `has` is what the place shows by itself.
    """

    name: str
    words: tuple[str, ...]
    planes: PlanesOf
    tone: Literal["ground", "dark", "light"] = "ground"
    floor: Floor = "table"
    scale: Scale = "plain"
    has: frozenset[str] = frozenset()
