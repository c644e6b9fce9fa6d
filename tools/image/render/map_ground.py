"""The ground of a map: land with water, woods, hills and roads, or the blocks of a town, as nobody surveyed them.

Nothing on it is a place: what a film says lies on it as a route. Its colours stay pale (on dark looks deep), so that
only the route is loud. Towns are drawn tilted, as a table map is seen.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import MapArt
from tools.image.render import pens

LAND, WATER, WOOD, STONE = "#EDEFE6", "#A6D8EC", "#BBDDAE", "#D8D3C8"
NIGHT_WATER, NIGHT_WOOD = "#0E3A5C", "#1D4A3C"


@dataclass(frozen=True)
class Inks:
    """The map's colours in the look's light."""

    land: str
    far: str
    water: str
    shore: str
    wood: str
    road: str
    main: str
    stone: str
    shade: str


def inks_of(art: MapArt) -> Inks:
    """Pale on a pale ground, deep on a dark one, and never louder than the accent."""
    ground, accent = art.palette.ground, art.palette.accent
    grey = tint.is_grey(ground) and tint.is_grey(accent) and tint.is_grey(art.palette.support)
    if tint.is_dark(ground):
        land = tint.lift(ground, 0.1)
        water, wood = tint.mix(NIGHT_WATER, ground, 0.35), tint.mix(NIGHT_WOOD, ground, 0.45)
        road, stone = tint.lift(ground, 0.34), tint.lift(ground, 0.2)
        made = Inks(land, ground, water, tint.lift(water, 0.16), wood, road, tint.lift(ground, 0.46), stone, "#04060C")
    else:
        land = tint.mix(LAND, tint.pale(ground, 0.35), 0.3)
        main = tint.mix("#F6C667", land, 0.15)
        wood = tint.mix(WOOD, land, 0.2)
        made = Inks(land, tint.pale(land, 0.6), WATER, tint.WHITE, wood, tint.WHITE, main, STONE, "#50645A")
    if not grey:
        return made
    return Inks(**{name: tint.grey(colour) for name, colour in vars(made).items()})


def draw_map(canvas: Any, art: MapArt, width: float, height: float, seed: int) -> None:
    """The whole frame and a little past its sides, which the camera brings into view."""
    inks = inks_of(art)
    chance = random.Random(f"map {seed} {art.style} {round(width)}x{round(height)}")
    stops = ((0.0, inks.far, 1.0), (0.5, inks.land, 1.0), (1.0, inks.land, 1.0))
    canvas.drawRect(
        skia.Rect.MakeLTRB(-80, -40, width + 80, height + 40), pens.shaded(pens.linear((0, 0), (0, height), stops))
    )
    canvas.save()
    if art.style == "streets":
        _tilted(canvas, width, height)
        _town(canvas, inks, chance, width, height)
    else:
        _country(canvas, inks, chance, width, height)
    canvas.restore()
    haze = ((0.0, inks.far, 0.75), (0.24, inks.far, 0.0))
    canvas.drawRect(
        skia.Rect.MakeLTRB(-80, -40, width + 80, height), pens.shaded(pens.linear((0, 0), (0, height), haze))
    )


def _tilted(canvas: Any, width: float, height: float) -> None:
    """Seen from the south and from above: what is far is smaller."""
    canvas.translate(width / 2, height * 0.55)
    tilt = skia.Matrix()
    tilt.set9([1, 0, 0, 0, 0.86, 0, 0, -0.00018, 1])
    canvas.concat(tilt)
    canvas.rotate(-14)
    canvas.translate(-width / 2, -height / 2)


def _country(canvas: Any, inks: Inks, chance: random.Random, width: float, height: float) -> None:
    """Fields, a coast, a river into it, woods, hills and the roads between."""
    long = max(width, height)
    for _ in range(9):
        field = _blob(chance, chance.uniform(0, width), chance.uniform(0, height), long * chance.uniform(0.08, 0.2))
        canvas.drawPath(field, pens.fill(tint.mix(inks.land, chance.choice((inks.wood, inks.stone)), 0.34), 0.8))
    coast = _coast(chance, width, height)
    canvas.drawPath(coast, pens.stroke(inks.shore, 26, 0.8))
    canvas.drawPath(coast, pens.fill(inks.water))
    for reach in (26.0, 58.0):
        canvas.drawPath(_coast_line(coast), pens.stroke(inks.shore, 3, 0.35 if reach < 30 else 0.2))
        canvas.translate(reach * 0.6, reach * 0.5)
    canvas.translate(-84 * 0.6, -84 * 0.5)
    river = _winding(chance, (width * 0.3, -60), (width * 0.66, height * 0.78), long * 0.05)
    canvas.save()
    canvas.clipPath(coast, skia.ClipOp.kDifference, True)
    canvas.drawPath(river, pens.stroke(inks.shore, 34, 0.7))
    canvas.drawPath(river, pens.stroke(inks.water, 22))
    for start, end in (
        ((-0.1, 0.3), (1.1, 0.16)),
        ((0.12, -0.1), (0.22, 1.1)),
        ((-0.1, 0.78), (0.9, 0.5)),
        ((0.72, -0.1), (0.8, 0.7)),
    ):
        road = _winding(chance, (start[0] * width, start[1] * height), (end[0] * width, end[1] * height), long * 0.035)
        canvas.drawPath(road, pens.stroke(tint.mix(inks.land, inks.shade, 0.2), 13, 0.5))
        canvas.drawPath(road, pens.stroke(inks.road, 9))
    for _ in range(round(width * height / 180_000)):
        _wood(canvas, inks, chance, chance.uniform(0, width), chance.uniform(height * 0.05, height))
    for _ in range(4):
        _hills(canvas, inks, chance, chance.uniform(0, width), chance.uniform(height * 0.1, height * 0.9))
    canvas.restore()


def _blob(chance: random.Random, x: float, y: float, reach: float) -> Any:
    """A closed, soft outline."""
    spots = []
    for at in range(9):
        turn, far = math.tau * at / 9, reach * chance.uniform(0.68, 1.15)
        spots.append((x + far * 1.35 * math.cos(turn), y + far * 0.8 * math.sin(turn)))
    path = skia.Path()
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(spots, spots[1:] + spots[:1], strict=True)]
    path.moveTo(*middles[-1])
    for spot, middle in zip(spots, middles, strict=True):
        path.quadTo(*spot, *middle)
    path.close()
    return path


def _coast(chance: random.Random, width: float, height: float) -> Any:
    """Water in the lower right corner of the map."""
    path = skia.Path()
    path.moveTo(width + 90, height * 0.44)
    x, y = width * 1.04, height * 0.46
    for share in (0.86, 0.72, 0.62, 0.5, 0.4):
        across, down = width * share, height * (0.52 + (1 - share) * 0.66) + chance.uniform(-0.03, 0.03) * height
        path.quadTo((x + across) / 2 + chance.uniform(-40, 60), (y + down) / 2 + chance.uniform(-70, 30), across, down)
        x, y = across, down
    path.lineTo(x - width * 0.04, height + 90)
    path.lineTo(width + 90, height + 90)
    path.close()
    return path


def _coast_line(coast: Any) -> Any:
    return coast


def _winding(chance: random.Random, start: tuple[float, float], end: tuple[float, float], sway: float) -> Any:
    """A way from one spot to another that is nowhere quite straight."""
    path = skia.Path()
    path.moveTo(*start)
    steps = 5
    x, y = start
    for at in range(1, steps + 1):
        share = at / steps
        across = start[0] + (end[0] - start[0]) * share + chance.uniform(-sway, sway)
        down = start[1] + (end[1] - start[1]) * share + chance.uniform(-sway, sway)
        path.quadTo(
            (x + across) / 2 + chance.uniform(-sway, sway), (y + down) / 2 + chance.uniform(-sway, sway), across, down
        )
        x, y = across, down
    return path


def _wood(canvas: Any, inks: Inks, chance: random.Random, x: float, y: float) -> None:
    """A patch of green with its trees."""
    canvas.drawPath(_blob(chance, x, y, 46), pens.fill(inks.wood))
    tree = tint.mix(inks.wood, "#3F8A55", 0.38)
    for _ in range(8):
        across, down, size = x + chance.uniform(-48, 48), y + chance.uniform(-26, 26), chance.uniform(7, 13)
        canvas.drawCircle(across + 3, down + 4, size, pens.fill(inks.shade, 0.18))
        canvas.drawCircle(across, down, size, pens.fill(tree))
        canvas.drawCircle(across - size * 0.25, down - size * 0.3, size * 0.5, pens.fill(tint.pale(tree, 0.24)))


def _hills(canvas: Any, inks: Inks, chance: random.Random, x: float, y: float) -> None:
    """Three hills, lit from the upper left."""
    for _ in range(3):
        across, foot, size = x + chance.uniform(-90, 90), y + chance.uniform(-24, 24), chance.uniform(40, 72)
        for edge, colour in ((-1.0, tint.pale(inks.stone, 0.3)), (1.0, tint.deepen(inks.stone, 0.2))):
            side = skia.Path()
            side.moveTo(across, foot - size)
            side.lineTo(across + edge * size * 0.9, foot)
            side.lineTo(across + size * 0.12, foot)
            side.close()
            canvas.drawPath(side, pens.fill(colour))


def _town(canvas: Any, inks: Inks, chance: random.Random, width: float, height: float) -> None:
    """Blocks of houses and parks between streets, a river through them, and a few wide roads."""
    long, step = max(width, height) * 1.3, 128.0
    count = int(long / step)
    for row in range(-count // 2, count + count // 2):
        for column in range(-count // 2, count + count // 2):
            _block(canvas, inks, chance, column * step, row * step * 0.86, step)
    sway = 90.0
    river = _winding(chance, (-long * 0.3, height * 0.62), (width + long * 0.3, height * 0.2), sway)
    canvas.drawPath(river, pens.stroke(inks.shore, 150))
    canvas.drawPath(river, pens.stroke(inks.water, 132))
    for at, colour in ((0.16, inks.road), (0.5, inks.main), (0.86, inks.road)):
        canvas.drawLine(width * at, -long, width * at, long, pens.stroke(colour, 26))
    for at, colour in ((0.1, inks.road), (0.86, inks.main)):
        canvas.drawLine(-long, height * at, long, height * at, pens.stroke(colour, 24))


def _block(canvas: Any, inks: Inks, chance: random.Random, x: float, y: float, step: float) -> None:
    area = skia.Rect.MakeXYWH(x + 9, y + 8, step - 18, step * 0.86 - 16)
    park = chance.random() < 0.12
    face = inks.wood if park else tint.mix(inks.land, inks.stone, 0.5)
    canvas.drawRoundRect(area, 14, 14, pens.fill(face))
    if park:
        tree = tint.mix(inks.wood, "#3F8A55", 0.38)
        for _ in range(5):
            spot = (
                chance.uniform(area.left() + 16, area.right() - 16),
                chance.uniform(area.top() + 16, area.bottom() - 16),
            )
            canvas.drawCircle(*spot, chance.uniform(7, 12), pens.fill(tree))
        return
    for _ in range(2):
        wide, high = chance.uniform(26, 46), chance.uniform(22, 36)
        left = chance.uniform(area.left() + 8, area.right() - wide - 8)
        top = chance.uniform(area.top() + 8, area.bottom() - high - 8)
        canvas.drawRect(skia.Rect.MakeXYWH(left + 4, top + 5, wide, high), pens.fill(inks.shade, 0.22))
        canvas.drawRect(skia.Rect.MakeXYWH(left, top, wide, high), pens.fill(tint.pale(face, 0.55)))
