"""A city by day: pale towers in haze behind a row of nearer houses."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.backdrops.city_night import skyline, tower
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, cloud, hushed, mist, noon, pool, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), noon(palette)
    foot = frame.floor + 0.015 * height
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, random.Random(seed), quiet), opaque=True)]
    for at, (depth, low, high) in enumerate(((0.25, 0.26, 0.56), (0.5, 0.16, 0.42), (0.8, 0.08, 0.22))):
        towers = skyline(frame, random.Random(seed + at + 1), foot, low * height, high * height, quiet)
        found.append(Plane(depth, _row(frame, air, palette, towers, at, foot, seed + 10 + at)))
    found.append(Plane(1.0, lambda canvas: _street(canvas, frame, air, foot, random.Random(seed + 20), quiet)))
    return found


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> None:
    wash(canvas, frame, ((0, air.high), (0.6, air.low), (1, air.haze)))
    pool(canvas, frame.width * 0.72, frame.height * 0.26, frame.short * 0.6, colour.lighten(air.glow, 0.4), 0.6)
    for _ in range(6):
        x, y, size = (
            dice.uniform(frame.left, frame.right),
            dice.uniform(0.08, 0.42) * frame.height,
            dice.uniform(0.05, 0.12) * frame.short,
        )
        if not hushed(x, y, quiet, size * 1.6):
            brush.blend(
                canvas,
                shape.scaled(cloud(x, y, size), 1.5, 0.8, x, y),
                colour.fade(colour.WHITE, 0.9),
                colour.fade(colour.mix(air.low, colour.WHITE, 0.5), 0.7),
            )


def _row(
    frame: Frame,
    air: Tint,
    palette: Palette,
    towers: list[tuple[float, float, float, int]],
    at: int,
    foot: float,
    seed: int,
) -> Callable[[skia.Canvas], None]:
    near = at / 2
    base = colour.mix(air.haze, colour.mix(air.hill, air.deep, 0.25), 0.16 + 0.3 * near)

    def draw(canvas: skia.Canvas) -> None:
        dice = random.Random(seed)
        for x, top, wide, roof in towers:
            code = colour.mix(
                base, colour.rgb(dice.choice((palette.accent, palette.support, palette.second))), 0.05 + 0.22 * near
            )
            form = tower(x, top, wide, roof, foot + 4)
            stops = ((0, code), (1, colour.mix(code, air.haze, 0.5 - 0.35 * near)))
            canvas.drawPath(form, brush.shaded(brush.linear(0, top, 0, foot, stops)))
            brush.inside(
                canvas,
                form,
                shape.box(x + wide * 0.7, top - wide, wide, foot - top + wide),
                brush.paint(colour.fade(air.deep, 0.12)),
            )
            if at:
                _panes(canvas, frame, (x, top + wide * 0.45, wide, foot), colour.darken(code, 0.4), near)
        mist(canvas, frame, foot, frame.height * 0.16, air.haze, 0.5 - 0.3 * near)

    return draw


def _panes(canvas: skia.Canvas, frame: Frame, place: tuple[float, float, float, float], code: int, near: float) -> None:
    x, top, wide, foot = place
    step = frame.short * 0.024
    columns = max(2, int(wide * 0.8 / (step * 0.75)))
    gap = wide * 0.84 / columns
    rows = int((foot - step - top) / step)
    panes = [
        shape.box(x + wide * 0.08 + c * gap + gap * 0.22, top + r * step, gap * 0.56, step * 0.5)
        for r in range(max(rows, 0))
        for c in range(columns)
    ]
    brush.fill(canvas, shape.joined(panes), colour.fade(code, 0.3 + 0.2 * near))


def _street(canvas: skia.Canvas, frame: Frame, air: Tint, foot: float, dice: random.Random, quiet: Box | None) -> None:
    green = colour.mix(colour.LEAF, air.hill, 0.3)
    for _ in range(34):
        x, r = dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.018, 0.042)
        tone = colour.mix(green, air.deep, dice.uniform(0, 0.25))
        if not hushed(x, foot - r * 1.6, quiet, r):
            brush.ball(canvas, shape.oval(x, foot - r * 0.6, r), tone, depth=0.7)
    brush.blend(canvas, frame.below(foot), colour.mix(air.haze, air.deep, 0.34), colour.mix(air.haze, air.deep, 0.6))
    brush.fill(canvas, frame.strip(foot, foot + 6 * frame.unit), colour.lighten(air.haze, 0.3))
    step = frame.short * 0.12
    for at in range(int((frame.right - frame.left) / step) + 1):
        brush.fill(
            canvas,
            shape.box(
                frame.left + at * step, foot + (frame.height - foot) * 0.5, step * 0.5, frame.unit * 7, frame.unit * 3
            ),
            colour.fade(colour.PAPER, 0.8),
        )


BACKDROP = Backdrop(
    name="city-day",
    words=(
        "city",
        "town",
        "urban",
        "streets",
        "downtown by day",
        "cityscape",
        "skyline by day",
        "buildings",
        "neighbourhood",
        "capital",
        "metropolis by day",
        "ciudad",
        "stadt",
        "ville",
        "centre",
        "tram stop",
        "bus stop",
        "station",
        "platform",
        "square",
        "plaza",
        "parking",
        "hospital",
        "quarter",
        "street",
        "sidewalk",
        "junction",
        "commute",
    ),
    planes=planes,
    scale="street",
    has=frozenset(("apartment-building",)),
    tone="light",
    floor="stone",
)
