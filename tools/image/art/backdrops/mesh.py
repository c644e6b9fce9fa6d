"""Soft clouds of the palette's colours, for anything abstract."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, across, hushed, vignette
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    return [
        Plane(0.0, lambda canvas: _clouds(canvas, frame, palette, random.Random(seed), quiet), opaque=True),
        Plane(0.5, lambda canvas: _curves(canvas, frame, palette, random.Random(seed + 1))),
        Plane(0.9, lambda canvas: _motes(canvas, frame, palette, random.Random(seed + 2), quiet)),
    ]


def _clouds(canvas: skia.Canvas, frame: Frame, palette: Palette, dice: random.Random, quiet: Box | None) -> None:
    ground = colour.rgb(palette.ground)
    dark = colour.is_dark(ground)
    brush.fill(canvas, frame.all(), ground)
    reach = max(frame.width, frame.height)
    centre = across(frame, quiet)
    far = 0.82 if centre <= 0.5 else 0.18
    plan = (
        (far, 0.25, palette.support, 0.75),
        (1 - far, 0.95, palette.second, 0.5),
        (far, 0.85, palette.accent, 0.5),
        (1 - far, 0.05, palette.support, 0.35),
    )
    for x, y, code, strength in plan:
        dense = strength * ((0.4 if code == palette.accent else 0.85) if dark else 0.6)
        cx, cy = frame.width * (x + dice.uniform(-0.08, 0.08)), frame.height * (y + dice.uniform(-0.08, 0.08))
        tone = colour.rgb(code) if dark else colour.lighten(colour.rgb(code), 0.3)
        r = reach * dice.uniform(0.42, 0.6)
        stops = ((0, colour.fade(tone, dense)), (0.5, colour.fade(tone, dense * 0.42)), (1, colour.fade(tone, 0)))
        canvas.drawPath(frame.all(), brush.shaded(brush.radial(cx, cy, r, stops)))
    vignette(canvas, frame, colour.darken(ground, 0.7), 0.3 if dark else 0.06)


def _curves(canvas: skia.Canvas, frame: Frame, palette: Palette, dice: random.Random) -> None:
    dark = colour.is_dark(colour.rgb(palette.ground))
    code = colour.lighten(colour.rgb(palette.support), 0.5) if dark else colour.WHITE
    y, swing = frame.height * dice.uniform(0.62, 0.75), frame.height * 0.16
    for at in range(9):
        lift = at * frame.height * 0.022
        wave = shape.path(
            f"M{frame.left} {y + lift} C{frame.width * 0.3} {y - swing + lift * 1.6} "
            f"{frame.width * 0.6} {y + swing + lift * 0.4} {frame.right} {y - swing * 0.6 + lift * 1.9}"
        )
        brush.stroke(canvas, wave, colour.fade(code, (0.22 if dark else 0.6) * (1 - at / 10)), 1.6 * frame.unit)


def _motes(canvas: skia.Canvas, frame: Frame, palette: Palette, dice: random.Random, quiet: Box | None) -> None:
    codes = [colour.rgb(c) for c in (palette.accent, palette.support, palette.second)]
    for _ in range(26):
        x, y = dice.uniform(frame.left, frame.right), dice.uniform(frame.top, frame.bottom)
        r = frame.short * dice.uniform(0.003, 0.014)
        if not hushed(x, y, quiet, r * 2):
            brush.fill(
                canvas, shape.oval(x, y, r), colour.fade(dice.choice(codes), dice.uniform(0.2, 0.55)), blur=r * 0.2
            )


BACKDROP = Backdrop(
    name="mesh",
    words=(
        "abstract",
        "gradient",
        "background",
        "idea",
        "concept",
        "technology",
        "digital",
        "data",
        "ai",
        "network",
        "plain",
        "brand",
        "mood",
    ),
    planes=planes,
    scale="plain",
)
