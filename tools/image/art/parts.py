"""Parts that several props share: wheels, leaves, tree crowns."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import skia

from tools.image.art import brush, colour, shape


def wheel(canvas: skia.Canvas, cx: float, cy: float, r: float) -> None:
    """A road wheel with a five-spoke rim."""
    brush.ball(canvas, shape.oval(cx, cy, r), 0xFF272C36)
    brush.stroke(canvas, shape.arc(cx, cy, r * 0.9, r * 0.9, 190, 90), colour.fade(colour.WHITE, 0.35), r * 0.06)
    brush.ball(canvas, shape.oval(cx, cy, r * 0.62), 0xFFD3DAE2)
    for at in range(5):
        angle = math.radians(at * 72 - 90)
        spot = shape.oval(cx + r * 0.36 * math.cos(angle), cy + r * 0.36 * math.sin(angle), r * 0.11)
        brush.fill(canvas, spot, 0xFF5A6372)
    brush.ball(canvas, shape.oval(cx, cy, r * 0.16), 0xFF8A95A5)


def leaf(canvas: skia.Canvas, x0: float, y0: float, x1: float, y1: float, width: float, base: int) -> None:
    """A broad leaf: one half in light, one in shade, with veins."""
    form = shape.blade(x0, y0, x1, y1, width)
    brush.cast(canvas, form, alpha=0.2, blur=1.2)
    stops = ((0, colour.darken(base, 0.36)), (0.55, base), (1, colour.lighten(base, 0.3)))
    canvas.drawPath(form, brush.shaded(brush.linear(x0, y0, x1, y1, stops)))
    dx, dy = x1 - x0, y1 - y0
    nx, ny = -dy / math.hypot(dx, dy), dx / math.hypot(dx, dy)
    down = 1 if ny > 0 else -1
    shade = shape.polygon(
        (x0, y0), (x1, y1), (x1 + nx * 99 * down, y1 + ny * 99 * down), (x0 + nx * 99 * down, y0 + ny * 99 * down)
    )
    brush.inside(canvas, form, shade, brush.paint(colour.fade(colour.darken(base, 0.7), 0.24)))
    veins = [shape.line((x0, y0), (x0 + dx * 0.94, y0 + dy * 0.94))]
    for share in (0.3, 0.48, 0.66):
        px, py = x0 + dx * share, y0 + dy * share
        for side in (-1, 1):
            reach = width * 0.7 * side * (1.2 - share)
            veins.append(shape.line((px, py), (px + dx * 0.13 + nx * reach, py + dy * 0.13 + ny * reach)))
    vein = brush.paint(colour.fade(colour.lighten(base, 0.6), 0.5), width=max(0.35, width * 0.06))
    brush.inside(canvas, form, shape.joined(veins), vein)
    brush.rim(canvas, form, 0.8, 0.7)


def trunk(canvas: skia.Canvas, x: float, foot: float, top: float, half: float, base: int = colour.BARK) -> None:
    """A stem that widens at the ground and forks under the crown."""
    form = shape.path(
        f"M{x - half * 1.9} {foot} C{x - half} {foot - 4} {x - half * 0.8} {foot - 14} {x - half * 0.8} {top} "
        f"L{x + half * 0.8} {top} C{x + half * 0.8} {foot - 14} {x + half} {foot - 4} {x + half * 1.9} {foot} Z"
    )
    brush.body(canvas, form, base)
    for side, reach in ((-1, 15), (1, 13)):
        y = top + (foot - top) * 0.3
        limb = shape.path(
            f"M{x} {y + 6} C{x + side * 4} {y} {x + side * reach * 0.7} {y - 6} {x + side * reach} {y - 16}"
        )
        brush.stroke(canvas, limb, colour.darken(base, 0.2), half * 0.62)


def crown(canvas: skia.Canvas, seed: int, base: int, puffs: Sequence[tuple[float, float, float]]) -> None:
    """Foliage from overlapping round masses, lit upper left, with leaf texture."""
    mass = shape.union(*(shape.oval(*puff) for puff in puffs))
    brush.ball(canvas, mass, colour.darken(base, 0.2))
    canvas.save()
    canvas.clipPath(mass, skia.ClipOp.kIntersect, True)
    for cx, cy, r in puffs:
        stops = (
            (0, colour.fade(colour.lighten(base, 0.26), 0.95)),
            (0.6, colour.fade(base, 0.7)),
            (1, colour.fade(base, 0)),
        )
        canvas.drawPath(shape.oval(cx, cy, r), brush.shaded(brush.radial(cx - r * 0.3, cy - r * 0.36, r, stops)))
    dice = random.Random(seed)
    edge = mass.getBounds()
    dabs: dict[int, list[skia.Path]] = {0: [], 1: []}
    for _ in range(90):
        x, y = dice.uniform(edge.left(), edge.right()), dice.uniform(edge.top(), edge.bottom())
        lit = 1 if (x - edge.left()) / edge.width() + (y - edge.top()) / edge.height() < dice.uniform(0.5, 1.2) else 0
        dabs[lit].append(shape.turned(shape.oval(x, y, 2.0, 1.1), dice.uniform(-50, 50), x, y))
    brush.fill(canvas, shape.joined(dabs[0]), colour.fade(colour.darken(base, 0.6), 0.3))
    brush.fill(canvas, shape.joined(dabs[1]), colour.fade(colour.lighten(base, 0.6), 0.4))
    canvas.restore()
