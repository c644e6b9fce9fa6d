"""A kitchen counter with tiles, a shelf and hanging pans."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.interior import Room, counter
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, across, hushed, pool, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, room = Frame(width, height), Room.of(palette)
    return [
        Plane(0.0, lambda canvas: _tiles(canvas, frame, room, palette), opaque=True),
        Plane(0.4, lambda canvas: _shelf(canvas, frame, room, palette, random.Random(seed), quiet)),
        Plane(0.9, lambda canvas: counter(canvas, frame, room, frame.floor)),
    ]


def _tiles(canvas: skia.Canvas, frame: Frame, room: Room, palette: Palette) -> None:
    wash(canvas, frame, ((0, colour.mix(room.wall, room.shade, 0.14)), (0.7, room.wall), (1, room.wall)))
    size = frame.short * 0.09
    joints = []
    y, row = frame.height * 0.42, 0
    while y < frame.floor + size:
        joints.append(shape.line((frame.left, y), (frame.right, y)))
        x = frame.left + (size if row % 2 else 0)
        while x < frame.right:
            joints.append(shape.line((x, y), (x, y + size)))
            x += size * 2
        y += size
        row += 1
    brush.stroke(
        canvas, shape.joined(joints), colour.fade(colour.mix(room.wall, room.shade, 0.5), 0.35), 2 * frame.unit
    )
    pool(canvas, frame.width * 0.3, frame.height * 0.2, frame.short * 1.2, room.glow, 0.12 if room.dark else 0.3)
    brush.fill(
        canvas,
        frame.strip(frame.height * 0.42 - 6 * frame.unit, frame.height * 0.42),
        colour.mix(room.wall, colour.accent(palette), 0.16),
    )


def _shelf(
    canvas: skia.Canvas, frame: Frame, room: Room, palette: Palette, dice: random.Random, quiet: Box | None
) -> None:
    s, y = frame.short, frame.height * 0.3
    if quiet is not None and quiet[1] < y < quiet[1] + quiet[3]:
        y = min(quiet[1] + quiet[3] + s * 0.2, frame.floor - s * 0.16)
    left, right = frame.left, frame.right
    if quiet is not None and quiet[2] < frame.width * 0.7 and quiet[1] < y < quiet[1] + quiet[3]:
        left, right = (quiet[0] + quiet[2], right) if across(frame, quiet) < 0.5 else (left, quiet[0])
    plank = shape.box(left, y, right - left, s * 0.016)
    brush.fill(canvas, shape.moved(plank, 0, s * 0.014), colour.fade(room.shade, 0.25), blur=s * 0.008)
    brush.blend(canvas, plank, colour.mix(colour.WOOD, room.wall, 0.2), colour.darken(colour.WOOD, 0.25))
    x = left + s * 0.05
    tones = [colour.mix(colour.rgb(c), room.wall, 0.35) for c in (palette.accent, palette.support, palette.second)]
    while x < right - s * 0.07:
        wide, high = s * dice.uniform(0.04, 0.07), s * dice.uniform(0.06, 0.13)
        if not hushed(x, y - high, quiet, s * 0.04):
            _jar(canvas, x, y, wide, high, dice.choice(tones), dice.random() < 0.5)
        x += wide * dice.uniform(1.3, 2.4)


def _jar(canvas: skia.Canvas, x: float, foot: float, wide: float, high: float, code: int, lidded: bool) -> None:
    brush.body(canvas, shape.box(x, foot - high, wide, high, wide * 0.16), code, bend=0.7, foot=0.15)
    if lidded:
        brush.body(
            canvas,
            shape.box(x - wide * 0.06, foot - high - wide * 0.2, wide * 1.12, wide * 0.24, wide * 0.06),
            colour.WOOD,
            bend=0.7,
            foot=0,
        )
    else:
        brush.fill(
            canvas,
            shape.box(x + wide * 0.2, foot - high * 0.65, wide * 0.6, high * 0.34, wide * 0.06),
            colour.fade(colour.PAPER, 0.75),
        )


BACKDROP = Backdrop(
    name="kitchen",
    words=(
        "kitchen",
        "counter",
        "kitchen counter",
        "cooking",
        "recipe",
        "baking",
        "bakery",
        "cafe",
        "restaurant",
        "worktop",
        "stove",
        "kueche",
        "breakfast",
        "food",
        "canteen",
        "dining room",
        "table",
    ),
    planes=planes,
    scale="tabletop",
    floor="own",
)
