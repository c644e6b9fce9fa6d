"""Two meshing gears."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 56, 96, 38)
    for cx, cy, r, teeth, turn, tone in (
        (42.0, 44.0, 34.0, 12, 0.0, colour.accent(palette)),
        (88.0, 70.0, 21.0, 8, 12.0, colour.rgb(palette.second)),
    ):
        wheel = shape.turned(
            shape.minus(shape.gear(cx, cy, r, r * 0.8, teeth), shape.oval(cx, cy, r * 0.3)), turn, cx, cy
        )
        brush.cast(canvas, wheel, dy=2.4, blur=2)
        brush.panel(canvas, wheel, tone)
        brush.stroke(canvas, shape.oval(cx, cy, r * 0.62), colour.fade(colour.darken(tone, 0.5), 0.6), r * 0.05)
        brush.stroke(
            canvas,
            shape.moved(shape.oval(cx, cy, r * 0.62), 0.4, 0.6),
            colour.fade(colour.lighten(tone, 0.6), 0.6),
            r * 0.025,
        )
        for at in range(6):
            spot = shape.turned(shape.oval(cx, cy - r * 0.46, r * 0.06), at * 60, cx, cy)
            brush.fill(canvas, spot, colour.fade(colour.darken(tone, 0.7), 0.7))
        brush.stroke(canvas, shape.oval(cx, cy, r * 0.3), colour.darken(tone, 0.4), r * 0.06)


PROP = Prop(
    name="gear",
    words=(
        "gear",
        "gears",
        "cog",
        "settings",
        "machine",
        "mechanism",
        "process",
        "engineering",
        "technology",
        "technical",
        "motor",
        "automation",
        "system",
        "mechanics",
        "engine",
        "how it works",
        "operation",
    ),
    aspect=1.15,
    draw=draw,
    states=("turning",),
)
