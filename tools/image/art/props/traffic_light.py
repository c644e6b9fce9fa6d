"""A traffic light, green lit."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 27.5, 94, 14)
    brush.body(canvas, shape.box(24.6, 68, 5.8, 26), colour.IRON)
    brush.body(canvas, shape.path("M17 94 Q17 89 22 89 H33 Q38 89 38 94 Z"), colour.IRON)
    case = shape.box(12, 5, 31, 68, 7)
    brush.cast(canvas, case, blur=2.2)
    brush.panel(canvas, case, 0xFF333B49)
    lit = {"red": 0}.get(state, 2)
    for at, tone in enumerate((0xFFEF4136, 0xFFFFC02E, 0xFF35C46A)):
        y = 17 + at * 22
        lens = shape.oval(27.5, y, 8.4)
        brush.fill(canvas, shape.oval(27.5, y, 9.6), 0xFF1E232D)
        if at == lit:
            brush.glow(canvas, 27.5, y, 22, tone, 0.7)
            brush.ball(canvas, lens, colour.lighten(tone, 0.15))
        else:
            brush.ball(canvas, lens, colour.darken(tone, 0.62))
        brush.gloss(canvas, shape.oval(24.8, y - 3, 2.2, 1.5), 0.5 if at == lit else 0.2, 0.5)
        visor = shape.path(f"M17.4 {y} A10.1 10.1 0 0 1 37.6 {y} L38.4 {y - 3} A11.6 11.6 0 0 0 16.6 {y - 3} Z")
        brush.fill(canvas, visor, 0xFF14181F)


PROP = Prop(
    name="traffic-light",
    words=(
        "traffic light",
        "signal",
        "stoplight",
        "traffic lights",
        "junction",
        "intersection",
        "crossroads",
        "ampel",
        "road safety",
        "traffic plan",
    ),
    aspect=0.55,
    draw=draw,
    states=(
        "green",
        "red",
    ),
)
