"""A sheet of textured paper with soft light from a window."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    return [
        Plane(0.0, lambda canvas: _sheet(canvas, frame, palette, random.Random(seed)), opaque=True),
        Plane(0.3, lambda canvas: _stains(canvas, frame, palette, random.Random(seed + 1))),
        Plane(0.6, lambda canvas: _shade(canvas, frame, palette)),
    ]


def _sheet(canvas: skia.Canvas, frame: Frame, palette: Palette, dice: random.Random) -> None:
    ground = colour.rgb(palette.ground)
    dark = colour.is_dark(ground)
    wash(
        canvas,
        frame,
        ((0, colour.lighten(ground, 0.08 if dark else 0.4)), (1, colour.darken(ground, 0.1) if dark else ground)),
    )
    light: list[skia.Path] = []
    shade: list[skia.Path] = []
    for _ in range(900):
        x, y, long = (
            dice.uniform(frame.left, frame.right),
            dice.uniform(frame.top, frame.bottom),
            frame.unit * dice.uniform(4, 16),
        )
        turn = dice.uniform(0, math.tau)
        bend = turn + dice.uniform(-0.6, 0.6)
        fibre = shape.path(
            f"M{x} {y} q{long * math.cos(turn)} {long * math.sin(turn)} "
            f"{long * 1.6 * math.cos(bend)} {long * 1.6 * math.sin(bend)}"
        )
        (light if dice.random() < 0.5 else shade).append(fibre)
    brush.stroke(canvas, shape.joined(light), colour.fade(colour.WHITE, 0.05 if dark else 0.3), 1.3 * frame.unit)
    brush.stroke(canvas, shape.joined(shade), colour.fade(colour.darken(ground, 0.6), 0.14), 1.1 * frame.unit)


def _stains(canvas: skia.Canvas, frame: Frame, palette: Palette, dice: random.Random) -> None:
    """Pale watercolour clouds in the corners."""
    plan = (
        (0.0, 1.0, palette.support),
        (1.0, 1.0, palette.second),
        (1.0, 0.0, palette.support),
        (0.04, 0.0, palette.accent),
    )
    for fx, fy, code in plan:
        tone = colour.rgb(code)
        for _ in range(4):
            x, y = frame.width * (fx + dice.uniform(-0.1, 0.1)), frame.height * (fy + dice.uniform(-0.08, 0.08))
            r = frame.short * dice.uniform(0.14, 0.3)
            spots = []
            for k in range(14):
                reach = r * dice.uniform(0.8, 1.12)
                spots.append((x + reach * math.cos(k * math.tau / 14), y + reach * math.sin(k * math.tau / 14)))
            form = shape.smooth(*spots)
            stops = ((0, colour.fade(tone, 0.1)), (0.8, colour.fade(tone, 0.14)), (1, colour.fade(tone, 0.22)))
            canvas.drawPath(form, brush.shaded(brush.radial(x, y, r, stops), blur=r * 0.02))


def _shade(canvas: skia.Canvas, frame: Frame, palette: Palette) -> None:
    ground = colour.rgb(palette.ground)
    light = colour.lighten(ground, 0.9)
    for at in range(3):
        x = frame.width * (0.1 + at * 0.13)
        bar = shape.polygon(
            (x, frame.top),
            (x + frame.width * 0.1, frame.top),
            (x - frame.width * 0.12, frame.bottom),
            (x - frame.width * 0.22, frame.bottom),
        )
        brush.fill(canvas, bar, colour.fade(light, 0.08 if colour.is_dark(ground) else 0.22), blur=frame.short * 0.012)
    vignette(canvas, frame, colour.darken(ground, 0.6), 0.35 if colour.is_dark(ground) else 0.16)


BACKDROP = Backdrop(
    name="paper",
    words=(
        "paper",
        "texture",
        "letter",
        "document",
        "craft",
        "history",
        "old",
        "sheet",
        "page",
        "card",
        "note",
        "watercolour",
        "watercolor",
        "quote",
    ),
    planes=planes,
    scale="plain",
)
