"""Three blocks that chains join, each sealed with a lock."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    base = colour.accent(palette)
    other = colour.lamp(palette) if colour.lamp(palette) != base else colour.rgb(palette.support)
    for x, y, tone, side in ((28, 22, other, -1), (124, 22, other, 1), (76, 51, base, -1)):
        brush.contact(canvas, palette, x, y + 43.4, 20)
        _block(canvas, x, y, 26, tone, side)
    for side in (-1, 1):
        for dx, dy, edge_on in ((32.5, 0, False), (16.5, 12, False), (24.5, 6, True)):
            _link(canvas, 76 + side * dx, 50 + dy, side * -37, edge_on=edge_on)


def _block(canvas: skia.Canvas, x: float, y: float, half: float, tone: int, sealed: int) -> None:
    """A cube seen from a corner above, the lid in light, the right side in shade; one side bears the seal."""
    rise, tall = half * 0.52, half * 1.16
    top = shape.polygon((x, y - rise), (x + half, y), (x, y + rise), (x - half, y), r=1)
    left = shape.polygon((x - half, y), (x, y + rise), (x, y + rise + tall), (x - half, y + tall), r=1)
    right = shape.polygon((x + half, y), (x, y + rise), (x, y + rise + tall), (x + half, y + tall), r=1)
    brush.panel(canvas, left, tone)
    brush.panel(canvas, right, colour.darken(tone, 0.36))
    brush.panel(canvas, top, colour.lighten(tone, 0.4))
    edge = shape.line((x - half + 1, y + 0.6), (x, y + rise), (x + half - 1, y + 0.6))
    brush.stroke(canvas, edge, colour.fade(colour.WHITE, 0.6), 0.8)
    brush.stroke(canvas, shape.line((x, y + rise), (x, y + rise + tall - 1)), colour.fade(colour.WHITE, 0.3), 0.8)
    mark = colour.on(tone if sealed < 0 else colour.darken(tone, 0.36))
    _seal(canvas, x + sealed * half * 0.5, y + rise * 0.5 + tall * 0.64, half * 0.31, mark, sealed)


def _seal(canvas: skia.Canvas, x: float, y: float, size: float, tone: int, side: int) -> None:
    """A small padlock on a side, skewed as the side is."""
    canvas.save()
    canvas.translate(x, y)
    canvas.skew(0, -0.52 * side)
    bow = f"M{-size * 0.4} 0 V{-size * 0.4} A{size * 0.4} {size * 0.44} 0 0 1 {size * 0.4} {-size * 0.4} V0"
    brush.stroke(canvas, shape.path(bow), tone, size * 0.2)
    brush.fill(canvas, shape.box(-size * 0.66, -size * 0.1, size * 1.32, size, size * 0.14), tone)
    canvas.restore()


def _link(canvas: skia.Canvas, x: float, y: float, turn: float, *, edge_on: bool) -> None:
    """A link of the chain, flat or seen from its edge."""
    outer = shape.box(x - 7, y - (2 if edge_on else 4.4), 14, 4 if edge_on else 8.8, 4.4)
    link = outer if edge_on else shape.minus(outer, shape.box(x - 4.4, y - 1.9, 8.8, 3.8, 1.9))
    link = shape.turned(link, turn, x, y)
    brush.cast(canvas, link)
    brush.ball(canvas, link, colour.lighten(colour.STEEL, 0.2))


PROP = Prop(
    name="block-chain",
    words=("blockchain", "block chain", "chain of blocks", "crypto ledger", "distributed ledger", "bitcoin network"),
    aspect=1.52,
    draw=draw,
    states=("linked",),
)
