"""A violin with its bow."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 34, 95, 19)
    bow = shape.turned(shape.box(63, 8, 1.6, 86, 0.8), 7, 63, 50)
    hair = shape.turned(shape.box(60.6, 11, 0.7, 78), 7, 63, 50)
    brush.fill(canvas, hair, 0xFFEFE6D2)
    brush.body(canvas, bow, 0xFF4A2A1A)
    brush.body(canvas, shape.turned(shape.box(60.2, 84, 4.6, 7, 1), 7, 63, 50), 0xFF221814)
    canvas.save()
    canvas.rotate(-7, 34, 90)
    wood = 0xFFA8501E
    brush.panel(canvas, shape.polygon((31.6, 14), (36.4, 14), (37.4, 56), (30.6, 56), r=0.6), 0xFF2A1C16)
    brush.body(canvas, shape.box(31.4, 5, 5.2, 12, 1.6), wood)
    brush.ball(canvas, shape.oval(34, 5, 4), wood)
    brush.stroke(canvas, shape.arc(34, 5, 2.1, 2.1, 30, 300), colour.darken(wood, 0.5), 0.8)
    for y in (9, 12.6):
        for x in (28.6, 39.4):
            brush.ball(canvas, shape.oval(x, y, 2.2, 1.3), 0xFF2A1C16)
    hull = shape.path(
        "M34 41 C43 40 50 44 50 51 C50 56 45 57 44 60 C43 64 46 66 49 69 C53 73 54 79 52 86 C49 94 41 95 34 95 "
        "C27 95 19 94 16 86 C14 79 15 73 19 69 C22 66 25 64 24 60 C23 57 18 56 18 51 C18 44 25 40 34 41 Z"
    )
    brush.cast(canvas, hull)
    brush.ball(canvas, hull, wood)
    brush.stroke(canvas, shape.scaled(hull, 0.93, 0.94, 34, 68), colour.fade(0xFF431A08, 0.75), 0.7)
    brush.inside(canvas, hull, shape.oval(26, 52, 7, 12), brush.paint(colour.fade(0xFFFFC98A, 0.4), blur=3))
    for side in (-1, 1):
        hole = shape.path(
            f"M{34 + side * 9} 61 C{34 + side * 6} 63 {34 + side * 8.6} 67 {34 + side * 10} 70 "
            f"C{34 + side * 11.4} 73 {34 + side * 9.4} 75 {34 + side * 8} 74"
        )
        brush.stroke(canvas, hole, 0xFF2A120A, 1.3)
        brush.fill(canvas, shape.oval(34 + side * 8.6, 61.4, 1.1), 0xFF2A120A)
    board = shape.polygon((31, 42), (37, 42), (38.2, 62), (29.8, 62), r=0.8)
    brush.panel(canvas, board, 0xFF241812)
    brush.panel(canvas, shape.polygon((31.4, 78), (36.6, 78), (37.6, 92), (30.4, 92), r=1), 0xFF241812)
    brush.body(canvas, shape.box(28.6, 69.6, 10.8, 2.6, 1), 0xFFE7C58E)
    brush.ball(canvas, shape.oval(25, 90, 5.4, 3.6), 0xFF2A1C16)
    for x in (32.2, 33.4, 34.6, 35.8):
        brush.stroke(canvas, shape.line((x, 12), (x, 80)), colour.fade(0xFFF6EFDC, 0.85), 0.3)
    canvas.restore()


PROP = Prop(
    name="violin",
    words=(
        "violin",
        "viola",
        "cello",
        "orchestra",
        "strings",
        "string quartet",
        "symphony",
        "conductor",
        "fiddle",
        "harp",
        "philharmonic",
    ),
    aspect=0.72,
    draw=draw,
    states=("still",),
)
