"""A projector that throws its light."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

SHELL, DARK = 0xFFF0F1F4, 0xFF2A2F3A


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 93, 95, 44)
    _beam(canvas)
    for x in (56, 122):
        brush.body(canvas, shape.box(x, 88, 10, 6.6, 2), DARK)
    shell = shape.path("M48 52 Q48 46 54 46 H132 Q139 46 139 53 V83 Q139 90 132 90 H54 Q48 90 48 84 Z")
    brush.panel(canvas, shell, SHELL)
    brush.inside(canvas, shell, shape.box(40, 80, 110, 12), brush.paint(colour.accent(palette)))
    brush.inside(canvas, shell, shape.box(40, 80, 110, 1.2), brush.paint(0x33000000))
    brush.rim(canvas, shell)
    for at in range(7):
        slit = shape.box(100, 54 + at * 3.4, 31, 1.7, 0.85)
        brush.fill(canvas, slit, colour.darken(SHELL, 0.42))
    for x, tone in ((90, 0xFF49C97C), (84, 0xFF9AA3AE)):
        brush.fill(canvas, shape.oval(x, 50.6, 1.3), tone)
    _lens(canvas)


def _beam(canvas: skia.Canvas) -> None:
    """The light from the lens, wider and paler as it goes."""
    light = 0xFFFFDB7A
    for inset, strength in ((0.0, 0.62), (10.0, 0.4)):
        cone = shape.path(f"M70 {55 + inset * 0.4} L3 {4 + inset} Q0 50 3 {94 - inset * 1.4} L70 {79 - inset * 0.4} Z")
        stops = (
            (0, colour.fade(light, strength)),
            (0.7, colour.fade(light, strength * 0.5)),
            (1, colour.fade(light, 0)),
        )
        canvas.drawPath(cone, brush.shaded(brush.linear(70, 67, 2, 62, stops), blur=0.8))


def _lens(canvas: skia.Canvas) -> None:
    """The lens in its barrel, lit from within."""
    brush.cast(canvas, shape.oval(65, 67, 18), alpha=0.35)
    brush.ball(canvas, shape.oval(65, 67, 18), DARK)
    brush.ball(canvas, shape.oval(65, 67, 14.6), colour.STEEL)
    brush.fill(canvas, shape.oval(65, 67, 12.4), 0xFF12182A)
    brush.ball(canvas, shape.oval(65, 67, 11.4), 0xFF2F5FA8)
    brush.glow(canvas, 65, 67, 13, 0xFFFFF6D0, 1.0)
    brush.gloss(canvas, shape.oval(61, 62, 3.4, 2.4), 0.9, 0.5)


PROP = Prop(
    name="projector",
    words=("projector", "video projector", "film projector", "slide projector", "beamer", "film screening"),
    aspect=1.42,
    draw=draw,
    states=("on",),
)
