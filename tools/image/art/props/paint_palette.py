"""A painter's palette with a brush."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 62, 95, 44)
    board = shape.path(
        "M60 14 C92 10 116 28 116 52 C116 74 100 70 90 70 C80 70 76 76 80 84 C84 92 72 94 60 93 "
        "C30 90 8 74 8 52 C8 30 30 16 60 14 Z"
    )
    board = shape.minus(board, shape.oval(66, 76, 6))
    brush.cast(canvas, board, dy=2.6, blur=2.4)
    brush.panel(canvas, board, 0xFFDDA86B)
    spots = (
        (30, 38, 8.6, colour.accent(palette)),
        (52, 28, 8.4, colour.rgb(palette.support)),
        (76, 28, 8.2, colour.rgb(palette.second)),
        (97, 40, 8, 0xFF3E9BDD),
        (26, 60, 8, 0xFFF4EFE6),
        (43, 76, 7.6, 0xFF5BB55A),
    )
    for x, y, r, tone in spots:
        blob = shape.smooth(
            (x - r, y),
            (x - r * 0.5, y - r * 0.8),
            (x + r * 0.6, y - r * 0.7),
            (x + r, y + r * 0.1),
            (x + r * 0.4, y + r * 0.8),
            (x - r * 0.6, y + r * 0.7),
        )
        brush.cast(canvas, blob, blur=0.8)
        brush.ball(canvas, blob, tone)
        brush.gloss(canvas, shape.oval(x - r * 0.3, y - r * 0.35, r * 0.22, r * 0.14), 0.8, 0.3)
    canvas.save()
    canvas.rotate(34, 92, 50)
    brush.cast(canvas, shape.box(89, 20, 6, 70, 3))
    brush.body(canvas, shape.box(89.4, 2, 5.2, 58, 2.4), colour.BARK)
    brush.body(canvas, shape.box(88.6, 56, 6.8, 10, 1), colour.STEEL)
    brush.body(canvas, shape.path("M88.6 66 H95.4 C97 74 94 82 92 86 C90 82 87 74 88.6 66 Z"), colour.accent(palette))
    canvas.restore()


PROP = Prop(
    name="paint-palette",
    words=(
        "paint palette",
        "palette",
        "painting",
        "painter",
        "art",
        "artist",
        "paint",
        "brush",
        "design",
        "designer",
        "creative work",
        "illustration",
        "drawing",
        "colour palette",
        "exhibition",
        "gallery",
        "craft painting",
    ),
    aspect=1.25,
    draw=draw,
    states=("colours",),
)
