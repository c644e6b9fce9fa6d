"""A surfboard in the sand."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94.5, 34)
    canvas.save()
    canvas.rotate(9, 42, 90)
    board = shape.path("M42 3 Q62 26 61 58 Q60 84 52 92 H32 Q24 84 23 58 Q22 26 42 3 Z")
    brush.cast(canvas, board, dx=3, dy=3, blur=2.4)
    brush.panel(canvas, board, colour.PAPER)
    brush.inside(canvas, board, shape.path("M0 30 Q42 44 90 22 V40 Q42 62 0 48 Z"), brush.paint(colour.accent(palette)))
    brush.inside(
        canvas, board, shape.path("M0 54 Q42 68 90 46 V52 Q42 74 0 60 Z"), brush.paint(colour.rgb(palette.support))
    )
    brush.stroke(canvas, shape.line((42, 5), (42, 92)), colour.fade(colour.IRON, 0.3), 0.9)
    brush.rim(canvas, board)
    canvas.restore()
    brush.ball(canvas, shape.path("M4 95 Q14 84 32 85 Q48 81 60 86 Q76 86 81 95 Z"), 0xFFE6C98E)
    star = shape.star(68, 86, 8, 3.4, 5, -70)
    brush.cast(canvas, star)
    brush.ball(canvas, star, 0xFFEF7A4A)


PROP = Prop(
    name="surfboard",
    words=(
        "surfboard",
        "surfing",
        "surf",
        "surfer",
        "windsurfing",
        "kitesurfing",
        "wave riding",
        "water sports",
        "diving",
        "snorkelling",
    ),
    aspect=0.85,
    draw=draw,
)
