"""A stag that stands and looks up."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

HORN, HOOF, PALE = 0xFFD9BC8C, 0xFF2E211D, 0xFFF4E3CB


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    coat = (0xFFB06C37, 0xFF9A5C32, 0xFFC08049)[seed % 3]
    brush.contact(canvas, palette, 44, 95, 36)
    for leg, foot in ((_leg(54, 56), 56), (_leg(27, 24, hind=True), 24)):
        brush.body(canvas, leg, colour.darken(coat, 0.34), bend=0.7)
        _hoof(canvas, foot)
    _antler(canvas, 0.22)
    brush.ball(canvas, shape.path("M12 54 C6 52 4 57 8 62 C11 65 14 62 15 58 Z"), PALE)
    trunk = shape.path(
        "M12 58 C12 50 20 47 30 48 C40 49 48 49 54 44 C57 40 58 34 60 30 L72 32 C71 42 70 54 66 62 "
        "C64 68 60 72 54 72 C46 70 40 69 34 70 C30 73 24 76 18 74 C12 72 11 64 12 58 Z"
    )
    trunk = shape.union(trunk, _leg(60.5, 65), _leg(20.6, 14, hind=True))
    brush.ball(canvas, trunk, coat)
    for foot in (65, 14):
        _hoof(canvas, foot)
    brush.inside(canvas, trunk, shape.path("M26 76 C34 68 46 68 58 74 Z"), brush.paint(colour.fade(PALE, 0.8), blur=2))
    ruff = shape.path("M70 36 C72 46 70 58 64 66 C60 60 60 50 64 42 Z")
    brush.inside(canvas, trunk, ruff, brush.paint(colour.fade(PALE, 0.85), blur=1.6))
    for crease in ("M29 62 C29 68 26 73 23 77", "M54.4 60 C53.6 66 55 71 58 75"):
        brush.inside(
            canvas,
            trunk,
            shape.path(crease),
            brush.paint(colour.fade(colour.darken(coat, 0.7), 0.3), width=1.4, blur=0.7),
        )
    _antler(canvas, 0.0)
    _head(canvas, coat)


def _leg(x: float, foot: float, *, hind: bool = False) -> skia.Path:
    """A thin leg with its joint; a hind leg has a thigh and bends back."""
    half, knee, bend = (8.4, 78.0, -2.8) if hind else (5.0, 77.0, 0.8)
    return shape.path(
        f"M{x - half} 63 C{x - half} 69 {x - 2.6 + bend} 72 {x - 2.2 + bend} {knee} "
        f"C{x - 2.2 + bend} 82 {foot - 1.8} 86 {foot - 1.8} 91 "
        f"H{foot + 2} C{foot + 2} 86 {x + 2.4 + bend} 82 {x + 2.4 + bend} {knee} "
        f"C{x + 4} 72 {x + half} 69 {x + half} 63 Z"
    )


def _hoof(canvas: skia.Canvas, foot: float) -> None:
    brush.body(canvas, shape.path(f"M{foot - 2.1} 89.6 H{foot + 2.3} L{foot + 3.8} 94.6 H{foot - 2.5} Z"), HOOF)


def _antler(canvas: skia.Canvas, shade: float) -> None:
    """One antler: a beam that curves up with its points; the far one leans the other way."""
    tone = colour.darken(HORN, shade)
    near = not shade
    beam = "M64 18 C58 14 50 12 48 3" if near else "M68 17 C74 13 82 12 85 4"
    points = (
        ("M59 14.6 C59 10 61 7 61 4", "M52.6 10.4 C54 7 55 4 55 2.4", "M62 16.6 C58 17.6 54 17 51 15")
        if near
        else ("M73.6 13.6 C73.4 9 72 7 72.4 4.4", "M80.4 10.6 C79 7 79 5 79.4 3", "M70 16 C74 17.6 79 17.4 82 16")
    )
    for d, wide in ((beam, 3.0), *((point, 2.2) for point in points)):
        brush.stroke(canvas, shape.path(d), colour.darken(tone, 0.45), wide)
        brush.stroke(canvas, shape.moved(shape.path(d), -0.4, -0.3), tone, wide * 0.6)


def _head(canvas: skia.Canvas, coat: int) -> None:
    for ear, tone in (
        ("M61 22 C55 18 50 19 47 23 C51 28 57 28 62 26 Z", coat),
        ("M70 19 C73 14 78 13 81 15 C80 20 76 23 72 23 Z", colour.darken(coat, 0.25)),
    ):
        brush.ball(canvas, shape.path(ear), tone)
    brush.fill(canvas, shape.path("M59 23.6 C55.4 21.4 52.4 21.8 50.4 23.4 C53 25.8 56.6 25.8 59.4 25 Z"), 0xFFE9B9A0)
    face = shape.path(
        "M60 26 C60 19 66 16 71 18 C76 20 80 25 85 29 C89 32 88 37 83 38 C77 39 74 40 70 41 C64 41 60 34 60 26 Z"
    )
    brush.cast(canvas, face, alpha=0.22)
    brush.ball(canvas, face, coat)
    brush.inside(
        canvas,
        face,
        shape.path("M90 30 C86 33 80 34 75 38 L72 44 H92 Z"),
        brush.paint(colour.fade(PALE, 0.9), blur=0.8),
    )
    brush.ball(canvas, shape.path("M83 28 C86.6 28.6 89 31.4 88 34 C86 34.6 83.4 32.4 82.4 30 Z"), 0xFF241A18)
    brush.fill(canvas, shape.oval(70.6, 25.6, 2.1, 2.3), 0xFF1B1312)
    brush.gloss(canvas, shape.oval(70, 24.8, 0.75), 0.95, 0.1)


PROP = Prop(
    name="deer",
    words=("deer", "stag", "red deer", "roe deer", "reindeer", "moose", "elk", "fawn", "doe", "antlers"),
    aspect=0.92,
    draw=draw,
    states=("standing",),
)
