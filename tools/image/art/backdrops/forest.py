"""A forest in layers of trunks and firs, with light falling in."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.backdrops.mountains import fir
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, across, clear_of, mist, rolling, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    sun = width * (0.7 if across(frame, quiet) <= 0.6 else 0.3)
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, palette, sun), opaque=True)]
    for at in range(4):
        found.append(Plane(0.2 + 0.18 * at, _row(frame, air, palette, at, random.Random(seed + at), quiet)))
    found.append(Plane(0.85, lambda canvas: _beams(canvas, frame, air, sun)))
    found.append(Plane(1.0, _floor(frame, air, palette, random.Random(seed + 9))))
    return found


def _wood(air: Tint, palette: Palette) -> int:
    return colour.mix(air.hill, colour.PINE, 0.55)


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, sun: float) -> None:
    green = _wood(air, palette)
    wash(
        canvas, frame, ((0, colour.mix(air.high, green, 0.18)), (0.6, colour.mix(air.low, green, 0.12)), (1, air.haze))
    )
    brush.glow(canvas, sun, frame.height * 0.3, frame.short * 0.9, colour.lighten(air.glow, 0.4), 0.7)


def _row(
    frame: Frame, air: Tint, palette: Palette, at: int, dice: random.Random, quiet: Box | None
) -> Callable[[skia.Canvas], None]:
    near = at / 3
    base = colour.mix(
        colour.mix(air.haze, _wood(air, palette), 0.34 + 0.3 * near),
        colour.darken(_wood(air, palette), 0.7),
        0.06 + 0.86 * near,
    )
    foot = frame.height * (0.72 + 0.1 * at)
    trees = []
    step = frame.short * (0.05 + 0.03 * at)
    x = frame.left
    while x < frame.right:
        edge = abs(x / frame.width - 0.5) * 2
        tall = frame.height * (0.3 + 0.1 * at) * (0.45 + 0.65 * edge**1.4) * dice.uniform(0.75, 1.15)
        top = clear_of(foot - tall, x - tall * 0.15, x + tall * 0.15, frame, quiet if at < 3 else None)
        trees.append(fir(x, foot + frame.height * 0.03, max(foot - top, frame.short * 0.06)))
        x += step * dice.uniform(0.6, 1.3)
    ground = rolling(frame, dice, foot, frame.height * 0.014, 0.4, 1.5)

    def draw(canvas: skia.Canvas) -> None:
        wood = shape.joined(trees)
        wood.addPath(ground)
        top = wood.getBounds().top()
        run = brush.linear(
            0,
            top,
            0,
            foot + frame.height * 0.1,
            ((0, base), (0.7, colour.mix(base, air.haze, 0.14)), (1, colour.mix(base, air.haze, 0.4 - 0.3 * near))),
        )
        canvas.drawPath(wood, brush.shaded(run))
        mist(canvas, frame, foot, frame.height * 0.09, air.haze, 0.42 - 0.32 * near)

    return draw


def _beams(canvas: skia.Canvas, frame: Frame, air: Tint, sun: float) -> None:
    light = colour.lighten(air.glow, 0.6)
    for at in range(6):
        x = sun + (at - 2.5) * frame.width * 0.12
        wide = frame.width * (0.03 + 0.012 * (at % 3))
        beam = shape.polygon(
            (sun - wide * 0.3, frame.top),
            (sun + wide * 0.3, frame.top),
            (x + wide, frame.bottom),
            (x - wide, frame.bottom),
        )
        run = brush.linear(
            0, frame.top, 0, frame.height * 0.9, ((0, colour.fade(light, 0.2)), (1, colour.fade(light, 0)))
        )
        canvas.drawPath(beam, brush.shaded(run, blur=wide * 0.2))


def _floor(frame: Frame, air: Tint, palette: Palette, dice: random.Random) -> Callable[[skia.Canvas], None]:
    base = colour.darken(_wood(air, palette), 0.62)
    form = rolling(frame, dice, frame.height * 0.95, frame.height * 0.02, 0.4, 2)
    ferns = []
    for _ in range(70):
        x, tall = dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.02, 0.07)
        ferns.append(
            shape.blade(
                x, frame.height * 0.97, x + dice.uniform(-0.7, 0.7) * tall, frame.height * 0.97 - tall, tall * 0.1
            )
        )

    def draw(canvas: skia.Canvas) -> None:
        brush.fill(canvas, shape.joined(ferns), base)
        brush.blend(canvas, form, base, colour.darken(base, 0.5))
        vignette(canvas, frame, colour.darken(base, 0.4), 0.22)

    return draw


BACKDROP = Backdrop(
    name="forest",
    words=(
        "forest",
        "woods",
        "woodland",
        "trees",
        "jungle",
        "pine forest",
        "wald",
        "hike",
        "trail",
        "wilderness",
        "camping",
    ),
    planes=planes,
    scale="landscape",
    has=frozenset(("fir-tree", "sun", "tree")),
    floor="grass",
)
