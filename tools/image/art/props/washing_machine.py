"""A washing machine with clothes turning in it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 94, 36)
    hull = shape.box(7, 6, 71, 87, 6)
    brush.panel(canvas, hull, 0xFFF1F3F6)
    brush.panel(canvas, shape.path("M7 12 Q7 6 13 6 H72 Q78 6 78 12 V24 H7 Z"), 0xFFDDE2E8)
    brush.panel(canvas, shape.box(12, 11, 20, 8, 2), 0xFFF9FAFB)
    brush.fill(canvas, shape.box(38, 11.6, 16, 7, 1.6), 0xFF1F2A36)
    brush.fill(canvas, shape.joined([shape.box(x, 14, 2.2, 2.4) for x in (41, 45, 49)]), 0xFF7CE3C0)
    brush.ball(canvas, shape.oval(67, 15, 5), colour.accent(palette))
    brush.stroke(canvas, shape.line((67, 15), (67, 11)), colour.WHITE, 1.1)
    brush.ball(canvas, shape.oval(42.5, 56, 29), 0xFFB9C2CC)
    glass = shape.oval(42.5, 56, 23)
    brush.fill(canvas, glass, 0xFF20303F)
    canvas.save()
    canvas.clipPath(glass, skia.ClipOp.kIntersect, True)
    for tone, spot in ((palette.accent, (32, 66)), (palette.support, (52, 70)), (palette.second, (44, 60))):
        x, y = spot
        brush.ball(
            canvas,
            shape.smooth((x - 13, y), (x - 4, y - 9), (x + 9, y - 6), (x + 14, y + 5), (x, y + 14)),
            colour.rgb(tone),
        )
    water = shape.path("M18 62 Q28 57 38 62 T58 62 T70 61 V82 H18 Z")
    brush.fill(canvas, water, colour.fade(0xFF8FD0EE, 0.55))
    for x, y, r in ((30, 58, 3), (38, 55, 2.2), (55, 57, 2.8), (48, 52, 1.6)):
        brush.ball(canvas, shape.oval(x, y, r), 0xFFE9F7FC)
    canvas.restore()
    brush.hollow(canvas, glass, 0.5, 1.6)
    brush.gloss(canvas, shape.path("M27 46 C31 39 38 36 45 36 C38 39 33 43 30 50 Z"), 0.55, 1)


PROP = Prop(
    name="washing-machine",
    words=(
        "washing machine",
        "laundry",
        "washer",
        "detergent",
        "laundromat",
        "tumble dryer",
        "dishwasher",
        "household appliance",
        "clean clothes",
    ),
    aspect=0.85,
    draw=draw,
    states=("running",),
)
