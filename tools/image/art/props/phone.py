"""A smartphone showing a small app with a picture, a list and a button."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 31, 95, 22)
    case = shape.box(9, 5, 44, 90, 7)
    brush.panel(canvas, case, 0xFF2A3142)
    brush.rim(canvas, case, 1.2, 1.1)
    screen = shape.box(11.4, 7.6, 39.2, 84.8, 5)
    brush.blend(canvas, screen, colour.lighten(colour.palest(palette), 0.6), colour.palest(palette))
    canvas.save()
    canvas.clipPath(screen, skia.ClipOp.kIntersect, True)
    _call(canvas, palette) if state == "call" else _app(canvas, palette)
    canvas.restore()
    brush.fill(canvas, shape.box(25, 9.8, 12, 2.6, 1.3), 0xFF10141F)
    brush.fill(canvas, shape.polygon((11.4, 7.6), (34, 7.6), (11.4, 66)), colour.fade(colour.WHITE, 0.1))


def _app(canvas: skia.Canvas, palette: Palette) -> None:
    picture = shape.box(15, 17, 32, 25, 3)
    main = colour.accent(palette)
    brush.blend(canvas, picture, colour.lighten(main, 0.25), main)
    brush.inside(canvas, picture, shape.oval(39, 23.5, 3.6), brush.paint(colour.CREAM))
    hills = shape.path("M10 46 L22 30 L30 38 L37 31 L52 46 Z")
    brush.inside(canvas, picture, hills, brush.paint(colour.fade(colour.darken(main, 0.55), 0.75)))
    for row in range(3):
        y = 48 + row * 10.4
        brush.fill(canvas, shape.box(15, y, 7.4, 7.4, 2), colour.mix(main, colour.rgb(palette.second), 0.5 * row))
        brush.fill(canvas, shape.box(25, y + 1, 20 - row * 3, 2, 1), 0xFF414A5E)
        brush.fill(canvas, shape.box(25, y + 4.6, 13, 1.5, 0.75), 0xFFAAB2C0)
    brush.fill(canvas, shape.box(15, 80.4, 32, 7.6, 3.8), main)
    brush.fill(canvas, shape.box(24, 83.2, 14, 2, 1), colour.WHITE if colour.is_dark(main) else 0xFF20242E)


def _call(canvas: skia.Canvas, palette: Palette) -> None:
    main = colour.accent(palette)
    brush.blend(canvas, shape.box(9, 5, 44, 90), colour.darken(main, 0.3), colour.darken(main, 0.7))
    brush.fill(canvas, shape.oval(31, 36, 12), colour.lighten(main, 0.6))
    brush.fill(canvas, shape.oval(31, 33, 4.4), colour.darken(main, 0.4))
    brush.inside(canvas, shape.oval(31, 36, 12), shape.oval(31, 47, 9), brush.paint(colour.darken(main, 0.4)))
    brush.fill(canvas, shape.oval(21, 78, 5), 0xFFE5484D)
    brush.fill(canvas, shape.oval(41, 78, 5), 0xFF36B37E)


PROP = Prop(
    name="phone",
    words=(
        "phone",
        "smartphone",
        "mobile",
        "cell phone",
        "app",
        "telephone",
        "screen",
        "handset",
        "iphone",
        "android",
        "cellphone",
        "texting",
    ),
    aspect=0.62,
    draw=draw,
    states=(
        "app",
        "call",
    ),
)
