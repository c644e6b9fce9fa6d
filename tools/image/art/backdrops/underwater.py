"""Under the sea: light from above, plants and fish far off."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, cool, hushed, rolling, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    blue = colour.mix(cool(palette), 0xFF1478A8, 0.6)
    deep = colour.mix(colour.darken(blue, 0.72), 0xFF04203E, 0.45)
    return [
        Plane(0.0, lambda canvas: _water(canvas, frame, blue, deep), opaque=True),
        Plane(0.3, lambda canvas: _school(canvas, frame, blue, palette, random.Random(seed), quiet)),
        Plane(0.6, _bed(frame, colour.mix(blue, deep, 0.62), random.Random(seed + 1), 0.86)),
        Plane(0.8, lambda canvas: _bubbles(canvas, frame, random.Random(seed + 3), quiet)),
        Plane(1.0, _bed(frame, colour.darken(deep, 0.3), random.Random(seed + 2), 0.95)),
    ]


def _water(canvas: skia.Canvas, frame: Frame, blue: int, deep: int) -> None:
    wash(
        canvas,
        frame,
        (
            (0, colour.lighten(blue, 0.5)),
            (0.16, colour.lighten(blue, 0.1)),
            (0.5, colour.mix(blue, deep, 0.5)),
            (1, deep),
        ),
    )
    light = 0xFFDDF7FF
    source = frame.width * 0.58
    for at in range(13):
        spread = (at - 6) / 6
        x = source + spread * frame.width * 0.9
        wide = frame.width * (0.014 + 0.02 * ((at * 7) % 5) / 5)
        beam = shape.polygon(
            (source + spread * frame.width * 0.3 - wide * 0.4, frame.top),
            (source + spread * frame.width * 0.3 + wide * 0.4, frame.top),
            (x + wide * 2, frame.bottom),
            (x - wide * 2, frame.bottom),
        )
        run = brush.linear(
            0,
            frame.top,
            0,
            frame.height * 0.85,
            ((0, colour.fade(light, 0.3)), (0.5, colour.fade(light, 0.08)), (1, colour.fade(light, 0))),
        )
        canvas.drawPath(beam, brush.shaded(run, blur=wide * 0.35))
    brush.glow(canvas, source, frame.top, frame.short * 0.8, light, 0.5)
    vignette(canvas, frame, colour.darken(deep, 0.5), 0.35)


def _school(
    canvas: skia.Canvas, frame: Frame, blue: int, palette: Palette, dice: random.Random, quiet: Box | None
) -> None:
    for size, code, count in (
        (0.011, colour.darken(blue, 0.35), 16),
        (0.02, colour.mix(colour.accent(palette), colour.GOLD, 0.4), 7),
    ):
        cx, cy = frame.width * dice.uniform(0.25, 0.75), frame.height * dice.uniform(0.62, 0.76)
        for _ in range(count):
            x, y = dice.gauss(cx, frame.short * 0.16), dice.gauss(cy, frame.short * 0.045)
            if not hushed(x, y, quiet, frame.short * 0.03):
                _fish(canvas, x, y, frame.short * size * dice.uniform(0.8, 1.2), code)


def _fish(canvas: skia.Canvas, x: float, y: float, size: float, code: int) -> None:
    body = shape.blade(x - size, y, x + size, y, size * 0.62)
    tail = shape.polygon((x + size * 0.8, y), (x + size * 1.5, y - size * 0.5), (x + size * 1.5, y + size * 0.5))
    brush.fill(canvas, shape.joined([body, tail]), code)
    brush.fill(canvas, shape.oval(x - size * 0.55, y - size * 0.08, size * 0.09), 0xFF0A1524)


def _bubbles(canvas: skia.Canvas, frame: Frame, dice: random.Random, quiet: Box | None) -> None:
    for _ in range(46):
        x, y, r = (
            dice.uniform(frame.left, frame.right),
            dice.uniform(0.1, 0.95) * frame.height,
            frame.short * dice.uniform(0.002, 0.009),
        )
        if not hushed(x, y, quiet, r):
            brush.stroke(canvas, shape.oval(x, y, r), colour.fade(0xFFDDF7FF, 0.4), 1.2 * frame.unit)
            brush.fill(canvas, shape.oval(x - r * 0.3, y - r * 0.3, r * 0.25), colour.fade(0xFFFFFFFF, 0.6))


def _bed(frame: Frame, code: int, dice: random.Random, level: float) -> Callable[[skia.Canvas], None]:
    sand = rolling(frame, dice, frame.height * level, frame.height * 0.03, 0.4, 1.6)
    weeds = []
    for _ in range(34):
        x, tall = dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.05, 0.2)
        edge = abs(x / frame.width - 0.5) * 2
        sway, foot = dice.uniform(-0.25, 0.25) * tall, frame.height * (level + 0.05)
        weeds.append(
            shape.smooth(
                (x - tall * 0.03, foot),
                (x + sway, foot - tall * 0.5),
                (x - sway * 0.4, foot - tall * (0.4 + 0.8 * edge)),
                (x + sway + tall * 0.05, foot - tall * 0.5),
                (x + tall * 0.03, foot),
            )
        )

    def draw(canvas: skia.Canvas) -> None:
        brush.fill(canvas, shape.joined(weeds), code)
        brush.blend(canvas, sand, code, colour.darken(code, 0.4))

    return draw


BACKDROP = Backdrop(
    name="underwater",
    words=(
        "underwater",
        "under water",
        "deep sea",
        "coral",
        "reef",
        "diving",
        "dive",
        "pool",
        "pools",
        "swim",
        "swimming",
        "seabed",
        "aquarium",
        "pozas",
    ),
    planes=planes,
    scale="landscape",
    tone="dark",
    floor="sand",
)
