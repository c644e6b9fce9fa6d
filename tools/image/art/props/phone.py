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
    SCREENS.get(state, _app)(canvas, palette)
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


def _chat(canvas: skia.Canvas, palette: Palette) -> None:
    """Messages from two sides, the last one just being typed."""
    main = colour.accent(palette)
    for y, left, wide, high, own in ((18, 15, 24, 11, 0), (32, 22, 25, 15, 1), (50, 15, 20, 9, 0), (62, 26, 21, 11, 1)):
        bubble = shape.box(left, y, wide, high, 4)
        tone = main if own else 0xFFD9DEE7
        brush.fill(canvas, bubble, tone)
        ink = colour.WHITE if colour.is_dark(tone) else 0xFF3B4456
        for row in range(int((high - 3) // 4)):
            brush.fill(
                canvas, shape.box(left + 3, y + 3 + row * 4, wide - 7 - 4 * row, 1.5, 0.75), colour.fade(ink, 0.8)
            )
    brush.fill(canvas, shape.box(15, 80, 32, 7.6, 3.8), 0xFFE9ECF2)
    brush.fill(canvas, shape.oval(43, 83.8, 2.8), main)


def _map(canvas: skia.Canvas, palette: Palette) -> None:
    """Streets with a way through them, from a dot to a pin."""
    main = colour.accent(palette)
    brush.fill(canvas, shape.box(9, 5, 44, 90), 0xFFE6EBE2)
    brush.fill(canvas, shape.box(34, 8, 20, 26, 2), 0xFFC5DEB7)
    streets = [shape.line((9, y), (53, y + 5)) for y in (26, 46, 66)] + [
        shape.line((x, 5), (x + 3, 95)) for x in (20, 38)
    ]
    brush.stroke(canvas, shape.joined(streets), colour.WHITE, 3.4)
    brush.stroke(canvas, shape.path("M22 76 L21 48 L39 50 L38.4 32"), main, 2.4)
    brush.fill(canvas, shape.oval(22, 76, 3.2), colour.WHITE)
    brush.fill(canvas, shape.oval(22, 76, 2), main)
    brush.ball(
        canvas, shape.path("M38.4 33 C33 26 32.6 23 32.6 21 a5.8 5.8 0 0 1 11.6 0 C44.2 23 43.8 26 38.4 33 Z"), main
    )
    brush.fill(canvas, shape.oval(38.4, 21, 2.1), colour.WHITE)


def _paid(canvas: skia.Canvas, palette: Palette) -> None:
    """A receipt with its tick."""
    main = colour.accent(palette)
    brush.ball(canvas, shape.oval(31, 34, 11), 0xFF2FA36B)
    brush.stroke(canvas, shape.path("M25.6 34.6 L29.6 38.6 L37 30"), colour.WHITE, 2.6)
    for y, wide in ((54, 24), (60, 17), (66, 21)):
        brush.fill(canvas, shape.box(31 - wide / 2, y, wide, 2.2, 1.1), 0xFF9AA3B2)
    brush.fill(canvas, shape.box(15, 78, 32, 8.4, 4.2), main)
    brush.fill(canvas, shape.box(24, 81.2, 14, 2, 1), colour.WHITE if colour.is_dark(main) else 0xFF20242E)


def _music(canvas: skia.Canvas, palette: Palette) -> None:
    """A cover, how far the piece has come, and the key to stop it."""
    main = colour.accent(palette)
    brush.blend(canvas, shape.box(9, 5, 44, 90), colour.darken(main, 0.45), 0xFF151922)
    cover = shape.box(15, 17, 32, 32, 3)
    brush.blend(canvas, cover, colour.lighten(main, 0.3), main)
    brush.inside(canvas, cover, shape.oval(31, 33, 9), brush.paint(colour.fade(colour.WHITE, 0.85)))
    brush.inside(canvas, cover, shape.oval(31, 33, 3), brush.paint(main))
    brush.fill(canvas, shape.box(15, 55, 22, 2.6, 1.3), colour.WHITE)
    brush.fill(canvas, shape.box(15, 60, 14, 1.8, 0.9), colour.fade(colour.WHITE, 0.6))
    brush.fill(canvas, shape.box(15, 67, 32, 1.4, 0.7), colour.fade(colour.WHITE, 0.3))
    brush.fill(canvas, shape.box(15, 67, 18, 1.4, 0.7), colour.lighten(main, 0.5))
    brush.fill(canvas, shape.oval(31, 79, 6), colour.WHITE)
    for x in (28.6, 31.8):
        brush.fill(canvas, shape.box(x, 76, 1.8, 6, 0.6), 0xFF151922)


SCREENS = {"call": _call, "chat-message": _chat, "map-route": _map, "paid-order": _paid, "music-song": _music}

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
        "chat-message",
        "map-route",
        "paid-order",
        "music-song",
    ),
)
