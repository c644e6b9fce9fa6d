"""A pair of glasses."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 90, 60)
    frame = colour.accent(palette)
    for side in (-1, 1):
        x = 75 + side * 62
        arm = shape.path(f"M{x} 44 C{x - side * 2} 26 {x - side * 14} 20 {x - side * 24} 19")
        brush.stroke(canvas, arm, colour.darken(frame, 0.45), 4.6)
        brush.stroke(canvas, shape.moved(arm, -0.6, -1), colour.fade(colour.WHITE, 0.3), 1)
    for cx in (40, 110):
        outer = shape.path(
            f"M{cx - 33} 42 C{cx - 32} 32 {cx + 32} 32 {cx + 33} 42 "
            f"C{cx + 36} 74 {cx + 20} 89 {cx} 89 C{cx - 20} 89 {cx - 36} 74 {cx - 33} 42 Z"
        )
        inner = shape.scaled(outer, 0.81, 0.79, cx, 62)
        brush.blend(canvas, inner, colour.fade(0xFFDDF3FC, 0.85), colour.fade(0xFF9BCFE4, 0.6))
        shine = shape.polygon((cx - 20, 82), (cx + 2, 40), (cx + 11, 40), (cx - 11, 84))
        brush.inside(canvas, inner, shine, brush.paint(colour.fade(colour.WHITE, 0.6)))
        brush.inside(
            canvas,
            inner,
            shape.polygon((cx + 2, 84), (cx + 16, 44), (cx + 19, 44), (cx + 6, 84)),
            brush.paint(colour.fade(colour.WHITE, 0.4)),
        )
        rim = shape.minus(outer, inner)
        brush.cast(canvas, rim, dy=2)
        brush.panel(canvas, rim, frame)
    bridge = shape.path("M70 50 C72 44 78 44 80 50 L79 55 C77 50 73 50 71 55 Z")
    brush.body(canvas, bridge, frame)
    for x in (8, 142):
        brush.ball(canvas, shape.oval(x, 45, 2.6), colour.GOLD)


PROP = Prop(
    name="eyeglasses",
    words=(
        "eyeglasses",
        "glasses",
        "spectacles",
        "optician",
        "sunglasses",
        "optometrist",
        "reading glasses",
        "lens",
    ),
    aspect=1.5,
    draw=draw,
    states=("still",),
)
