"""A person who explains something, in front of a board."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 78, 94.5, 18)
    _board(canvas, palette)
    canvas.save()
    canvas.translate(54, 0)
    pose = replace(STANDING, left_arm=((9, 38), (0, 30)), right_arm=((37, 42), (33, 53)))
    person(canvas, pose, look_of(palette, seed + 1), "talk")
    canvas.restore()


def _board(canvas: skia.Canvas, palette: Palette) -> None:
    for x0, x1 in ((18, 12), (58, 64)):
        brush.stroke(canvas, shape.line((x0, 70), (x1, 94)), colour.BARK, 2.4)
    brush.contact(canvas, palette, 38, 94.5, 28, alpha=0.3)
    frame = shape.box(6, 16, 64, 56, 2.4)
    brush.cast(canvas, frame)
    brush.panel(canvas, frame, colour.WOOD)
    face = shape.box(9, 19, 58, 50, 1)
    brush.panel(canvas, face, 0xFF2F5B4C)
    brush.hollow(canvas, face, 0.4, 1.2)
    chalk = colour.fade(colour.PAPER, 0.9)
    for at, high in enumerate((8, 14, 11, 20)):
        brush.stroke(canvas, shape.box(14 + at * 7, 60 - high, 4, high), chalk, 0.8)
    brush.stroke(canvas, shape.path("M12 61 H44 M14 28 H34 M14 33 H28"), chalk, 1)
    brush.fill(canvas, shape.star(45, 30, 3.4, 1.5), colour.accent(palette))


PROP = Prop(
    name="teacher",
    words=(
        "teacher",
        "presenter",
        "speaker",
        "explain",
        "lesson",
        "lecture",
        "talk",
        "trainer",
        "coach",
        "host",
        "narrator",
        "teaching",
        "instructor",
        "professor",
        "workshop",
        "training",
        "class",
        "presentation",
        "pitch",
        "woman talking",
        "person talking",
        "man talking",
        "teacher talking",
    ),
    aspect=1.1,
    draw=draw,
    states=("talking",),
)
