"""A snow-capped peak with a flag on top."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 67, 94, 62)
    rock = colour.mix(0xFF6B7C94, colour.rgb(palette.second), 0.25)
    side = shape.polygon((62, 94), (100, 38), (112, 54), (131, 94))
    brush.panel(canvas, side, colour.lighten(rock, 0.15))
    brush.inside(
        canvas,
        side,
        shape.polygon((100, 30), (86, 58), (93, 55), (99, 62), (106, 54), (113, 56)),
        brush.paint(0xFFF4F8FB),
    )
    main = shape.polygon((4, 94), (56, 20), (70, 40), (78, 46), (112, 94))
    brush.panel(canvas, main, rock)
    brush.inside(
        canvas,
        main,
        shape.polygon((56, 18), (60, 44), (54, 58), (66, 72), (60, 94), (130, 94), (90, 40)),
        brush.paint(colour.fade(colour.darken(rock, 0.7), 0.36)),
    )
    snow = shape.polygon((56, 10), (30, 58), (39, 53), (45, 62), (53, 52), (60, 62), (68, 52), (76, 58), (84, 50))
    brush.inside(canvas, main, snow, brush.paint(0xFFF9FBFD))
    brush.inside(
        canvas,
        main,
        shape.polygon((56, 10), (60, 44), (57, 57), (60, 62), (68, 52), (76, 58), (90, 50)),
        brush.paint(colour.fade(0xFF6F86AC, 0.45)),
    )
    for x, high in ((18, 14), (28, 11), (98, 13), (108, 16), (118, 11)):
        brush.body(canvas, shape.polygon((x - high * 0.36, 94), (x, 94 - high), (x + high * 0.36, 94)), 0xFF2F7056)
    brush.stroke(canvas, shape.line((56, 21), (56, 4)), 0xFF4A3A36, 1.4)
    flag = shape.path("M56.6 4 C62 1.4 66 7 74 4.4 V13.6 C66 16 62 10.4 56.6 13 Z")
    brush.panel(canvas, flag, colour.accent(palette))


PROP = Prop(
    name="mountain",
    words=(
        "mountain",
        "peak",
        "summit",
        "goal",
        "flag",
        "hill",
        "climb",
        "hike",
        "hiking trail",
        "challenge",
        "success",
        "achievement",
        "alpine",
        "milestone",
        "expedition",
        "gorge",
        "canyon",
        "valley",
    ),
    aspect=1.35,
    draw=draw,
    states=("flag",),
)
