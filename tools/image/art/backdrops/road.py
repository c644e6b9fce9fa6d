"""A road running to the horizon through open land."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, rolling, tint, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), tint(palette)
    horizon = height * 0.6
    dice = random.Random(seed)
    far = [rolling(frame, dice, horizon - height * 0.03 * k, height * 0.05, 0.5, 1.2 + k * 0.5) for k in (2, 1)]
    return [
        Plane(0.0, lambda canvas: _sky(canvas, frame, air, horizon), opaque=True),
        Plane(0.2, lambda canvas: _hills(canvas, frame, air, far, horizon)),
        Plane(0.6, lambda canvas: _ground(canvas, frame, air, palette, horizon, random.Random(seed + 3))),
    ]


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, horizon: float) -> None:
    wash(canvas, frame, ((0, air.high), (0.5, colour.mix(air.high, air.low, 0.85)), (0.6, air.haze), (1, air.haze)))
    brush.glow(canvas, frame.width * 0.5, horizon, frame.short * 0.8, air.glow, 0.75)
    brush.fill(
        canvas,
        shape.oval(frame.width * 0.5, horizon - frame.short * 0.02, frame.short * 0.09),
        colour.lighten(air.glow, 0.55),
        blur=frame.unit * 2,
    )


def _hills(canvas: skia.Canvas, frame: Frame, air: Tint, far: list[skia.Path], horizon: float) -> None:
    for at, form in enumerate(far):
        base = colour.mix(colour.mix(air.haze, air.hill, 0.4 + 0.2 * at), air.deep, 0.1 + 0.2 * at)
        run = brush.linear(0, form.getBounds().top(), 0, horizon, ((0, base), (1, colour.mix(base, air.haze, 0.6))))
        canvas.drawPath(form, brush.shaded(run))


def _ground(
    canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, horizon: float, dice: random.Random
) -> None:
    land = colour.mix(colour.mix(air.hill, colour.rgb(palette.support), 0.35), air.deep, 0.1 if air.day else 0.5)
    brush.blend(canvas, frame.below(horizon), colour.mix(land, air.haze, 0.45), colour.darken(land, 0.3))
    tufts = []
    for _ in range(160):
        share = dice.random() ** 1.6
        x, y = dice.uniform(frame.left, frame.right), horizon + share * (frame.bottom - horizon)
        tufts.append(shape.oval(x, y, frame.short * (0.004 + 0.03 * share), frame.unit * (1 + 4 * share)))
    brush.fill(canvas, shape.joined(tufts), colour.fade(colour.darken(land, 0.5), 0.2))
    cx, half = frame.width * 0.5, max(frame.width, frame.height) * 0.34
    tar = colour.mix(0xFF4A4C58, air.deep, 0.3 if air.day else 0.6)
    lane = shape.polygon(
        (cx - frame.short * 0.008, horizon),
        (cx + frame.short * 0.008, horizon),
        (cx + half, frame.bottom),
        (cx - half, frame.bottom),
    )
    brush.blend(canvas, lane, colour.mix(tar, air.haze, 0.5), colour.darken(tar, 0.2))
    for side in (-1, 1):
        edge = shape.polygon(
            (cx + side * frame.short * 0.006, horizon),
            (cx + side * frame.short * 0.007, horizon),
            (cx + side * half * 0.93, frame.bottom),
            (cx + side * half * 0.89, frame.bottom),
        )
        brush.fill(canvas, edge, colour.fade(colour.PAPER, 0.75))
    for at in range(7):
        near, far = ((at + 1) / 7) ** 2.2, ((at + 0.45) / 7) ** 2.2
        y0, y1 = horizon + far * (frame.bottom - horizon), horizon + near * (frame.bottom - horizon)
        wide = frame.short * 0.014
        brush.fill(
            canvas,
            shape.polygon((cx - wide * far, y0), (cx + wide * far, y0), (cx + wide * near, y1), (cx - wide * near, y1)),
            colour.fade(colour.lighten(air.glow, 0.5), 0.85),
        )
    vignette(canvas, frame, air.deep, 0.12 if air.day else 0.36)


BACKDROP = Backdrop(
    name="road",
    words=(
        "road",
        "highway",
        "journey",
        "route",
        "drive",
        "driving",
        "trip",
        "street ahead",
        "travel",
        "way",
        "path",
        "desert",
        "asphalt",
        "parking",
        "traffic",
    ),
    planes=planes,
    scale="landscape",
    has=frozenset(("sun",)),
    floor="stone",
)
