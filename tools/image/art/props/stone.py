"""Stones, one upon another."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.parts import leaf
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 94.5, 44)
    for cx, cy, rx, ry, tone in (
        (52.0, 80.0, 44.0, 14.0, 0xFF7E8590), (54.0, 58.0, 32.0, 12.0, 0xFF9A938A), (50.0, 39.0, 23.0, 9.4, 0xFF6F7884),
        (53.0, 24.0, 15.0, 7.0, 0xFFB0A79A), (52.0, 11.0, 9.0, 5.6, 0xFF868D98),
    ):  # fmt: skip
        form = shape.smooth(
            (cx - rx, cy),
            (cx - rx * 0.6, cy - ry),
            (cx + rx * 0.3, cy - ry * 1.04),
            (cx + rx, cy - ry * 0.1),
            (cx + rx * 0.6, cy + ry),
            (cx - rx * 0.5, cy + ry),
        )
        brush.cast(canvas, form)
        brush.ball(canvas, form, tone)
        for at in range(5):
            x = cx - rx * 0.6 + at * rx * 0.3
            brush.fill(
                canvas,
                shape.oval(x, cy + (at % 3 - 1) * ry * 0.4, 1.2, 0.8),
                colour.fade(colour.darken(tone, 0.5), 0.45),
            )
    leaf(canvas, 84, 92, 101, 80, 4, colour.LEAF)


PROP = Prop(
    name="stone",
    words=(
        "stone",
        "stones",
        "rock",
        "rocks",
        "pebbles",
        "boulder",
        "gravel",
        "geology",
        "mineral",
        "minerals",
        "granite",
    ),
    aspect=1.05,
    draw=draw,
)
