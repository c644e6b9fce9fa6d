"""A glowing paper lantern with a tassel."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.lamp(palette)
    brush.glow(canvas, 37.5, 44, 36, colour.lighten(base, 0.35), 0.75)
    brush.stroke(canvas, shape.line((37.5, 2), (37.5, 16)), 0xFF4A3028, 1.2)
    brush.stroke(canvas, shape.line((37.5, 72), (37.5, 82)), 0xFF8C2F22, 1)
    globe = shape.path("M27 19 H48 C62 24 68 34 68 44 C68 54 62 66 48 71 H27 C13 66 7 54 7 44 C7 34 13 24 27 19 Z")
    stops = (
        (0, colour.lighten(base, 0.78)),
        (0.35, colour.lighten(base, 0.35)),
        (0.75, base),
        (1, colour.darken(base, 0.3)),
    )
    canvas.drawPath(globe, brush.shaded(brush.radial(37.5, 48, 38, stops)))
    for reach in (8, 17, 25):
        rib = shape.oval(37.5, 45, reach, 27)
        brush.inside(canvas, globe, rib, brush.paint(colour.fade(colour.darken(base, 0.5), 0.4), width=0.9))
    for y in range(24, 70, 6):
        ring = shape.path(f"M0 {y} Q37.5 {y + 3} 76 {y}")
        brush.inside(canvas, globe, ring, brush.paint(colour.fade(colour.darken(base, 0.4), 0.22), width=0.7))
    brush.rim(canvas, globe, 0.9, 1.2)
    for y in (15, 70):
        brush.body(canvas, shape.box(26, y, 23, 5, 1.6), 0xFF3C2A26)
    for dx in (-3, -1.5, 0, 1.5, 3):
        brush.stroke(canvas, shape.line((37.5 + dx * 0.5, 82), (37.5 + dx, 96)), 0xFFD8402F, 0.9)
    brush.ball(canvas, shape.oval(37.5, 81, 2.6), colour.GOLD)


PROP = Prop(
    name="lantern",
    words=(
        "lantern",
        "paper lantern",
        "lamp lantern",
        "festival light",
        "lanterns",
        "lampion",
        "chinese lantern",
        "candle light",
    ),
    aspect=0.75,
    draw=draw,
    states=("lit",),
)
