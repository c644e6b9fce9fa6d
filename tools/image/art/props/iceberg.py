"""An iceberg: the tip over the water, and the most of it below."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

LIT, MIDDLE, SHADE = 0xFFF7FCFF, 0xFFCFE6F2, 0xFF9CC6DE
TIP = ("M34 42 L46 20 L56 28 L68 6 L80 24 L90 20 L104 42 Z", "M68 6 L80 24 L74 42 H90 L104 42 L90 20 L80 24 Z")
SEA = shape.path("M2 42 Q18 38.6 35 42 T70 42 T105 42 T138 42 L132 84 Q118 96 70 96 Q22 96 8 84 Z")


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 70, 95, 58)
    depth = ((0.0, 0xFF63C3E6), (0.5, 0xFF2B86BE), (1.0, 0xFF124E86))
    canvas.drawPath(SEA, brush.shaded(brush.linear(0, 40, 0, 96, depth)))
    _below(canvas)
    _above(canvas)
    for y, alpha in ((42, 0.9), (46, 0.35)):
        line = shape.path(f"M2 {y} Q18 {y - 3.4} 35 {y} T70 {y} T105 {y} T138 {y}")
        brush.stroke(canvas, line, colour.fade(colour.WHITE, alpha), 1.3)
    brush.rim(canvas, SEA)


def _above(canvas: skia.Canvas) -> None:
    brush.panel(canvas, shape.path(TIP[0]), LIT)
    brush.fill(canvas, shape.path(TIP[1]), colour.fade(SHADE, 0.85))
    brush.fill(canvas, shape.path("M46 20 L56 28 L52 42 H62 L56 28 Z"), colour.fade(SHADE, 0.55))
    brush.fill(canvas, shape.path("M68 6 L62 24 L66 34 L60 42 H74 L80 24 Z"), colour.fade(MIDDLE, 0.9))
    brush.gloss(canvas, shape.path("M46 22 L41 32 L45 31 Z M67 10 L61 22 L65 20 Z"), 0.9, 0.4)


def _below(canvas: skia.Canvas) -> None:
    """The larger part, in the water's light."""
    hull = shape.path("M28 43 H110 L120 58 L108 74 L92 80 L76 92 L60 84 L42 80 L26 66 L20 54 Z")
    brush.fill(canvas, hull, colour.fade(0xFFD9F3FF, 0.62))
    for facet, alpha in (
        ("M28 43 H110 L96 54 L66 50 L44 56 Z", 0.34),
        ("M44 56 L66 50 L62 70 L42 80 L26 66 Z", 0.2),
        ("M66 50 L96 54 L92 80 L76 92 L62 70 Z", 0.1),
    ):
        brush.fill(canvas, shape.path(facet), colour.fade(colour.WHITE, alpha))
    brush.fill(canvas, shape.path("M96 54 L110 43 L120 58 L108 74 L92 80 Z"), colour.fade(0xFF0E4A80, 0.3))


PROP = Prop(
    name="iceberg",
    words=("iceberg", "glacier", "ice sheet", "ice cap", "pack ice", "tip of the iceberg", "melting ice", "sea ice"),
    aspect=1.4,
    draw=draw,
    states=("floating",),
)
