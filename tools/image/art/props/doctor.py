"""A doctor in a white coat, with a stethoscope."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 27, 94.5, 16)
    canvas.translate(2.5, 0)
    look = replace(look_of(palette, seed), top=0xFFF4F6F8, legs=0xFF4E7F8C, shoes=0xFFF4F0E8)
    pose = replace(STANDING, right_arm=((37, 43), (29, 46)))
    coat = shape.path("M16 46 L14 73 Q25 77 36 73 L34 46 Z")
    person(canvas, replace(pose, front="none"), look)
    brush.body(canvas, coat, 0xFFF4F6F8, bend=0.6, foot=0.15)
    brush.stroke(canvas, shape.line((25, 34), (25, 73)), colour.fade(0xFF8C97A3, 0.7), 0.8)
    brush.fill(canvas, shape.path("M21.4 28.6 L25 40 L28.6 28.6 Z"), colour.accent(palette))
    tube = shape.path("M20.6 29 C19 40 22 46 25.4 46 C29 46 31 40 29.4 29")
    brush.stroke(canvas, tube, 0xFF2B3340, 1.5)
    brush.ball(canvas, shape.oval(25.4, 48.4, 2.7), colour.STEEL)
    board = shape.turned(shape.box(31, 44, 13, 17, 1.6), 8, 37, 52)
    brush.cast(canvas, board)
    brush.panel(canvas, board, colour.WOOD)
    brush.panel(canvas, shape.turned(shape.box(32.4, 46.6, 10.2, 13, 0.8), 8, 37, 52), colour.PAPER)
    brush.ball(canvas, shape.oval(33, 55, 2.8), look.skin)


PROP = Prop(
    name="doctor",
    words=(
        "doctor",
        "physician",
        "nurse",
        "surgeon",
        "medic",
        "patient care",
        "general practitioner",
        "medical staff",
        "paramedic",
        "dentist visit",
        "vet",
        "checkup",
        "healthcare worker",
    ),
    aspect=0.55,
    draw=draw,
    states=("standing",),
)
