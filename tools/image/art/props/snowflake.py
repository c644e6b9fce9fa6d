"""A snow crystal."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 50, 96, 26)
    arms = []
    for at in range(6):
        arm = shape.path(
            "M50 48 V8 M50 34 L41 25 M50 34 L59 25 M50 24 L43 17 M50 24 L57 17 M50 42 L44.6 36.6 M50 42 L55.4 36.6"
        )
        arms.append(shape.turned(arm, at * 60, 50, 48))
    whole = shape.joined(arms)
    brush.stroke(canvas, shape.moved(whole, 0.8, 1.6), colour.fade(0xFF123A66, 0.35), 5.4, blur=1.2)
    brush.stroke(canvas, whole, 0xFF3F97CF, 5.2)
    canvas.drawPath(
        whole,
        brush.shaded(brush.linear(20, 8, 80, 90, ((0, 0xFFF4FCFF), (0.5, 0xFF9FDCF7), (1, 0xFF57B2E4))), width=3.6),
    )
    brush.ball(canvas, shape.star(50, 48, 8, 6.9, 3, 30), 0xFFE4F7FF)


PROP = Prop(
    name="snowflake",
    words=(
        "snowflake",
        "snow",
        "winter",
        "ice",
        "frost",
        "freeze",
        "christmas snow",
        "ski",
        "skiing",
        "snowy",
        "freezing",
        "frozen",
    ),
    aspect=1.0,
    draw=draw,
    states=("crystal",),
)
