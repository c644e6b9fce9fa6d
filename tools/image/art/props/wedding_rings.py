"""Two linked wedding rings, one with a stone."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def _band(canvas: skia.Canvas, form: skia.Path, cx: float, cy: float, r: float, base: int) -> None:
    """Metal: dark and light by turns round the ring."""
    stops = (
        (0.0, colour.darken(base, 0.3)), (0.18, colour.lighten(base, 0.75)), (0.36, base),
        (0.55, colour.darken(base, 0.42)), (0.74, colour.lighten(base, 0.35)), (1.0, colour.darken(base, 0.45)),
    )  # fmt: skip
    canvas.drawPath(form, brush.shaded(brush.linear(cx - r, cy - r, cx + r * 0.8, cy + r, stops)))
    brush.rim(canvas, form, 1.0, 1.4)
    brush.stroke(canvas, shape.arc(cx, cy, r * 0.9, r * 0.9, 195, 70), colour.fade(colour.WHITE, 0.7), 1.0)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 57, 93, 40)
    left = shape.ring(40, 61, 31, 24.6)
    right = shape.ring(76, 62, 30, 23.8)
    brush.cast(canvas, right, dx=2, dy=2, blur=2)
    _band(canvas, right, 76, 62, 30, 0xFFE3E8EE)
    brush.cast(canvas, left, dx=2, dy=2, blur=2)
    _band(canvas, left, 40, 61, 31, colour.GOLD)
    over = shape.common(right, shape.box(52, 62, 30, 30))
    brush.cast(canvas, over, dx=1, dy=1)
    canvas.save()
    canvas.clipPath(over, skia.ClipOp.kIntersect, True)
    _band(canvas, right, 76, 62, 30, 0xFFE3E8EE)
    canvas.restore()
    stone = shape.polygon((28, 16), (52, 16), (58, 22), (40, 36), (22, 22), r=0.8)
    brush.body(canvas, shape.polygon((33, 28), (47, 28), (45, 36), (35, 36), r=1), colour.darken(colour.GOLD, 0.1))
    brush.cast(canvas, stone)
    brush.panel(canvas, stone, 0xFFC4E9F7)
    for facet, tint in (
        (((28, 16), (22, 22), (33, 22)), 0xFFF4FCFF),
        (((33, 22), (40, 16), (47, 22)), 0xFFFFFFFF),
        (((47, 22), (52, 16), (58, 22)), 0xFF8CC7E2),
        (((33, 22), (47, 22), (40, 36)), 0xFFA7DBF0),
        (((47, 22), (58, 22), (40, 36)), 0xFF6FB2D4),
    ):
        brush.fill(canvas, shape.polygon(*facet), colour.fade(tint, 0.85))
    brush.sparkle(canvas, 55, 12, 9, colour.WHITE)
    brush.sparkle(canvas, 100, 34, 6, colour.accent(palette))


PROP = Prop(
    name="wedding-rings",
    words=(
        "wedding rings",
        "wedding ring",
        "engagement",
        "marriage",
        "bride",
        "groom",
        "jewellery",
        "jewelry",
        "wedding",
        "vows",
        "jeweller",
    ),
    aspect=1.15,
    draw=draw,
    states=("still",),
)
