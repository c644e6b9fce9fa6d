"""A ringed planet."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(colour.rgb(palette.support), 0xFFE3BE84, 0.6)
    canvas.save()
    canvas.rotate(-16, 75, 50)
    _rings(canvas, base, back=True)
    disc = shape.oval(75, 50, 33)
    brush.ball(canvas, disc, base)
    dice = random.Random(seed)
    y = 18.0
    while y < 82:
        thick = dice.uniform(2, 6.5)
        tone = dice.choice(
            (colour.lighten(base, 0.4), colour.darken(base, 0.3), colour.mix(base, colour.accent(palette), 0.35))
        )
        belt = shape.path(f"M40 {y} Q75 {y + 7} 110 {y} V{y + thick} Q75 {y + 7 + thick} 40 {y + thick} Z")
        brush.inside(canvas, disc, belt, brush.paint(colour.fade(tone, 0.42), blur=0.7))
        y += thick * dice.uniform(1.1, 1.7)
    brush.inside(
        canvas,
        disc,
        shape.path("M40 45 Q75 58 110 45 V52 Q75 66 40 52 Z"),
        brush.paint(colour.fade(0xFF180C1C, 0.28), blur=1.6),
    )
    shade = brush.radial(
        62,
        36,
        52,
        ((0, colour.fade(0xFF0A0618, 0)), (0.55, colour.fade(0xFF0A0618, 0.05)), (1, colour.fade(0xFF0A0618, 0.7))),
    )
    canvas.drawPath(disc, brush.shaded(shade))
    _rings(canvas, base, back=False)
    canvas.restore()


def _rings(canvas: skia.Canvas, base: int, *, back: bool) -> None:
    canvas.save()
    canvas.clipRect(skia.Rect.MakeLTRB(-20, -20, 170, 50) if back else skia.Rect.MakeLTRB(-20, 50, 170, 120))
    for reach, wide, tone, alpha in (
        (50, 5, 0.3, 0.75),
        (56.4, 6, 0.0, 0.95),
        (62, 2.6, 0.4, 0.7),
        (66.4, 3.6, 0.15, 0.85),
    ):
        run = brush.linear(
            8,
            0,
            142,
            0,
            ((0, colour.lighten(base, 0.5)), (0.5, colour.darken(base, tone)), (1, colour.darken(base, 0.5))),
        )
        stroke = brush.shaded(run, width=wide)
        stroke.setAlphaf(alpha)
        canvas.save()
        canvas.translate(75, 50)
        canvas.scale(1, 0.25)
        canvas.drawPath(shape.oval(0, 0, reach), stroke)
        canvas.restore()
    canvas.restore()


PROP = Prop(
    name="planet",
    words=(
        "planet",
        "saturn",
        "jupiter",
        "astronomy",
        "solar system",
        "orbit",
        "space object",
        "mars",
        "venus",
        "galaxy",
        "planet rings",
    ),
    aspect=1.5,
    draw=draw,
    states=("ringed",),
)
