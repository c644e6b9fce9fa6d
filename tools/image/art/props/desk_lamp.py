"""A jointed desk lamp with its pool of light."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 34, 94, 24)
    if state != "off":
        beam = shape.path("M50 40 L76 54 L85 92 Q60 97 40 92 Z")
        stops = ((0, colour.fade(0xFFFFE9A8, 0.75)), (1, colour.fade(0xFFFFE9A8, 0.08)))
        canvas.drawPath(beam, brush.shaded(brush.linear(62, 42, 64, 94, stops), blur=1.4))
    brush.body(
        canvas, shape.path("M14 92 C14 86 54 86 54 92 Q54 94 52 94 H16 Q14 94 14 92 Z"), colour.darken(base, 0.1)
    )
    for points in (((34, 88), (20, 54)), ((20, 54), (46, 24))):
        brush.stroke(canvas, shape.line(*points), 0xFF59626F, 4.4)
        brush.stroke(canvas, shape.moved(shape.line(*points), -0.8, -0.4), colour.fade(colour.WHITE, 0.55), 1.1)
    for x, y, r in ((34, 88, 3.6), (20, 54, 4.4), (46, 24, 4)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFF343B47)
    hood = shape.path("M44 14 L56 10 C70 18 78 32 80 50 C78 56 70 56 62 52 C52 48 44 42 42 36 C42 26 42 20 44 14 Z")
    brush.body(canvas, hood, base)
    rim = shape.turned(shape.oval(61, 45.4, 21.5, 6.4), 25, 61, 45.4)
    brush.fill(canvas, rim, colour.darken(base, 0.6))
    if state != "off":
        brush.fill(canvas, shape.turned(shape.oval(61.6, 46.4, 17, 4.6), 25, 61.6, 46.4), 0xFFFFE7A0)
        brush.fill(canvas, shape.turned(shape.oval(62, 47, 8, 3.2), 25, 62, 47), colour.WHITE, blur=0.8)


PROP = Prop(
    name="desk-lamp",
    words=(
        "desk lamp",
        "reading lamp",
        "lamp",
        "table lamp",
        "lampshade",
        "floor lamp",
        "led lamp",
        "study lamp",
    ),
    aspect=0.85,
    draw=draw,
    states=(
        "on",
        "off",
    ),
)
