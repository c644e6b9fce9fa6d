"""A living room with a window, a lamp and a rug."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.interior import Room, floor, wall, window
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.parts import leaf
from tools.image.art.scene import Frame, across
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, room = Frame(width, height), Room.of(palette)
    line = frame.floor
    left_text = quiet is not None and across(frame, quiet) <= 0.55
    return [
        Plane(0.0, lambda canvas: wall(canvas, frame, room, line), opaque=True),
        Plane(0.2, lambda canvas: _wall_things(canvas, frame, room, quiet, left_text)),
        Plane(0.5, lambda canvas: floor(canvas, frame, room, line)),
        Plane(0.8, lambda canvas: _furniture(canvas, frame, room, palette, line, left_text)),
    ]


def _wall_things(canvas: skia.Canvas, frame: Frame, room: Room, quiet: Box | None, left_text: bool) -> None:
    x = 0.66 if left_text else 0.12
    wide = 0.22 if frame.width >= frame.height else 0.26
    left, top, high = frame.width * x, frame.height * 0.16, frame.height * 0.36
    if quiet is not None and quiet[0] < left + frame.width * wide and left < quiet[0] + quiet[2]:
        top = max(top, quiet[1] + quiet[3] + frame.short * 0.06)
        high = min(high, frame.floor - frame.short * 0.12 - top)
    if high > frame.short * 0.2:
        window(canvas, frame, room, (left, top, frame.width * wide, high))


def _furniture(canvas: skia.Canvas, frame: Frame, room: Room, palette: Palette, line: float, left_text: bool) -> None:
    s = frame.short
    rug = shape.oval(frame.width * 0.55, frame.height * 0.93, frame.width * 0.36, frame.height * 0.06)
    brush.fill(canvas, rug, colour.mix(room.floor, colour.rgb(palette.second), 0.55))
    brush.stroke(
        canvas,
        shape.scaled(rug, 0.9, 0.86, frame.width * 0.55, frame.height * 0.93),
        colour.fade(colour.PAPER, 0.4),
        3 * frame.unit,
    )
    lamp_x = frame.width * (0.94 if left_text else 0.05)
    _floor_lamp(canvas, lamp_x, line + s * 0.1, s, room)
    pot_x = frame.width * (0.04 if left_text else 0.95)
    for dx, dy in ((-0.1, -0.2), (0.02, -0.27), (0.12, -0.2), (-0.15, -0.1), (0.16, -0.1)):
        leaf(
            canvas,
            pot_x,
            line - s * 0.02,
            pot_x + dx * s,
            line + dy * s,
            s * 0.028,
            colour.mix(colour.LEAF, room.shade, 0.25),
        )
    brush.body(
        canvas,
        shape.path(f"M{pot_x - s * 0.055} {line - s * 0.03} h{s * 0.11} l{-s * 0.015} {s * 0.12} h{-s * 0.08} Z"),
        colour.mix(colour.accent(palette), room.shade, 0.2),
    )


def _floor_lamp(canvas: skia.Canvas, x: float, foot: float, s: float, room: Room) -> None:
    top = foot - s * 0.5
    brush.glow(canvas, x, top + s * 0.08, s * 0.36, room.glow, 0.65)
    brush.stroke(canvas, shape.line((x, top), (x, foot)), colour.darken(room.floor, 0.65), s * 0.009)
    brush.fill(canvas, shape.oval(x, foot, s * 0.06, s * 0.012), colour.darken(room.floor, 0.65))
    shade = shape.polygon(
        (x - s * 0.06, top),
        (x + s * 0.06, top),
        (x + s * 0.095, top + s * 0.13),
        (x - s * 0.095, top + s * 0.13),
        r=s * 0.008,
    )
    brush.blend(canvas, shade, colour.lighten(room.glow, 0.55), colour.lighten(room.glow, 0.2))


BACKDROP = Backdrop(
    name="room",
    words=(
        "room",
        "living room",
        "bedroom",
        "home",
        "interior",
        "indoor",
        "lounge",
        "flat",
        "apartment interior",
        "house inside",
        "wohnzimmer",
        "sofa",
        "bedtime",
        "cosy",
        "gym",
        "hospital room",
        "studio flat",
        "cellar",
        "bathroom",
        "hotel room",
        "waiting room",
    ),
    planes=planes,
    scale="room",
    floor="room",
)
