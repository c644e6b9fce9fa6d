"""Pills and a capsule."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.contact(canvas, palette, 60, 90, 50)
    canvas.save()
    canvas.rotate(-32, 60, 46)
    whole = shape.box(16, 29, 88, 36, 18)
    brush.cast(canvas, whole, dx=-1, dy=3, blur=2.4)
    for left, tone in ((True, base), (False, 0xFFF6F3EE)):
        half = shape.common(whole, shape.box(0, 0, 60, 100) if left else shape.box(60, 0, 60, 100))
        run = brush.linear(
            0,
            29,
            0,
            65,
            (
                (0, colour.lighten(tone, 0.2)),
                (0.22, colour.lighten(tone, 0.5)),
                (0.5, tone),
                (1, colour.darken(tone, 0.42)),
            ),
        )
        canvas.drawPath(half, brush.shaded(run))
    brush.fill(canvas, shape.box(59.4, 29, 1.4, 36), colour.fade(0xFF3A2A30, 0.25))
    brush.gloss(canvas, shape.box(28, 34, 62, 5, 2.5), 0.55, 1)
    canvas.restore()
    for x, y in ((92, 78), (30, 84)):
        brush.cast(canvas, shape.oval(x, y, 16, 8), dy=1.6)
        brush.body(canvas, shape.path(f"M{x - 16} {y} V{y + 4} A16 8 0 0 0 {x + 16} {y + 4} V{y} Z"), 0xFFF0EBE2)
        brush.panel(canvas, shape.oval(x, y, 16, 7.6), 0xFFFBF8F2)
        brush.stroke(canvas, shape.line((x - 9, y + 3), (x + 9, y - 3)), colour.fade(0xFF8A8078, 0.7), 1)


PROP = Prop(
    name="pill",
    words=(
        "pill",
        "pills",
        "medicine",
        "medication",
        "drug",
        "capsule",
        "tablet",
        "pharmacy",
        "cure",
        "vitamin pill",
        "treatment",
        "therapy",
        "dose",
        "prescription",
        "antibiotic",
    ),
    aspect=1.2,
    draw=draw,
    states=("still",),
)
