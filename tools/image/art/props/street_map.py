"""A folded map with a route and a pin."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 65, 93, 58)
    xs = (8.0, 36.0, 64.0, 92.0, 120.0)
    for at in range(4):
        lean = 8 if at % 2 == 0 else 0
        fold = shape.polygon((xs[at], 40 + lean), (xs[at + 1], 48 - lean), (xs[at + 1], 92 - lean), (xs[at], 84 + lean))
        brush.panel(canvas, fold, 0xFFEFF0E2 if at % 2 else 0xFFD9DECB, depth=0.5)
        park = shape.oval(24 + at * 30, 62 + (at % 3) * 8, 11, 7)
        brush.inside(canvas, fold, park, brush.paint(0xFFA9D69B))
        streets = shape.path("M0 56 L130 76 M0 78 L130 56 M22 30 L30 96 M50 30 L46 96 M78 30 L84 96 M106 30 L100 96")
        brush.inside(canvas, fold, streets, brush.paint(colour.WHITE, width=2.6))
        water = shape.path("M0 90 C30 78 50 92 80 84 S120 80 130 70")
        brush.inside(canvas, fold, water, brush.paint(0xFF8CCBE6, width=5))
    route = shape.smooth((22, 74), (38, 66), (50, 74), (64, 66), (78, 58), (88, 56), closed=False)
    brush.stroke(canvas, route, colour.darken(colour.accent(palette), 0.4), 3.4)
    brush.stroke(canvas, route, colour.accent(palette), 2.2)
    brush.ball(canvas, shape.oval(22, 74, 3.6), colour.rgb(palette.second))
    brush.fill(canvas, shape.oval(89, 57, 6, 2.2), colour.fade(0xFF180C1C, 0.35), blur=1)
    pin = shape.path("M88 56 C80 42 72 34 72 23 A16 16 0 0 1 104 23 C104 34 96 42 88 56 Z")
    brush.cast(canvas, pin, dx=2, dy=1)
    brush.ball(canvas, pin, colour.accent(palette))
    brush.ball(canvas, shape.oval(88, 23, 6.4), colour.PAPER)


PROP = Prop(
    name="street-map",
    words=(
        "map",
        "street map",
        "location",
        "map pin",
        "pin",
        "place",
        "address",
        "route",
        "directions",
        "navigation",
        "destination",
        "where",
        "distance",
        "gps",
        "city map",
        "locate",
        "location pin",
        "near",
        "neighbourhood map",
        "spot",
        "meeting point",
    ),
    aspect=1.3,
    draw=draw,
    states=("route",),
)
