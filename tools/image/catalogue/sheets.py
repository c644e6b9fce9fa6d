"""The catalogue's pictures: sheets of small drawings with their names, small enough to be kept with the code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, get_args

import numpy as np
import skia

from memory.assets import ImageAsset
from tools.image.art import icons, studio
from tools.image.catalogue.text import GROUPS, backdrops, layouts, props
from tools.image.compose import COMPOSERS, compose
from tools.image.flatten import flatten
from tools.image.looks import look, look_names
from tools.image.packs.art import PackArt
from tools.image.request import SceneRequest
from tools.image.shot import Chart, Family, Item, Point, Shot
from tools.media.fonts import Face
from tools.media.frame import Aspect
from tools.media.type import Style, draw_line, line_width

PAPER, INK = 0xFFF7F3EA, 0xFF33302A
SEED = 3
QUALITY = 80
LABEL = 26
GAP = 10
LOOK = "warm"
ITEMS = (
    Item(label="Choose", detail="Three roasts", subject="coffee bag"),
    Item(label="Order", detail="In a minute", subject="phone"),
    Item(label="Enjoy", detail="At your door", subject="coffee cup"),
)
YEARS = (
    Item(label="1923", detail="One roaster in a shed", subject="house"),
    Item(label="1987", detail="A roastery by the river", subject="factory"),
    Item(label="2024", detail="A box at your door", subject="parcel"),
)
TOWNS = (Item(label="Turin"), Item(label="Genoa"), Item(label="Siena"))
VIEWS = (Item(label="Mountains"), Item(label="Sea"), Item(label="Forest"))
PHOTO = look("learning").palettes["pale"]
WEEK = (("Mon", 12), ("Tue", 18), ("Wed", 9), ("Thu", 24), ("Fri", 30))
CHART = Chart(points=tuple(Point(label=day, value=value) for day, value in WEEK))
Draw = Callable[[Any], None]
Cell = tuple[str, Draw]


def props_sheet() -> bytes:
    """Every prop on paper."""
    palette = look(LOOK).palettes["pale"]

    def drawing(name: str) -> Draw:
        thing = studio.prop(name)

        def draw(canvas: Any) -> None:
            scale = min(1.2, 132 / (thing.aspect * 100))
            canvas.translate(75 - thing.aspect * 50 * scale, 126 - 100 * scale)
            canvas.scale(scale, scale)
            thing.draw(canvas, palette, SEED, thing.states[0])

        return draw

    return sheet([(name, drawing(name)) for name in props()], 12, 150, 132)


def groups_sheet() -> bytes:
    """Lines that ask for more than one thing."""
    shots = (Shot(family="hero", headline=line, subject=subject, spoken=line) for subject, line in GROUPS)
    return sheet([("", framed(shot, LOOK, "16:9", 0)) for shot in shots], 4, 400, 225)


def icons_sheet() -> bytes:
    """One row for each of a few icons, one column for each treatment."""
    palette = look(LOOK).palettes["pale"]

    def drawing(name: str, treatment: icons.Treatment) -> Draw:
        def draw(canvas: Any) -> None:
            canvas.translate(22, 12)
            canvas.scale(1.06, 1.06)
            icons.draw_icon(canvas, name, palette, treatment)

        return draw

    treatments: tuple[icons.Treatment, ...] = get_args(icons.Treatment)
    cells = [(each, drawing(name, each)) for name in ("mug-hot", "rocket", "chart-line") for each in treatments]
    return sheet(cells, len(treatments), 150, 132)


def backdrops_sheet() -> bytes:
    """Every place, as a small frame."""
    palette = look(LOOK).palettes["base"]

    def drawing(name: str) -> Draw:
        def draw(canvas: Any) -> None:
            canvas.clipRect(skia.Rect.MakeWH(400, 225))
            canvas.scale(400 / 960, 400 / 960)
            for plane in studio.backdrop(name).planes(960, 540, palette, SEED, None):
                plane.draw(canvas)

        return draw

    return sheet([(name, drawing(name)) for name in backdrops()], 4, 400, 225)


def looks_sheet() -> bytes:
    """Two scenes in every look."""
    hero = Shot(family="hero", headline="Coffee that still tastes alive.", accent="alive", subject="coffee cup")
    steps = Shot(family="steps", headline="Three steps", items=ITEMS)
    cells = [
        (name if shot is hero else "", framed(shot, name, "16:9", index))
        for name in look_names()
        for index, shot in enumerate((hero, steps))
    ]
    return sheet(cells, 4, 400, 225)


def layouts_sheet() -> bytes:
    """Every layout in every frame shape."""
    cells: list[Cell] = []
    for name in layouts():
        family = next(each for each in COMPOSERS if each == name)
        shapes = [framed(sample(family), LOOK, aspect, 0, 200) for aspect in get_args(Aspect)]
        cells.append((name, side_by_side(shapes, (356, 112, 200, 160))))
    return sheet(cells, 2, 858, 200)


def sample(family: Family) -> Shot:
    """A shot that has something for every layout to show."""
    number, unit = ("€14", "a box") if family == "product" else ("48", "hours")
    items = {"compare": ITEMS[:2], "timeline": YEARS, "route": TOWNS, "gallery": VIEWS}.get(family, ITEMS)
    return Shot(
        family=family, headline="Roasted on Tuesday, at your door on Thursday", accent="Thursday", kicker="Brewly",
        body="Small batches, whole beans.", number=number, unit=unit,
        items=items,
        chart=CHART if family == "chart" else None, button="Start your box", address="brewly.example",
        subject="coffee cup",
    )  # fmt: skip


def framed(shot: Shot, name: str, aspect: Aspect, index: int, high: int = 225) -> Draw:
    """A finished picture, `high` pixels high."""
    art = tuple(view(at) for at in range(len(VIEWS))) if shot.family == "gallery" else ()
    request = SceneRequest(shot=shot, look=name, aspect=aspect, index=index, captions=False, art=art)
    pixels = flatten(compose(request, SEED), 540, {each.image.sha256: photograph(each) for each in art})
    opaque = np.ascontiguousarray(np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)]))
    image = skia.Image.fromarray(opaque, skia.kRGBA_8888_ColorType)
    place = skia.Rect.MakeWH(high * image.width() / image.height(), high)
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    return lambda canvas: canvas.drawImageRect(image, place, sampling)


def view(number: int) -> PackArt:
    """A stand-in for somebody's photograph: one of the studio's places, under the place's name."""
    name = VIEWS[number].label
    image = ImageAsset(sha256=f"{number + 1:064x}", suffix=".png", size=1)
    return PackArt(name=f"{name}.png", words=(name,), image=image, width=900, height=600, form="photo")


def photograph(art: PackArt) -> skia.Image:
    """What such a photograph shows."""
    surface = skia.Surface(art.width, art.height)
    for plane in studio.backdrop(art.words[0].lower()).planes(art.width, art.height, PHOTO, SEED, None):
        plane.draw(surface.getCanvas())
    return surface.makeImageSnapshot()


def side_by_side(draws: Sequence[Draw], widths: Sequence[int]) -> Draw:
    """Drawings in a row."""

    def draw(canvas: Any) -> None:
        for each, wide in zip(draws, widths, strict=True):
            each(canvas)
            canvas.translate(wide + GAP, 0)

    return draw


def sheet(cells: Sequence[Cell], columns: int, wide: int, high: int) -> bytes:
    """Cells in rows, each over its name, as a WebP."""
    rows = -(-len(cells) // columns)
    surface = skia.Surface(columns * (wide + GAP) + GAP, rows * (high + LABEL + GAP) + GAP)
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    style, ink = Style(Face(family="grotesk", weight=600), 15.0), skia.Paint(Color=INK, AntiAlias=True)
    for number, (name, draw) in enumerate(cells):
        canvas.save()
        canvas.translate(GAP + number % columns * (wide + GAP), GAP + number // columns * (high + LABEL + GAP))
        canvas.save()
        draw(canvas)
        canvas.restore()
        if name:
            draw_line(canvas, name, (wide - line_width(name, style)) / 2, high + 19, style, ink)
        canvas.restore()
    return bytes(surface.makeImageSnapshot().encodeToData(skia.kWEBP, QUALITY))


DRAWERS: dict[str, Callable[[], bytes]] = {
    "props.webp": props_sheet,
    "groups.webp": groups_sheet,
    "icons.webp": icons_sheet,
    "backdrops.webp": backdrops_sheet,
    "looks.webp": looks_sheet,
    "layouts.webp": layouts_sheet,
}
