"""A signpost with three arms."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 43, 94.5, 20)
    brush.body(canvas, shape.box(38.5, 6, 9, 88, 2.5), colour.WOOD)
    brush.ball(canvas, shape.oval(43, 6.5, 6, 4), colour.BARK)
    signs = (
        ("M22 15 H74 L83 24 L74 33 H22 Z", colour.accent(palette)),
        ("M64 38 H14 L4 47 L14 56 H64 Z", colour.rgb(palette.second)),
        ("M26 61 H68 L77 69.5 L68 78 H26 Z", colour.rgb(palette.support)),
    )
    for outline, base in signs:
        arm = shape.path(outline)
        brush.cast(canvas, arm, dx=1, dy=2.6, blur=2)
        brush.panel(canvas, arm, base)
        edge = arm.getBounds()
        y = edge.centerY()
        brush.stroke(
            canvas, shape.line((edge.left() + 14, y), (edge.right() - 16, y)), colour.fade(colour.on(base), 0.9), 3
        )
    for x, r in ((30, 5), (52, 6), (60, 4)):
        brush.ball(canvas, shape.oval(x, 95 - r * 0.7, r, r * 0.7), colour.LEAF)


PROP = Prop(
    name="signpost",
    words=(
        "signpost",
        "crossroads",
        "choice",
        "choices",
        "options",
        "which way",
        "decision",
        "waymark",
        "trail sign",
        "signage",
        "decide",
    ),
    aspect=0.85,
    draw=draw,
)
