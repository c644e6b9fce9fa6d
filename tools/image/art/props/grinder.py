"""A coffee grinder with beans in its hopper."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.props.coffee_bag import bean
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 37.5, 94, 28)
    hopper = shape.path("M12 12 H63 L52 40 H23 Z")
    brush.fill(canvas, hopper, colour.fade(0xFFDCEEF5, 0.7))
    dice = random.Random(seed)
    canvas.save()
    canvas.clipPath(hopper, skia.ClipOp.kIntersect, True)
    for row in range(5):
        for at in range(9):
            bean(canvas, 13 + at * 6.2 + dice.uniform(-1.4, 1.4), 22 + row * 4.6, 3.6, dice.uniform(-70, 70))
    canvas.restore()
    brush.rim(canvas, hopper, 1.2, 1.2)
    brush.stroke(canvas, hopper, colour.fade(0xFF86AEC0, 0.7), 0.8)
    brush.body(canvas, shape.box(9, 8, 57, 6, 2.4), 0xFF2F3644)
    hull = shape.path("M20 40 H55 L59 90 Q59 94 55 94 H20 Q16 94 16 90 Z")
    brush.body(canvas, hull, base)
    brush.body(canvas, shape.box(20, 38, 35, 6, 2), colour.STEEL)
    brush.ball(canvas, shape.oval(37.5, 54, 6), 0xFF2F3644)
    brush.stroke(canvas, shape.line((37.5, 54), (40.4, 49.6)), colour.PAPER, 1.2)
    cavity = shape.box(25, 65, 25, 25, 3)
    brush.fill(canvas, cavity, colour.darken(base, 0.75))
    brush.hollow(canvas, cavity, 0.5, 1.4)
    brush.body(canvas, shape.box(32, 65, 11, 5, 1), colour.STEEL)
    brush.body(canvas, shape.path("M28 76 H47 L45 90 H30 Z"), 0xFFEFE7DB)
    brush.ball(canvas, shape.oval(37.5, 76, 9.4, 2.6), 0xFF6B3D22)


PROP = Prop(
    name="grinder",
    words=(
        "grinder",
        "coffee grinder",
        "coffee mill",
        "mill grinder",
        "kitchen machine",
        "kettle",
        "copper kettle",
        "blender",
    ),
    aspect=0.75,
    draw=draw,
    states=("full",),
)
