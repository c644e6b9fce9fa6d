"""An open eye with its lashes."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 75, 93, 44)
    form = shape.path("M10 54 C36 18 114 18 140 54 C114 86 36 86 10 54 Z")
    brush.cast(canvas, form, dy=3, blur=2.4)
    brush.ball(canvas, form, 0xFFFDFBF7, depth=0.4)
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    second = colour.rgb(palette.second)
    iris = second if 0.05 < colour.luminance(second) < 0.5 else 0xFF3F7FA8
    brush.ball(canvas, shape.oval(75, 52, 26), colour.darken(iris, 0.45))
    brush.ball(canvas, shape.oval(75, 52, 23.6), iris)
    rays = [
        shape.line((75 + 13 * math.cos(a), 52 + 13 * math.sin(a)), (75 + 22 * math.cos(a), 52 + 22 * math.sin(a)))
        for a in (at * math.tau / 28 for at in range(28))
    ]
    brush.stroke(canvas, shape.joined(rays), colour.fade(colour.lighten(iris, 0.6), 0.5), 0.9)
    brush.fill(canvas, shape.oval(75, 52, 11.6), 0xFF14121A)
    brush.gloss(canvas, shape.oval(67, 43, 5), 0.95, 0.5)
    brush.gloss(canvas, shape.oval(83, 61, 2.2), 0.6, 0.4)
    brush.stroke(canvas, shape.path("M10 56 C36 20 114 20 140 56"), colour.fade(0xFF2A1A1E, 0.3), 8, blur=2.4)
    canvas.restore()
    brush.stroke(canvas, shape.path("M10 54 C36 18 114 18 140 54"), 0xFF2A1A1E, 3.4)
    brush.stroke(canvas, shape.path("M12 55 C38 86 112 86 138 55"), colour.fade(0xFF2A1A1E, 0.5), 1.2)
    lashes = [
        shape.line((x, y), (x + d, y - 9))
        for x, y, d in ((28, 38, -6), (44, 31, -4), (60, 27.6, -2), (90, 27.6, 2), (106, 31, 4), (122, 38, 6))
    ]
    brush.stroke(canvas, shape.joined(lashes), 0xFF2A1A1E, 2.4)


PROP = Prop(
    name="eye",
    words=(
        "eye",
        "eyes",
        "eyesight",
        "vision",
        "optician",
        "glasses shop",
        "contact lens",
        "look closely",
        "eyelid",
        "visibility",
    ),
    aspect=1.5,
    draw=draw,
    states=("open",),
)
