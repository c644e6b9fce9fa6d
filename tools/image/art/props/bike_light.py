"""A ring-shaped bicycle lamp, glowing."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    light = colour.lamp(palette)
    lit = state != "off"
    brush.contact(canvas, palette, 50, 94, 24)
    if lit:
        brush.glow(canvas, 50, 44, 45, colour.lighten(light, 0.2), 0.75)
    _mount(canvas)
    shell = shape.ring(50, 44, 34, 17)
    brush.cast(canvas, shell, blur=2.4)
    brush.ball(canvas, shape.oval(50, 44, 34), 0xFF39414F)
    brush.rim(canvas, shape.oval(50, 44, 34), 1.2, 1.4)
    _lens(canvas, light, lit)
    brush.ball(canvas, shape.oval(50, 44, 16.4), 0xFF262C38)
    brush.hollow(canvas, shape.oval(50, 44, 14), 0.5, 1.4)
    brush.fill(canvas, shape.oval(50, 44, 4.6), colour.fade(light if lit else colour.STEEL, 0.9))
    brush.stroke(canvas, shape.arc(50, 44, 2.1, 2.1, -60, 300), 0xFF1B202A, 0.9)


def _mount(canvas: skia.Canvas) -> None:
    brush.body(canvas, shape.box(41, 72, 18, 15, 3), 0xFF2D3440)
    brush.body(
        canvas, shape.path("M30 84 H70 Q73 84 73 87 V91 Q73 94 70 94 H30 Q27 94 27 91 V87 Q27 84 30 84 Z"), 0xFF404A59
    )
    for x in (34, 66):
        brush.ball(canvas, shape.oval(x, 89, 2), colour.STEEL)


def _lens(canvas: skia.Canvas, light: int, lit: bool) -> None:
    groove = shape.ring(50, 44, 28.6, 19.6)
    if not lit:
        brush.ball(canvas, groove, 0xFFAAB4BF)
        return
    brush.stroke(canvas, shape.oval(50, 44, 24.2), colour.fade(light, 0.8), 11, blur=2.6)
    brush.stroke(canvas, shape.oval(50, 44, 24.2), light, 8.4)
    brush.stroke(canvas, shape.oval(50, 44, 24.2), colour.lighten(light, 0.62), 5, blur=0.5)
    brush.stroke(canvas, shape.oval(50, 44, 24.2), colour.WHITE, 2.2, blur=0.4)


PROP = Prop(
    name="bike-light",
    words=(
        "bike light",
        "bicycle light",
        "headlight",
        "ring light",
        "lamp ring",
        "headlamp",
        "torch",
        "flashlight",
        "rear light",
        "halo",
        "light ring",
        "usb light",
        "cycle light",
        "ring of light",
        "bicycle lamp",
        "bike lamp",
        "cycle lamp",
    ),
    aspect=1.0,
    draw=draw,
    states=(
        "on",
        "off",
    ),
)
