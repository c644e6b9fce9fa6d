"""A bright sun with rays."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    core = 0xFFFFC53A
    brush.glow(canvas, 50, 50, 47, 0xFFFFD870, 0.8)
    for turn in range(0, 360, 30):
        high = 10 if turn % 60 else 5
        ray = shape.turned(
            shape.path(f"M50 {high} C53 {high + 6} 54.6 20 55 24 L45 24 C45.4 20 47 {high + 6} 50 {high} Z"),
            turn,
            50,
            50,
        )
        brush.blend(canvas, ray, 0xFFFFD45C, 0xFFF7A325)
    disc = shape.oval(50, 50, 23.6)
    brush.cast(canvas, disc, alpha=0.16)
    brush.ball(canvas, disc, core, depth=0.8)
    brush.stroke(canvas, shape.arc(50, 50, 20.6, 20.6, 195, 75), colour.fade(colour.WHITE, 0.7), 1.4, blur=0.4)
    if state == "smiling":
        brush.face(canvas, 50, 48, 18)


PROP = Prop(
    name="sun",
    words=(
        "sun",
        "sunshine",
        "sunlight",
        "sunny",
        "summer",
        "light",
        "daylight",
        "heat",
        "sunrise",
        "solar energy",
        "warm",
        "sole",
    ),
    aspect=1.0,
    draw=draw,
    states=(
        "bright",
        "smiling",
    ),
)
