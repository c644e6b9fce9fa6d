"""A front door with a lamp and a mat."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 37.5, 94, 32)
    brush.panel(canvas, shape.box(10, 5, 55, 89, 2), colour.PAPER)
    door = shape.box(15, 10, 45, 83, 1)
    brush.hollow(canvas, door, 0.4, 1.4)
    brush.panel(canvas, door, base)
    pane = shape.path("M22 34 V26 C22 10 53 10 53 26 V34 Z")
    brush.blend(canvas, pane, 0xFFFFF0C0, 0xFFFFD488)
    brush.stroke(canvas, shape.path("M37.5 12 V34 M24 20 L37.5 34 L51 20"), colour.PAPER, 1.2)
    brush.hollow(canvas, pane, 0.4, 1)
    for x in (21, 39.5):
        for y, high in ((40, 20), (66, 20)):
            field = shape.box(x, y, 14.5, high, 0.8)
            brush.fill(canvas, field, colour.darken(base, 0.16))
            brush.hollow(canvas, field, 0.4, 0.8)
    brush.ball(canvas, shape.oval(55, 63, 2.4), colour.GOLD)
    brush.panel(
        canvas, shape.polygon((12, 92), (63, 92), (68, 96), (7, 96)), colour.darken(colour.rgb(palette.second), 0.1)
    )


PROP = Prop(
    name="door",
    words=(
        "door",
        "entrance",
        "front door",
        "welcome home",
        "doorway",
        "open house",
        "doorstep",
        "come in",
        "free entry",
        "entry",
        "opening",
        "open door",
    ),
    aspect=0.75,
    draw=draw,
    states=("closed",),
)
