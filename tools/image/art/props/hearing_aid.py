"""A hearing aid beside an ear."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    skin = colour.SKINS[1]
    brush.floating(canvas, palette, 42, 96, 24)
    ear = shape.path("M22 44 Q18 8 46 6 Q76 8 71 42 Q69 56 58 64 Q53 70 52 78 Q48 90 36 87 Q25 83 26 70 Q25 58 22 44 Z")
    brush.cast(canvas, ear, dx=2, dy=3, blur=2)
    brush.ball(canvas, ear, skin)
    brush.stroke(
        canvas,
        shape.path("M34 42 Q32 20 47 18 Q62 20 58 40 Q56 48 48 52"),
        colour.fade(colour.darken(skin, 0.45), 0.7),
        3.4,
    )
    brush.stroke(
        canvas,
        shape.path("M48 52 Q40 50 42 40 Q46 32 51 36 M48 52 Q44 60 40 58"),
        colour.fade(colour.darken(skin, 0.45), 0.7),
        3,
    )
    device = shape.path("M58 4 Q80 6 80 34 Q80 52 70 58 Q64 56 67 46 Q70 36 66 22 Q62 12 54 12 Q50 6 58 4 Z")
    brush.cast(canvas, device)
    brush.body(canvas, device, colour.accent(palette))
    brush.ball(canvas, shape.oval(74, 38, 2.6), colour.PAPER)
    brush.stroke(canvas, shape.path("M56 8 Q42 10 42 24 Q42 38 44 44"), colour.fade(colour.GLASS, 0.95), 2)
    brush.ball(canvas, shape.oval(44, 47, 4), colour.STEEL)
    for x in (14.0, 8.0):
        brush.stroke(
            canvas,
            shape.path(f"M{x} {34 - (14 - x)} Q{x - 5} 46 {x} {58 + (14 - x)}"),
            colour.fade(colour.accent(palette), 0.7),
            2,
        )


PROP = Prop(
    name="hearing-aid",
    words=(
        "hearing aid",
        "hearing",
        "deaf",
        "hearing test",
        "audiologist",
        "ear",
        "ears",
        "hard of hearing",
        "ear doctor",
    ),
    aspect=0.85,
    draw=draw,
)
