"""A window of program code."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 65, 96, 46)
    brush.panel(canvas, shape.box(4, 8, 122, 82, 5), 0xFF222A3C)
    brush.fill(canvas, shape.box(4, 8, 122, 14, 5), 0xFF343E56)
    brush.fill(canvas, shape.box(4, 16, 122, 6), 0xFF343E56)
    for at, tone in enumerate((0xFFFF6058, 0xFFFFBE2E, 0xFF2ACA44)):
        brush.ball(canvas, shape.oval(12 + at * 7.0, 15, 2.5), tone)
    tones = (colour.accent(palette), 0xFF8BD5FF, 0xFFFFD479, 0xFF9BE59B)
    lines = ((0, 18, 30), (8, 26, 14), (16, 34, 12), (16, 20, 26), (8, 14, 0), (0, 30, 18), (8, 40, 10))
    for row, (indent, first, second) in enumerate(lines):
        y = 31 + row * 8.0
        brush.stroke(canvas, shape.line((10, y), (12, y)), colour.fade(colour.STEEL, 0.45), 2.4)
        brush.stroke(canvas, shape.line((19 + indent, y), (19 + indent + first, y)), tones[row % 4], 3)
        if second:
            x = 24 + indent + first
            brush.stroke(canvas, shape.line((x, y), (x + second, y)), tones[(row + 1) % 4], 3)
    tile = shape.box(88, 56, 38, 38, 8)
    brush.cast(canvas, tile, dy=3, blur=2.4)
    brush.panel(canvas, tile, colour.accent(palette))
    brush.stroke(
        canvas,
        shape.path("M99 67 L93 75 L99 83 M115 67 L121 75 L115 83 M110 64 L104 86"),
        colour.on(colour.accent(palette)),
        3,
    )


PROP = Prop(
    name="code-window",
    words=(
        "code window",
        "code",
        "coding",
        "source code",
        "programming",
        "developer",
        "software developer",
        "script",
        "programmer",
        "web developer",
        "hacker",
        "crash",
        "bug fix",
        "open source",
    ),
    aspect=1.3,
    draw=draw,
)
