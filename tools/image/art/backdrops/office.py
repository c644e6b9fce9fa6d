"""An office: a window wall with the city beyond, a desk edge in front."""

from __future__ import annotations

import random

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.interior import Room, floor, wall
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, room = Frame(width, height), Room.of(palette)
    line = frame.floor
    return [
        Plane(0.0, lambda canvas: wall(canvas, frame, room, line), opaque=True),
        Plane(0.2, lambda canvas: _outlook(canvas, frame, room, line, random.Random(seed), quiet)),
        Plane(0.5, lambda canvas: floor(canvas, frame, room, line)),
        Plane(0.9, lambda canvas: _desk(canvas, frame, room)),
    ]


def _outlook(
    canvas: skia.Canvas, frame: Frame, room: Room, line: float, dice: random.Random, quiet: Box | None
) -> None:
    top, foot = frame.height * 0.08, line - frame.height * 0.06
    pane = shape.box(frame.left, top, frame.right - frame.left, foot - top)
    brush.blend(canvas, pane, room.sky, colour.mix(room.sky, room.glow, 0.4))
    canvas.save()
    canvas.clipPath(pane, skia.ClipOp.kIntersect, True)
    for near in (0.16, 0.3):
        x = frame.left
        while x < frame.right:
            wide = frame.short * dice.uniform(0.06, 0.13)
            high = (foot - top) * dice.uniform(0.12, 0.42) * (1.2 - near)
            brush.fill(canvas, shape.box(x, foot - high, wide, high), colour.mix(room.sky, room.shade, near))
            x += wide * 1.06
    step = frame.width / 4
    for at in range(-1, 6):
        x = at * step
        sheen = shape.polygon(
            (x + step * 0.2, top), (x + step * 0.5, top), (x + step * 0.25, foot), (x - step * 0.05, foot)
        )
        brush.fill(canvas, sheen, colour.fade(colour.WHITE, 0.07))
    canvas.restore()
    for at in range(6):
        brush.panel(
            canvas,
            shape.box(at * step - step / 2, top, frame.short * 0.012, foot - top),
            colour.mix(room.wall, room.shade, 0.3),
        )
    for y in (top, foot):
        brush.fill(
            canvas,
            frame.strip(y - frame.short * 0.008, y + frame.short * 0.008),
            colour.mix(room.wall, room.shade, 0.3),
        )


def _desk(canvas: skia.Canvas, frame: Frame, room: Room) -> None:
    y = frame.height * 0.88
    brush.fill(canvas, frame.strip(y - frame.short * 0.03, y), colour.fade(room.shade, 0.2), blur=frame.short * 0.012)
    wood = colour.mix(colour.WOOD, room.shade, 0.3 if room.dark else 0.0)
    brush.blend(canvas, frame.below(y), colour.lighten(wood, 0.18), colour.darken(wood, 0.3))
    brush.fill(canvas, frame.strip(y, y + 3 * frame.unit), colour.fade(colour.WHITE, 0.4))


BACKDROP = Backdrop(
    name="office",
    words=(
        "office",
        "workplace",
        "company",
        "meeting room",
        "desk",
        "coworking",
        "headquarters",
        "business",
        "team meeting",
        "work",
        "buero",
        "conference",
        "boardroom",
    ),
    planes=planes,
    scale="room",
    floor="room",
)
