"""Panels, ornaments, chart lines and slices on a canvas."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import Box, Curve, Ornament, Panel, Scrim, Slice, Track
from tools.image.render import marks, near, pens
from tools.image.render.cuts import outline

Shape = Panel | Scrim | Curve | Track | Slice | Ornament


def draw_shape(canvas: Any, art: Shape, box: Box) -> None:
    """Draws whichever shape it is."""
    match art:
        case Panel():
            draw_panel(canvas, art, box)
        case Scrim():
            draw_scrim(canvas, art, box)
        case Curve():
            draw_curve(canvas, art, box)
        case Track():
            marks.draw_track(canvas, art, box)
        case Slice():
            draw_slice(canvas, art, box)
        case Ornament():
            FORMS[art.form](canvas, art, box)


def draw_panel(canvas: Any, art: Panel, box: Box) -> None:
    """A filled rectangle with its two-layer shadow and hairline."""
    form = _panel_path(art, box)
    if art.shadow:
        _cast(canvas, form, art)
    if art.fill_to:
        stops = ((0.0, art.fill, art.alpha), (1.0, art.fill_to, art.alpha))
        canvas.drawPath(form, pens.shaded(pens.linear((0, box.y), (0, box.bottom), stops)))
    else:
        canvas.drawPath(form, pens.fill(art.fill, art.alpha))
    if art.edge:
        canvas.drawPath(form, pens.stroke(art.edge, art.edge_width))


def _panel_path(art: Panel, box: Box) -> Any:
    path = skia.Path()
    if art.slant:
        path.moveTo(box.x + art.slant, box.y)
        for x, y in ((box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)):
            path.lineTo(x, y)
        path.close()
    else:
        radius = min(art.radius, box.w / 2, box.h / 2)
        path.addRoundRect(skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h), radius, radius)
    return path


def _cast(canvas: Any, form: Any, art: Panel) -> None:
    dark = tint.deepen(art.edge or art.fill, 0.9)
    for down, blur, alpha in ((20, 15, 0.2), (4, 3, 0.14)):
        canvas.save()
        canvas.translate(0, down)
        canvas.drawPath(form, pens.fill(dark, alpha * art.shadow, blur))
        canvas.restore()


def draw_scrim(canvas: Any, art: Scrim, box: Box) -> None:
    """A veil that is full at one side of its box and gone at the other."""
    ends = {
        "left": ((box.x, 0.0), (box.right, 0.0)),
        "right": ((box.right, 0.0), (box.x, 0.0)),
        "top": ((0.0, box.y), (0.0, box.bottom)),
        "bottom": ((0.0, box.bottom), (0.0, box.y)),
    }
    area = skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h)
    if art.side == "all":
        canvas.drawRect(area, pens.fill(art.colour, art.alpha))
        return
    stops = [(step / 12, art.colour, art.alpha * _eased(step / 12)) for step in range(13)]
    shader = pens.linear(*ends[art.side], stops)
    if art.side in ("left", "right"):
        kept = [(step / 12, "#000000", _eased(max(0.0, step / 12 - art.floor) / (1 - art.floor))) for step in range(13)]
        upright = pens.linear((0.0, box.y), (0.0, box.bottom), kept)
        shader = skia.Shaders.Blend(skia.BlendMode.kDstIn, shader, upright)
    canvas.drawRect(area, pens.shaded(shader))


def _eased(share: float) -> float:
    """A fall from 1 to 0 without a corner that the eye would take for an edge."""
    held = max(0.0, (share - 0.12) / 0.88)
    return 1.0 - held * held * held * (held * (held * 6 - 15) + 10)


def draw_curve(canvas: Any, art: Curve, box: Box) -> None:
    """A chart line, filled to its foot where asked, with a dot at its end."""
    spots = [(box.x + x * box.w, box.y + y * box.h) for x, y in art.points]
    path = skia.Path()
    path.moveTo(*spots[0])
    for spot in spots[1:]:
        path.lineTo(*spot)
    if art.filled:
        area = skia.Path(path)
        area.lineTo(spots[-1][0], box.bottom)
        area.lineTo(spots[0][0], box.bottom)
        area.close()
        stops = ((0.0, art.colour, 0.36), (1.0, art.colour, 0.03))
        canvas.drawPath(area, pens.shaded(pens.linear((0, box.y), (0, box.bottom), stops)))
    canvas.drawPath(path, pens.stroke(art.colour, art.width))
    canvas.drawCircle(*spots[-1], art.width * 1.9, pens.fill(art.colour))


def draw_slice(canvas: Any, art: Slice, box: Box) -> None:
    """One part of a ring."""
    radius = min(box.w, box.h) / 2
    width = radius * art.thickness
    inner = radius - width / 2
    path = skia.Path()
    oval = skia.Rect.MakeLTRB(box.cx - inner, box.cy - inner, box.cx + inner, box.cy + inner)
    path.addArc(oval, art.start * 360 - 90, max(art.sweep * 360 - 1.2, 0.3))
    paint = pens.stroke(art.colour, width)
    paint.setStrokeCap(skia.Paint.kButt_Cap)
    canvas.drawPath(path, paint)


def _halo(canvas: Any, art: Ornament, box: Box) -> None:
    radius = min(box.w, box.h) / 2
    pens.glow(canvas, box.cx, box.cy, radius * 1.25, art.second, 0.42 * art.amount)
    shader = pens.linear(
        (0, box.cy - radius), (0, box.cy + radius), ((0, tint.pale(art.colour, 0.2), 1), (1, art.colour, 1))
    )
    canvas.drawPath(outline(art.cut, box.cx, box.cy, radius * 0.86), pens.shaded(shader))
    canvas.drawPath(outline(art.cut, box.cx, box.cy, radius * 0.97), pens.stroke(art.second, 2.5, 0.7))


def _disc(canvas: Any, art: Ornament, box: Box) -> None:
    radius = min(box.w, box.h) / 2
    shader = pens.linear((0, box.y), (0, box.bottom), ((0, art.colour, 1), (1, art.second, 1)))
    canvas.drawPath(outline(art.cut, box.cx, box.cy, radius), pens.shaded(shader))


def _rings(canvas: Any, art: Ornament, box: Box) -> None:
    radius = min(box.w, box.h) / 2
    for share, alpha in ((1.0, 0.22), (0.86, 0.34), (0.72, 0.5)):
        ring = outline(art.cut, box.cx, box.cy, radius * share)
        canvas.drawPath(ring, pens.stroke(art.colour, 2.5, alpha * art.amount))
    for turn, share in ((0.6, 1.0), (2.4, 0.86), (3.9, 1.0), (5.4, 0.72)):
        x, y = box.cx + radius * share * math.cos(turn), box.cy + radius * share * math.sin(turn)
        canvas.drawCircle(x, y, radius * 0.028, pens.fill(art.second))


def _rays(canvas: Any, art: Ornament, box: Box) -> None:
    radius = min(box.w, box.h) / 2
    for ray in range(24):
        turn = 2 * math.pi * ray / 24
        near, far = radius * 0.88, radius * (1.0 if ray % 2 else 0.95)
        canvas.drawLine(
            box.cx + near * math.cos(turn), box.cy + near * math.sin(turn),
            box.cx + far * math.cos(turn), box.cy + far * math.sin(turn),
            pens.stroke(art.colour, radius * 0.02, art.amount),
        )  # fmt: skip


def _ticks(canvas: Any, art: Ornament, box: Box) -> None:
    """A dial of ticks, the share `amount` of which is lit."""
    radius, count = min(box.w, box.h) / 2, 60
    for tick in range(count):
        turn = 2 * math.pi * tick / count - math.pi / 2
        lit = tick / count < art.amount
        paint = pens.stroke(art.colour if lit else art.second, radius * 0.028, 1.0 if lit else 0.6)
        near, far = radius * 0.86, radius * 0.95
        canvas.drawLine(
            box.cx + near * math.cos(turn), box.cy + near * math.sin(turn),
            box.cx + far * math.cos(turn), box.cy + far * math.sin(turn), paint,
        )  # fmt: skip


def _underline(canvas: Any, art: Ornament, box: Box) -> None:
    path = skia.Path()
    path.moveTo(box.x, box.cy + box.h * 0.25)
    path.quadTo(box.cx, box.cy - box.h * 0.5, box.right, box.cy)
    canvas.drawPath(path, pens.stroke(art.colour, max(4.0, box.h * 0.5)))


def _line(canvas: Any, art: Ornament, box: Box) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h), pens.fill(art.colour, art.amount))


def _arrow(canvas: Any, art: Ornament, box: Box) -> None:
    """A dashed connector with a head, along the longer side of its box."""
    across = box.w >= box.h
    start, end = ((box.x, box.cy), (box.right, box.cy)) if across else ((box.cx, box.y), (box.cx, box.bottom))
    head = 13.0
    stop = (end[0] - head, end[1]) if across else (end[0], end[1] - head)
    canvas.drawLine(*start, *stop, pens.stroke(art.colour, 5, dashes=(2, 12)))
    tip = skia.Path()
    tip.moveTo(*end)
    for side in (-1, 1):
        tip.lineTo(
            *((end[0] - head * 1.5, end[1] + side * head) if across else (end[0] + side * head, end[1] - head * 1.5))
        )
    tip.close()
    canvas.drawPath(tip, pens.fill(art.colour))


def _quote(canvas: Any, art: Ornament, box: Box) -> None:
    """Two commas, as an opening mark."""
    size = min(box.w / 2.1, box.h)
    for left in (box.x, box.x + size * 1.1):
        path = skia.Path()
        path.addCircle(left + size * 0.46, box.y + size * 0.62, size * 0.36)
        path.moveTo(left + size * 0.10, box.y + size * 0.62)
        path.quadTo(left + size * 0.10, box.y + size * 0.08, left + size * 0.72, box.y)
        path.quadTo(left + size * 0.44, box.y + size * 0.2, left + size * 0.5, box.y + size * 0.5)
        path.close()
        canvas.drawPath(path, pens.fill(art.colour))


def _check(canvas: Any, art: Ornament, box: Box) -> None:
    _mark(canvas, art, box, ((0.28, 0.52), (0.44, 0.68), (0.74, 0.34)))


def _cross(canvas: Any, art: Ornament, box: Box) -> None:
    _mark(canvas, art, box, ((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66)))


def _mark(canvas: Any, art: Ornament, box: Box, *strokes: tuple[tuple[float, float], ...]) -> None:
    size = min(box.w, box.h)
    canvas.drawCircle(box.cx, box.cy, size / 2, pens.fill(art.colour))
    for spots in strokes:
        path = skia.Path()
        for number, (x, y) in enumerate(spots):
            at = (box.cx + (x - 0.5) * size, box.cy + (y - 0.5) * size)
            path.lineTo(*at) if number else path.moveTo(*at)
        canvas.drawPath(path, pens.stroke(art.second, size * 0.1))


def _ground(canvas: Any, art: Ornament, box: Box) -> None:
    """The floor that a subject stands on: a wide, gentle horizon from one side of the frame to the other."""
    rise = min(box.w * 0.018, 44.0)
    path = skia.Path()
    path.moveTo(box.x, box.y + rise)
    path.quadTo(box.cx, box.y - rise, box.right, box.y + rise)
    path.lineTo(box.right, box.bottom)
    path.lineTo(box.x, box.bottom)
    path.close()
    _surface(canvas, path, art, box)
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    canvas.translate(box.cx, box.y + rise)
    canvas.scale(1.0, 0.34)
    pens.glow(canvas, 0.0, 0.0, box.w * 0.62, tint.pale(art.colour, 0.5), 0.34)
    canvas.restore()
    edge = skia.Path()
    edge.moveTo(box.x, box.y + rise + 2)
    edge.quadTo(box.cx, box.y - rise + 2, box.right, box.y + rise + 2)
    canvas.drawPath(edge, pens.stroke(tint.pale(art.colour, 0.45), 4, 0.5))


def _table(canvas: Any, art: Ornament, box: Box) -> None:
    """A straight worktop across the frame: its far edge catches the light, its surface falls off toward the viewer."""
    area = skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h)
    shade = skia.Rect.MakeXYWH(box.x, box.y - 16, box.w, 24)
    canvas.drawRect(shade, pens.fill(tint.deepen(art.second, 0.6), 0.28, 9))
    path = skia.Path()
    path.addRect(area)
    _surface(canvas, path, art, box)
    canvas.drawRect(skia.Rect.MakeXYWH(box.x, box.y, box.w, 4), pens.fill(tint.pale(art.colour, 0.5), 0.6))
    for share, alpha in ((0.22, 0.10), (0.46, 0.08), (0.78, 0.06)):
        y = box.y + box.h * share
        canvas.drawRect(skia.Rect.MakeXYWH(box.x, y, box.w, 3), pens.fill(art.second, alpha))


def _surface(canvas: Any, path: Any, art: Ornament, box: Box) -> None:
    stops = ((0.0, art.colour, 1.0), (0.4, art.colour, 1.0), (1.0, art.second, 1.0))
    canvas.drawPath(path, pens.shaded(pens.linear((0, box.y), (0, box.bottom), stops)))


def _blob(canvas: Any, art: Ornament, box: Box) -> None:
    pens.glow(canvas, box.cx, box.cy, max(box.w, box.h) / 2, art.colour, art.amount)


def _podium(canvas: Any, art: Ornament, box: Box) -> None:
    """A round stand seen from a little above: its lit top, its side, and its shadow on the floor."""
    tip = min(box.h * 0.8, box.w * 0.11)
    top = skia.Rect.MakeXYWH(box.x, box.y, box.w, tip)
    shade = skia.Rect.MakeXYWH(box.x - box.w * 0.04, box.bottom - tip * 0.72, box.w * 1.13, tip)
    canvas.drawOval(shade, pens.fill(tint.deepen(art.second, 0.75), 0.5, box.w * 0.022))
    side = skia.Path()
    side.moveTo(box.x, box.y + tip / 2)
    side.lineTo(box.x, box.bottom - tip / 2)
    side.arcTo(skia.Rect.MakeXYWH(box.x, box.bottom - tip, box.w, tip), 180, -180, False)
    side.lineTo(box.right, box.y + tip / 2)
    side.close()
    deep = tint.deepen(art.second, 0.3)
    stops = ((0.0, art.second, 1.0), (0.22, art.colour, 1.0), (0.5, art.second, 1.0), (1.0, deep, 1.0))
    canvas.drawPath(side, pens.shaded(pens.linear((box.x, 0), (box.right, 0), stops)))
    lit = ((0.0, tint.pale(art.colour, 0.42), 1.0), (1.0, tint.pale(art.colour, 0.08), 1.0))
    canvas.drawOval(top, pens.shaded(pens.linear((box.x, box.y), (box.right, box.y + tip), lit)))
    canvas.drawOval(top, pens.stroke(tint.pale(art.colour, 0.6), 2.5, 0.8))


def _corner(canvas: Any, art: Ornament, box: Box) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h), pens.stroke(art.colour, 2.0, art.amount))


FORMS: dict[str, Callable[[Any, Ornament, Box], None]] = {
    "halo": _halo,
    "disc": _disc,
    "rings": _rings,
    "rays": _rays,
    "ticks": _ticks,
    "underline": _underline,
    "line": _line,
    "arrow": _arrow,
    "quote": _quote,
    "check": _check,
    "cross": _cross,
    "ground": _ground,
    "table": _table,
    "blob": _blob,
    "corner": _corner,
    "podium": _podium,
    "pin": marks.draw_pin,
    "node": marks.draw_node,
    "compass": marks.draw_compass,
    "leaves": near.draw_leaves,
    "lights": near.draw_lights,
}


def haze(ground: str, share: float) -> Any:
    """A layer's paint that mixes some of the ground's colour into what is drawn on it, where anything is drawn."""
    made = skia.Paint()
    made.setColorFilter(skia.ColorFilters.Blend(pens.argb(ground, share), skia.BlendMode.kSrcATop))
    return made
