"""What lies on a line or a map: drawn ways, the pins that stand on them, and the dots that they pass."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import Box, Ornament, Track
from tools.image.render import pens

Spot = tuple[float, float]


def draw_track(canvas: Any, art: Track, box: Box) -> None:
    """The way as far as it is drawn: its shadow, its casing, itself, and the dots along its middle."""
    spots = travelled([(box.x + x * box.w, box.y + y * box.h) for x, y in art.points], art.upto)
    if len(spots) < 2:
        return
    path = _line(spots)
    if art.shadow:
        canvas.save()
        canvas.translate(0, art.width * 0.5)
        canvas.drawPath(path, pens.stroke(tint.deepen(art.colour, 0.9), art.width * 1.5, 0.3 * art.shadow))
        canvas.restore()
    if art.casing:
        canvas.drawPath(path, pens.stroke(art.casing, art.width * 1.6, art.alpha))
    dashes = (art.width * 0.4, art.width * 2.4) if art.dashed else ()
    canvas.drawPath(path, pens.stroke(art.colour, art.width, art.alpha, dashes))
    if art.dots:
        canvas.drawPath(path, pens.stroke(art.dots, art.width * 0.2, 0.9, (1.0, art.width * 1.3)))


def travelled(spots: Sequence[Spot], share: float) -> list[Spot]:
    """The beginning of a way, by its length."""
    left = share * sum(math.dist(a, b) for a, b in pairwise(spots))
    if share >= 1.0:
        return list(spots)
    if share <= 0.0:
        return [spots[0]]
    gone = [spots[0]]
    for a, b in pairwise(spots):
        step = math.dist(a, b)
        if step >= left:
            part = left / step if step else 0.0
            return [*gone, (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)]
        gone.append(b)
        left -= step
    return gone


def _line(spots: Sequence[Spot]) -> Any:
    path = skia.Path()
    path.moveTo(*spots[0])
    for spot in spots[1:]:
        path.lineTo(*spot)
    return path


def draw_pin(canvas: Any, art: Ornament, box: Box) -> None:
    """A pin that stands upright on the lower edge of its box; its head has a pale disc for an icon or a number."""
    radius, cx = min(box.w / 2, box.h * 0.38), box.cx
    cy = box.y + radius
    shade = skia.Rect.MakeLTRB(
        cx - radius * 0.5, box.bottom - radius * 0.2, cx + radius * 0.9, box.bottom + radius * 0.2
    )
    canvas.drawOval(shade, pens.fill(tint.deepen(art.colour, 0.9), 0.34, radius * 0.12))
    low = (cx - radius * 0.82, cy + radius * 0.57), (cx + radius * 0.82, cy + radius * 0.57)
    drop = skia.Path()
    drop.moveTo(cx, box.bottom)
    drop.quadTo(cx - radius * 0.2, cy + radius * 1.35, *low[0])
    drop.arcTo(skia.Rect.MakeLTRB(cx - radius, cy - radius, cx + radius, cy + radius), 145, 250, False)
    drop.quadTo(cx + radius * 0.2, cy + radius * 1.35, cx, box.bottom)
    drop.close()
    stops = ((0.0, tint.mix(art.colour, tint.WHITE, 0.16), 1.0), (1.0, tint.deepen(art.colour, 0.3), 1.0))
    canvas.drawPath(drop, pens.shaded(pens.linear((0, box.y), (0, box.bottom), stops)))
    canvas.drawCircle(cx, cy, radius * 0.68, pens.fill(art.second))


def draw_node(canvas: Any, art: Ornament, box: Box) -> None:
    """A stop on a line: a disc in an open ring; `amount` is how far the disc fills it."""
    radius = min(box.w, box.h) / 2
    canvas.drawCircle(
        box.cx, box.cy + radius * 0.12, radius, pens.fill(tint.deepen(art.colour, 0.9), 0.22, radius * 0.12)
    )
    canvas.drawCircle(box.cx, box.cy, radius, pens.fill(art.colour))
    canvas.drawCircle(box.cx, box.cy, radius * 0.72, pens.fill(art.second))
    if art.amount:
        canvas.drawCircle(box.cx, box.cy, radius * 0.52 * art.amount, pens.fill(art.colour))


def draw_compass(canvas: Any, art: Ornament, box: Box) -> None:
    """A compass rose, which every map may have whatever lies on it."""
    radius, cx, cy = min(box.w, box.h) / 2, box.cx, box.cy
    canvas.drawCircle(cx, cy, radius * 0.74, pens.stroke(art.colour, radius * 0.03, 0.7 * art.amount))
    canvas.drawCircle(cx, cy, radius * 0.62, pens.stroke(art.colour, radius * 0.012, 0.7 * art.amount))
    for turn in range(8):
        reach = radius * (1.0 if turn % 2 == 0 else 0.56)
        angle = math.radians(45 * turn - 90)
        tip = (cx + reach * math.cos(angle), cy + reach * math.sin(angle))
        for side, colour in ((-1, art.colour), (1, art.second)):
            foot = angle + side * math.pi / 4
            near = (cx + radius * 0.2 * math.cos(foot), cy + radius * 0.2 * math.sin(foot))
            ray = _line([(cx, cy), tip, near])
            ray.close()
            canvas.drawPath(ray, pens.fill(colour, art.amount))
