"""A rainbow between two clouds."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.scene import cloud
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 75, 93.6, 62)
    tones = (0xFFE8453C, 0xFFF58A2E, 0xFFFCC93B, 0xFF5BB55A, 0xFF3E9BDD, 0xFF7A5BC7)
    for at, tone in enumerate(tones):
        r = 58 - at * 6.4
        bow = shape.arc(75, 80, r, r, 180, 180)
        paint = brush.shaded(
            brush.linear(17, 0, 133, 0, ((0, colour.lighten(tone, 0.2)), (0.5, tone), (1, colour.darken(tone, 0.16)))),
            width=6.6,
        )
        paint.setStrokeCap(skia.Paint.kButt_Cap)
        canvas.drawPath(bow, paint)
    for x in (34.0, 116.0):
        puff = cloud(x, 93, 27)
        brush.cast(canvas, puff, dx=0, dy=1.6)
        brush.ball(canvas, puff, 0xFFF4F8FC)


PROP = Prop(
    name="rainbow",
    words=(
        "rainbow",
        "colours",
        "colors",
        "rainbow colours",
        "diversity",
        "hope",
        "kids",
        "after the rain",
        "colourful",
        "pride",
        "light spectrum",
    ),
    aspect=1.5,
    draw=draw,
    states=("arch",),
)
