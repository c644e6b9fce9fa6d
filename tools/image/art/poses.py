"""What drawn people do: poses by name, and what some of them take: a box, a phone, a book, a chair, a desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.figure import STANDING, Look, Pose, person
from tools.image.palette import Palette

RELAXED = replace(
    STANDING, hip=(25.5, 56), left_arm=((13.4, 42), (14.6, 54.5)), right_arm=((37, 42), (36.6, 55)),
    left_leg=((21, 74.5), (19, 91)), right_leg=((30, 74), (32, 91)),
)  # fmt: skip
SEATED = replace(
    STANDING, head=(22, 21), neck=(22, 33.5), hip=(21, 60), left_arm=((11.5, 48), (21, 58.5)),
    right_arm=((33, 47.5), (34, 58)), left_leg=((33, 64.5), (31, 91)), right_leg=((38, 62.5), (40, 91)),
)  # fmt: skip
POSES: dict[str, Pose] = {
    "standing": RELAXED,
    "waving": replace(RELAXED, right_arm=((41, 30), (44, 15)), tilt=4),
    "talking": replace(RELAXED, right_arm=((38.5, 41), (44.5, 30)), left_arm=((13, 42), (20, 48.5)), tilt=3),
    "walking": replace(
        STANDING, neck=(25.6, 27.5), head=(26.2, 15), left_arm=((14.5, 41), (20, 51)), right_arm=((36, 42), (32, 53)),
        left_leg=((20, 73), (10, 89.5)), right_leg=((32, 72), (38, 91)),
    ),
    "pointing": replace(RELAXED, right_arm=((39.5, 35), (45.4, 25)), left_arm=((10, 41), (16.6, 50)), tilt=-3),
    "cheering": replace(
        STANDING, left_arm=((10, 21), (8, 7)), right_arm=((40, 21), (42, 7)),
        left_leg=((19, 74), (15, 91)), right_leg=((31, 74), (35, 91)), tilt=-3,
    ),
    "presenting": replace(RELAXED, right_arm=((38.6, 40.5), (45.4, 35.5)), left_arm=((13, 42), (14, 55))),
    "confident": replace(RELAXED, left_arm=((13.4, 41.5), (31, 41)), right_arm=((36.6, 41.5), (19.5, 39.5))),
    "ready": replace(RELAXED, left_arm=((9.5, 40), (16.4, 51)), right_arm=((40.5, 40), (33.6, 51))),
    "thinking": replace(RELAXED, right_arm=((36.5, 44), (30, 27.5)), left_arm=((13.4, 42), (33, 45.5)), tilt=-5),
    "phoning": replace(RELAXED, right_arm=((40, 37), (34.6, 18)), left_arm=((10, 41), (16.6, 50)), tilt=4),
    "reading": replace(RELAXED, left_arm=((12.4, 42), (18, 47)), right_arm=((37.6, 42), (32, 47))),
    "carrying": replace(RELAXED, left_arm=((11.6, 43), (15, 53)), right_arm=((38.4, 43), (35, 53))),
    "sitting": SEATED,
    "working": replace(
        STANDING, head=(25, 20), neck=(25, 32.5), hip=(25, 61), left_arm=((12, 49), (18, 60)),
        right_arm=((38, 49), (32, 60)),
    ),
    "holding": replace(RELAXED, left_arm=((12, 41), (19, 47)), right_arm=((38, 41), (31, 47))),
    "giving": replace(RELAXED, right_arm=((37, 41), (45.2, 41))),
    "taking": replace(RELAXED, left_arm=((13, 41), (4.8, 41))),
}  # fmt: skip
MOODS = {"talking": "talk", "cheering": "laugh", "waving": "laugh", "phoning": "talk", "thinking": "calm",
         "reading": "calm", "presenting": "talk"}  # fmt: skip
IDLE = ("standing", "confident", "presenting", "ready", "waving")
"""What somebody does of whom nothing is said, by turns."""


def posed(canvas: skia.Canvas, state: str, look: Look, palette: Palette) -> None:
    """Somebody about 90 high on a ground at 94.5, doing what the state says, with the thing that it takes."""
    before, after = _THINGS.get(state, (None, None))
    if before:
        before(canvas, palette, look)
    person(canvas, POSES.get(state, RELAXED), look, MOODS.get(state, "smile"))
    if after:
        after(canvas, palette, look)


def _chair(canvas: skia.Canvas, palette: Palette, look: Look) -> None:
    wood = colour.mix(colour.WOOD, colour.rgb(palette.second), 0.25)
    for x, low in ((9.5, 92), (27, 92), (13, 88), (30, 88)):
        brush.stroke(canvas, shape.line((x, 66), (x, low)), colour.darken(wood, 0.35), 1.8)
    back = shape.box(6.6, 38, 4.6, 30, 2.2)
    brush.body(canvas, back, wood, bend=0.7)
    brush.body(canvas, shape.box(7, 64, 25, 4.4, 2), wood, bend=0.5)


def _desk(canvas: skia.Canvas, palette: Palette, look: Look) -> None:
    wood = colour.mix(colour.WOOD, colour.rgb(palette.ground), 0.12)
    for x in (3.4, 43.6):
        brush.body(canvas, shape.box(x, 66, 3, 28.4, 0.8), colour.darken(wood, 0.25), bend=0.5)
    brush.body(canvas, shape.box(5.5, 67, 39, 17, 0.6), colour.darken(wood, 0.12), bend=0.3, foot=0.3)
    brush.panel(canvas, shape.box(0.6, 63, 48.8, 4.4, 1.2), wood)
    lid = shape.polygon((15.4, 63), (13.6, 47), (36.4, 47), (34.6, 63), r=1.4)
    brush.panel(canvas, lid, colour.STEEL)
    brush.fill(canvas, shape.oval(25, 55, 1.6), colour.fade(colour.WHITE, 0.75))
    mug = shape.box(39, 57.6, 5, 5.6, 1)
    brush.body(canvas, mug, colour.accent(palette), bend=0.8)
    brush.stroke(canvas, shape.arc(44.2, 60.2, 1.7, 1.7, -80, 160), colour.accent(palette), 0.9)


def _box(canvas: skia.Canvas, palette: Palette, look: Look) -> None:
    brown = 0xFFC79A63
    form = shape.box(13.4, 37, 23.2, 17.6, 1.2)
    brush.cast(canvas, form, dy=1.2)
    brush.panel(canvas, form, brown)
    brush.inside(canvas, form, shape.box(22.6, 36, 4.8, 20), brush.paint(colour.fade(colour.accent(palette), 0.85)))
    brush.stroke(canvas, shape.line((13.6, 42.4), (36.4, 42.4)), colour.fade(colour.darken(brown, 0.5), 0.35), 0.5)
    for x in (14.4, 35.6):
        brush.ball(canvas, shape.oval(x, 53, 2.5, 2.9), look.skin)


def _phone(canvas: skia.Canvas, palette: Palette, look: Look) -> None:
    form = shape.turned(shape.box(33.4, 9.4, 3.4, 9.6, 1), 8, 35, 14)
    brush.panel(canvas, form, colour.NIGHT)


def _book(canvas: skia.Canvas, palette: Palette, look: Look) -> None:
    cover = shape.path("M13.4 38 L25 40.4 L36.6 38 L36.6 50.4 L25 52.6 L13.4 50.4 Z")
    brush.cast(canvas, cover, dy=1)
    brush.panel(canvas, cover, colour.accent(palette))
    brush.stroke(canvas, shape.line((25, 40.4), (25, 52.4)), colour.fade(colour.NIGHT, 0.4), 0.7)
    for side in (-1, 1):
        brush.ball(canvas, shape.oval(25 + side * 9.6, 50, 2.3, 1.9), look.skin)


_Drawn = Callable[[skia.Canvas, Palette, Look], None] | None
_THINGS: dict[str, tuple[_Drawn, _Drawn]] = {
    "sitting": (_chair, None),
    "working": (None, _desk),
    "carrying": (None, _box),
    "phoning": (None, _phone),
    "reading": (None, _book),
}
