"""The shapes of a presenter's mouth, as numbers that can be mixed, and how they are drawn."""

from __future__ import annotations

from dataclasses import astuple, dataclass

import skia

from tools.image.art import brush, colour, shape
from tools.media.mouth import Viseme

DARK = 0xFF5E1A24
TONGUE = 0xFFD9646B
TEETH = 0xFFFFFBF2
LEAST_PARTED = 2.4
"""Lips nearer than this are drawn as one line."""


@dataclass(frozen=True)
class Lips:
    """A mouth in units of the figure, about the middle of its line; shares are of what is open."""

    half: float
    up: float
    down: float
    smile: float
    upper_teeth: float = 0.0
    lower_teeth: float = 0.0
    tongue: float = 0.0


LIPS: dict[Viseme, Lips] = {
    "rest": Lips(23, 0, 0, 6.0),
    "closed": Lips(21, 0, 0, 2.5),
    "bite": Lips(21, 1.5, 5.0, 3.0, upper_teeth=0.85),
    "tongue": Lips(21, 4.5, 9.5, 3.5, upper_teeth=0.34, tongue=0.62),
    "teeth": Lips(23, 3.6, 5.6, 4.5, upper_teeth=0.5, lower_teeth=0.3),
    "pucker": Lips(14, 4.5, 7.0, 0.5, upper_teeth=0.4),
    "mid": Lips(23, 6.0, 14.0, 4.5, upper_teeth=0.28, tongue=0.34),
    "open": Lips(24, 7.5, 22.0, 4.5, upper_teeth=0.24, tongue=0.36),
    "wide": Lips(27, 4.6, 8.6, 6.0, upper_teeth=0.5, tongue=0.2),
    "round": Lips(16, 7.5, 16.0, 0.5, upper_teeth=0.14, tongue=0.22),
    "small": Lips(11.5, 5.0, 8.0, 0.0),
}


def mixed(first: Lips, second: Lips, share: float) -> Lips:
    """From `first` (share 0) to `second` (share 1)."""
    return Lips(*(a + (b - a) * share for a, b in zip(astuple(first), astuple(second), strict=True)))


def outline(lips: Lips) -> skia.Path:
    """The inner edge of the lips; their corners lie above the middle by the smile."""
    half, corner = lips.half, -lips.smile
    return shape.path(
        f"M{-half} {corner} C{-half * 0.62} {-lips.up * 1.1} {half * 0.62} {-lips.up * 1.1} {half} {corner} "
        f"C{half * 0.78} {lips.down * 1.32} {-half * 0.78} {lips.down * 1.32} {-half} {corner} Z"
    )


def draw_mouth(canvas: skia.Canvas, lips: Lips, lip: int, weight: float) -> None:
    """The mouth at the origin; `lip` is the colour of its line and `weight` how strong that is."""
    if lips.up + lips.down < LEAST_PARTED:
        low = lips.down + lips.smile * 0.55
        line = shape.path(
            f"M{-lips.half} {-lips.smile} C{-lips.half * 0.5} {low} {lips.half * 0.5} {low} {lips.half} {-lips.smile}"
        )
        brush.stroke(canvas, line, lip, 4.2 * weight)
        return
    form = outline(lips)
    brush.fill(canvas, form, DARK)
    edge = form.getBounds()
    _within(canvas, form, edge, lips)
    brush.stroke(canvas, form, lip, 3.4 * weight)


def _within(canvas: skia.Canvas, form: skia.Path, edge: skia.Rect, lips: Lips) -> None:
    """Tongue and teeth, cut off at the lips."""
    high, wide = edge.height(), edge.width()
    if lips.tongue:
        top = edge.bottom() - high * lips.tongue
        tongue = shape.oval(0, top + high * 0.5, wide * 0.34, high * 0.5)
        brush.inside(canvas, form, tongue, brush.paint(TONGUE))
    if lips.upper_teeth:
        low = max(edge.top() + high * lips.upper_teeth, -lips.up + 2.2)
        brush.inside(
            canvas, form, shape.box(-wide, edge.top() - 20, wide * 2, low - edge.top() + 20, 3.0), brush.paint(TEETH)
        )
    if lips.lower_teeth:
        top = edge.bottom() - high * lips.lower_teeth
        brush.inside(canvas, form, shape.box(-wide, top, wide * 2, high, 2.0), brush.paint(colour.darken(TEETH, 0.1)))
