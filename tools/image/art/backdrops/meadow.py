"""A meadow with soft hills, flowers and a wide sky."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, cloud, height_at, hushed, rolling, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    dice = random.Random(seed)
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, random.Random(seed + 1), quiet), opaque=True)]
    for at in range(4):
        form = rolling(frame, dice, height * (0.6 + 0.1 * at), height * 0.045, 0.25, 0.7 + 0.3 * at)
        found.append(Plane(0.25 + 0.2 * at, _hill(frame, air, form, at, random.Random(seed + 5 + at))))
    found.append(Plane(1.0, lambda canvas: _flowers(canvas, frame, air, palette, random.Random(seed + 9))))
    return found


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> None:
    blue = colour.mix(air.high, 0xFF7CC3EE, 0.4) if air.day else air.high
    wash(canvas, frame, ((0, blue), (0.55, colour.mix(blue, air.low, 0.85)), (1, air.haze)))
    spots = ((0.76, 0.22), (0.22, 0.22), (0.5, 0.4))
    x, y = next(
        (
            (fx * frame.width, fy * frame.height)
            for fx, fy in spots
            if not hushed(fx * frame.width, fy * frame.height, quiet, frame.short * 0.08)
        ),
        (frame.width * 0.76, frame.height * 0.5),
    )
    brush.glow(canvas, x, y, frame.short * 0.5, air.glow, 0.7)
    brush.fill(canvas, shape.oval(x, y, frame.short * 0.06), colour.lighten(air.glow, 0.6), blur=frame.unit)
    for _ in range(7):
        cx, cy, size = (
            dice.uniform(frame.left, frame.right),
            dice.uniform(0.1, 0.5) * frame.height,
            dice.uniform(0.05, 0.11) * frame.short,
        )
        if not hushed(cx, cy, quiet, size * 1.4) and math.hypot(cx - x, cy - y) > size * 2.2:
            top, low = (
                (colour.WHITE, colour.mix(air.low, colour.WHITE, 0.4))
                if air.day
                else (colour.mix(air.low, colour.WHITE, 0.2), air.low)
            )
            brush.blend(
                canvas,
                shape.scaled(cloud(cx, cy, size), 1.3, 0.9, cx, cy),
                colour.fade(top, 0.95),
                colour.fade(low, 0.8),
            )


def _green(air: Tint) -> int:
    return colour.mix(0xFF6DB04A, air.hill, 0.22) if air.day else colour.mix(0xFF2C8552, air.deep, 0.3)


def _hill(frame: Frame, air: Tint, form: skia.Path, at: int, dice: random.Random) -> Callable[[skia.Canvas], None]:
    near = at / 3
    base = colour.mix(colour.mix(air.haze, _green(air), 0.5 + 0.45 * near), air.deep, 0.2 * near)
    trees = (
        [
            (dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.012, 0.026) * (1 + at))
            for _ in range(10)
        ]
        if at < 2
        else []
    )

    def draw(canvas: skia.Canvas) -> None:
        edge = form.getBounds()
        for x, r in trees:
            brush.ball(
                canvas,
                shape.oval(x, height_at(form, x, frame) - r * 0.5, r),
                colour.darken(base, 0.24),
                depth=0.6,
            )
        run = brush.linear(
            0,
            edge.top(),
            0,
            edge.top() + frame.height * 0.3,
            ((0, colour.lighten(base, 0.22)), (0.3, base), (1, colour.darken(base, 0.26))),
        )
        canvas.drawPath(form, brush.shaded(run))

    return draw


def _flowers(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, dice: random.Random) -> None:
    green = colour.mix(_green(air), air.deep, 0.24)
    blades = []
    for _ in range(240):
        x, tall = dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.015, 0.05)
        foot = frame.height * dice.uniform(0.97, 1.04)
        blades.append(shape.blade(x, foot, x + dice.uniform(-0.4, 0.4) * tall, foot - tall, tall * 0.07))
    brush.fill(canvas, shape.joined(blades), green)
    tones = [colour.rgb(c) for c in (palette.accent, palette.support)] + [colour.PAPER]
    for _ in range(46):
        x, y = dice.uniform(frame.left, frame.right), frame.height * dice.uniform(0.92, 1.0)
        r = frame.short * dice.uniform(0.005, 0.011)
        tone = dice.choice(tones)
        petals = [shape.oval(x + r * math.cos(k * 1.256), y + r * math.sin(k * 1.256), r * 0.72) for k in range(5)]
        brush.fill(canvas, shape.joined(petals), tone if air.day else colour.mix(tone, air.deep, 0.35))
        brush.fill(canvas, shape.oval(x, y, r * 0.6), colour.GOLD)
    vignette(canvas, frame, air.deep, 0.08 if air.day else 0.35)


BACKDROP = Backdrop(
    name="meadow",
    words=(
        "meadow",
        "field",
        "fields",
        "garden",
        "farm",
        "countryside",
        "grass",
        "lawn",
        "park",
        "spring",
        "summer",
        "picnic",
        "village",
        "rural",
        "wiese",
        "back garden",
        "farmland",
        "plot",
    ),
    planes=planes,
    scale="landscape",
    has=frozenset(("sun",)),
    floor="grass",
)
