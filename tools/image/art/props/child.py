"""A child with a bright jumper, arms wide."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, head, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

POSES = {
    "standing": replace(STANDING, left_arm=((10, 38), (3, 33)), right_arm=((40, 38), (47, 33))),
    "waving": replace(STANDING, right_arm=((42, 30), (45, 16))),
}


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 27.5, 94, 17)
    canvas.translate(2.5, 0)
    look = look_of(palette, seed + 1)
    if look.style in ("beard", "scarf") or look.hair == 0xFF8F8C92:
        look = replace(look, style="bob" if seed % 2 else "short", hair=0xFF4A2E20)
    pose = replace(
        POSES.get(state, POSES["standing"]),
        head=(25, 22),
        neck=(25, 40),
        hip=(25, 64),
        wide=0.92,
        left_leg=((21, 79), (19, 91)),
        right_leg=((29, 79), (31, 91)),
    )
    if state != "waving":
        pose = replace(pose, left_arm=((11, 50), (4, 43)), right_arm=((39, 50), (46, 43)))
    else:
        pose = replace(pose, left_arm=((13, 54), (12, 64)), right_arm=((41, 42), (45, 28)))
    person(canvas, pose, look)
    head(canvas, (25, 22), 14.0, look)
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
    ),
)
