"""A candle in a holder, lit."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 30, 94, 22)
    lit = state != "out"
    if lit:
        brush.glow(canvas, 30, 20, 26, 0xFFFFD98A, 0.85)
    brush.body(canvas, shape.path("M10 84 H50 L46 92 Q45 94 42 94 H18 Q15 94 14 92 Z"), colour.accent(palette))
    brush.panel(canvas, shape.oval(30, 84, 20, 4), colour.lighten(colour.accent(palette), 0.16))
    wax = shape.path("M20 36 C22 33 38 33 40 36 V82 C38 85 22 85 20 82 Z")
    brush.body(canvas, wax, 0xFFFBF1DC, bend=0.7)
    drip = shape.path(
        "M20 37 C22 33 38 33 40 37 V50 C40 53 36.6 53 36.6 50 V45 C36.6 42 33 42 33 46 V58 C33 61 29 61 29 58 V44 "
        "C29 41 25 41 25 45 V48 C25 51 20 51 20 48 Z"
    )
    brush.ball(canvas, drip, 0xFFFFF8E8, depth=0.7)
    brush.fill(canvas, shape.oval(30, 36, 8.6, 1.9), 0xFFF7DFA8 if lit else 0xFFE9DCC2)
    brush.stroke(canvas, shape.path("M30 36 C30 33 29.6 31 30.4 29"), 0xFF3A2A22, 1.2)
    if lit:
        flame = shape.path("M30.4 5 C38 15 39 22 36 27 C34 31 27 31 25 27 C22 22 25 15 30.4 5 Z")
        stops = ((0, 0xFFFFF7CF), (0.45, 0xFFFFD257), (1, 0xFFF08A24))
        canvas.drawPath(flame, brush.shaded(brush.radial(30.5, 25, 20, stops)))
        brush.fill(
            canvas,
            shape.path("M30.4 17 C34 22 34 26 30.5 28 C27 26 27 22 30.4 17 Z"),
            colour.fade(colour.WHITE, 0.8),
            blur=0.8,
        )


PROP = Prop(
    name="candle",
    words=(
        "candle",
        "candlelight",
        "candles",
        "candle flame",
        "scented candle",
        "advent",
        "memorial",
        "vigil",
        "wax",
    ),
    aspect=0.6,
    draw=draw,
    states=(
        "lit",
        "out",
    ),
)
