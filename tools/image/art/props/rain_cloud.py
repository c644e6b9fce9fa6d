"""A cloud with falling rain."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    mass = shape.union(
        shape.oval(34, 44, 20), shape.oval(56, 32, 25), shape.oval(82, 42, 21), shape.box(15, 42, 88, 23, 11.5)
    )
    dy = 0 if state != "cloud" else 14
    canvas.save()
    canvas.translate(0, dy)
    if state != "cloud":
        for x, y in ((30, 74), (44, 86), (52, 73), (66, 85), (76, 73), (90, 84)):
            drop = shape.turned(shape.drop(x, y - 8, 3.2), 14, x, y)
            brush.ball(canvas, drop, colour.WATER)
            brush.gloss(canvas, shape.oval(x - 1.6, y, 0.7, 1.2), 0.8)
    brush.cast(canvas, mass, dx=0, dy=2.6, blur=2.6, alpha=0.25)
    base = 0xFFE4ECF4
    brush.ball(canvas, mass, base)
    canvas.save()
    canvas.clipPath(mass, skia.ClipOp.kIntersect, True)
    for cx, cy, r in ((34, 44, 20), (82, 42, 21), (56, 32, 25)):
        stops = ((0, colour.WHITE), (0.6, colour.fade(colour.WHITE, 0.6)), (1, colour.fade(colour.WHITE, 0)))
        canvas.drawPath(shape.oval(cx, cy, r), brush.shaded(brush.radial(cx - r * 0.3, cy - r * 0.4, r, stops)))
    brush.fill(canvas, shape.box(0, 57, 120, 14), colour.fade(0xFF6C86A8, 0.4), blur=4)
    canvas.restore()
    brush.rim(canvas, mass, 0.8, 1)
    canvas.restore()


PROP = Prop(
    name="rain-cloud",
    words=(
        "rain",
        "rain cloud",
        "cloud",
        "clouds",
        "weather",
        "storm",
        "shower",
        "wet",
        "rainy",
        "drizzle",
        "forecast",
        "thunderstorm",
        "cloudy",
        "ipx6",
        "rain proof",
        "waterproof",
        "fog",
    ),
    aspect=1.2,
    draw=draw,
    states=(
        "rain",
        "cloud",
    ),
)
