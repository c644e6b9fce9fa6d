"""A layered birthday cake with candles."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 95, 42)
    brush.panel(canvas, shape.oval(52, 90, 46, 5.4), 0xFFE9E4DC)
    sponge = shape.path("M14 48 L14 86 C14 92 90 92 90 86 L90 48 Z")
    brush.body(canvas, sponge, 0xFFF2CF93)
    for y in (60.0, 73.0):
        filling = shape.path(f"M0 {y} Q52 {y + 8} 110 {y} L110 {y + 4.4} Q52 {y + 12.4} 0 {y + 4.4} Z")
        brush.band(canvas, sponge, filling, 0xFFC64A55)
    icing = shape.path(
        "M14 46 C14 38 90 38 90 46 L90 58 C90 63 84 63 84 58 C84 54 78 54 78 60 C78 68 70 68 70 61 C70 56 63 56 63 62 "
        "C63 67 56 67 56 62 C56 57 48 57 48 64 C48 70 40 70 40 63 C40 57 33 57 33 61 "
        "C33 66 26 66 26 60 C26 56 20 56 20 60 C20 64 14 63 14 58 Z"
    )
    brush.cast(canvas, icing, dx=0, dy=1.6)
    brush.body(canvas, icing, colour.lighten(colour.accent(palette), 0.25), foot=0.1)
    brush.panel(canvas, shape.oval(52, 45, 38, 6.4), colour.lighten(colour.accent(palette), 0.42))
    for x, foot in ((32.0, 44.0), (45.0, 46.6), (59.0, 46.6), (72.0, 44.0)):
        _candle(canvas, palette, x, foot)


def _candle(canvas: skia.Canvas, palette: Palette, x: float, foot: float) -> None:
    brush.glow(canvas, x, foot - 27, 11, 0xFFFFC54A, 0.7)
    stick = shape.box(x - 1.8, foot - 20, 3.6, 21, 0.8)
    brush.body(canvas, stick, colour.rgb(palette.second))
    for at in range(3):
        stripe = shape.polygon(
            (x - 3, foot - 13 + at * 6),
            (x + 3, foot - 16 + at * 6),
            (x + 3, foot - 14 + at * 6),
            (x - 3, foot - 11 + at * 6),
        )
        brush.inside(canvas, stick, stripe, brush.paint(colour.PAPER))
    brush.blend(canvas, shape.drop(x, foot - 32, 2.6), 0xFFFFE58A, 0xFFF5822A)
    brush.fill(canvas, shape.drop(x, foot - 28.4, 1.3), 0xFFFFF7D6)


PROP = Prop(
    name="cake",
    words=(
        "cake",
        "birthday cake",
        "birthday",
        "torte",
        "anniversary",
        "party",
        "gateau",
        "cupcake",
        "sweets",
        "celebration cake",
    ),
    aspect=1.05,
    draw=draw,
    states=("lit",),
)
