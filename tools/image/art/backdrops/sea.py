"""An open sea to the horizon, with a path of light on the water."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, across, cloud, cool, hushed, rolling, stars, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    horizon = height * 0.56
    sun = width * (0.3 if across(frame, quiet) > 0.55 else 0.68)
    return [
        Plane(0.0, lambda canvas: _sky(canvas, frame, air, sun, horizon, random.Random(seed), quiet), opaque=True),
        Plane(0.3, lambda canvas: _clouds(canvas, frame, air, horizon, random.Random(seed + 1), quiet)),
        Plane(0.6, lambda canvas: _water(canvas, frame, air, palette, sun, horizon, random.Random(seed + 2))),
        Plane(1.0, lambda canvas: _near(canvas, frame, air, palette, random.Random(seed + 3))),
    ]


def _sky(
    canvas: skia.Canvas, frame: Frame, air: Tint, sun: float, horizon: float, dice: random.Random, quiet: Box | None
) -> None:
    wash(canvas, frame, ((0, air.high), (0.45, colour.mix(air.high, air.low, 0.8)), (0.56, air.haze), (1, air.haze)))
    if not air.day:
        stars(canvas, frame, dice, 80, horizon * 0.8, quiet)
    y = horizon - frame.short * 0.1
    brush.glow(canvas, sun, y, frame.short * 0.7, air.glow, 0.55)
    brush.fill(canvas, shape.oval(sun, y, frame.short * 0.06), colour.lighten(air.glow, 0.7), blur=frame.unit)


def _clouds(
    canvas: skia.Canvas, frame: Frame, air: Tint, horizon: float, dice: random.Random, quiet: Box | None
) -> None:
    for _ in range(7):
        x, y, size = (
            dice.uniform(frame.left, frame.right),
            dice.uniform(0.3, 0.92) * horizon,
            dice.uniform(0.04, 0.1) * frame.short,
        )
        if hushed(x, y, quiet, size * 2):
            continue
        form = shape.scaled(cloud(x, y, size), 1.9, 0.55, x, y)
        brush.blend(canvas, form, colour.lighten(air.low, 0.5), colour.mix(air.haze, air.high, 0.25))


def _sea(air: Tint, palette: Palette) -> tuple[int, int]:
    blue = colour.mix(cool(palette), colour.WATER, 0.3)
    if air.day:
        return colour.mix(blue, air.haze, 0.4), colour.darken(blue, 0.3)
    return colour.mix(air.low, air.hill, 0.4), colour.mix(air.deep, air.hill, 0.12)


def _water(
    canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, sun: float, horizon: float, dice: random.Random
) -> None:
    far, near = _sea(air, palette)
    brush.blend(canvas, frame.below(horizon), far, near)
    brush.fill(canvas, frame.strip(horizon, horizon + 2 * frame.unit), colour.fade(colour.lighten(air.glow, 0.6), 0.7))
    light, dark = colour.lighten(air.glow, 0.5), colour.darken(near, 0.3)
    for _ in range(240):
        share = dice.random() ** 1.4
        y = horizon + share * (frame.bottom - horizon)
        near_sun = dice.random() < 0.6
        spread = frame.width * (0.02 + 0.16 * share)
        x = dice.gauss(sun, spread) if near_sun else dice.uniform(frame.left, frame.right)
        long = frame.short * (0.01 + 0.07 * share) * dice.uniform(0.5, 1.4)
        dash = shape.oval(x, y, long, frame.unit * (0.8 + 4.4 * share))
        brush.fill(canvas, dash, colour.fade(light, 0.34 - 0.2 * share) if near_sun else colour.fade(dark, 0.2))


def _near(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, dice: random.Random) -> None:
    far, near = _sea(air, palette)
    for at, y in enumerate((0.9, 0.97)):
        code = colour.darken(near, 0.12 + 0.18 * at)
        swell = rolling(frame, dice, frame.height * y, frame.height * 0.018, 0.3, 2.2 + at)
        brush.stroke(canvas, swell, colour.fade(colour.lighten(far, 0.4), 0.3), 2.4 * frame.unit)
        brush.blend(canvas, swell, code, colour.darken(code, 0.35))
    vignette(canvas, frame, air.deep, 0.1 if air.day else 0.3)


BACKDROP = Backdrop(
    name="sea",
    words=(
        "sea",
        "ocean",
        "beach",
        "coast",
        "horizon",
        "bay",
        "shore",
        "harbour",
        "harbor",
        "water",
        "lake",
        "quay",
        "sail",
        "seaside",
        "river",
        "meer",
        "mer",
        "mar",
        "pier",
        "port",
        "island",
        "river bank",
        "pond",
    ),
    planes=planes,
    scale="landscape",
    has=frozenset(("sun",)),
    floor="sand",
)
