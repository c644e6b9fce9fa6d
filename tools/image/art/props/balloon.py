"""Three balloons."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 45, 96, 14)
    plan = ((24.0, 34.0, 18.0, palette.second), (66.0, 32.0, 18.0, palette.support), (45.0, 26.0, 20.0, palette.accent))
    for x, y, r, _ in plan:
        string = shape.smooth((x, y + r * 1.2), (x + (45 - x) * 0.4 + 2, y + 34), (45, 92), closed=False)
        brush.stroke(canvas, string, colour.fade(colour.rgb(palette.ink), 0.5), 0.7)
    for x, y, r, code in plan:
        tone = colour.rgb(code)
        form = shape.path(
            f"M{x} {y - r} C{x + r * 1.25} {y - r} {x + r * 1.15} {y + r * 0.7} {x} {y + r * 1.22} "
            f"C{x - r * 1.15} {y + r * 0.7} {x - r * 1.25} {y - r} {x} {y - r} Z"
        )
        brush.cast(canvas, form, alpha=0.2, blur=2)
        brush.ball(canvas, form, tone)
        brush.panel(
            canvas,
            shape.polygon((x - 2.4, y + r * 1.34), (x + 2.4, y + r * 1.34), (x, y + r * 1.16)),
            colour.darken(tone, 0.2),
        )
        brush.gloss(
            canvas,
            shape.turned(shape.oval(x - r * 0.4, y - r * 0.4, r * 0.14, r * 0.34), 28, x - r * 0.4, y - r * 0.4),
            0.7,
            0.7,
        )


PROP = Prop(
    name="balloon",
    words=(
        "balloon",
        "balloons",
        "celebrate",
        "celebration",
        "opening party",
        "fun",
        "party balloon",
        "carnival",
        "kids party",
        "jubilee",
        "fair day",
        "festival",
    ),
    aspect=0.9,
    draw=draw,
    states=("three",),
)
