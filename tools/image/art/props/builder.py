"""A builder with a helmet, a safety vest and a spanner."""

from __future__ import annotations

from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, look_of, person
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 29, 94.5, 17)
    canvas.translate(3, 1)
    look = replace(look_of(palette, seed), legs=0xFF41506B, shoes=0xFF6B4630)
    look = replace(look, style="short" if look.style in ("bun", "curly", "scarf") else look.style)
    pose = replace(STANDING, right_arm=((39, 40), (46, 32)), left_arm=((11, 42), (16, 54)))
    spanner = shape.union(shape.box(45, 16, 4, 22, 1.6), shape.minus(shape.oval(47, 14, 5), shape.box(45.2, 7, 3.6, 7)))
    brush.body(canvas, spanner, colour.STEEL)
    person(canvas, replace(pose, front="both"), look)
    vest = shape.path("M17.4 30 L21.4 29 L25 36 L28.6 29 L32.6 30 L33.4 57 H16.6 Z")
    brush.body(canvas, vest, 0xFFF58A1F, bend=0.6)
    for y in (44, 51):
        brush.inside(canvas, vest, shape.box(10, y, 30, 3, 0), brush.paint(0xFFF5F3C8))
    brush.stroke(canvas, shape.line((25, 36), (25, 57)), colour.fade(0xFF5A2A08, 0.6), 0.8)
    helmet = shape.path("M15.4 10.6 C15.4 -2.4 34.6 -2.4 34.6 10.6 Z")
    brush.cast(canvas, helmet, dy=1.4)
    brush.ball(canvas, helmet, 0xFFFFC83A)
    brush.body(canvas, shape.box(13, 9, 24, 3, 1.5), 0xFFF2B41F, bend=0.6)
    brush.stroke(canvas, shape.path("M25 0.8 V8.4"), colour.fade(0xFF9A6A00, 0.55), 2)


PROP = Prop(
    name="builder",
    words=(
        "builder",
        "construction worker",
        "craftsman",
        "electrician",
        "plumber",
        "carpenter",
        "engineer on site",
        "mechanic",
        "handyman",
        "workman",
        "technician",
        "roofer",
        "site manager",
    ),
    aspect=0.58,
    draw=draw,
    states=("standing",),
)
