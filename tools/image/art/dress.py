"""Clothes on a drawn person's trunk: collars, lapels, buttons, stripes and skirts, by the kind of dress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import skia

from tools.image.art import brush, colour, shape

Dress = Literal["tee", "shirt", "jacket", "sweater", "dress"]
WOMENS: tuple[Dress, ...] = ("tee", "dress", "jacket", "sweater", "shirt")
MENS: tuple[Dress, ...] = ("shirt", "tee", "jacket", "sweater")
LONG_SLEEVED = frozenset(("shirt", "jacket", "sweater"))
SHIRTS = (0xFFFDFBF6, 0xFFE4ECF4, 0xFFF6EBDD)


@dataclass(frozen=True)
class Trunk:
    """An upright trunk from the neck down to the hips."""

    x: float
    top: float
    foot: float
    wide: float

    @property
    def form(self) -> skia.Path:
        """Its outline: round at the shoulders, slimmer at the waist."""
        x, top, foot, high = self.x, self.top, self.foot, self.foot - self.top
        shoulder, waist, hip = (share * self.wide for share in (10.6, 8.5, 9.0))
        return shape.path(
            f"M{x - 3.6} {top} "
            f"C{x - 6} {top + 0.8} {x - shoulder} {top + 0.6} {x - shoulder} {top + 6} "
            f"C{x - shoulder} {top + high * 0.4} {x - waist} {top + high * 0.5} {x - waist} {top + high * 0.66} "
            f"C{x - waist} {top + high * 0.84} {x - hip} {top + high * 0.86} {x - hip} {foot} "
            f"L{x + hip} {foot} "
            f"C{x + hip} {top + high * 0.86} {x + waist} {top + high * 0.84} {x + waist} {top + high * 0.66} "
            f"C{x + waist} {top + high * 0.5} {x + shoulder} {top + high * 0.4} {x + shoulder} {top + 6} "
            f"C{x + shoulder} {top + 0.6} {x + 6} {top + 0.8} {x + 3.6} {top} Z"
        )


def trimmed(canvas: skia.Canvas, kind: Dress, trunk: Trunk, cloth: int, skin: int, under: int) -> None:
    """What tells one garment from another, on the trunk that wears it."""
    form, x, top, foot = trunk.form, trunk.x, trunk.top, trunk.foot
    if kind == "jacket":
        _lapels(canvas, trunk, cloth, under)
    elif kind == "shirt":
        _neck(canvas, form, x, top, skin, 2.7)
        _collar(canvas, x, top, colour.lighten(cloth, 0.3))
        brush.stroke(canvas, shape.line((x, top + 4), (x, foot)), colour.fade(colour.darken(cloth, 0.5), 0.35), 0.5)
        for at in range(4):
            spot = shape.oval(x + 0.1, top + 7 + at * (foot - top - 9) / 4, 0.55)
            brush.fill(canvas, spot, colour.fade(colour.WHITE, 0.85))
    elif kind == "sweater":
        _neck(canvas, form, x, top, colour.darken(cloth, 0.28), 4.4)
        _neck(canvas, form, x, top, skin, 3.3)
        brush.inside(canvas, form, shape.box(x - 14, top + 8.5, 28, 4.6), brush.paint(colour.fade(under, 0.85)))
        hem = colour.fade(colour.darken(cloth, 0.5), 0.4)
        brush.inside(canvas, form, shape.box(x - 14, foot - 2.6, 28, 3), brush.paint(hem))
    else:
        _neck(canvas, form, x, top, skin, 4.6 if kind == "dress" else 3.7)


def _neck(canvas: skia.Canvas, form: skia.Path, x: float, top: float, tone: int, wide: float) -> None:
    brush.inside(canvas, form, shape.oval(x, top + 0.4, wide, wide * 0.72), brush.paint(colour.darken(tone, 0.06)))


def _collar(canvas: skia.Canvas, x: float, top: float, tone: int) -> None:
    for side in (-1, 1):
        wing = shape.path(
            f"M{x + side * 3.4} {top - 0.8} L{x + side * 0.3} {top + 3.2} L{x + side * 3.6} {top + 4.8} "
            f"L{x + side * 5} {top + 1} Z"
        )
        brush.panel(canvas, wing, tone, depth=0.6)


def _lapels(canvas: skia.Canvas, trunk: Trunk, cloth: int, under: int) -> None:
    x, top, low = trunk.x, trunk.top, trunk.foot - 7
    opening = shape.path(f"M{x - 3.8} {top - 1} L{x} {low} L{x + 3.8} {top - 1} Z")
    brush.inside(canvas, trunk.form, opening, brush.paint(under))
    seam = shape.line((x, low), (x + 0.4, trunk.foot))
    brush.stroke(canvas, seam, colour.fade(colour.darken(cloth, 0.6), 0.7), 0.6)
    for side in (-1, 1):
        lapel = shape.path(
            f"M{x + side * 3.4} {top - 0.6} L{x} {low} L{x + side * 6.6} {top + 9.5} L{x + side * 4.6} {top + 8} "
            f"L{x + side * 6.4} {top + 5.4} Z"
        )
        brush.panel(canvas, lapel, colour.lighten(cloth, 0.1), depth=0.7)


def skirt(canvas: skia.Canvas, x: float, waist: float, hem: float, wide: float, cloth: int) -> None:
    """From the waist to above the knees, a little wider below."""
    top, low = 8.4 * wide, 12.2 * wide
    form = shape.path(
        f"M{x - top} {waist} C{x - top - 1} {waist + 6} {x - low} {hem - 6} {x - low} {hem - 1} "
        f"Q{x} {hem + 2.6} {x + low} {hem - 1} C{x + low} {hem - 6} {x + top + 1} {waist + 6} {x + top} {waist} Z"
    )
    brush.body(canvas, form, cloth, bend=0.75, foot=0.26)
    for dx in (-4.5, 1.0, 6.0):
        fold = shape.path(f"M{x + dx * 0.7} {waist + 5} L{x + dx * wide} {hem - 1.5}")
        brush.stroke(canvas, fold, colour.fade(colour.darken(cloth, 0.5), 0.22), 0.9)
