"""A solar panel in the sun."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 62, 94, 46)
    brush.glow(canvas, 108, 20, 22, 0xFFFFD55E, 0.8)
    brush.ball(canvas, shape.oval(108, 20, 11), 0xFFFFC53A)
    for x0, x1 in ((44, 36), (78, 86)):
        brush.stroke(canvas, shape.line((x0, 66), (x1, 93)), 0xFF5C6675, 4)
    brush.stroke(canvas, shape.line((32, 93), (92, 93)), 0xFF5C6675, 3.4)
    frame = shape.polygon((28, 24), (94, 24), (112, 78), (8, 78), r=1.4)
    brush.cast(canvas, frame, dy=2.6, blur=2)
    brush.panel(canvas, frame, 0xFFDDE4EB)
    cell = shape.polygon((30.5, 26.5), (91.8, 26.5), (107.6, 75.4), (12.6, 75.4))
    stops = ((0, 0xFF4E8BD6), (0.5, 0xFF1F4E9A), (1, 0xFF123268))
    canvas.drawPath(cell, brush.shaded(brush.linear(20, 20, 90, 90, stops)))
    grid = [shape.line((30.5 + k * 10.2, 26.5), (12.6 + k * 15.8, 75.4)) for k in range(1, 6)]
    grid += [shape.line((0, y), (120, y)) for y in (37, 49, 62)]
    brush.inside(canvas, cell, shape.joined(grid), brush.paint(colour.fade(0xFFDDEBFA, 0.75), width=1))
    brush.inside(
        canvas, cell, shape.polygon((52, 20), (72, 20), (48, 80), (24, 80)), brush.paint(colour.fade(colour.WHITE, 0.2))
    )


PROP = Prop(
    name="solar-panel",
    words=(
        "solar panel",
        "solar",
        "photovoltaic",
        "renewable",
        "solar power",
        "renewables",
        "clean energy",
        "sustainability",
        "green energy",
        "sunlight power",
        "solar energy",
    ),
    aspect=1.3,
    draw=draw,
    states=("sunny",),
)
