"""An open laptop with windows and a chart on its screen."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 75, 92, 66)
    lid = shape.box(26, 14, 98, 68, 4)
    brush.panel(canvas, lid, 0xFF333B4D)
    screen = shape.box(29.5, 17.5, 91, 60, 1.6)
    paper = colour.palest(palette)
    brush.blend(canvas, screen, colour.lighten(paper, 0.7), colour.lighten(paper, 0.2))
    canvas.save()
    canvas.clipPath(screen, skia.ClipOp.kIntersect, True)
    _page(canvas, palette)
    canvas.restore()
    brush.fill(
        canvas, shape.polygon((29.5, 17.5), (78, 17.5), (50, 77.5), (29.5, 77.5)), colour.fade(colour.WHITE, 0.1)
    )
    deck = shape.path("M9 84 L141 84 L139 89.6 Q137.6 92 134 92 L16 92 Q12.4 92 11 89.6 Z")
    brush.panel(canvas, shape.box(26, 80.5, 98, 4), 0xFF232938)
    brush.panel(canvas, deck, 0xFFC4CBD6)
    brush.fill(canvas, shape.path("M62 84 H88 Q87 87.4 84 87.4 H66 Q63 87.4 62 84 Z"), 0xFF98A2B1)


def _page(canvas: skia.Canvas, palette: Palette) -> None:
    main, other = colour.accent(palette), colour.rgb(palette.second)
    brush.fill(canvas, shape.box(29.5, 17.5, 91, 6), colour.darken(main, 0.15))
    for at, dot in enumerate((0xFFFF6B5E, 0xFFFFC24B, 0xFF52C26B)):
        brush.fill(canvas, shape.oval(33 + at * 4, 20.5, 1.2), dot)
    brush.fill(canvas, shape.box(34, 28, 26, 3.4, 1.7), 0xFF3A4358)
    for at, wide in enumerate((24, 20, 23)):
        brush.fill(canvas, shape.box(34, 35 + at * 4.2, wide, 1.7, 0.85), 0xFFA9B2C2)
    brush.fill(canvas, shape.box(34, 50, 16, 6, 3), main)
    card = shape.box(67, 28, 47, 44, 2.4)
    brush.cast(canvas, card, alpha=0.16)
    brush.fill(canvas, card, colour.WHITE)
    for at, high in enumerate((9, 15, 12, 21, 29)):
        brush.blend(
            canvas,
            shape.box(72 + at * 8, 66 - high, 5, high, 1),
            main if at == 4 else other,
            colour.darken(main if at == 4 else other, 0.25),
        )
    brush.stroke(
        canvas,
        shape.smooth((74, 50), (82, 44), (90, 47), (98, 38), (108, 33), closed=False),
        colour.rgb(palette.support),
        1.3,
    )
    for at in range(2):
        brush.fill(canvas, shape.box(34 + at * 14, 60, 12, 12, 2), colour.fade(other, 0.3 + 0.3 * at))


PROP = Prop(
    name="laptop",
    words=(
        "laptop",
        "computer",
        "notebook computer",
        "pc",
        "website",
        "software",
        "screen",
        "online",
        "web",
        "internet",
        "desktop",
        "programmer",
        "dashboard",
        "work from home",
    ),
    aspect=1.5,
    draw=draw,
    states=("work",),
)
