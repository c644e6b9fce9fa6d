"""A cook in a white hat and an apron, with a steaming dish."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 30, 94.5, 17)
    canvas.translate(2, 2)
    look = replace(look_of(palette, seed), top=0xFFF5F3EF, legs=0xFF3B4154)
    look = replace(look, style="short" if look.style in ("bun", "curly", "scarf") else look.style)
    pose = replace(STANDING, head=(25, 17), right_arm=((38, 42), (47, 38)))
    person(canvas, replace(pose, front="none"), look)
    apron = shape.path("M18 34 H32 L33 50 L36 72 Q25 75 14 72 L17 50 Z")
    brush.body(canvas, apron, colour.accent(palette), bend=0.7)
    brush.stroke(canvas, shape.path("M18.6 35 L20.6 28.6 M31.4 35 L29.4 28.6"), colour.accent(palette), 1.6)
    brush.stroke(
        canvas,
        shape.path("M19 57 H31 V63 Q25 65 19 63 Z"),
        colour.fade(colour.darken(colour.accent(palette), 0.6), 0.6),
        0.8,
    )
    puffs = [shape.oval(x, y, r) for x, y, r in ((18.6, 3.4, 5.2), (25, 1.6, 6.2), (31.4, 3.4, 5.2))]
    hat = shape.common(shape.union(shape.box(17.4, 3, 15.2, 9, 1), *puffs), shape.box(0, -2, 60, 40))
    brush.cast(canvas, hat, dy=1)
    brush.ball(canvas, hat, 0xFFFDFBF6, depth=0.5)
    brush.body(canvas, shape.box(17, 8, 16, 4.4, 1), 0xFFF3EFE7, bend=0.4)
    brush.panel(canvas, shape.oval(46, 36.6, 11, 2.4), 0xFFF7F2EA)
    brush.ball(canvas, shape.path("M38 35.6 C39 29 53 29 54 35.6 Q46 38 38 35.6 Z"), colour.BREAD)
    brush.ball(canvas, shape.oval(47, 39, 2.9), look.skin)
    brush.steam(canvas, palette, 46, 28, 12, 2.4)


PROP = Prop(
    name="cook",
    words=(
        "cook",
        "chef",
        "baker",
        "pastry chef",
        "kitchen staff",
        "cooking class",
        "chefs",
        "restaurant owner",
        "barista at work",
        "confectioner",
    ),
    aspect=0.6,
    draw=draw,
    states=("holding",),
)
