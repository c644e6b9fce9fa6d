"""A butterfly with open wings."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 60, 95, 28)
    base, other = colour.accent(palette), colour.rgb(palette.support)
    for side in (False, True):
        for d, cx, cy in (
            ("M58 44 C46 14 22 4 10 14 C2 24 8 50 26 54 C38 56 52 52 58 46 Z", 30, 30),
            ("M58 48 C44 50 24 58 22 72 C22 86 38 92 48 80 C56 70 58 58 58 48 Z", 38, 70),
        ):
            wing = shape.path(d)
            shown = shape.flipped(wing, 60) if side else wing
            x = 120 - cx if side else cx
            brush.cast(canvas, shown)
            stops = (
                (0, colour.lighten(other, 0.3)),
                (0.4, base),
                (0.85, colour.darken(base, 0.3)),
                (1, colour.darken(base, 0.75)),
            )
            canvas.drawPath(shown, brush.shaded(brush.radial(60, 48, 58, stops)))
            brush.stroke(canvas, shown, colour.darken(base, 0.8), 1.8)
            brush.fill(canvas, shape.oval(x, cy, 6, 5), colour.fade(colour.PAPER, 0.9))
            brush.fill(canvas, shape.oval(x, cy, 3, 2.6), colour.rgb(palette.second))
            for dx, dy in ((-13, -6), (-15, 4), (-10, 12)):
                spot = shape.oval(x + (-dx if side else dx), cy + dy, 1.6)
                brush.inside(canvas, shown, spot, brush.paint(colour.PAPER))
            brush.rim(canvas, shown, 0.7, 1)
    body = shape.path("M57 32 H63 C65 50 64 72 60 84 C56 72 55 50 57 32 Z")
    brush.body(canvas, body, 0xFF3A2A30)
    brush.ball(canvas, shape.oval(60, 30, 4.4), 0xFF3A2A30)
    brush.stroke(canvas, shape.path("M58 27 C56 18 50 13 46 12 M62 27 C64 18 70 13 74 12"), 0xFF3A2A30, 1.1)


PROP = Prop(
    name="butterfly",
    words=(
        "butterfly",
        "caterpillar",
        "transformation",
        "moth",
        "metamorphosis",
        "butterflies",
        "schmetterling",
        "summer insect",
    ),
    aspect=1.2,
    draw=draw,
    states=("open",),
)
