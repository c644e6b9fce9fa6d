"""Shop shelves with rows of goods, softly out of focus."""

from __future__ import annotations

import random
from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.interior import Room
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, hushed, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame, room = Frame(width, height), Room.of(palette)
    found = [
        Plane(
            0.0,
            lambda canvas: wash(
                canvas,
                frame,
                ((0, colour.mix(room.wall, room.shade, 0.3)), (1, colour.mix(room.wall, room.shade, 0.12))),
            ),
            opaque=True,
        )
    ]
    rows = 4 if width >= height else 7
    for at in range(rows):
        y = height * ((at + 1) / rows - 0.02)
        found.append(Plane(0.3, _row(frame, room, palette, random.Random(seed + at), y, height / rows, quiet)))
    found.append(Plane(0.5, lambda canvas: _light(canvas, frame, room)))
    return found


def _row(
    frame: Frame, room: Room, palette: Palette, dice: random.Random, y: float, tall: float, quiet: Box | None
) -> Callable[[skia.Canvas], None]:
    tones = [colour.mix(colour.rgb(c), room.wall, 0.3) for c in (palette.accent, palette.support, palette.second)]
    goods = []
    x = frame.left
    while x < frame.right:
        wide, high, tone, kind = (
            tall * dice.uniform(0.2, 0.34),
            tall * dice.uniform(0.42, 0.72),
            dice.choice(tones),
            dice.randrange(3),
        )
        for _ in range(dice.randint(2, 5)):
            hush = hushed(x, y - high * 0.5, quiet, wide)
            goods.append((x, wide, high, colour.mix(tone, room.wall, 0.72) if hush else tone, kind))
            x += wide * 1.1
        x += wide * 0.3

    def draw(canvas: skia.Canvas) -> None:
        for left, wide, high, tone, kind in goods:
            form = shape.box(left, y - high, wide, high, wide * (0.06, 0.2, 0.4)[kind])
            brush.body(canvas, form, tone, bend=0.5, foot=0.2)
            label = shape.box(left + wide * 0.16, y - high * 0.66, wide * 0.68, high * 0.36, wide * 0.06)
            brush.fill(canvas, label, colour.fade(colour.PAPER, 0.55))
        plank = frame.strip(y, y + tall * 0.07)
        brush.fill(canvas, shape.moved(plank, 0, tall * 0.06), colour.fade(room.shade, 0.4), blur=tall * 0.04)
        brush.blend(canvas, plank, colour.lighten(room.wall, 0.3), colour.mix(room.wall, room.shade, 0.35))

    return draw


def _light(canvas: skia.Canvas, frame: Frame, room: Room) -> None:
    brush.fill(canvas, frame.all(), colour.fade(room.wall, 0.3))
    brush.glow(canvas, frame.width * 0.3, frame.top, frame.short, colour.lighten(room.glow, 0.4), 0.4)
    vignette(canvas, frame, room.shade, 0.4)


BACKDROP = Backdrop(
    name="shop-shelf",
    words=(
        "shelf",
        "shelves",
        "supermarket",
        "shop",
        "store",
        "grocery store",
        "aisle",
        "retail",
        "warehouse",
        "pantry",
        "library shelves",
        "stock",
        "inventory",
        "lager",
        "library",
        "bookshelf",
        "bookshop",
        "pharmacy",
        "empty shelves",
    ),
    planes=planes,
    scale="tabletop",
)
