"""A fan of playing cards."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 72, 96, 36)
    canvas.translate(15, 0)
    red = 0xFFD5303A
    for at, turn in enumerate((-27, -9, 9, 27)):
        canvas.save()
        canvas.rotate(turn, 57, 108)
        card = shape.box(35, 9, 45, 66, 4)
        brush.cast(canvas, card)
        brush.panel(canvas, card, colour.PAPER)
        if at < 2:
            _back(canvas, palette)
            canvas.restore()
            continue
        tone = red if at % 2 else 0xFF20232E
        if at % 2:
            brush.fill(canvas, shape.heart(57.5, 42, 22), tone)
            brush.fill(canvas, shape.heart(42, 20, 8), tone)
        else:
            brush.fill(canvas, shape.polygon((57.5, 29), (67, 42), (57.5, 55), (48, 42), r=1), tone)
            brush.fill(canvas, shape.polygon((42, 15), (45.4, 20), (42, 25), (38.6, 20)), tone)
        canvas.restore()


def _back(canvas: skia.Canvas, palette: Palette) -> None:
    brush.panel(canvas, shape.box(38, 12, 39, 60, 2.4), colour.accent(palette))
    brush.stroke(canvas, shape.path("M38 27 L77 57 M77 27 L38 57"), colour.fade(colour.PAPER, 0.7), 1.6)


PROP = Prop(
    name="playing-cards",
    words=(
        "playing cards",
        "card game",
        "card games",
        "poker",
        "bridge club",
        "skat",
        "deck of cards",
        "games night",
    ),
    aspect=1.45,
    draw=draw,
)
