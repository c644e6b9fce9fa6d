"""An airliner in flight."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 84, 94, 46)
    canvas.save()
    canvas.rotate(-8, 85, 50)
    far = shape.polygon((84, 44), (104, 14), (113, 12), (104, 44), r=2)
    brush.panel(canvas, far, 0xFFB8C3CF)
    brush.panel(canvas, shape.polygon((16, 48), (8, 14), (20, 12), (38, 42), r=2.4), base)
    hull = shape.path(
        "M12 50 C20 42 36 40 52 40 H132 C150 40 163 47 164 53 C165 60 150 66 130 66 H56 C36 66 16 60 12 50 Z"
    )
    brush.panel(canvas, hull, 0xFFF7F5F0)
    belly = shape.path("M0 56 C50 66 120 66 170 55 V80 H0 Z")
    brush.inside(
        canvas, hull, belly, brush.shaded(brush.linear(0, 56, 0, 67, ((0, base), (1, colour.darken(base, 0.4)))))
    )
    for x in range(52, 138, 8):
        brush.fill(canvas, shape.box(x, 47, 4, 5.4, 1.8), 0xFF47678C)
    brush.blend(canvas, shape.path("M146 46 C152 47 157 49 160 52 L148 52 Q145 49 146 46 Z"), 0xFF20344E, 0xFF6B9AC0)
    brush.panel(canvas, shape.box(96, 64, 22, 9, 4.4), 0xFF8F9CAB)
    brush.fill(canvas, shape.oval(117, 68.5, 2.4, 4.2), 0xFF343B48)
    near = shape.polygon((76, 58), (108, 58), (74, 92), (62, 94), r=2.4)
    brush.cast(canvas, near, dx=1, dy=1)
    brush.panel(canvas, near, 0xFFD5DCE4)
    brush.panel(canvas, shape.polygon((20, 52), (40, 53), (16, 68), (9, 68), r=1.6), 0xFFD5DCE4)
    brush.rim(canvas, hull, 1, 1.2)
    canvas.restore()


PROP = Prop(
    name="plane",
    words=(
        "plane",
        "airplane",
        "aeroplane",
        "aircraft",
        "flight",
        "airport",
        "fly",
        "airline",
        "jet",
        "holiday flight",
        "travel",
        "trip",
        "vacation",
        "abroad",
        "pilot",
        "flugzeug",
        "avion",
    ),
    aspect=1.7,
    draw=draw,
    states=("flying",),
)
