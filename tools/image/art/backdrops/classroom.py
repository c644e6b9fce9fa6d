"""A school board with a wooden frame, chalk and a ledge."""

from __future__ import annotations

import math
import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, cool, hushed, vignette
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    green = colour.mix(0xFF1C4A3D, colour.darken(cool(palette), 0.66), 0.35)
    return [
        Plane(0.0, lambda canvas: _board(canvas, frame, green, random.Random(seed)), opaque=True),
        Plane(0.2, lambda canvas: _chalk(canvas, frame, quiet, random.Random(seed + 1))),
        Plane(0.8, lambda canvas: _ledge(canvas, frame, palette)),
    ]


def _board(canvas: skia.Canvas, frame: Frame, green: int, dice: random.Random) -> None:
    run = brush.radial(
        frame.width * 0.4,
        frame.height * 0.3,
        max(frame.width, frame.height) * 0.9,
        ((0, colour.lighten(green, 0.14)), (0.5, green), (1, colour.darken(green, 0.4))),
    )
    canvas.drawPath(frame.all(), brush.shaded(run))
    for _ in range(14):
        x, y = dice.uniform(0, frame.width), dice.uniform(0, frame.height)
        wipe = shape.turned(
            shape.oval(x, y, frame.short * dice.uniform(0.2, 0.4), frame.short * 0.05), dice.uniform(-30, 30), x, y
        )
        brush.fill(canvas, wipe, colour.fade(colour.WHITE, 0.022), blur=frame.short * 0.03)


def _chalk(canvas: skia.Canvas, frame: Frame, quiet: Box | None, dice: random.Random) -> None:
    s = frame.short
    sketches = (
        lambda x, y: shape.joined(
            [
                shape.oval(x, y, s * 0.05),
                shape.oval(x, y, s * 0.05, s * 0.02),
                shape.turned(shape.oval(x, y, s * 0.05, s * 0.02), 60, x, y),
            ]
        ),
        lambda x, y: shape.path(
            f"M{x - s * 0.05} {y + s * 0.04} L{x + s * 0.05} {y + s * 0.04} "
            f"L{x + s * 0.05} {y - s * 0.04} Z "
            f"M{x + s * 0.035} {y + s * 0.04} v{-s * 0.015} h{s * 0.015}"
        ),
        lambda x, y: shape.path(
            f"M{x - s * 0.06} {y} h{s * 0.12} M{x - s * 0.05} {y + s * 0.04} v{-s * 0.09} "
            f"M{x - s * 0.05} {y + s * 0.03} "
            f"C{x - s * 0.01} {y + s * 0.03} {x} {y - s * 0.04} {x + s * 0.05} {y - s * 0.04}"
        ),
        lambda x, y: shape.star(x, y, s * 0.045, s * 0.02),
        lambda x, y: shape.path(
            f"M{x - s * 0.05} {y} h{s * 0.09} m{-s * 0.025} {-s * 0.02} l{s * 0.028} {s * 0.02} "
            f"l{-s * 0.028} {s * 0.02}"
        ),
    )
    taken: list[shape.Spot] = []
    for at in range(26):
        x, y = dice.uniform(0.04, 0.96) * frame.width, dice.uniform(0.08, 0.74) * frame.height
        edge = max(abs(x / frame.width - 0.5), abs(y / frame.height - 0.45)) > 0.3
        if edge and not hushed(x, y, quiet, s * 0.09) and all(math.hypot(x - a, y - b) > s * 0.16 for a, b in taken):
            taken.append((x, y))
            brush.stroke(canvas, sketches[at % 5](x, y), colour.fade(colour.PAPER, 0.27), 3.2 * frame.unit)


def _ledge(canvas: skia.Canvas, frame: Frame, palette: Palette) -> None:
    y = frame.height * 0.9
    brush.fill(canvas, frame.strip(y - frame.short * 0.02, y), colour.fade(0xFF06120E, 0.35), blur=frame.short * 0.01)
    brush.blend(canvas, frame.below(y), colour.lighten(colour.WOOD, 0.2), colour.darken(colour.WOOD, 0.5))
    brush.fill(canvas, frame.strip(y, y + 3 * frame.unit), colour.fade(colour.WHITE, 0.35))
    tones = (colour.PAPER, colour.rgb(palette.accent), colour.rgb(palette.support))
    for at, tone in enumerate(tones):
        stick = shape.box(
            frame.width * (0.8 + 0.05 * at),
            y - frame.short * 0.008,
            frame.short * 0.06,
            frame.short * 0.014,
            frame.short * 0.006,
        )
        brush.cast(canvas, stick, dx=0, dy=3 * frame.unit, blur=3 * frame.unit)
        brush.panel(canvas, stick, tone)
    vignette(canvas, frame, 0xFF06120E, 0.3)


BACKDROP = Backdrop(
    name="classroom",
    words=(
        "classroom",
        "board",
        "blackboard",
        "chalkboard",
        "school",
        "lesson",
        "lecture",
        "teaching",
        "math",
        "equation",
        "learn",
        "course",
        "training",
        "explain",
    ),
    planes=planes,
    scale="room",
    tone="dark",
)
