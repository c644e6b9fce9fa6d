"""Five misty ridges at the edge of day, with firs at the foot."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, clear_of, hushed, mist, rolling, stars, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    dice = random.Random(seed)
    sun = _sun_spot(frame, quiet)
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, sun, random.Random(seed + 1), quiet), opaque=True)]
    for at in range(5):
        y = height * (0.5 + 0.095 * at)
        form = rolling(frame, dice, y, height * (0.075 - 0.006 * at), 0.52, 1.1 + 0.35 * at)
        found.append(Plane(0.2 + 0.15 * at, _ridge(frame, air, form, at, y)))
    found.append(Plane(1.0, _firs(frame, air, random.Random(seed + 2), quiet)))
    return found


def _sun_spot(frame: Frame, quiet: Box | None) -> tuple[float, float]:
    spots = [(frame.width * x, frame.height * 0.4) for x in (0.66, 0.5, 0.8, 0.3)]
    if quiet is not None:
        under = min(quiet[1] + quiet[3] + frame.short * 0.1, frame.height * 0.5)
        spots.append((frame.width * 0.66, under))
    return next((s for s in spots if not hushed(*s, quiet, frame.short * 0.08)), spots[-1])


def _sky(
    canvas: skia.Canvas, frame: Frame, air: Tint, sun: tuple[float, float], dice: random.Random, quiet: Box | None
) -> None:
    wash(canvas, frame, ((0, air.high), (0.5, colour.mix(air.high, air.low, 0.75)), (0.62, air.haze), (1, air.haze)))
    x, y = sun
    brush.glow(canvas, x, y, frame.short * 0.75, air.glow, 0.5)
    if not air.day:
        stars(canvas, frame, dice, 70, frame.height * 0.4, quiet)
    disc = frame.short * 0.048
    brush.fill(canvas, shape.oval(x, y, disc), colour.lighten(air.glow, 0.75), blur=frame.unit)
    for _ in range(9):
        cx, cy = dice.uniform(frame.left, frame.right), dice.uniform(0.06, 0.4) * frame.height
        if not hushed(cx, cy, quiet, frame.short * 0.1):
            _streak(canvas, frame, cx, cy, dice.uniform(0.1, 0.3) * frame.width, colour.lighten(air.low, 0.3))


def _streak(canvas: skia.Canvas, frame: Frame, x: float, y: float, half: float, code: int) -> None:
    cloud = shape.oval(x, y, half, frame.short * 0.008)
    run = brush.linear(
        x - half, y, x + half, y, ((0, colour.fade(code, 0)), (0.5, colour.fade(code, 0.4)), (1, colour.fade(code, 0)))
    )
    canvas.drawPath(cloud, brush.shaded(run, blur=frame.short * 0.004))


def _ridge(frame: Frame, air: Tint, form: skia.Path, at: int, y: float) -> Callable[[skia.Canvas], None]:
    near = at / 4
    base = colour.mix(colour.mix(air.haze, air.hill, 0.3 + 0.2 * near), air.deep, 0.08 + 0.74 * near)

    def draw(canvas: skia.Canvas) -> None:
        top = form.getBounds().top()
        foot = colour.mix(base, air.haze, 0.62 - 0.4 * near)
        run = brush.linear(
            0, top, 0, y + frame.height * 0.2, ((0, base), (0.55, colour.mix(base, foot, 0.45)), (1, foot))
        )
        canvas.drawPath(form, brush.shaded(run))
        light = brush.linear(
            0,
            top,
            0,
            top + frame.height * 0.05,
            ((0, colour.fade(air.glow, 0.34 - 0.26 * near)), (1, colour.fade(air.glow, 0))),
        )
        canvas.drawPath(form, brush.shaded(light))
        mist(canvas, frame, y + frame.height * 0.105, frame.height * 0.06, air.haze, 0.34 - 0.22 * near)

    return draw


def _firs(frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> Callable[[skia.Canvas], None]:
    ground = rolling(frame, dice, frame.height * 0.97, frame.height * 0.03, 0.3, 1.2)
    trees = []
    for _ in range(64):
        x = dice.uniform(frame.left, frame.right)
        edge = abs(x / frame.width - 0.5) * 2
        tall = frame.short * (0.05 + 0.17 * edge**1.6) * dice.uniform(0.6, 1.1)
        foot = frame.height * (1.0 - 0.05 * edge)
        top = clear_of(foot - tall, x - tall * 0.2, x + tall * 0.2, frame, quiet)
        if foot - top > frame.short * 0.03:
            trees.append(fir(x, foot, foot - top))

    def draw(canvas: skia.Canvas) -> None:
        brush.fill(canvas, shape.joined(trees), air.deep)
        brush.blend(canvas, ground, air.deep, colour.darken(air.deep, 0.5))
        vignette(canvas, frame, air.deep, 0.12 if air.day else 0.35)

    return draw


def fir(x: float, foot: float, tall: float) -> skia.Path:
    """A conifer in outline."""
    tiers = 7
    left: list[shape.Spot] = []
    right: list[shape.Spot] = []
    for tier in range(tiers):
        low = foot - tall * (0.06 + 0.94 * tier / tiers)
        reach = tall * 0.19 * (1 - tier / tiers) ** 0.9
        for side, spots in ((-1, left), (1, right)):
            spots.append((x + side * reach, low))
            spots.append((x + side * reach * 0.42, low - tall * 0.075))
    return shape.polygon((x - tall * 0.012, foot), *left, (x, foot - tall), *reversed(right), (x + tall * 0.012, foot))


BACKDROP = Backdrop(
    name="mountains",
    words=(
        "mountain",
        "mountains",
        "hills",
        "alps",
        "peaks",
        "valley",
        "ridge",
        "dawn",
        "sunrise",
        "mountain village",
        "gorge",
        "canyon",
        "desfiladero",
        "landscape",
        "outdoors",
        "hiking",
        "nature",
        "gorge at dawn",
        "village in the mountains",
        "cliff",
        "glacier",
    ),
    planes=planes,
    scale="landscape",
    has=frozenset(("mountain", "sun")),
    floor="grass",
)
