"""Somebody who sits cross-legged and breathes."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import Pose, back_hair, head, look_of, tapered
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    look = look_of(palette, seed + 2)
    brush.contact(canvas, palette, 55, 94.5, 48)
    brush.body(canvas, shape.box(6, 88, 98, 6.5, 3), colour.rgb(palette.second))
    brush.stroke(canvas, shape.arc(55, 46, 46, 42, 200, 140), colour.fade(colour.rgb(palette.support), 0.5), 2)
    pose = Pose(
        (55, 18),
        (55, 31),
        (55, 70),
        ((37, 52), (25, 70)),
        ((73, 52), (85, 70)),
        ((55, 80), (55, 80)),
        ((55, 80), (55, 80)),
    )
    back_hair(canvas, pose, look)
    for side in (-1, 1):
        thigh = ((55 + side * 6, 78), (55 + side * 36, 82), (55 - side * 4, 87))
        tapered(canvas, thigh, 12, look.legs)
        brush.ball(canvas, shape.oval(55 - side * 9, 88, 6, 3.6), look.skin)
    torso = shape.path("M43 34 Q55 29 67 34 Q73 40 70 56 Q68 70 70 82 H40 Q42 70 40 56 Q37 40 43 34 Z")
    tapered(canvas, ((55, 24), (55, 34)), 6.4, colour.darken(look.skin, 0.12))
    brush.body(canvas, torso, look.top, bend=0.8, foot=0.2)
    brush.inside(canvas, torso, shape.oval(55, 32, 5, 3.4), brush.paint(colour.darken(look.skin, 0.08)))
    for side in (-1, 1):
        tapered(canvas, ((55 + side * 18, 54), (55 + side * 31, 74)), 4.8, look.skin)
        brush.ball(canvas, shape.oval(55 + side * 31, 75, 3.2), look.skin)
        tapered(canvas, ((55 + side * 11.5, 38), (55 + side * 18, 54)), 6.4, look.top)
    head(canvas, (55, 18), 9, look)


PROP = Prop(
    name="meditation",
    words=(
        "meditation",
        "meditating",
        "meditate",
        "mindfulness",
        "retreat",
        "breathing exercise",
        "calm",
        "inner peace",
        "relaxation",
        "lotus pose",
        "yoga retreat",
        "serenity",
    ),
    aspect=1.1,
    draw=draw,
)
