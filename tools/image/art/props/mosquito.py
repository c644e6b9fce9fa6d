"""A mosquito with striped legs, as seen from the side."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.mix(0xFF575364, colour.rgb(palette.second), 0.12)
    canvas.save()
    canvas.translate(2, 2.4)
    canvas.scale(0.96, 0.96)
    brush.contact(canvas, palette, 66, 95, 40, alpha=0.28)
    for run in _LEGS[:3]:
        _leg(canvas, run, colour.darken(base, 0.2))
    _wing(canvas, shape.path("M62 40 C54 26 40 8 22 4 C16 3 14 9 20 15 C32 28 46 38 60 44 Z"), 0.5)
    _belly(canvas, base)
    chest = shape.path("M56 46 C56 34 66 28 76 31 C86 34 88 46 82 53 C74 60 58 58 56 46 Z")
    brush.cast(canvas, chest)
    brush.ball(canvas, chest, base)
    for line in ("M62 38 C68 34 76 34 82 38", "M60 44 C68 40 78 41 84 45"):
        brush.inside(canvas, chest, shape.path(line), brush.paint(colour.fade(colour.PAPER, 0.75), width=1.4))
    _head(canvas, base)
    _wing(canvas, shape.path("M70 38 C66 22 56 4 40 -1 C34 -2 31 4 36 11 C45 24 58 36 69 43 Z"), 0.72)
    for run in _LEGS[3:]:
        _leg(canvas, run, base)
    canvas.restore()


_LEGS = (
    "M70 54 L58 38 L38 66 L34 92",
    "M74 55 L66 42 L54 72 L52 95",
    "M79 54 L86 44 L96 70 L104 90",
    "M66 55 L50 44 L24 68 L16 90",
    "M74 57 L72 46 L68 74 L70 96",
    "M80 55 L92 48 L106 68 L116 86",
)


def _leg(canvas: skia.Canvas, run: str, base: int) -> None:
    """A thin bent leg with pale rings."""
    line = shape.path(run)
    brush.stroke(canvas, line, base, 1.9)
    rings = skia.Paint(AntiAlias=True, Color=colour.fade(colour.PAPER, 0.9), StrokeWidth=1.7)
    rings.setStyle(skia.Paint.kStroke_Style)
    rings.setPathEffect(skia.DashPathEffect.Make([2.2, 9.4], 4.0))
    canvas.drawPath(line, rings)


def _wing(canvas: skia.Canvas, form: skia.Path, alpha: float) -> None:
    """A clear wing with a few veins."""
    brush.fill(canvas, form, colour.fade(0xFFD6E6F0, alpha))
    brush.stroke(canvas, form, colour.fade(0xFF6A7C8C, 0.8), 0.9)
    edge = form.getBounds()
    for share in (0.3, 0.55, 0.78):
        vein = shape.path(
            f"M{edge.right()} {edge.bottom()} Q{edge.left() + edge.width() * 0.6} {edge.top() + edge.height() * share} "
            f"{edge.left()} {edge.top() + edge.height() * share * 0.5}"
        )
        brush.inside(canvas, form, vein, brush.paint(colour.fade(0xFF6A7C8C, 0.6), width=0.7))
    brush.gloss(canvas, shape.oval(edge.centerX() - 4, edge.centerY() - 4, 5, 2.4), 0.5, 1.2)


def _belly(canvas: skia.Canvas, base: int) -> None:
    """The long body behind, dark and red by turns where it is full."""
    form = shape.path("M60 46 C48 44 26 52 12 70 C8 76 12 80 18 78 C36 73 54 64 64 56 Z")
    brush.cast(canvas, form)
    brush.ball(canvas, form, 0xFFB8323A)
    for at in range(6):
        share = at / 5
        x, y = 58 - 42 * share, 50 + 24 * share
        stripe = shape.turned(shape.box(x - 2.2, y - 12, 4.2, 24, 1), -31, x, y)
        brush.inside(canvas, form, stripe, brush.paint(colour.fade(colour.darken(base, 0.2), 0.92)))
    brush.rim(canvas, form)


def _head(canvas: skia.Canvas, base: int) -> None:
    """The head with its eye, feelers and sting."""
    brush.stroke(canvas, shape.path("M92 54 L112 78"), colour.darken(base, 0.3), 2.1)
    brush.stroke(canvas, shape.path("M92 54 L111 77"), colour.fade(colour.WHITE, 0.3), 0.6)
    for run in ("M92 44 C98 38 104 36 111 37", "M93 46 C100 43 106 43 112 46"):
        brush.stroke(canvas, shape.path(run), base, 1.1)
        for at in range(4):
            x = 97 + at * 4
            brush.stroke(canvas, shape.line((x, 41.6), (x + 1.6, 37.4)), colour.fade(base, 0.8), 0.6)
    head = shape.oval(89, 48, 7.6)
    brush.cast(canvas, head)
    brush.ball(canvas, head, colour.darken(base, 0.12))
    brush.ball(canvas, shape.oval(91.6, 46.8, 3.6, 4.2), 0xFF1D3B3A)
    brush.gloss(canvas, shape.oval(90.6, 45, 1.2), 0.9, 0.2)


PROP = Prop(
    name="mosquito",
    words=(
        "mosquito",
        "mosquitoes",
        "gnat",
        "midge",
        "dengue",
        "malaria",
        "mosquito bite",
        "insect bite",
    ),
    aspect=1.24,
    draw=draw,
    states=("sitting",),
)
