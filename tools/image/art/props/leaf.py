"""One large green leaf with its veins."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 60, 94, 34)
    base = colour.LEAF
    form = shape.path("M18 80 C8 52 26 18 62 12 C82 8 100 8 112 6 C112 24 110 46 98 64 C84 86 50 96 18 80 Z")
    brush.cast(canvas, form, dy=2.4, blur=2.4)
    run = brush.linear(20, 20, 96, 84, ((0, colour.lighten(base, 0.45)), (0.45, base), (1, colour.darken(base, 0.42))))
    canvas.drawPath(form, brush.shaded(run))
    under = shape.path("M8 90 C40 70 80 40 114 4 L120 100 Z")
    brush.inside(canvas, form, under, brush.paint(colour.fade(colour.darken(base, 0.65), 0.22)))
    veins = [shape.path("M8 90 C40 70 80 40 108 9")]
    for x, y, ux, uy, lx, ly in (
        (34, 71, 25, 46, 58, 82),
        (48, 60, 40, 30, 78, 72),
        (63, 48, 57, 20, 92, 58),
        (78, 36, 76, 14, 102, 42),
        (92, 24, 93, 12, 107, 26),
    ):
        veins.append(
            shape.path(
                f"M{x} {y} Q{(x + ux) / 2 + 2} {(y + uy) / 2} {ux} {uy} M{x} {y} "
                f"Q{(x + lx) / 2} {(y + ly) / 2 - 2} {lx} {ly}"
            )
        )
    brush.inside(
        canvas, form, shape.joined(veins[1:]), brush.paint(colour.fade(colour.lighten(base, 0.65), 0.6), width=1)
    )
    brush.stroke(canvas, veins[0], colour.lighten(base, 0.5), 1.8)
    brush.rim(canvas, form, 1.0, 1.6)
    dew = shape.oval(50, 36, 4.4, 3.8)
    brush.cast(canvas, dew, blur=0.8)
    brush.ball(canvas, dew, colour.lighten(base, 0.5))
    brush.gloss(canvas, shape.oval(48.4, 34.8, 1.2, 0.9), 0.9, 0.2)


PROP = Prop(
    name="leaf",
    words=(
        "leaf",
        "leaves",
        "foliage",
        "green",
        "organic",
        "eco",
        "sustainable",
        "ecology",
        "green leaf",
        "vegan leaf",
        "botanical",
        "herb",
        "mint",
        "basil",
        "autumn leaf",
    ),
    aspect=1.2,
    draw=draw,
    states=("green",),
)
