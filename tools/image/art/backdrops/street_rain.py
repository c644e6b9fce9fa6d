"""A street at dusk in the rain: lamps, wet asphalt and blurred lights."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.backdrops.city_night import skyline, tower, windows
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, hushed, mist, night, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), night(palette)
    kerb = height * 0.7
    return [
        Plane(0.0, lambda canvas: _sky(canvas, frame, air, kerb), opaque=True),
        Plane(0.3, lambda canvas: _houses(canvas, frame, air, kerb, seed, quiet)),
        Plane(0.55, lambda canvas: _road(canvas, frame, air, palette, kerb, random.Random(seed + 2))),
        Plane(0.75, lambda canvas: _lamps(canvas, frame, air, kerb, quiet)),
        Plane(1.0, lambda canvas: _rain(canvas, frame, air, random.Random(seed + 4), quiet)),
    ]


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, kerb: float) -> None:
    blue = colour.mix(air.low, 0xFF3B66A8, 0.6)
    wash(
        canvas,
        frame,
        (
            (0, colour.mix(air.high, blue, 0.22)),
            (0.45, colour.mix(air.high, blue, 0.75)),
            (0.68, colour.mix(blue, air.glow, 0.3)),
            (1, blue),
        ),
    )
    mist(canvas, frame, kerb, frame.height * 0.3, colour.mix(blue, air.glow, 0.4), 0.4)


def _houses(canvas: skia.Canvas, frame: Frame, air: Tint, kerb: float, seed: int, quiet: Box | None) -> None:
    blue = colour.mix(air.low, 0xFF3B66A8, 0.6)
    for at, (low, high) in enumerate(((0.1, 0.42), (0.07, 0.3))):
        dice = random.Random(seed + at)
        towers = skyline(frame, dice, kerb, low * frame.height, high * frame.height, quiet)
        base = colour.mix(blue, air.deep, 0.45 + 0.3 * at)
        forms = shape.joined([tower(x, top, wide, roof, kerb + 4) for x, top, wide, roof in towers])
        edge = forms.getBounds()
        canvas.drawPath(
            forms,
            brush.shaded(brush.linear(0, edge.top(), 0, kerb, ((0, base), (1, colour.mix(base, air.glow, 0.16))))),
        )
        if at:
            for x, top, wide, _ in towers:
                windows(canvas, frame, air, dice, (x, top + wide * 0.45, wide, kerb - frame.short * 0.02), 0.5)


def _road(canvas: skia.Canvas, frame: Frame, air: Tint, palette: Palette, kerb: float, dice: random.Random) -> None:
    blue = colour.mix(air.low, 0xFF3B66A8, 0.6)
    brush.blend(canvas, frame.below(kerb), colour.mix(blue, air.deep, 0.5), colour.darken(air.deep, 0.2))
    brush.fill(canvas, frame.strip(kerb, kerb + frame.unit * 7), colour.mix(blue, colour.PAPER, 0.25))
    tones = (air.glow, colour.lighten(air.glow, 0.5), colour.accent(palette), 0xFFE5533D)
    for at in range(26):
        x = frame.left + (frame.right - frame.left) * (at + dice.random()) / 26
        wide, long = frame.short * dice.uniform(0.006, 0.022), (frame.bottom - kerb) * dice.uniform(0.4, 0.95)
        tone = dice.choice(tones)
        run = brush.linear(0, kerb, 0, kerb + long, ((0, colour.fade(tone, 0.5)), (1, colour.fade(tone, 0))))
        canvas.drawPath(shape.box(x, kerb + frame.unit * 7, wide, long), brush.shaded(run, blur=wide * 0.4))
    for _ in range(90):
        share = dice.random()
        y = kerb + (frame.bottom - kerb) * share
        puddle = shape.oval(
            dice.uniform(frame.left, frame.right),
            y,
            frame.short * (0.01 + 0.05 * share),
            frame.unit * (1 + 2.4 * share),
        )
        brush.fill(canvas, puddle, colour.fade(colour.lighten(blue, 0.5), 0.16))


def _lamps(canvas: skia.Canvas, frame: Frame, air: Tint, kerb: float, quiet: Box | None) -> None:
    dark = colour.darken(air.deep, 0.5)
    for share in (0.06, 0.36, 0.64, 0.94):
        x, top = frame.width * share, kerb - frame.height * 0.34
        if hushed(x, top, quiet, frame.short * 0.05):
            continue
        reach = frame.short * 0.05
        pole = shape.path(
            f"M{x} {kerb + frame.short * 0.02} V{top + reach} C{x} {top} {x + reach * 0.4} {top} {x + reach} {top}"
        )
        brush.stroke(canvas, pole, dark, frame.short * 0.007)
        brush.glow(canvas, x + reach, top + reach * 0.2, frame.short * 0.2, air.glow, 0.75)
        brush.fill(
            canvas,
            shape.box(x + reach * 0.7, top - reach * 0.05, reach * 0.8, reach * 0.2, reach * 0.1),
            colour.lighten(air.glow, 0.6),
        )


def _rain(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> None:
    for bright, wide, count in ((0.16, 1.2, 150), (0.32, 2.0, 60)):
        drops = []
        for _ in range(count):
            x, y = dice.uniform(frame.left, frame.right), dice.uniform(frame.top, frame.height)
            long = frame.short * dice.uniform(0.02, 0.05) * wide
            if not hushed(x, y, quiet, long):
                drops.append(shape.line((x, y), (x - long * 0.18, y + long)))
        brush.stroke(canvas, shape.joined(drops), colour.fade(0xFFDCEBFF, bright), wide * frame.unit)
    vignette(canvas, frame, air.deep, 0.4)


BACKDROP = Backdrop(
    name="street-rain",
    words=(
        "rain",
        "rainy street",
        "wet street",
        "rainy",
        "rain at night",
        "storm",
        "blue hour rain",
    ),
    planes=planes,
    scale="street",
    has=frozenset(("rain-cloud",)),
    tone="dark",
    floor="stone",
)
