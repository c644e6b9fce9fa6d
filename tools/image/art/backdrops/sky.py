"""A wide sky with sunlit clouds in three depths."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, clear_of, cloud, hushed, stars, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, random.Random(seed), quiet), opaque=True)]
    for at in range(3):
        found.append(Plane(0.25 + 0.3 * at, _bank(frame, air, at, random.Random(seed + 3 + at), quiet)))
    return found


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> None:
    blue = colour.mix(air.high, 0xFF5FB4EA, 0.5) if air.day else air.high
    wash(canvas, frame, ((0, blue), (0.6, colour.mix(blue, air.low, 0.8)), (1, air.haze)))
    if not air.day:
        stars(canvas, frame, dice, 90, frame.height * 0.7, quiet)
    x, y = frame.width * 0.74, frame.height * 0.26
    if hushed(x, y, quiet, frame.short * 0.1):
        x = frame.width * 0.24
    brush.glow(canvas, x, y, frame.short * 0.7, colour.lighten(air.glow, 0.3), 0.65)
    brush.fill(canvas, shape.oval(x, y, frame.short * 0.065), colour.lighten(air.glow, 0.75), blur=frame.unit * 2)


def _bank(frame: Frame, air: Tint, at: int, dice: random.Random, quiet: Box | None) -> Callable[[skia.Canvas], None]:
    near = at / 2
    puffs = []
    for _ in range(9 - at):
        size = frame.short * (0.06 + 0.07 * at) * dice.uniform(0.7, 1.3)
        x, y = dice.uniform(frame.left, frame.right), frame.height * (0.5 + 0.2 * at + dice.uniform(-0.16, 0.14))
        y = clear_of(y - size * 0.6, x - size, x + size, frame, quiet) + size * 0.6
        puffs.append((x, y, size))
    if at == 2:
        puffs += [(frame.width * k / 6, frame.height * 1.04, frame.short * dice.uniform(0.16, 0.24)) for k in range(7)]
    puffs.sort(key=lambda puff: puff[1])

    def draw(canvas: skia.Canvas) -> None:
        lit = colour.WHITE if air.day else colour.mix(air.low, colour.lighten(air.glow, 0.5), 0.42)
        shade = colour.mix(air.low, 0xFF9FB6DC if air.day else air.hill, 0.5 + 0.12 * near)
        for x, y, size in puffs:
            form = shape.scaled(cloud(x, y, size), 1.35, 1, x, y)
            top = colour.mix(lit, air.haze, 0.35 - 0.3 * near)
            edge = form.getBounds()
            stops = ((0, top), (0.45, colour.mix(top, shade, 0.12)), (1, colour.mix(top, shade, 0.7)))
            canvas.drawPath(
                form,
                brush.shaded(brush.linear(edge.left(), edge.top(), edge.left() + size * 0.4, edge.bottom(), stops)),
            )
        if at == 2:
            vignette(canvas, frame, air.deep, 0.05 if air.day else 0.3)

    return draw


BACKDROP = Backdrop(
    name="sky",
    words=(
        "sky",
        "clouds",
        "cloud",
        "air",
        "weather",
        "heaven",
        "flight",
        "airplane",
        "wind",
        "climate",
        "freedom",
        "atmosphere",
        "cloud computing",
    ),
    planes=planes,
    scale="sky",
    has=frozenset(("sun",)),
)
