"""A square in the evening under strings of lanterns, with stalls far off."""

from __future__ import annotations

import random
from itertools import pairwise

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, hushed, mist, night, stars, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), night(palette)
    return [
        Plane(0.0, lambda canvas: _sky(canvas, frame, air, palette, random.Random(seed), quiet), opaque=True),
        Plane(0.4, lambda canvas: _stalls(canvas, frame, air, palette, random.Random(seed + 1), quiet)),
        Plane(0.6, lambda canvas: _crowd(canvas, frame, air, random.Random(seed + 2))),
        Plane(0.9, lambda canvas: _strings(canvas, frame, air, palette, quiet)),
    ]


def _sky(
    canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, dice: random.Random, quiet: Box | None
) -> None:
    low = colour.mix(air.low, colour.rgb(palette.accent), 0.16)
    wash(
        canvas,
        frame,
        ((0, air.high), (0.5, colour.mix(air.high, low, 0.7)), (0.8, colour.mix(low, air.glow, 0.35)), (1, low)),
    )
    stars(canvas, frame, dice, 60, frame.height * 0.5, quiet)
    mist(canvas, frame, frame.floor - frame.height * 0.06, frame.height * 0.2, air.glow, 0.35)


def _stalls(
    canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, dice: random.Random, quiet: Box | None
) -> None:
    s, foot = frame.short, frame.floor + frame.height * 0.02
    x = frame.left - s * 0.05
    tones = [colour.rgb(palette.accent), colour.rgb(palette.support), colour.rgb(palette.second)]
    at = 0
    while x < frame.right:
        wide, high = s * dice.uniform(0.2, 0.28), s * dice.uniform(0.19, 0.23)
        top = foot - high
        if hushed(x + wide / 2, top, quiet, wide * 0.6):
            x += wide * 1.12
            continue
        inside = shape.box(x + wide * 0.06, top + high * 0.2, wide * 0.88, high * 0.8)
        brush.blend(canvas, inside, colour.mix(air.glow, 0xFFFFD08A, 0.4), colour.mix(air.glow, air.deep, 0.35))
        brush.fill(
            canvas,
            shape.box(x + wide * 0.03, foot - high * 0.36, wide * 0.94, high * 0.36),
            colour.mix(air.deep, colour.BARK, 0.5),
        )
        for part in range(6):
            px = x + wide * part / 6
            tone = tones[at % 3] if part % 2 == 0 else colour.mix(colour.CREAM, air.glow, 0.2)
            strip = shape.polygon(
                (px, top + high * 0.26),
                (px + wide / 6, top + high * 0.26),
                (x + wide * (0.1 + 0.8 * (part + 1) / 6), top),
                (x + wide * (0.1 + 0.8 * part / 6), top),
            )
            brush.blend(canvas, strip, colour.mix(tone, air.deep, 0.1), colour.mix(tone, air.deep, 0.42))
        x += wide * 1.12
        at += 1
    brush.blend(canvas, frame.below(foot), colour.mix(colour.mix(air.low, air.glow, 0.25), air.deep, 0.4), air.deep)


def _crowd(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random) -> None:
    heads = []
    for _ in range(26):
        x, tall = dice.uniform(frame.left, frame.right), frame.short * dice.uniform(0.09, 0.13)
        foot = frame.floor + frame.height * dice.uniform(0.05, 0.11)
        heads.append(shape.oval(x, foot - tall * 0.84, tall * 0.13))
        heads.append(
            shape.path(
                f"M{x - tall * 0.2} {foot} "
                f"C{x - tall * 0.26} {foot - tall * 0.9} {x + tall * 0.26} {foot - tall * 0.9} {x + tall * 0.2} {foot} "
                f"Z"
            )
        )
    brush.fill(canvas, shape.joined(heads), colour.mix(air.deep, air.low, 0.14))
    brush.blend(
        canvas, frame.below(frame.floor + frame.height * 0.1), colour.fade(air.deep, 0), colour.darken(air.deep, 0.3)
    )


def _strings(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, quiet: Box | None) -> None:
    tones = (
        colour.mix(colour.rgb(palette.accent), air.glow, 0.3),
        air.glow,
        colour.mix(colour.rgb(palette.support), air.glow, 0.4),
    )
    s = frame.short
    for row, (y, sag, count) in enumerate(((0.04, 0.1, 9), (0.2, 0.11, 8), (0.38, 0.1, 10))):
        top = frame.height * y
        spots = [
            (
                frame.left + (frame.right - frame.left) * k / count,
                top + frame.height * sag * (1 - abs(2 * ((k / count * 2 + row * 0.5) % 1) - 1) ** 2),
            )
            for k in range(count + 1)
        ]
        free = [at for at, spot in enumerate(spots) if not hushed(*spot, quiet, s * 0.06)]
        for first, second in pairwise(free):
            if second == first + 1:
                (ax, ay), (bx, by) = spots[first], spots[second]
                wire = shape.path(f"M{ax} {ay} Q{(ax + bx) / 2} {max(ay, by) + s * 0.012} {bx} {by}")
                brush.stroke(canvas, wire, colour.fade(colour.mix(air.deep, air.glow, 0.45), 0.8), 2.4 * frame.unit)
        spots = [spots[at] for at in free]
        for at, (px, py) in enumerate(spots):
            _lantern(canvas, px, py, s * (0.034 - 0.006 * row), tones[at % 3])
    vignette(canvas, frame, air.deep, 0.4)


def _lantern(canvas: skia.Canvas, x: float, y: float, r: float, tone: int) -> None:
    brush.glow(canvas, x, y + r, r * 4.2, tone, 0.55)
    globe = shape.oval(x, y + r, r, r * 1.1)
    canvas.drawPath(
        globe,
        brush.shaded(
            brush.radial(
                x, y + r * 1.1, r * 1.15, ((0, colour.lighten(tone, 0.75)), (0.6, tone), (1, colour.darken(tone, 0.25)))
            )
        ),
    )
    for dy in (-1.1, 1.0):
        brush.fill(canvas, shape.box(x - r * 0.4, y + r + dy * r, r * 0.8, r * 0.2), 0xFF2A1A18)


BACKDROP = Backdrop(
    name="night-market",
    words=(
        "market",
        "night market",
        "stage",
        "festival",
        "lantern",
        "lanterns",
        "party",
        "concert",
        "event",
        "street food",
        "fair",
        "brass band",
        "celebration evening",
        "mercado",
        "christmas market",
        "quay",
    ),
    planes=planes,
    scale="street",
    has=frozenset(("lantern",)),
    tone="dark",
    floor="stone",
)
