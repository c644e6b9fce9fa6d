"""A fencing mask before two crossed foils."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette

MESH, CLOTH = 0xFF39424F, 0xFFF3F1EC


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 95, 30)
    for turn in (42, -42):
        _foil(canvas, turn, colour.accent(palette))
    canvas.save()
    canvas.translate(52, 95)
    canvas.scale(0.82, 0.82)
    canvas.translate(-52, -95)
    _bib(canvas)
    _mask(canvas, colour.accent(palette))
    canvas.restore()


def _foil(canvas: skia.Canvas, turn: float, base: int) -> None:
    """A thin blade with its button, the bell guard and the grip."""
    canvas.save()
    canvas.rotate(turn, 52, 52)
    blade = shape.polygon((51, 74), (51.5, -4), (52.5, -4), (53, 74))
    brush.stroke(canvas, blade, 0xFF6D7884, 1.5)
    brush.stroke(canvas, shape.line((51.7, -3), (51.5, 74)), 0xFFE6EBF0, 0.8)
    brush.ball(canvas, shape.oval(52, -4.4, 2), base)
    brush.body(canvas, shape.box(49.7, 78, 4.6, 21, 2), 0xFF33291F)
    for y in range(81, 98, 3):
        brush.stroke(canvas, shape.line((50, y), (54, y - 1.2)), 0xFF7C6248, 0.8)
    brush.ball(canvas, shape.oval(52, 101, 3.2), colour.STEEL)
    brush.ball(canvas, shape.path("M42 78.4 C43 70.6 61 70.6 62 78.4 Q52 81.4 42 78.4 Z"), colour.STEEL)
    canvas.restore()


def _bib(canvas: skia.Canvas) -> None:
    """The padded cloth under the chin."""
    bib = shape.path("M30 62 C28 74 27 84 32 90 C40 96.4 64 96.4 72 90 C77 84 76 74 74 62 Z")
    brush.cast(canvas, bib)
    brush.ball(canvas, bib, CLOTH)
    for d in ("M33 84 Q52 94 71 84", "M36 76 Q40 86 41 92", "M68 76 Q64 86 63 92", "M52 80 V94"):
        brush.inside(canvas, bib, shape.path(d), brush.paint(0x557A7F92, width=0.9))


def _mask(canvas: skia.Canvas, base: int) -> None:
    """The bowl of steel mesh with its rim of cloth."""
    shell = shape.path("M52 13 C71 13 80 29 79 47 C78 64 69 80 52 83 C35 80 26 64 25 47 C24 29 33 13 52 13 Z")
    brush.cast(canvas, shell)
    brush.ball(canvas, shell, CLOTH)
    bowl = shape.path("M52 20 C66 20 73 32 72.4 47 C71.6 61 64 74 52 77 C40 74 32.4 61 31.6 47 C31 32 38 20 52 20 Z")
    brush.ball(canvas, bowl, MESH)
    canvas.save()
    canvas.clipPath(bowl, skia.ClipOp.kIntersect, True)
    bright, dark = brush.paint(0x99C9D3DD, width=0.62), brush.paint(0x66080C14, width=0.7)
    for at in range(-5, 6):
        sag = at * 2.9
        upright = shape.path(f"M{52 + at * 2.2} 18 Q{52 + at * 1.2 + sag * 1.5} 48 {52 + at * 1.6} 80")
        canvas.drawPath(shape.moved(upright, 0.6, 0.4), dark)
        canvas.drawPath(upright, bright)
    for at in range(12):
        y = 22 + at * 5
        across = shape.path(f"M28 {y - 1.5} Q52 {y + 5} 76 {y - 1.5}")
        canvas.drawPath(shape.moved(across, 0.4, 0.7), dark)
        canvas.drawPath(across, bright)
    canvas.drawPath(shape.oval(42, 36, 9, 15), brush.paint(colour.fade(colour.WHITE, 0.3), blur=5))
    canvas.restore()
    brush.hollow(canvas, bowl, 0.55, 1.8)
    brush.stroke(canvas, bowl, base, 2.4)
    brush.stroke(canvas, shape.moved(bowl, -0.3, -0.5), colour.fade(colour.WHITE, 0.35), 0.6)


PROP = Prop(
    name="fencing-mask",
    words=("fencing mask", "fencing", "fencer", "foil and mask", "epee", "sabre fencing", "fencing club"),
    aspect=1.04,
    draw=draw,
)
