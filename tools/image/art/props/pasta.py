"""A plate of pasta with tomato and basil."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 67, 94.5, 56)
    brush.body(canvas, shape.path("M5 70 H130 Q120 93 94 94 H41 Q15 93 5 70 Z"), colour.PAPER)
    brush.ball(canvas, shape.oval(67.5, 70, 62.5, 11), colour.lighten(colour.CREAM, 0.35))
    heap = shape.smooth((24, 70), (32, 50), (50, 36), (68, 30), (86, 36), (104, 52), (112, 70), (67, 78))
    brush.ball(canvas, heap, 0xFFF0C766)
    canvas.save()
    canvas.clipPath(heap, skia.ClipOp.kIntersect, True)
    for at in range(16):
        y = 34 + at * 3.0
        strand = shape.path(
            f"M20 {y + (at * 7) % 9} q14 {-10 + at % 5 * 3} 30 -2 t30 {(at % 4) * 2} t34 {-4 + at % 3 * 3}"
        )
        brush.stroke(canvas, shape.moved(strand, 0, 1), colour.fade(0xFFA8702A, 0.6), 2.4)
        brush.stroke(canvas, strand, 0xFFFFDF8E, 1.6)
    canvas.restore()
    brush.ball(
        canvas, shape.smooth((44, 46), (54, 34), (70, 28), (86, 38), (92, 50), (76, 54), (68, 60), (56, 53)), 0xFFD9402E
    )
    for cx, cy in ((58, 42), (72, 38), (80, 46), (66, 49)):
        brush.ball(canvas, shape.oval(cx, cy, 4.2, 3.4), 0xFFF0604A)
    leaf(canvas, 67, 34, 52, 20, 6.4, colour.LEAF)
    leaf(canvas, 67, 34, 84, 22, 6.4, colour.LEAF)
    for x in (40.0, 96.0):
        brush.steam(canvas, palette, x, 40, 8)


PROP = Prop(
    name="pasta",
    words=(
        "pasta",
        "spaghetti",
        "lasagne",
        "noodle dish",
        "italian cooking",
        "tagliatelle",
        "macaroni",
        "ravioli",
        "pasta sauce",
    ),
    aspect=1.35,
    draw=draw,
)
