"""A spiral notebook and a pencil."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 50, 94, 40)
    cover = shape.box(14, 8, 68, 85, 4)
    brush.panel(canvas, shape.moved(cover, 2, 1), colour.accent(palette))
    brush.panel(canvas, shape.box(14, 8, 66, 84, 3), colour.PAPER, depth=0.5)
    for at in range(5):
        y = 26 + at * 13
        done = at < 3
        tick = shape.box(30, y - 4, 8, 8, 2)
        brush.fill(canvas, tick, colour.accent(palette) if done else 0xFFDDD4C6)
        if done:
            brush.stroke(canvas, shape.path(f"M32 {y} l1.8 2 l3 -3.8"), colour.on(colour.accent(palette)), 1.3)
        brush.fill(
            canvas,
            shape.box(43, y - 1.4, (28, 22, 26, 18, 24)[at], 2.8, 1.4),
            colour.fade(0xFF4B4550, 0.75 if done else 0.4),
        )
    for at in range(9):
        y = 14 + at * 9
        brush.fill(canvas, shape.oval(20, y, 1.6), 0xFF5A5560)
        coil = shape.path(f"M20 {y} C14 {y - 4} 9 {y - 2} 9.4 {y + 1} C10 {y + 3.4} 14 {y + 2} 17 {y}")
        brush.stroke(canvas, coil, 0xFF8C95A2, 1.5)
    _pencil(canvas, palette)


def _pencil(canvas: skia.Canvas, palette: Palette) -> None:
    canvas.save()
    canvas.translate(-3, 2)
    canvas.rotate(24, 88, 60)
    whole = shape.box(83, 18, 9, 60, 1)
    brush.cast(canvas, shape.box(83, 16, 9, 70, 1), dx=2, dy=1, blur=2)
    brush.body(canvas, whole, colour.rgb(palette.support), foot=0)
    brush.fill(canvas, shape.box(86, 18, 3, 60), colour.fade(colour.WHITE, 0.3))
    brush.body(canvas, shape.polygon((83, 78), (92, 78), (87.5, 91)), 0xFFF0D2A0, foot=0)
    brush.fill(canvas, shape.polygon((86, 86.6), (89, 86.6), (87.5, 91)), 0xFF2C2A33)
    brush.body(canvas, shape.box(83, 14, 9, 5), colour.STEEL, foot=0)
    brush.body(canvas, shape.box(83, 8, 9, 7, 2.4), 0xFFE58A8A, foot=0)
    canvas.restore()


PROP = Prop(
    name="notebook",
    words=(
        "notebook",
        "pencil",
        "pen",
        "note",
        "notes",
        "write",
        "writing",
        "draw",
        "list",
        "todo",
        "to-do list",
        "checklist",
        "diary",
        "journal",
        "form",
        "survey",
        "sketch",
        "task list",
        "sign up",
        "register",
    ),
    aspect=1.1,
    draw=draw,
    states=("checked",),
)
