"""A wall calendar page: a month with one day marked, or the day that a line names."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.lettering import written
from tools.image.art.telling import day_told
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94, 40)
    back = shape.box(11, 17, 78, 76, 6)
    brush.panel(canvas, shape.moved(back, 1.2, 1.2), 0xFFD5CCBE)
    brush.panel(canvas, back, colour.PAPER, depth=0.6)
    head = shape.common(back, shape.box(0, 0, 100, 37))
    brush.panel(canvas, head, colour.accent(palette))
    if "|" in state:
        _one_day(canvas, palette, *state.split("|"))
    else:
        _month(canvas, palette)
    for x in (28.0, 50.0, 72.0):
        brush.fill(canvas, shape.oval(x, 24 - 2, 3), colour.darken(colour.accent(palette), 0.5))
        ring = shape.path(f"M{x} 22 C{x - 5} 16 {x - 4} 7.6 {x} 7.6 C{x + 4} 7.6 {x + 4} 13 {x + 2} 18")
        brush.stroke(canvas, ring, 0xFF6C7684, 2.4)
        brush.stroke(canvas, shape.moved(ring, -0.4, -0.3), 0xFFE3E9EF, 1)


def _month(canvas: skia.Canvas, palette: Palette) -> None:
    brush.fill(canvas, shape.box(35, 25, 30, 4.4, 2.2), colour.fade(colour.on(colour.accent(palette)), 0.95))
    for row in range(4):
        for column in range(6):
            x, y = 21 + column * 11.6, 46 + row * 11.2
            _day(canvas, palette, x, y, marked=(row, column) == (1, 3), weekend=column == 5)


def _one_day(canvas: skia.Canvas, palette: Palette, day: str, name: str) -> None:
    """The day in figures under its month, or a weekday's name."""
    if not day:
        brush.fill(canvas, written(name, 20, 48, 60, 32), 0xFF3A3440)
        return
    brush.fill(canvas, written(name, 30, 26.6, 40, 7.6), colour.on(colour.accent(palette)))
    brush.fill(canvas, written(day, 20, 44, 60, 41), 0xFF3A3440)


def _day(canvas: skia.Canvas, palette: Palette, x: float, y: float, *, marked: bool, weekend: bool) -> None:
    if marked:
        brush.ball(canvas, shape.oval(x, y, 6), colour.rgb(palette.second))
        brush.stroke(
            canvas,
            shape.path(f"M{x - 2.8} {y} L{x - 0.6} {y + 2.2} L{x + 3} {y - 2.4}"),
            colour.on(colour.rgb(palette.second)),
            1.5,
        )
        return
    brush.fill(canvas, shape.box(x - 3.2, y - 3.2, 6.4, 6.4, 1.6), 0xFFE9C9B8 if weekend else 0xFFD9D4CB)


PROP = Prop(
    name="calendar",
    words=(
        "calendar",
        "date",
        "month",
        "week",
        "schedule",
        "appointment",
        "deadline",
        "weekday",
        "kalender",
        "termin",
        "plan",
        "shift plan",
        "friday",
        "monday",
        "sunday",
        "saturday",
        "september",
        "four-day week",
        "planner",
        "agenda",
        "booking",
    ),
    aspect=1.0,
    draw=draw,
    states=("month",),
    told=day_told,
)
