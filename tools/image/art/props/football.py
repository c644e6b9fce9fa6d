"""A football."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 93, 24)
    disc = shape.oval(50, 50, 42)
    brush.ball(canvas, disc, 0xFFF4F3F0)
    dark = colour.darken(colour.accent(palette), 0.1)
    canvas.save()
    canvas.clipPath(disc, skia.ClipOp.kIntersect, True)
    middle = [(50 + 14 * math.cos(math.radians(a)), 50 + 14 * math.sin(math.radians(a))) for a in range(-90, 270, 72)]
    seams = []
    for at in range(5):
        angle = math.radians(-90 + at * 72)
        cx, cy = 50 + 40 * math.cos(angle), 50 + 40 * math.sin(angle)
        patch = shape.polygon(
            *(
                (
                    cx + 13 * math.cos(angle + math.pi + math.radians(t)),
                    cy + 13 * math.sin(angle + math.pi + math.radians(t)),
                )
                for t in range(0, 360, 72)
            )
        )
        brush.fill(canvas, patch, dark)
        seams.append(shape.line(middle[at], (50 + 27 * math.cos(angle), 50 + 27 * math.sin(angle))))
        for side in (-1, 1):
            near = angle + side * math.radians(17)
            far = angle + side * math.radians(36)
            seams.append(
                shape.line(
                    (50 + 32 * math.cos(near), 50 + 32 * math.sin(near)),
                    (50 + 31 * math.cos(far), 50 + 31 * math.sin(far)),
                )
            )
    brush.stroke(canvas, shape.joined(seams), colour.fade(0xFF4A4650, 0.7), 1.2)
    brush.fill(canvas, shape.polygon(*middle), dark)
    shade = brush.radial(
        36,
        32,
        62,
        (
            (0, colour.fade(colour.WHITE, 0.4)),
            (0.4, colour.fade(colour.WHITE, 0)),
            (0.7, colour.fade(0xFF180C2A, 0.05)),
            (1, colour.fade(0xFF180C2A, 0.6)),
        ),
    )
    canvas.drawPath(disc, brush.shaded(shade))
    canvas.restore()
    brush.rim(canvas, disc, 0.8, 1.2)


PROP = Prop(
    name="football",
    words=(
        "football",
        "soccer",
        "ball",
        "sport",
        "sports",
        "match",
        "game",
        "league",
        "goal",
        "soccer ball",
        "team sport",
        "world cup",
        "fussball",
        "basketball",
    ),
    aspect=1.0,
    draw=draw,
    states=("still",),
)
