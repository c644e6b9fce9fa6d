"""Backgrounds: what the whole frame stands on, painted past its edges so that the camera may drift."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import skia

from tools.image import tint
from tools.image.palette import Palette
from tools.image.picture import Ground
from tools.image.render import pens

OVERSCAN = 0.05


@dataclass(frozen=True)
class Field:
    """What a background is painted with: the frame's size in units, its colours, and its own random numbers."""

    width: float
    height: float
    palette: Palette
    dice: random.Random

    @property
    def dark(self) -> bool:
        return tint.is_dark(self.palette.ground)

    @property
    def reach(self) -> float:
        return math.hypot(self.width, self.height)

    def whole(self) -> Any:
        return skia.Rect.MakeLTRB(
            -OVERSCAN * self.width, -OVERSCAN * self.height, (1 + OVERSCAN) * self.width, (1 + OVERSCAN) * self.height
        )

    def toned(self, share: float) -> str:
        """The ground, a little toward light."""
        return tint.mix(self.palette.ground, "#FFFFFF", share)

    def shade(self, share: float) -> str:
        """The ground, a little toward its own dark."""
        return tint.deepen(self.palette.ground, share)


def draw_ground(canvas: Any, art: Ground, width: float, height: float, seed: int) -> None:
    """Paints the background over the whole frame and its overscan."""
    field = Field(width, height, art.palette, random.Random(f"{seed}-{art.style}"))
    canvas.save()
    if art.mirrored:
        canvas.translate(width, 0)
        canvas.scale(-1, 1)
    _wash(canvas, field)
    STYLES[art.style](canvas, field)
    if art.style not in ("flat", "halftone"):
        _vignette(canvas, field)
    canvas.restore()


def _wash(canvas: Any, field: Field) -> None:
    top, foot = (field.toned(0.05), field.shade(0.28)) if field.dark else (field.toned(0.25), field.shade(0.05))
    area = field.whole()
    shader = pens.linear(
        (0, area.top()), (0, area.bottom()), ((0, top, 1), (0.55, field.palette.ground, 1), (1, foot, 1))
    )
    canvas.drawRect(area, pens.shaded(shader))


def _vignette(canvas: Any, field: Field) -> None:
    alpha = 0.34 if field.dark else 0.10
    edge = field.shade(0.7)
    shader = pens.radial(
        field.width / 2, field.height / 2, field.reach * 0.6, ((0, edge, 0), (0.55, edge, 0), (1, edge, alpha))
    )
    canvas.drawRect(field.whole(), pens.shaded(shader))


def _flat(canvas: Any, field: Field) -> None:
    canvas.drawRect(field.whole(), pens.fill(field.palette.ground))


def _mesh(canvas: Any, field: Field) -> None:
    light = field.toned(0.3) if field.dark else field.toned(0.5)
    strengths = (0.34, 0.18, 0.14, 0.26) if field.dark else (0.30, 0.30, 0.15, 0.30)
    hues = (field.palette.support, light, field.palette.second, field.palette.support)
    spots = ((0.86, 0.12, 0.55), (0.12, 0.05, 0.42), (0.98, 0.95, 0.40), (0.05, 1.0, 0.46))
    for hue, strength, (x, y, r) in zip(hues, strengths, spots, strict=True):
        pens.glow(canvas, x * field.width, y * field.height, r * field.reach, hue, strength)


def _sunburst(canvas: Any, field: Field) -> None:
    cx, cy = (0.72, 0.46) if field.width > field.height else (0.5, 0.52)
    rays, alpha = 28, 0.07 if field.dark else 0.5
    colour = field.toned(0.75) if field.dark else tint.mix(field.palette.ground, field.palette.support, 0.32)
    x, y, turn = cx * field.width, cy * field.height, field.dice.random()
    path = skia.Path()
    for ray in range(rays):
        a, b = ((2 * math.pi * (ray + turn + part)) / rays for part in (0.0, 0.5))
        path.moveTo(x, y)
        path.lineTo(x + math.cos(a) * field.reach * 1.2, y + math.sin(a) * field.reach * 1.2)
        path.lineTo(x + math.cos(b) * field.reach * 1.2, y + math.sin(b) * field.reach * 1.2)
        path.close()
    stops = ((0.0, colour, alpha), (0.75, colour, alpha * 0.5), (1.0, colour, alpha * 0.15))
    canvas.drawPath(path, pens.shaded(pens.radial(x, y, field.reach * 0.75, stops)))
    pens.glow(canvas, x, y, field.reach * 0.42, field.toned(0.6), 0.10 if field.dark else 0.5)


def _blobs(canvas: Any, field: Field) -> None:
    spots = ((0.98, 0.02, 0.30), (0.02, 0.98, 0.26), (0.88, 1.02, 0.16), (0.10, -0.04, 0.14))
    for number, (x, y, r) in enumerate(spots):
        hue = field.palette.support if number % 2 == 0 else field.palette.second
        alpha = (0.26 if field.dark else 0.30) if number < 2 else 0.12
        canvas.drawPath(_blob(field, x * field.width, y * field.height, r * field.reach), pens.fill(hue, alpha))


def _blob(field: Field, cx: float, cy: float, radius: float) -> Any:
    """A closed, soft outline around a point."""
    count = 7
    ends = []
    for corner in range(count):
        turn = 2 * math.pi * corner / count
        far = radius * field.dice.uniform(0.82, 1.12)
        ends.append((cx + far * math.cos(turn), cy + far * math.sin(turn)))
    path = skia.Path()
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(ends, ends[1:] + ends[:1], strict=True)]
    path.moveTo(*middles[-1])
    for corner_point, middle in zip(ends, middles, strict=True):
        path.quadTo(*corner_point, *middle)
    path.close()
    return path


def _ridges(canvas: Any, field: Field) -> None:
    pens.glow(canvas, field.width * 0.68, field.height * 0.5, field.reach * 0.4, field.palette.accent, 0.34)
    for strip in range(5):
        share = (strip + 1) / 5
        hue = tint.mix(
            tint.mix(field.palette.support, field.palette.ground, 0.4), tint.deepen(field.palette.ground, 0.55), share
        )
        foot = field.height * (0.66 + 0.085 * strip)
        path = skia.Path()
        path.moveTo(-0.06 * field.width, 1.06 * field.height)
        phase, wave = field.dice.uniform(0, 6.28), field.dice.uniform(1.6, 3.2)
        for step in range(41):
            x = (step / 40 * 1.12 - 0.06) * field.width
            lift = (
                math.sin(step / 40 * 6.28 * wave / 2 + phase) * 0.5
                + math.sin(step / 40 * 6.28 * wave + phase * 2) * 0.3
            )
            path.lineTo(x, foot - lift * field.height * 0.035)
        path.lineTo(1.06 * field.width, 1.06 * field.height)
        path.close()
        canvas.drawPath(path, pens.fill(hue, 0.9 if field.dark else 0.75))


def _halftone(canvas: Any, field: Field) -> None:
    step = 30.0
    hue = field.palette.support if field.dark else tint.mix(field.palette.support, field.palette.ground, 0.35)
    paint = pens.fill(hue, 0.55)
    columns, rows = int(field.width / step) + 4, int(field.height / step) + 4
    for row in range(-2, rows):
        for column in range(-2, columns):
            x, y = column * step + (row % 2) * step / 2, row * step
            share = (x / field.width + y / field.height - 1.15) * 0.62
            if share > 0.02:
                canvas.drawCircle(x, y, min(share, 0.5) * step, paint)


def _paper(canvas: Any, field: Field) -> None:
    noise = skia.PerlinNoiseShader.MakeFractalNoise(0.6, 0.6, 2, float(field.dice.randrange(1000)))
    paint = skia.Paint(Shader=noise, Alpha=22, BlendMode=skia.BlendMode.kOverlay)
    canvas.drawRect(field.whole(), paint)


def _bokeh(canvas: Any, field: Field) -> None:
    _mesh(canvas, field)
    for _ in range(26):
        hue = field.dice.choice((field.palette.accent, field.palette.support, field.palette.second))
        x, y = field.dice.random() * field.width, field.dice.random() * field.height
        radius = field.dice.uniform(0.012, 0.05) * field.reach
        alpha = field.dice.uniform(0.04, 0.13)
        canvas.drawCircle(x, y, radius, pens.fill(hue, alpha))
        canvas.drawCircle(x, y, radius, pens.stroke(hue, 2, alpha))


def _grid(canvas: Any, field: Field) -> None:
    pens.glow(canvas, field.width * 0.78, field.height * 0.3, field.reach * 0.42, field.palette.support, 0.34)
    pens.glow(canvas, field.width * 0.1, field.height * 1.0, field.reach * 0.36, field.palette.second, 0.16)
    area, step = field.whole(), 72.0
    line = pens.stroke(field.palette.accent if field.dark else field.palette.support, 1.2, 0.10 if field.dark else 0.32)
    for column in range(-2, int(field.width / step) + 3):
        canvas.drawLine(column * step, area.top(), column * step, area.bottom(), line)
    for row in range(-2, int(field.height / step) + 3):
        canvas.drawLine(area.left(), row * step, area.right(), row * step, line)


def _aurora(canvas: Any, field: Field) -> None:
    for band, hue in enumerate((field.palette.support, field.palette.second, field.palette.accent)):
        path = skia.Path()
        top = field.height * (0.06 + 0.13 * band)
        path.moveTo(-0.1 * field.width, top)
        sway = field.dice.uniform(0.1, 0.28) * field.height
        path.cubicTo(0.3 * field.width, top - sway, 0.6 * field.width, top + sway, 1.1 * field.width, top - sway * 0.4)
        path.lineTo(1.1 * field.width, top + 0.26 * field.height)
        path.cubicTo(
            0.6 * field.width,
            top + 0.5 * field.height,
            0.3 * field.width,
            top,
            -0.1 * field.width,
            top + 0.3 * field.height,
        )
        path.close()
        canvas.drawPath(path, pens.fill(hue, 0.20 if band < 2 else 0.07, blur=70))


def _stars(canvas: Any, field: Field) -> None:
    pens.glow(canvas, field.width * 0.75, field.height * 0.35, field.reach * 0.45, field.palette.support, 0.30)
    pens.glow(canvas, field.width * 0.1, field.height * 0.9, field.reach * 0.35, field.palette.support, 0.16)
    for _ in range(170):
        x, y = field.dice.uniform(-0.04, 1.04) * field.width, field.dice.uniform(-0.04, 1.04) * field.height
        size = field.dice.choice((0.9, 1.2, 1.6, 2.4))
        canvas.drawCircle(x, y, size, pens.fill("#FFFFFF", field.dice.uniform(0.15, 0.75)))


def _beams(canvas: Any, field: Field) -> None:
    x, y = field.width * field.dice.uniform(0.55, 0.75), -0.25 * field.height
    hue = field.toned(0.55)
    for _ in range(8):
        turn, spread = field.dice.uniform(0.28, 2.8), field.dice.uniform(0.04, 0.10)
        path = skia.Path()
        path.moveTo(x, y)
        for angle in (turn - spread, turn + spread):
            path.lineTo(x + math.cos(angle) * field.reach * 1.5, y + math.sin(angle) * field.reach * 1.5)
        path.close()
        stops = ((0.0, hue, 0.15), (0.5, hue, 0.06), (1.0, hue, 0.0))
        canvas.drawPath(path, pens.shaded(pens.radial(x, y, field.reach * 1.25, stops)))
    pens.glow(canvas, x, 0, field.reach * 0.4, hue, 0.14)


STYLES: dict[str, Callable[[Any, Field], None]] = {
    "flat": _flat,
    "mesh": _mesh,
    "sunburst": _sunburst,
    "blobs": _blobs,
    "ridges": _ridges,
    "halftone": _halftone,
    "paper": _paper,
    "bokeh": _bokeh,
    "grid": _grid,
    "aurora": _aurora,
    "stars": _stars,
    "beams": _beams,
}
