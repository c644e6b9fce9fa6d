"""A city after dark: three rows of towers with lit windows, mirrored in the water."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, Tint, clear_of, hushed, night, stars, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, air = Frame(width, height), night(palette)
    foot = frame.floor + 0.01 * height
    found = [Plane(0.0, lambda canvas: _sky(canvas, frame, air, random.Random(seed), quiet), opaque=True)]
    for at, (depth, low, high) in enumerate(((0.25, 0.24, 0.58), (0.5, 0.14, 0.42), (0.8, 0.07, 0.25))):
        towers = skyline(frame, random.Random(seed + at + 1), foot, low * height, high * height, quiet)
        found.append(Plane(depth, _row(frame, air, towers, at, foot, seed + 10 + at)))
    found.append(Plane(0.9, lambda canvas: _water(canvas, frame, air, foot, random.Random(seed + 20))))
    return found


def _sky(canvas: skia.Canvas, frame: Frame, air: Tint, dice: random.Random, quiet: Box | None) -> None:
    wash(canvas, frame, ((0, air.high), (0.5, colour.mix(air.high, air.low, 0.6)), (0.84, air.haze), (1, air.haze)))
    stars(canvas, frame, dice, 110, frame.height * 0.6, quiet)
    spots = [(frame.width * x, frame.height * y) for x, y in ((0.6, 0.2), (0.82, 0.18), (0.2, 0.18), (0.5, 0.36))]
    free = next((spot for spot in spots if not hushed(*spot, quiet, frame.short * 0.1)), None)
    if free is not None:
        _moon(canvas, frame, air, *free)


def _moon(canvas: skia.Canvas, frame: Frame, air: Tint, x: float, y: float) -> None:
    brush.glow(canvas, x, y, frame.short * 0.32, colour.lighten(air.glow, 0.4), 0.5)
    moon = shape.oval(x, y, frame.short * 0.062)
    brush.ball(canvas, moon, colour.mix(0xFFF2E7D2, air.low, 0.2), depth=0.5)
    for dx, dy, r in ((-0.3, 0.1, 0.22), (0.25, -0.3, 0.16), (0.2, 0.4, 0.13)):
        s = frame.short * 0.062
        brush.fill(canvas, shape.oval(x + dx * s, y + dy * s, r * s), colour.fade(air.low, 0.22))


def skyline(
    frame: Frame, dice: random.Random, foot: float, low: float, high: float, quiet: Box | None
) -> list[tuple[float, float, float, int]]:
    """Towers as left, top, width and roof kind; low where the text box stands."""
    x, found = frame.left, []
    phase = dice.uniform(0, math.tau)
    while x < frame.right:
        wide = frame.short * dice.uniform(0.055, 0.12)
        share = x / frame.width
        envelope = 0.5 + 0.5 * math.sin(share * 5.3 + phase)
        top = foot - low - (high - low) * (0.25 + 0.75 * envelope) * dice.uniform(0.7, 1.1)
        lowest = clear_of(top, x, x + wide, frame, quiet)
        if lowest > top:  # cut down by the text over it: a row of one height would look like a wall
            lowest += (foot - lowest) * dice.uniform(0.0, 0.5)
        found.append((x, min(lowest, foot - low * 0.2), wide, dice.randrange(4)))
        x += wide * dice.uniform(0.96, 1.12)
    return found


def tower(x: float, top: float, wide: float, roof: int, foot: float) -> skia.Path:
    if roof == 1:
        return shape.polygon(
            (x, foot),
            (x, top + wide * 0.3),
            (x + wide * 0.25, top + wide * 0.3),
            (x + wide * 0.25, top),
            (x + wide * 0.75, top),
            (x + wide * 0.75, top + wide * 0.3),
            (x + wide, top + wide * 0.3),
            (x + wide, foot),
        )
    if roof == 2:
        return shape.polygon((x, foot), (x, top + wide * 0.35), (x + wide, top), (x + wide, foot))
    form = shape.box(x, top, wide, foot - top)
    return (
        shape.union(form, shape.box(x + wide * 0.48, top - wide * 0.5, wide * 0.04, wide * 0.5)) if roof == 3 else form
    )


def _row(
    frame: Frame, air: Tint, towers: list[tuple[float, float, float, int]], at: int, foot: float, seed: int
) -> Callable[[skia.Canvas], None]:
    near = at / 2
    base = colour.mix(colour.mix(air.haze, air.hill, 0.35), air.deep, 0.38 + 0.5 * near)
    forms = shape.joined([tower(x, top, wide, roof, foot) for x, top, wide, roof in towers])

    def draw(canvas: skia.Canvas) -> None:
        edge = forms.getBounds()
        stops = ((0, base), (0.6, colour.mix(base, air.low, 0.12)), (1, colour.mix(base, air.haze, 0.42 - 0.22 * near)))
        canvas.drawPath(forms, brush.shaded(brush.linear(0, edge.top(), 0, foot, stops)))
        dice = random.Random(seed)
        for x, top, wide, _ in towers:
            side = shape.box(x + wide * 0.72, top + wide * 0.36, wide * 0.28, foot - top)
            brush.fill(canvas, side, colour.fade(air.deep, 0.25))
            if at or wide > frame.short * 0.07:
                windows(canvas, frame, air, dice, (x, top + wide * 0.45, wide, foot), near)

    return draw


def windows(
    canvas: skia.Canvas,
    frame: Frame,
    air: Tint,
    dice: random.Random,
    place: tuple[float, float, float, float],
    near: float,
) -> None:
    """Lit in clusters along the floors, as offices are, not as noise."""
    x, top, wide, foot = place
    step = frame.short * (0.011 + 0.005 * near)
    columns = max(2, int(wide * 0.84 / step))
    gap = wide * 0.84 / columns
    lit: list[skia.Path] = []
    dim: list[skia.Path] = []
    row = top
    while row < foot - step:
        run, on = 0, False
        for column in range(columns):
            if run == 0:
                on, run = dice.random() < 0.32, dice.randint(1, 4)
            run -= 1
            pane = shape.box(x + wide * 0.08 + column * gap + gap * 0.2, row, gap * 0.6, step * 0.52)
            (lit if on else dim).append(pane)
        row += step * 1.15
    brush.fill(canvas, shape.joined(dim), colour.fade(air.low, 0.28))
    brush.fill(canvas, shape.joined(lit), colour.fade(colour.lighten(air.glow, 0.25), 0.55 + 0.4 * near))


def _water(canvas: skia.Canvas, frame: Frame, air: Tint, foot: float, dice: random.Random) -> None:
    brush.blend(canvas, frame.below(foot), colour.mix(air.haze, air.deep, 0.5), air.deep)
    brush.fill(canvas, frame.strip(foot - 3 * frame.unit, foot + 3 * frame.unit), colour.darken(air.deep, 0.4))
    for _ in range(150):
        y = foot + (frame.bottom - foot) * dice.random()
        x = dice.uniform(frame.left, frame.right)
        streak = shape.oval(x, y, frame.short * dice.uniform(0.008, 0.04), frame.unit * dice.uniform(1, 2.4))
        tone = dice.choice((air.glow, air.low, colour.lighten(air.glow, 0.5)))
        brush.fill(canvas, streak, colour.fade(tone, dice.uniform(0.12, 0.4)))
    for x in range(0, frame.width, max(1, int(frame.short * 0.16))):
        wide = frame.short * 0.02
        run = brush.linear(0, foot, 0, frame.bottom, ((0, colour.fade(air.glow, 0.34)), (1, colour.fade(air.glow, 0))))
        canvas.drawPath(
            shape.box(x + dice.uniform(0, 0.1) * frame.short, foot, wide, frame.bottom - foot),
            brush.shaded(run, blur=wide * 0.4),
        )
    vignette(canvas, frame, air.deep, 0.4)


BACKDROP = Backdrop(
    name="city-night",
    words=(
        "city at night",
        "night city",
        "skyline",
        "night",
        "downtown",
        "metropolis",
        "evening city",
        "lights",
        "nightlife",
        "urban night",
        "blue hour",
        "after dark",
        "dusk",
        "night street",
        "road at night",
        "autumn evening",
    ),
    planes=planes,
    scale="street",
    has=frozenset(("apartment-building", "moon")),
    tone="dark",
    floor="stone",
)
