"""A fingerprint taken in ink on a card."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

CORE = (42.0, 46.0)


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 42, 95, 32)
    card = shape.box(8, 4, 68, 91, 4)
    brush.cast(canvas, card, dx=1, dy=1.6)
    brush.panel(canvas, card, 0xFFFBF6EA, depth=0.5)
    ink = colour.mix(colour.rgb(palette.second), 0xFF1C2340, 0.72)
    canvas.save()
    canvas.clipPath(
        shape.path("M42 9 C60 9 69 26 69 48 C69 72 60 90 42 90 C24 90 15 72 15 48 C15 26 24 9 42 9 Z"),
        skia.ClipOp.kIntersect,
        True,
    )
    for ridge in (*_whorl(), *_arches(), *_base()):
        brush.stroke(canvas, ridge, ink, 2.5)
    canvas.restore()


def _whorl() -> list[skia.Path]:
    """The rings round the core, each open in another place."""
    x, y = CORE
    rings = [shape.path(f"M{x - 0.4} {y + 5} V{y - 3}")]
    for at, (gap, wide) in enumerate(((90, 90), (250, 20), (60, 24))):
        r = 4.4 + at * 4.4
        rings.append(shape.arc(x, y, r, r * 1.24, gap + wide / 2, 360 - wide))
    return rings


def _arches() -> list[skia.Path]:
    """The ridges that run over the whorl and down on both sides, some broken off."""
    x, y = CORE
    drawn = []
    for at, (left, right) in enumerate(((30, 22), (44, 40), (20, 44), (44, 30), (44, 44))):
        r = 17.6 + at * 4.4
        x0, x1 = x - r, x + r
        ridge = (
            f"M{x0 - left * 0.06} {y + left} C{x0 - left * 0.02} {y + left * 0.5} {x0} {y + 8} {x0} {y} "
            f"A{r} {r * 1.2} 0 0 1 {x1} {y} "
            f"C{x1} {y + 8} {x1 + right * 0.02} {y + right * 0.5} {x1 + right * 0.06} {y + right}"
        )
        drawn.append(shape.path(ridge))
    return drawn


def _base() -> list[skia.Path]:
    """The ridges between the legs of the arches, flatter the lower they are."""
    x, y = CORE
    under = [(x - 12.6, y + 18, x + 13, 8.6), (x - 14, y + 24, x + 13.4, 5.6), (x - 14.4, y + 30, x + 17.6, 3.0)]
    low = [(x - 18.4, y + 36, x + 18, 0.6), (x - 14, y + 41, x + 12, -1.0)]
    return [shape.path(f"M{x0} {at} Q{x} {at + sag} {x1} {at}") for x0, at, x1, sag in (*under, *low)]


PROP = Prop(
    name="fingerprint",
    words=("fingerprint", "fingerprints", "finger print", "biometrics", "touch id", "forensics"),
    aspect=0.84,
    draw=draw,
)
