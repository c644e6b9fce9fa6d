"""A spider in its web."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    thread = colour.fade(colour.mix(colour.rgb(palette.ink), colour.rgb(palette.ground), 0.35), 0.8)
    for at in range(8):
        angle = at * math.tau / 8 + 0.2
        brush.stroke(canvas, shape.line((50, 46), (50 + 45 * math.cos(angle), 47 + 43 * math.sin(angle))), thread, 1.2)
    for ring in range(1, 5):
        r = ring * 10.0
        spots = [
            (50 + r * math.cos(at * math.tau / 8 + 0.2), 46 + r * math.sin(at * math.tau / 8 + 0.2)) for at in range(8)
        ]
        for here, there in zip(spots, (*spots[1:], spots[0]), strict=True):
            middle = ((here[0] + there[0]) * 0.46 + 4, (here[1] + there[1]) * 0.46 + 3.7)
            brush.stroke(
                canvas, shape.path(f"M{here[0]} {here[1]} Q{middle[0]} {middle[1]} {there[0]} {there[1]}"), thread, 0.9
            )
    for side in (-1, 1):
        for at, (dx, dy) in enumerate(((24, -18), (30, -4), (30, 12), (22, 26))):
            leg = shape.path(
                f"M{50 + side * 7} {50 + at * 2} Q{50 + side * (dx - 4)} {38 + dy} {50 + side * dx} {54 + dy}"
            )
            brush.stroke(canvas, leg, 0xFF2B2630, 3)
    brush.ball(canvas, shape.oval(50, 62, 15, 17), 0xFF4A3A48)
    brush.ball(canvas, shape.oval(50, 44, 10, 9), 0xFF3A2E3A)
    brush.fill(canvas, shape.polygon((50, 56), (55, 63), (50, 70), (45, 63), r=1), colour.accent(palette))
    for x in (46.4, 53.6):
        brush.fill(canvas, shape.oval(x, 41, 2.6), colour.PAPER)
        brush.fill(canvas, shape.oval(x, 41.4, 1.3), 0xFF15171D)


PROP = Prop(
    name="spider",
    words=(
        "spider",
        "spiders",
        "web",
        "cobweb",
        "tarantula",
        "ants",
        "ant",
        "creepy-crawlies",
    ),
    aspect=1.0,
    draw=draw,
)
