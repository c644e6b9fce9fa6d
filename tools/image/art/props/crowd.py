"""Five people together, each in a pose of their own."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

UP = ((11, 20), (10, 8)), ((39, 20), (40, 8))
ONE = ((13, 42), (12.5, 56)), ((40, 20), (44, 8))
OTHER = ((11, 20), (7, 8)), ((38, 42), (38.5, 56))
HIPS = ((8.5, 35), (16.5, 44)), ((42.5, 35), (34.5, 44))
DOWN = ((13, 42), (12.5, 56)), ((38, 42), (38.5, 56))


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 94.5, 66)
    spots = ((28, 0.84, 2, ONE), (78, 0.84, 4, OTHER), (0, 0.97, 0, DOWN), (100, 0.97, 1, HIPS), (52, 1.0, 3, UP))
    for x, size, who, arms in spots:
        canvas.save()
        canvas.translate(x, 94.5 - 94.5 * size)
        canvas.scale(size, size)
        person(
            canvas,
            replace(STANDING, left_arm=arms[0], right_arm=arms[1]),
            look_of(palette, seed + who),
            "talk" if who % 2 else "smile",
        )
        canvas.restore()


PROP = Prop(
    name="crowd",
    words=(
        "crowd",
        "people",
        "group of people",
        "team",
        "group",
        "audience",
        "community",
        "cheering",
        "cheer",
        "family",
        "friends",
        "employees",
        "staff",
        "volunteers",
        "customers",
        "students",
        "fans",
        "everyone",
        "queue",
        "citizens",
        "neighbours",
        "guests",
        "colleagues",
        "children",
    ),
    aspect=1.5,
    draw=draw,
    states=("cheering",),
)
