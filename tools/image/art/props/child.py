"""A child with a bright jumper, arms wide."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, back_hair, head, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

ARMS = {
    "standing": (((11, 50), (4, 43)), ((39, 50), (46, 43))),
    "waving": (((13, 54), (12, 64)), ((41, 42), (45, 28))),
    "holding": (((12, 52), (18, 57)), ((38, 52), (32, 57))),
}
HEAD = 13.0
"""Half a child's head, large for its body; a grown figure's is 8.2."""
BODY = replace(
    STANDING,
    head=(25, 22),
    neck=(25, 40),
    hip=(25, 64),
    wide=0.92,
    left_leg=((21, 79), (19, 91)),
    right_leg=((29, 79), (31, 91)),
)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 27.5, 94, 17)
    canvas.translate(2.5, 0)
    look = look_of(palette, seed + 1, frozenset(("young",)))
    style = ("short", "bob", "curly", "bun")[seed % 4]
    look = replace(look, style=style, hair=colour.HAIRS[(seed + seed // 4) % 4])
    left, right = ARMS.get(state, ARMS["standing"])
    pose = replace(BODY, left_arm=left, right_arm=right)
    person(canvas, pose, look)
    canvas.save()
    canvas.translate(25, 22)
    canvas.scale(HEAD / 8.2, HEAD / 8.2)
    canvas.translate(-25, -22)
    back_hair(canvas, pose, look)
    canvas.restore()
    head(canvas, (25, 22), HEAD, look)
    brush.fill(canvas, shape.star(25, 55, 5, 2.2), colour.fade(colour.WHITE, 0.9))


PROP = Prop(
    name="child",
    words=(
        "child",
        "kid",
        "toddler",
        "boy",
        "girl",
        "schoolchild",
        "daughter",
        "son",
        "pupil",
        "little one",
        "kindergarten child",
    ),
    aspect=0.55,
    draw=draw,
    states=(
        "standing",
        "waving",
        "holding",
    ),
)
