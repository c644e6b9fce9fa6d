"""Stacks of gold coins."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 60, 93, 54)
    for x, foot, count in ((30.0, 90.0, 4), (60.0, 92.0, 8), (91.0, 90.0, 6)):
        for at in range(count):
            _coin(canvas, x + (1.2 if at % 2 else -0.8), foot - at * 7, last=at == count - 1)


def _coin(canvas: skia.Canvas, x: float, y: float, *, last: bool) -> None:
    half, flat, thick = 16.0, 4.6, 6.0
    edge = shape.path(f"M{x - half} {y - thick} V{y} A{half} {flat} 0 0 0 {x + half} {y} V{y - thick} Z")
    brush.body(canvas, edge, 0xFFE9A92A, foot=0.2)
    for k in range(-6, 7):
        gx = x + half * math.sin(k * 0.22)
        brush.inside(
            canvas,
            edge,
            shape.line((gx, y - thick), (gx, y + flat)),
            brush.paint(colour.fade(0xFF8A5208, 0.35), width=0.6),
        )
    top = shape.oval(x, y - thick, half, flat)
    brush.panel(canvas, top, 0xFFFFD35C)
    if last:
        inner = shape.oval(x, y - thick, half * 0.74, flat * 0.72)
        brush.stroke(canvas, inner, colour.fade(0xFFB5760F, 0.8), 0.8)
        brush.fill(canvas, shape.scaled(shape.star(x, 0, 7, 3), 1, 0.3, x, (y - thick) / 0.7), 0xFFE39D1F)


PROP = Prop(
    name="coins",
    words=(
        "coins",
        "coin",
        "money",
        "price",
        "cost",
        "salary",
        "cash",
        "savings",
        "euro",
        "euros",
        "dollar",
        "pay",
        "wage",
        "budget",
        "finance",
        "income",
        "profit",
        "fare",
        "fee",
        "cheap",
        "investment",
        "crowns",
        "donation money",
        "cents",
        "bank",
        "tax",
        "revenue",
        "economy",
        "gold",
        "wealth",
    ),
    aspect=1.2,
    draw=draw,
    states=("stacks",),
)
