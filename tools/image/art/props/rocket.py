"""A rocket lifting off on its flame."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.glow(canvas, 37.5, 84, 22, 0xFFFFB648, 0.7)
    for wide, foot, top, bottom in (
        (11, 97, 0xFFFF9A2E, 0xFFE8452A),
        (7, 90, 0xFFFFE07A, 0xFFFFA53A),
        (3.6, 82, 0xFFFFFDF0, 0xFFFFE9A0),
    ):
        flame = shape.path(
            f"M{37.5 - wide} 70 C{37.5 - wide * 1.3} 80 {37.5 - 2} 86 37.5 {foot} "
            f"C{37.5 + 2} 86 {37.5 + wide * 1.3} 80 {37.5 + wide} 70 Z"
        )
        brush.blend(canvas, flame, top, bottom)
    for side in (False, True):
        fin = shape.path("M24 48 C14 54 9 66 10 80 C15 74 20 72 26 72 Z")
        brush.panel(canvas, shape.flipped(fin, 37.5) if side else fin, colour.darken(base, 0.3 if side else 0.05))
    hull = shape.path("M37.5 4 C52 16 56 40 51 72 H24 C19 40 23 16 37.5 4 Z")
    brush.body(canvas, hull, 0xFFF4F1EA)
    brush.band(canvas, hull, shape.path("M0 0 H80 V23 Q37.5 31 0 23 Z"), base)
    brush.band(canvas, hull, shape.path("M0 64 Q37.5 68 80 64 V80 H0 Z"), base)
    brush.ball(canvas, shape.oval(37.5, 42, 9), 0xFF8C97A6)
    pane = shape.oval(37.5, 42, 6.8)
    brush.ball(canvas, pane, 0xFF3D9FD2)
    brush.hollow(canvas, pane, 0.4, 1)
    brush.gloss(canvas, shape.oval(35, 39.6, 2, 1.4), 0.8, 0.4)
    brush.body(canvas, shape.polygon((28, 72), (47, 72), (44.6, 77), (30.4, 77)), 0xFF3B4250)
    brush.panel(canvas, shape.path("M35.4 54 H39.6 V80 Q37.5 83 35.4 80 Z"), colour.darken(base, 0.1))


PROP = Prop(
    name="rocket",
    words=(
        "rocket",
        "launch",
        "startup",
        "spaceship",
        "start",
        "boost",
        "spacecraft",
        "takeoff",
        "lift off",
        "fast growth",
        "moonshot",
        "shuttle",
    ),
    aspect=0.75,
    draw=draw,
    states=("flying",),
)
