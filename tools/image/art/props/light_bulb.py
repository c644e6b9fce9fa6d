"""A glowing light bulb."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.glow(canvas, 40, 40, 39, 0xFFFFD55E, 0.75)
    for at in range(7):
        ray = shape.turned(shape.box(38.8, 1.5, 2.4, 5.4, 1.2), -105 + at * 35, 40, 40)
        brush.fill(canvas, ray, 0xFFF7B62E)
    glass = shape.path("M40 13 C56 13 66 24 66 39 C66 54 55 58 53 71 H27 C25 58 14 54 14 39 C14 24 24 13 40 13 Z")
    stops = ((0, 0xFFFFFDF0), (0.35, 0xFFFFF0A8), (0.8, 0xFFFFCB45), (1, 0xFFEFA320))
    canvas.drawPath(glass, brush.shaded(brush.radial(36, 36, 36, stops)))
    brush.rim(canvas, glass, 1.0, 1.6)
    brush.stroke(canvas, shape.path("M35 70 L32 44 L37 50 L40 43 L43 50 L48 44 L45 70"), 0xFFC9761A, 1.5)
    brush.gloss(canvas, shape.path("M21 36 C22 28 27 22 33 20 L35 23 C30 26 26 30 25 37 Z"), 0.85, 0.8)
    for at in range(4):
        brush.body(
            canvas,
            shape.box(28 + at * 0.6, 72 + at * 5, 24 - at * 1.2, 5.4, 2.2),
            colour.STEEL if at % 2 == 0 else 0xFF97A3B0,
        )
    brush.body(canvas, shape.path("M33 91 H47 L44 96 H36 Z"), 0xFF3A4150)


PROP = Prop(
    name="light-bulb",
    words=(
        "light bulb",
        "bulb",
        "idea",
        "lamp",
        "light",
        "electricity",
        "lightbulb",
        "invention",
        "innovation",
        "solution",
        "tip",
        "insight",
        "electric light",
        "inspiration",
        "brainstorm",
        "lumens",
    ),
    aspect=0.8,
    draw=draw,
    states=("on",),
)
