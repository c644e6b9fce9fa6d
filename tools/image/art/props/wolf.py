"""A wolf that howls on its rock."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

PALE, DARK = 0xFFE9E6E2, 0xFF20222A


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    fur = (0xFF7C8492, 0xFF6B707C, 0xFF8B8078)[seed % 3]
    brush.contact(canvas, palette, 46, 95, 38)
    rock = shape.smooth((6, 94), (10, 86), (26, 82), (50, 83), (72, 82), (84, 88), (88, 94))
    brush.panel(canvas, shape.common(rock, shape.box(0, 60, 100, 35)), 0xFF6E6A70)
    tail = shape.path("M66 78 C80 80 90 72 90 60 C90 56 86 55 84 58 C82 64 76 66 68 64 Z")
    brush.ball(canvas, tail, colour.darken(fur, 0.16))
    trunk = shape.path(
        "M26 84 C27 70 28 58 29 48 C29 40 31 33 35 28 L51 36 C58 44 68 54 73 66 C76 76 73 83 66 86 H44 L40 70 "
        "L38 86 H26 Z"
    )
    brush.ball(canvas, trunk, fur)
    chest = shape.path("M26 34 C36 42 38 56 35 72 L32 86 H24 Z")
    brush.inside(canvas, trunk, chest, brush.paint(colour.fade(PALE, 0.9), blur=2))
    haunch = shape.path("M70 60 C77 70 76 82 68 87 H48 C44 78 50 64 60 60 Q66 58 70 60 Z")
    brush.cast(canvas, haunch, alpha=0.22)
    brush.ball(canvas, haunch, fur)
    for x in (25, 33, 47):
        paw = f"M{x - 2} 86 C{x - 2} 82 {x + 9} 82 {x + 10} 87 Q{x + 10} 89 {x + 7} 89 H{x} Q{x - 2} 89 {x - 2} 86 Z"
        brush.ball(canvas, shape.path(paw), colour.lighten(fur, 0.1))
    _head(canvas, fur)


def _head(canvas: skia.Canvas, fur: int) -> None:
    """The head thrown back, mouth open to the sky."""
    brush.ball(canvas, shape.path("M46 24 C52 24 58 28 61 35 C55 37 49 35 45 31 Z"), colour.darken(fur, 0.3))
    jaw = shape.path("M26 25 L15.4 15 Q13 13 12.2 15.6 C13 26 19 36 29 43 L40 38 L36 26 Z")
    brush.ball(canvas, jaw, colour.darken(fur, 0.12))
    brush.fill(canvas, shape.path("M22 8 L26 26 L16 16.2 C18 14.6 20 11.8 22 8 Z"), 0xFF8A2E36)
    head = shape.path(
        "M32 38 C27 33 25 27 24 21 L20 5 Q21 2 24 4 L34 13 C42 14 50 19 53 27 C55 35 51 42 44 44 C39 45 35 42 32 38 Z"
    )
    brush.cast(canvas, head, alpha=0.2)
    brush.ball(canvas, head, fur)
    muzzle = shape.path("M20 3 C24 12 27 22 30 34 L40 46 H22 Z")
    brush.inside(canvas, head, muzzle, brush.paint(colour.fade(PALE, 0.85), blur=1))
    brush.ball(canvas, shape.oval(21.6, 4.6, 2.7, 2.3), DARK)
    brush.stroke(canvas, shape.path("M34.6 22.4 Q37.6 21 39.4 24"), DARK, 1.5)
    ear = shape.path("M44 20 C51 16 58 17 63 20 C60 26 53 30 47 29 Z")
    brush.cast(canvas, ear, alpha=0.24)
    brush.ball(canvas, ear, fur)
    brush.fill(canvas, shape.path("M48 22 C52 19.6 56 19.4 60 20.6 C57 24 53 26 49 26 Z"), colour.darken(fur, 0.5))


PROP = Prop(
    name="wolf",
    words=("wolf", "wolves", "grey wolf", "wolf pack", "coyote", "howling wolf", "big bad wolf"),
    aspect=0.95,
    draw=draw,
    states=("howling",),
)
