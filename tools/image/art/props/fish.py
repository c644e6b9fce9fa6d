"""A fish with fins and scales."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 72, 92, 40)
    for d in (
        "M104 50 C118 32 130 24 142 22 C136 38 136 60 142 76 C130 74 118 66 104 50 Z",
        "M52 30 C62 10 88 10 98 26 L90 36 L60 36 Z",
        "M66 68 C68 82 80 86 90 84 L86 66 Z",
    ):
        fin = shape.path(d)
        brush.panel(canvas, fin, colour.rgb(palette.support))
        edge = fin.getBounds()
        rays = shape.joined(
            [
                shape.line(
                    (edge.left() + edge.width() * s, edge.bottom()),
                    (edge.left() + edge.width() * (0.3 + s * 0.8), edge.top()),
                )
                for s in (0.1, 0.3, 0.5, 0.7, 0.9)
            ]
        )
        brush.inside(canvas, fin, rays, brush.paint(colour.fade(colour.darken(base, 0.5), 0.4), width=0.7))
    form = shape.path("M8 52 C18 28 48 22 74 30 C92 36 104 44 110 50 C104 58 92 66 74 71 C48 78 20 74 8 52 Z")
    brush.ball(canvas, form, base)
    brush.inside(
        canvas,
        form,
        shape.path("M0 58 C30 76 80 74 112 52 V90 H0 Z"),
        brush.paint(colour.fade(0xFFFFF3D8, 0.4), blur=3),
    )
    scales = shape.joined(
        [shape.arc(x + (row % 2) * 4, 36 + row * 6, 4, 4, -60, 120) for row in range(6) for x in range(44, 96, 8)]
    )
    brush.inside(canvas, form, scales, brush.paint(colour.fade(colour.darken(base, 0.5), 0.32), width=0.8))
    brush.stroke(canvas, shape.path("M36 33 C42 44 42 58 35 70"), colour.fade(colour.darken(base, 0.6), 0.6), 1.4)
    brush.panel(canvas, shape.path("M48 54 C58 52 66 58 68 66 C58 68 50 64 48 54 Z"), colour.rgb(palette.support))
    brush.fill(canvas, shape.oval(24, 46, 5.4), colour.WHITE)
    brush.fill(canvas, shape.oval(23, 46.4, 3.2), 0xFF1B1A26)
    brush.fill(canvas, shape.oval(21.8, 45, 1), colour.WHITE)
    brush.stroke(canvas, shape.path("M9 55 Q14 59 19 57"), colour.fade(colour.darken(base, 0.7), 0.8), 1.2)
    for x, y, r in ((6, 34, 2.4), (11, 24, 1.7), (5, 16, 1.2)):
        brush.stroke(canvas, shape.oval(x, y, r), colour.fade(0xFF8FCDE6, 0.9), 0.8)


PROP = Prop(
    name="fish",
    words=(
        "fish",
        "goldfish",
        "seafood",
        "salmon",
        "aquarium",
        "tuna",
        "fishing",
        "sushi",
        "trout",
    ),
    aspect=1.5,
    draw=draw,
    states=("swimming",),
)
