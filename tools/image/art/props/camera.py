"""A photo camera."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 92, 56)
    base = 0xFF3A4150
    brush.body(canvas, shape.path("M44 28 L50 14 H80 L86 28 Z"), base)
    brush.body(canvas, shape.box(18, 18, 14, 10, 2), colour.accent(palette))
    hull = shape.box(8, 25, 114, 66, 9)
    brush.panel(canvas, hull, base)
    brush.inside(
        canvas,
        hull,
        shape.box(0, 40, 130, 34),
        brush.shaded(
            brush.linear(
                0,
                0,
                130,
                0,
                ((0, colour.lighten(colour.accent(palette), 0.1)), (1, colour.darken(colour.accent(palette), 0.35))),
            )
        ),
    )
    brush.inside(canvas, hull, shape.path("M0 40 H130 M0 74 H130"), brush.paint(colour.fade(0xFF000000, 0.3), width=1))
    brush.panel(canvas, shape.box(92, 29, 20, 8, 2), 0xFFE9EEF2)
    brush.fill(canvas, shape.oval(23, 34, 2.2), 0xFFE5484D)
    brush.cast(canvas, shape.oval(65, 57, 30), blur=2.4)
    for r, code in ((30, 0xFFB4BDC8), (26, 0xFF2A303C), (21, 0xFF444E5E)):
        brush.ball(canvas, shape.oval(65, 57, r), code)
    glass = shape.oval(65, 57, 16.6)
    stops = ((0, 0xFF6FA9E0), (0.4, 0xFF2C4A8A), (0.8, 0xFF141A3C), (1, 0xFF080B1C))
    canvas.drawPath(glass, brush.shaded(brush.radial(69, 62, 18, stops)))
    brush.stroke(canvas, shape.oval(65, 57, 10), colour.fade(0xFFB08CF0, 0.4), 1.6)
    brush.gloss(canvas, shape.turned(shape.oval(58, 49, 5.4, 3), -38, 58, 49), 0.75, 0.8)
    brush.gloss(canvas, shape.oval(72, 65, 1.6), 0.5, 0.5)


PROP = Prop(
    name="camera",
    words=(
        "camera",
        "photo",
        "photograph",
        "photography",
        "picture",
        "photographer",
        "image",
        "film camera",
        "video camera",
        "filming",
        "snapshot",
        "lens",
        "selfie",
    ),
    aspect=1.3,
    draw=draw,
    states=("still",),
)
