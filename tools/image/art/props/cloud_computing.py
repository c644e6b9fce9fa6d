"""A cloud with data going up and down."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    brush.floating(canvas, palette, 60, 95, 40)
    mass = shape.union(
        shape.oval(34, 52, 22), shape.oval(58, 36, 28), shape.oval(86, 50, 22), shape.box(13, 50, 94, 25, 12.5)
    )
    brush.cast(canvas, mass, dx=0, dy=3, blur=2.6)
    brush.ball(canvas, mass, colour.lighten(base, 0.72))
    for x, up in ((46, True), (74, False)):
        d = f"M{x} 42 L{x + 10} 54 H{x + 4.4} V86 H{x - 4.4} V54 H{x - 10} Z"
        arrow = shape.path(d)
        if not up:
            arrow = shape.scaled(arrow, 1, -1, 0, 64)
        brush.cast(canvas, arrow)
        brush.panel(canvas, arrow, base if up else colour.rgb(palette.second))


PROP = Prop(
    name="cloud-computing",
    words=(
        "cloud computing",
        "cloud storage",
        "cloud service",
        "upload",
        "download",
        "server",
        "backup",
        "data center",
        "hosting",
        "sync",
        "database",
        "cloud server",
        "saas",
        "cloud software",
    ),
    aspect=1.2,
    draw=draw,
    states=("syncing",),
)
