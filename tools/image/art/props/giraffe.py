"""A giraffe."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    tan, spot = 0xFFEBBB62, 0xFFA9652F
    brush.contact(canvas, palette, 42, 95, 26)
    for x in (30.0, 58.0):
        brush.body(canvas, shape.box(x, 66, 5, 28, 2), colour.darken(tan, 0.22))
    brush.stroke(canvas, shape.path("M66 58 Q72 66 69 74"), tan, 2)
    body = shape.path("M22 64 Q18 40 17 22 L27 20 Q30 40 40 50 Q64 50 66 62 Q67 74 58 76 H30 Q23 74 22 64 Z")
    brush.ball(canvas, body, tan)
    canvas.save()
    canvas.clipPath(body, skia.ClipOp.kIntersect, True)
    for x, y, r in (
        (20, 30, 3),
        (25, 38, 3),
        (22, 48, 3.6),
        (30, 54, 4),
        (42, 58, 4.6),
        (54, 57, 4.4),
        (36, 68, 4.4),
        (49, 70, 4.6),
        (61, 68, 4),
        (26, 66, 3.6),
    ):
        brush.fill(
            canvas,
            shape.polygon(
                (x - r, y - r * 0.6),
                (x, y - r),
                (x + r, y - r * 0.3),
                (x + r * 0.7, y + r),
                (x - r * 0.7, y + r * 0.8),
                r=1,
            ),
            spot,
        )
    canvas.restore()
    for x in (25.0, 52.0):
        brush.body(canvas, shape.box(x, 68, 6, 26, 2), tan)
        brush.body(canvas, shape.box(x - 0.4, 90, 6.8, 4.6, 1), colour.darken(spot, 0.4))
    for x in (20.0, 27.0):
        brush.stroke(canvas, shape.line((x, 12), (x + 1, 5)), spot, 2)
        brush.ball(canvas, shape.oval(x + 1, 5, 2.4), spot)
    brush.ball(canvas, shape.turned(shape.oval(34, 13, 6, 2.8), -18, 30, 13), colour.darken(tan, 0.15))
    brush.ball(canvas, shape.smooth((6, 22), (14, 12), (24, 9), (31, 15), (28, 25), (14, 28)), tan)
    brush.ball(canvas, shape.oval(11, 22.4, 7, 5.4), colour.lighten(tan, 0.4))
    brush.fill(canvas, shape.oval(9, 21, 1), spot)
    brush.fill(canvas, shape.oval(22, 15.6, 2, 2.5), 0xFF2A1A1E)


PROP = Prop(
    name="giraffe",
    words=(
        "giraffe",
        "giraffes",
        "zebra",
        "antelope",
        "camel",
        "safari",
        "african animals",
    ),
    aspect=0.75,
    draw=draw,
)
