"""Two whole eggs and a cracked one."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SHELL = 0xFFEBC5A0


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 92, 52)
    brush.ball(canvas, _egg(40, 92, 25), 0xFFF4E3CF)
    brush.ball(canvas, _egg(92, 92, 23), SHELL)
    lower = shape.common(
        _egg(66, 94, 25), shape.path("M36 66 L44 60 L50 67 L57 59 L64 67 L71 59 L78 67 L85 60 L96 66 V100 H36 Z")
    )
    brush.cast(canvas, lower, dx=0, dy=-1, blur=2.5)
    back = shape.oval(66, 66, 22, 8)
    brush.fill(canvas, back, 0xFFC9A27E)
    brush.fill(canvas, shape.oval(66, 65, 19, 7), colour.fade(0xFFFFFBEF, 0.92))
    brush.ball(canvas, shape.oval(66, 61, 12.4, 9.6), 0xFFF7A81E)
    brush.gloss(canvas, shape.oval(62, 57, 3, 1.8), 0.8)
    brush.ball(canvas, lower, SHELL)


def _egg(cx: float, foot: float, half: float) -> skia.Path:
    tall = half * 2.62
    return shape.path(
        f"M{cx} {foot - tall} "
        f"C{cx + half * 0.6} {foot - tall} {cx + half} {foot - half * 1.5} {cx + half} {foot - half * 0.95} "
        f"C{cx + half} {foot - half * 0.36} {cx + half * 0.56} {foot} {cx} {foot} "
        f"C{cx - half * 0.56} {foot} {cx - half} {foot - half * 0.36} "
        f"{cx - half} {foot - half * 0.95} "
        f"C{cx - half} {foot - half * 1.5} {cx - half * 0.6} {foot - tall} {cx} {foot - tall} Z"
    )


PROP = Prop(
    name="egg",
    words=(
        "egg",
        "eggs",
        "egg white",
        "egg whites",
        "yolk",
        "egg yolk",
        "shell",
        "easter",
    ),
    aspect=1.25,
    draw=draw,
    states=("cracked",),
)
