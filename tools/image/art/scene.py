"""What backdrops share: overscan, skies, ridges, haze and the tints that a palette gives to air and distance."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Box
from tools.image.palette import Palette

OVERSCAN = 0.04


def floor_share(ratio: float) -> float:
    """How far down a floor begins, by the frame's width over its height: lower where pictures stand under the words."""
    return 0.655 if ratio > 1.2 else 0.7 if ratio >= 1 else 0.735 if ratio > 0.7 else 0.79


@dataclass(frozen=True)
class Frame:
    """The painted area: the picture plus its overscan, rounded outward to whole pixels."""

    width: int
    height: int

    @property
    def left(self) -> float:
        return -math.ceil(OVERSCAN * self.width) - 1

    @property
    def right(self) -> float:
        return self.width - self.left

    @property
    def top(self) -> float:
        return -math.ceil(OVERSCAN * self.height) - 1

    @property
    def bottom(self) -> float:
        return self.height - self.top

    @property
    def short(self) -> float:
        return min(self.width, self.height)

    @property
    def unit(self) -> float:
        """One pixel at 1080 on the short side."""
        return self.short / 1080

    @property
    def floor(self) -> float:
        """Where a floor or worktop begins: above the foot of what layouts stand in the picture."""
        return self.height * floor_share(self.width / self.height)

    def all(self) -> skia.Path:
        return shape.box(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def below(self, y: float) -> skia.Path:
        return shape.box(self.left, y, self.right - self.left, self.bottom - y)

    def strip(self, y0: float, y1: float) -> skia.Path:
        return shape.box(self.left, y0, self.right - self.left, y1 - y0)


@dataclass(frozen=True)
class Tint:
    """What a palette makes of air: by day where its ground is light, by night where it is dark."""

    day: bool
    high: int
    low: int
    haze: int
    hill: int
    deep: int
    glow: int


def cool(palette: Palette) -> int:
    """The role that distance and water are tinted with."""

    def coolness(code: int) -> float:
        red, green, blue = colour.parts(code)
        return blue + 0.45 * green - 1.2 * red + 0.4 * (max(red, green, blue) - min(red, green, blue))

    return max((colour.rgb(c) for c in (palette.second, palette.support, palette.accent, palette.ground)), key=coolness)


def vivid(palette: Palette) -> int:
    """The more saturated of the two quiet roles: what the air near a night horizon is tinted with."""

    def saturation(code: int) -> int:
        return max(colour.parts(code)) - min(colour.parts(code))

    return max((colour.rgb(c) for c in (palette.support, palette.second)), key=saturation)


def warm(palette: Palette) -> int:
    """The role that lamps and sunlight are tinted with."""

    def warmth(code: int) -> float:
        red, green, blue = colour.parts(code)
        return red + 0.6 * green - 1.1 * blue

    best = max((colour.rgb(c) for c in (palette.accent, palette.support, palette.second)), key=warmth)
    return colour.mix(best, 0xFFFFC978, 0.35)


def tint(palette: Palette) -> Tint:
    ground, hill = colour.rgb(palette.ground), cool(palette)
    glow = warm(palette)
    if colour.is_dark(ground):
        low = colour.mix(colour.mix(ground, hill, 0.45), vivid(palette), 0.34)
        return Tint(
            False,
            colour.mix(ground, 0xFF070A1E, 0.2),
            low,
            colour.mix(low, glow, 0.25),
            hill,
            colour.deepest(palette),
            glow,
        )
    high = colour.mix(ground, hill, 0.22)
    low = colour.mix(colour.lighten(ground, 0.35), glow, 0.2)
    return Tint(True, high, low, colour.lighten(low, 0.4), hill, colour.darken(hill, 0.55), glow)


def night(palette: Palette) -> Tint:
    """A night sky whatever the ground is."""
    deep, glow = colour.deepest(palette), warm(palette)
    hill = colour.mix(cool(palette), deep, 0.35)
    low = colour.mix(colour.mix(deep, 0xFF4B57B0, 0.4), vivid(palette), 0.24)
    return Tint(False, deep, low, colour.mix(low, glow, 0.2), hill, colour.darken(deep, 0.5), glow)


def noon(palette: Palette) -> Tint:
    """A day sky whatever the ground is."""
    pale, hill, glow = colour.palest(palette), cool(palette), warm(palette)
    hill = colour.lighten(hill, 0.3) if colour.is_dark(hill) else hill
    high = colour.mix(colour.mix(pale, hill, 0.3), 0xFF8CC6EC, 0.35)
    low = colour.mix(colour.lighten(pale, 0.5), glow, 0.14)
    return Tint(True, high, low, colour.lighten(low, 0.4), hill, colour.darken(hill, 0.55), glow)


def wash(canvas: skia.Canvas, frame: Frame, stops: brush.Stops) -> None:
    """A vertical gradient over the whole painted area."""
    run = brush.linear(0, frame.top, 0, frame.bottom, stops)
    canvas.drawPath(frame.all(), brush.shaded(run))


def vignette(canvas: skia.Canvas, frame: Frame, code: int, strength: float = 0.3) -> None:
    reach = math.hypot(frame.width, frame.height) * 0.62
    stops = ((0, colour.fade(code, 0)), (0.52, colour.fade(code, 0)), (1, colour.fade(code, strength)))
    canvas.drawPath(frame.all(), brush.shaded(brush.radial(frame.width / 2, frame.height / 2, reach, stops)))


def mist(canvas: skia.Canvas, frame: Frame, y: float, half: float, code: int, strength: float) -> None:
    """A soft band of haze, densest at `y`."""
    stops = ((0, colour.fade(code, 0)), (0.5, colour.fade(code, strength)), (1, colour.fade(code, 0)))
    canvas.drawPath(frame.strip(y - half, y + half), brush.shaded(brush.linear(0, y - half, 0, y + half, stops)))


def rolling(
    frame: Frame, dice: random.Random, y: float, swing: float, rough: float = 0.5, waves: float = 2.0
) -> skia.Path:
    """The outline of hills down to the lower edge; `rough` from dunes (0.2) to rock (0.6)."""
    phases = [(dice.uniform(0, math.tau), dice.uniform(0.8, 1.25)) for _ in range(6)]
    spots = []
    count = 160
    for at in range(count + 1):
        share = at / count
        lift = sum(
            rough**octave * math.sin(share * waves * math.pi * 2**octave * speed + phase)
            for octave, (phase, speed) in enumerate(phases)
        )
        spots.append((frame.left + share * (frame.right - frame.left), y - swing * lift * 0.6))
    return shape.polygon(*spots, (frame.right, frame.bottom), (frame.left, frame.bottom))


def height_at(form: skia.Path, x: float, frame: Frame) -> float:
    """Where the outline of `rolling` hills stands at `x`."""
    share = (x - frame.left) / (frame.right - frame.left)
    return float(form.getPoint(round(min(max(share, 0.0), 1.0) * 160)).y())


def pool(canvas: skia.Canvas, cx: float, cy: float, r: float, code: int, strength: float) -> None:
    """Light on a wall: broad and even, without a bright heart."""
    stops = (
        (0, colour.fade(code, strength)),
        (0.4, colour.fade(code, strength * 0.62)),
        (0.75, colour.fade(code, strength * 0.16)),
        (1, colour.fade(code, 0)),
    )
    canvas.drawPath(shape.oval(cx, cy, r), brush.shaded(brush.radial(cx, cy, r, stops)))


def stars(canvas: skia.Canvas, frame: Frame, dice: random.Random, count: int, lowest: float, quiet: Box | None) -> None:
    """Stars that thin out toward `lowest` and leave the text box alone."""
    for _ in range(count):
        x, y = dice.uniform(frame.left, frame.right), frame.top + (lowest - frame.top) * dice.random() ** 1.5
        size = frame.unit * (0.7 + 1.7 * dice.random() ** 3)
        alpha = dice.uniform(0.3, 0.95) * (0.22 if hushed(x, y, quiet) else 1)
        brush.fill(canvas, shape.oval(x, y, size), colour.fade(0xFFFFF6E0, alpha))


def hushed(x: float, y: float, quiet: Box | None, margin: float = 0.0) -> bool:
    if quiet is None:
        return False
    left, top, wide, high = quiet
    return -margin <= x - left <= wide + margin and -margin <= y - top <= high + margin


def across(frame: Frame, quiet: Box | None) -> float:
    """Where the middle of the text box stands between the left (0) and right (1) edges."""
    return 0.5 if quiet is None else (quiet[0] + quiet[2] / 2) / frame.width


def beside(frame: Frame, quiet: Box | None) -> float:
    """Where the eye should go, from left (0) to right (1): away from the text, or the middle where that is central."""
    middle = across(frame, quiet)
    return 0.5 if abs(middle - 0.5) < 0.12 else 0.7 if middle < 0.5 else 0.3


def clear_of(y: float, x0: float, x1: float, frame: Frame, quiet: Box | None) -> float:
    """The highest `y` that something standing between x0 and x1 may reach: under the text box where one is above it."""
    if quiet is None:
        return y
    left, top, wide, high = quiet
    floor = min(top + high + 24 * frame.unit, frame.height * 0.78)
    return max(y, floor) if x1 > left and x0 < left + wide else y


def cloud(x: float, y: float, size: float) -> skia.Path:
    """A cloud with a flat foot at `y`."""
    puffs = ((-0.62, 0.2, 0.26), (-0.26, 0.36, 0.36), (0.16, 0.42, 0.42), (0.58, 0.24, 0.3))
    lumps = [shape.oval(x + dx * size, y - up * size * 0.62, r * size) for dx, up, r in puffs]
    mass = shape.union(*lumps, shape.box(x - 0.8 * size, y - 0.3 * size, 1.62 * size, 0.3 * size, 0.15 * size))
    return shape.common(mass, shape.box(x - size * 2, y - size * 2, size * 4, size * 2))
