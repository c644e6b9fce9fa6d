"""A microphone on its stand in a spotlight, with notes round it: karaoke and open mics."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

DARK = 0xFF2A2E38


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base, lamp = colour.accent(palette), colour.lamp(palette)
    cone = shape.polygon((34, 3), (46, 3), (76, 92), (4, 92))
    light = ((0, colour.fade(0xFFFFF0B4, 0.75)), (1, colour.fade(0xFFFFF0B4, 0.12)))
    canvas.drawPath(cone, brush.shaded(brush.linear(40, 3, 40, 92, light), blur=1.2))
    stage = shape.oval(40, 91, 36, 4.6)
    brush.ball(canvas, shape.moved(stage, 0, 0.4), colour.darken(base, 0.4))
    brush.ball(canvas, shape.moved(stage, 0, -2), base)
    brush.ball(canvas, shape.oval(40, 87.4, 15, 3), DARK)
    brush.body(canvas, shape.box(38.6, 40, 2.8, 48, 1.2), 0xFF8F99A6)
    brush.body(canvas, shape.box(37.4, 60, 5.2, 5, 1.4), DARK)
    _microphone(canvas, lamp)
    for x, y, size, double in ((9, 44, 1.0, False), (62, 36, 1.0, True), (66, 66, 0.8, False)):
        _note(canvas, x, y, size, base if double else colour.rgb(palette.support), double)


def _microphone(canvas: skia.Canvas, lamp: int) -> None:
    """The old stage microphone with its ribs."""
    brush.body(canvas, shape.path("M34 40 H46 L44 46 H36 Z"), DARK)
    head = shape.box(28, 10, 24, 31, 11)
    brush.cast(canvas, head)
    brush.body(canvas, head, 0xFFC9D1DA)
    for y in (15, 19, 23):
        slot = shape.box(30.6, y, 18.8, 2, 1)
        brush.inside(canvas, head, slot, brush.paint(0xFF3A404C))
    for x in (32.6, 36.6, 40.6, 44.6):
        brush.fill(canvas, shape.box(x, 31.6, 2.6, 7, 1.2), 0xFF3A404C)
    brush.body(canvas, shape.box(26.6, 26, 26.8, 4.4, 2), lamp)
    brush.gloss(canvas, shape.box(31, 13, 3, 22, 1.5), 0.5, 1)


def _note(canvas: skia.Canvas, x: float, y: float, size: float, tone: int, double: bool) -> None:
    heads = [shape.turned(shape.oval(x, y, 4 * size, 3 * size), -20, x, y)]
    stems = [shape.box(x + 2.6 * size, y - 15 * size, 1.4 * size, 15 * size)]
    if double:
        heads.append(shape.turned(shape.oval(x + 10 * size, y - 2 * size, 4 * size, 3 * size), -20, x + 10 * size, y))
        stems.append(shape.box(x + 12.6 * size, y - 17 * size, 1.4 * size, 15 * size))
        x0, x1 = x + 2.6 * size, x + 14 * size
        beam = ((x0, y - 15 * size), (x1, y - 17.4 * size), (x1, y - 13 * size), (x0, y - 10.6 * size))
        stems.append(shape.polygon(*beam))
    else:
        flag = shape.path("M2.6 -15 q5 2 5.4 8 q-2 -3.4 -5.4 -3.4 Z")
        stems.append(shape.moved(shape.scaled(flag, size, size), x, y))
    note = shape.union(*heads, *stems)
    brush.cast(canvas, note, alpha=0.22)
    brush.panel(canvas, note, tone)


PROP = Prop(
    name="karaoke",
    words=("karaoke", "microphone stand", "open mic", "stage microphone", "karaoke night", "karaoke machine"),
    aspect=0.8,
    draw=draw,
)
