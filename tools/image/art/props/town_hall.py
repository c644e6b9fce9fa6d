"""A town hall: gables, a clock tower, arches over the square."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    wall = colour.mix(0xFFE6CFA6, colour.accent(palette), 0.16)
    roof = colour.mix(0xFF8A4A3C, colour.rgb(palette.second), 0.3)
    canvas.save()
    canvas.translate(2.1, 2.6)
    canvas.scale(0.97, 0.97)
    brush.contact(canvas, palette, 70, 95, 62)
    for side in (False, True):
        _wing(canvas, wall, roof, flip=side)
    _tower(canvas, wall, roof, colour.accent(palette))
    _door(canvas, colour.accent(palette))
    brush.panel(canvas, shape.box(46, 92, 48, 3.4, 0.8), 0xFFC9BBA2)
    canvas.restore()


def _wing(canvas: skia.Canvas, wall: int, roof: int, *, flip: bool) -> None:
    """One side of the house, with an arcade below and two rows of windows under a steep roof."""
    canvas.save()
    if flip:
        canvas.translate(140, 0)
        canvas.scale(-1, 1)
    brush.panel(canvas, shape.polygon((6, 47), (16, 30), (58, 30), (58, 47)), roof)
    for x in (22.0, 38.0):
        dormer = shape.polygon((x, 44), (x, 38), (x + 4.5, 33.6), (x + 9, 38), (x + 9, 44))
        brush.cast(canvas, dormer, blur=1)
        brush.panel(canvas, dormer, wall)
        brush.blend(canvas, shape.box(x + 2.6, 38, 3.8, 5, 0.6), 0xFF4C7796, 0xFF9CC6D8)
    brush.panel(canvas, shape.box(9, 46, 50, 49, 0.6), colour.darken(wall, 0.06) if flip else wall)
    brush.panel(canvas, shape.box(7, 45, 53, 3, 0.8), colour.lighten(wall, 0.35))
    brush.panel(canvas, shape.box(8, 66.4, 51, 2, 0.5), colour.lighten(wall, 0.3))
    for x in (14.0, 28.0, 42.0):
        pane = shape.path(f"M{x} 64 V55 Q{x} 51 {x + 4.4} 51 Q{x + 8.8} 51 {x + 8.8} 55 V64 Z")
        brush.blend(canvas, pane, 0xFF4C7796, 0xFFB9D9E4)
        brush.stroke(canvas, pane, colour.lighten(wall, 0.5), 1.1)
        brush.stroke(canvas, shape.path(f"M{x + 4.4} 51.4 V64 M{x} 57.6 h8.8"), colour.lighten(wall, 0.5), 0.7)
        arch = shape.path(f"M{x - 2} 95 V78 Q{x - 2} 71.6 {x + 4.4} 71.6 Q{x + 10.8} 71.6 {x + 10.8} 78 V95 Z")
        brush.blend(canvas, arch, 0xFF3B2F38, 0xFF6B5650)
        brush.hollow(canvas, arch, 0.5, 1.4)
        brush.stroke(canvas, arch, colour.lighten(wall, 0.3), 1.1)
    canvas.restore()


def _tower(canvas: skia.Canvas, wall: int, roof: int, flag: int) -> None:
    """The tower in the middle, with its clock, its spire and a flag."""
    brush.stroke(canvas, shape.line((70, 12), (70, -1)), 0xFF3A3A44, 1.1)
    brush.panel(canvas, shape.path("M70.6 -0.6 C75 -2 78 2 84 0.4 V7 C78 8.6 75 4.6 70.6 6 Z"), flag)
    body = shape.box(55, 30, 30, 65, 0.8)
    brush.cast(canvas, body, dx=2, dy=1)
    brush.panel(canvas, body, colour.lighten(wall, 0.12))
    spire = shape.path("M52 31 C60 28 66 20 70 9 C74 20 80 28 88 31 Z")
    brush.cast(canvas, spire, dy=1.6)
    brush.body(canvas, spire, roof, bend=0.8)
    brush.panel(canvas, shape.box(52, 30, 36, 3, 0.8), colour.lighten(wall, 0.4))
    dial = shape.oval(70, 44, 8)
    brush.cast(canvas, dial, blur=1.2)
    brush.panel(canvas, dial, colour.PAPER)
    brush.stroke(canvas, dial, colour.GOLD, 1.5)
    brush.stroke(canvas, shape.path("M70 44 V38.6 M70 44 L74 46"), 0xFF2B2A35, 1.3)
    for x in (59.6, 72.4):
        pane = shape.path(f"M{x} 68 V60 Q{x} 57 {x + 4} 57 Q{x + 8} 57 {x + 8} 60 V68 Z")
        brush.blend(canvas, pane, 0xFF4C7796, 0xFFB9D9E4)
        brush.stroke(canvas, pane, colour.lighten(wall, 0.5), 1)
    brush.panel(canvas, shape.box(56, 69.4, 28, 3.2, 0.8), colour.lighten(wall, 0.4))


def _door(canvas: skia.Canvas, base: int) -> None:
    """The door under the balcony."""
    frame = shape.path("M59 95 V81 Q59 73.6 70 73.6 Q81 73.6 81 81 V95 Z")
    brush.panel(canvas, frame, colour.PAPER)
    wood = colour.mix(colour.BARK, base, 0.35)
    leaves = shape.path("M61.4 95 V81.4 Q61.4 75.6 70 75.6 Q78.6 75.6 78.6 81.4 V95 Z")
    brush.panel(canvas, leaves, wood)
    brush.stroke(canvas, shape.line((70, 76), (70, 95)), colour.fade(colour.darken(wood, 0.7), 0.7), 0.9)
    for x in (68.2, 71.8):
        brush.fill(canvas, shape.oval(x, 86.4, 0.8), colour.GOLD)


PROP = Prop(
    name="town-hall",
    words=(
        "town hall",
        "city hall",
        "council",
        "city council",
        "municipality",
        "mayor",
        "council building",
        "guildhall",
        "administration building",
        "rathaus",
    ),
    aspect=1.4,
    draw=draw,
    states=("day",),
)
