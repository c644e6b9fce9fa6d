"""A stamped letter on wings."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

FEATHER = 0xFFF3F6FC


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.floating(canvas, palette, 76, 95, 36)
    canvas.save()
    canvas.rotate(-7, 76, 54)
    for side in (1, -1):
        _wing(canvas, side)
    _letter(canvas, colour.accent(palette), colour.rgb(palette.second))
    canvas.restore()


def _wing(canvas: skia.Canvas, side: int) -> None:
    """Three rows of feathers that spread from behind the envelope."""
    for count, long, wide, tone in ((7, 46, 4.6, 0.5), (6, 36, 4.4, 0.24), (5, 25, 4.2, 0.0)):
        for at in range(count):
            share = at / (count - 1)
            turn, reach = 2 + 58 * share, long * (0.78 + 0.22 * share)
            feather = shape.turned(shape.blade(45, 52, 45 - reach, 52, wide), turn, 45, 52)
            if side > 0:
                feather = shape.flipped(feather, 76)
            brush.cast(canvas, feather, alpha=0.16, blur=1)
            brush.panel(canvas, feather, colour.mix(FEATHER, 0xFF9FB4DE, tone + (0.16 if side > 0 else 0)))


def _letter(canvas: skia.Canvas, base: int, second: int) -> None:
    envelope = shape.box(34, 30, 84, 54, 3)
    brush.cast(canvas, envelope, dx=1, dy=2)
    brush.panel(canvas, envelope, 0xFFFFF6E4)
    edge = shape.minus(shape.box(34, 30, 84, 54, 3), shape.box(37.4, 33.4, 77.2, 47.2, 1.6))
    for at in range(-8, 30):
        x = 20 + at * 6
        bar = shape.polygon((x, 90), (x + 3, 90), (x + 33, 24), (x + 30, 24))
        brush.inside(canvas, edge, bar, brush.paint(base if at % 2 else second))
    brush.rim(canvas, envelope, 0.8)
    for y, wide in ((56, 30), (62.5, 24), (69, 27)):
        brush.fill(canvas, shape.box(60, y, wide, 2.4, 1.2), 0xFF8A7F86)
    _stamp(canvas, base)


def _stamp(canvas: skia.Canvas, base: int) -> None:
    """A perforated stamp with a sun over hills, and its postmark."""
    paper = shape.box(95, 37.4, 16, 19)
    holes = [shape.oval(x, y, 0.9) for y in (37.4, 56.4) for x in (97, 100, 103, 106, 109)]
    holes += [shape.oval(x, y, 0.9) for x in (95, 111) for y in (39.6, 42.8, 46, 49.2, 52.4)]
    paper = shape.minus(paper, *holes)
    brush.cast(canvas, paper, alpha=0.25, blur=0.8)
    brush.fill(canvas, paper, colour.WHITE)
    view = shape.box(97.2, 39.6, 11.6, 14.6)
    brush.blend(canvas, view, colour.lighten(base, 0.45), base)
    brush.inside(canvas, view, shape.oval(105, 44, 2.2), brush.paint(0xFFFFF3C8))
    brush.inside(
        canvas, view, shape.path("M96 52 Q101 45 105 50 T112 49 V56 H96 Z"), brush.paint(colour.darken(base, 0.5))
    )
    mark = 0x992A2F44
    brush.stroke(canvas, shape.oval(90, 46.6, 6.6), mark, 0.9)
    brush.stroke(canvas, shape.oval(90, 46.6, 4.6), mark, 0.6)
    for y in (43, 46.6, 50.2):
        brush.stroke(canvas, shape.path(f"M72 {y} q2.2 -1.6 4.4 0 t4.4 0"), mark, 0.8)


PROP = Prop(
    name="flying-letter",
    words=(
        "flying letter",
        "air mail",
        "airmail",
        "letter post",
        "letter on its way",
        "winged letter",
        "postal service",
    ),
    aspect=1.52,
    draw=draw,
    states=("flying",),
)
