"""Deep space: a nebula, stars in three sizes, a distant planet."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, across, hushed, night, stars, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), night(palette)
    return [
        Plane(0.0, lambda canvas: _nebula(canvas, frame, air, palette, random.Random(seed)), opaque=True),
        Plane(0.15, lambda canvas: stars(canvas, frame, random.Random(seed + 1), 420, frame.bottom * 1.6, quiet)),
        Plane(0.4, lambda canvas: _bright(canvas, frame, random.Random(seed + 2), quiet)),
        Plane(0.7, lambda canvas: _planet(canvas, frame, air, palette, quiet)),
    ]


def _nebula(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, dice: random.Random) -> None:
    base = colour.mix(air.deep, 0xFF04040E, 0.6)
    wash(canvas, frame, ((0, base), (0.6, colour.mix(base, air.hill, 0.2)), (1, base)))
    tones = (air.hill, colour.rgb(palette.support), colour.rgb(palette.second), air.hill)
    for tone in tones:
        x, y = frame.width * dice.uniform(0.2, 1.0), frame.height * dice.uniform(0.1, 0.95)
        r = max(frame.width, frame.height) * dice.uniform(0.24, 0.46)
        stops = ((0, colour.fade(tone, 0.3)), (0.5, colour.fade(tone, 0.1)), (1, colour.fade(tone, 0)))
        canvas.save()
        canvas.rotate(-24, x, y)
        canvas.scale(1.0, 0.55)
        canvas.drawPath(shape.oval(x, y / 0.55, r), brush.shaded(brush.radial(x, y / 0.55, r, stops)))
        canvas.restore()
    vignette(canvas, frame, 0xFF020208, 0.5)


def _bright(canvas: skia.Canvas, frame: Frame, dice: random.Random, quiet: Box | None) -> None:
    for _ in range(9):
        x, y, r = dice.uniform(0, frame.width), dice.uniform(0, frame.height), frame.short * dice.uniform(0.006, 0.018)
        if not hushed(x, y, quiet, r * 3):
            brush.glow(canvas, x, y, r * 2.4, 0xFFFFF1D8, 0.4)
            brush.sparkle(canvas, x, y, r, 0xFFFFF9EC)


def _planet(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, quiet: Box | None) -> None:
    r = frame.short * 0.52
    x = frame.width * (0.98 if across(frame, quiet) <= 0.55 else 0.02)
    y = frame.height * 1.1
    base = colour.mix(colour.rgb(palette.support), air.deep, 0.3)
    brush.glow(canvas, x, y, r * 1.3, colour.lighten(base, 0.4), 0.5)
    disc = shape.oval(x, y, r)
    canvas.drawPath(
        disc,
        brush.shaded(
            brush.radial(
                x - r * 0.4,
                y - r * 0.5,
                r * 1.5,
                (
                    (0, colour.lighten(base, 0.4)),
                    (0.35, base),
                    (0.7, colour.darken(base, 0.6)),
                    (1, colour.darken(base, 0.9)),
                ),
            )
        ),
    )
    brush.rim(canvas, disc, 0.9, r * 0.02)


BACKDROP = Backdrop(
    name="space",
    words=(
        "space",
        "universe",
        "galaxy",
        "stars",
        "cosmos",
        "astronomy",
        "planet",
        "orbit",
        "rocket",
        "moon landing",
        "solar system",
        "night sky",
        "satellite",
    ),
    planes=planes,
    scale="sky",
    has=frozenset(("planet", "star")),
    tone="dark",
)
