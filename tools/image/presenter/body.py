"""A presenter from the neck down: torso and clothes, and an arm whose hand speaks along."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.colour import rgb
from tools.image.cast import Cast

TORSO = (
    "M170 286 C152 298 112 305 88 324 C62 345 56 392 52 450 C48 510 46 560 46 640 L354 640 C354 560 352 510 348 450 "
    "C344 392 338 345 312 324 C288 305 248 298 230 286 Z"
)
NECK = "M172 236 L172 284 C172 306 186 318 200 318 C214 318 228 306 228 284 L228 236 Z"
ELBOW = (88.0, 600.0)
FOREARM = 148.0
"""The elbow lies below what is shown, so that a lowered hand is out of sight."""


def draw_body(canvas: skia.Canvas, cast: Cast) -> None:
    """Neck, garment, collar; hands rest below the picture."""
    _neck(canvas, cast)
    torso = shape.path(TORSO)
    base = rgb(cast.top)
    brush.body(canvas, torso, base, bend=0.62, foot=0.22)
    for side in (-1, 1):
        _sleeve_fold(canvas, torso, base, side)
    {"blazer": _blazer, "sweater": _sweater, "shirt": _shirt}[cast.dress](canvas, cast)


def _neck(canvas: skia.Canvas, cast: Cast) -> None:
    neck = shape.path(NECK)
    canvas.drawPath(neck, _bare(cast))
    chin = shape.oval(202, 248, 46, 24)
    brush.inside(canvas, neck, chin, brush.paint(colour.fade(colour.darken(rgb(cast.skin), 0.62), 0.42), blur=5))


def _bare(cast: Cast) -> skia.Paint:
    """The skin of the neck, in the shade of the head on its right."""
    skin = rgb(cast.skin)
    stops = ((0.0, colour.darken(skin, 0.05)), (0.45, skin), (1.0, colour.darken(skin, 0.26)))
    return brush.shaded(brush.linear(172, 0, 228, 0, stops))


def _sleeve_fold(canvas: skia.Canvas, torso: skia.Path, base: int, side: int) -> None:
    """The shade between arm and side."""
    x = 200 + side * 103
    fold = shape.path(f"M{x} 436 C{x + side * 2} 480 {x + side * 1} 540 {x + side * 3} 640")
    brush.inside(canvas, torso, fold, brush.paint(colour.fade(colour.darken(base, 0.7), 0.34), width=6, blur=3.2))


def _throat(canvas: skia.Canvas, cast: Cast, low: float) -> None:
    """The skin that a neckline leaves free, one with the neck."""
    canvas.drawPath(shape.path(f"M172 280 C178 {low} 222 {low} 228 280 Z"), _bare(cast))


def _blazer(canvas: skia.Canvas, cast: Cast) -> None:
    base, inner = rgb(cast.top), rgb(cast.inner)
    opening = shape.path("M164 288 L200 480 L236 288 C224 300 176 300 164 288 Z")
    brush.fill(canvas, opening, inner)
    brush.inside(
        canvas, opening, shape.box(196, 280, 60, 220), brush.paint(colour.fade(colour.darken(inner, 0.5), 0.16), blur=8)
    )
    _throat(canvas, cast, 342)
    for side in (-1, 1):
        lapel = shape.path(
            f"M{200 + side * 34} 284 C{200 + side * 40} 296 {200 + side * 52} 302 {200 + side * 62} 306 "
            f"L{200 + side * 74} 352 L{200 + side * 56} 360 L{200 + side * 62} 374 L{200 - side * 2} 492 "
            f"C{200 + side * 8} 420 {200 + side * 22} 350 {200 + side * 34} 284 Z"
        )
        brush.cast(canvas, lapel, dx=1.5, dy=4, blur=4, alpha=0.28)
        brush.panel(canvas, lapel, colour.lighten(base, 0.08) if side < 0 else colour.darken(base, 0.04), depth=0.5)
    brush.ball(canvas, shape.oval(200, 520, 6.5), colour.darken(base, 0.45))


def _sweater(canvas: skia.Canvas, cast: Cast) -> None:
    base = rgb(cast.top)
    _throat(canvas, cast, 330)
    collar = shape.path("M164 282 C170 336 230 336 236 282 L230 278 C224 324 176 324 170 278 Z")
    brush.stroke(canvas, collar, colour.darken(base, 0.25), 11)
    brush.stroke(canvas, collar, colour.lighten(base, 0.14), 7)


def _shirt(canvas: skia.Canvas, cast: Cast) -> None:
    base = rgb(cast.top)
    _throat(canvas, cast, 338)
    placket = shape.path("M200 330 L200 640")
    brush.stroke(canvas, placket, colour.fade(colour.darken(base, 0.6), 0.4), 3)
    for y in (382, 444, 506, 568):
        brush.ball(canvas, shape.oval(206, y, 4.4), colour.lighten(base, 0.6))
    for side in (-1, 1):
        flap = shape.path(
            f"M{200 + side * 32} 274 C{200 + side * 42} 288 {200 + side * 50} 304 {200 + side * 46} 326 "
            f"L{200 + side * 26} 356 L{200 + side * 2} 328 "
            f"C{200 + side * 18} 318 {200 + side * 30} 300 {200 + side * 32} 274 Z"
        )
        brush.cast(canvas, flap, dx=1, dy=3, blur=3, alpha=0.25)
        brush.panel(canvas, flap, colour.lighten(base, 0.18), depth=0.5)


def draw_forearm(canvas: skia.Canvas, cast: Cast) -> None:
    """A forearm that points up from the elbow, with an open hand; mirrored for the other side by the caller."""
    x, y = ELBOW
    _hand(canvas, cast, x, y - FOREARM - 8)
    base = rgb(cast.top)
    sleeve = shape.path(
        f"M{x - 33} {y + 6} C{x - 32} {y - 40} {x - 25} {y - 80} {x - 21} {y - FOREARM} L{x + 21} {y - FOREARM} "
        f"C{x + 25} {y - 80} {x + 32} {y - 40} {x + 33} {y + 6} C{x + 30} {y + 40} {x - 30} {y + 40} {x - 33} {y + 6} Z"
    )
    brush.cast(canvas, sleeve, dx=2, dy=4, blur=5, alpha=0.3)
    brush.body(canvas, sleeve, base, bend=0.6, foot=0.0)
    cuff = shape.box(x - 24, y - FOREARM - 5, 48, 15, 6)
    brush.panel(canvas, cuff, rgb(cast.inner) if cast.dress == "blazer" else colour.darken(base, 0.12), depth=0.5)


def _hand(canvas: skia.Canvas, cast: Cast, x: float, y: float) -> None:
    """An open palm: fingers a little apart, the thumb toward the body; `y` is the wrist."""
    skin = rgb(cast.skin)
    palm = shape.box(x - 21, y - 46, 42, 58, 17)
    fingers = [
        shape.turned(shape.box(x + dx - 5.6, y - 46 - long, 11.2, long + 26, 5.6), turn, x + dx, y - 26)
        for dx, long, turn in ((-15.2, 21, -13), (-5.2, 31, -4.5), (5.2, 32, 3.5), (15.0, 25, 11))
    ]
    thumb = shape.turned(shape.box(x + 12, y - 48, 13, 42, 6.5), 44, x + 18, y - 10)
    form = shape.union(palm, *fingers, thumb)
    brush.ball(canvas, form, skin, depth=0.45)
    crease = shape.path(f"M{x - 12} {y - 22} C{x - 4} {y - 30} {x + 6} {y - 30} {x + 13} {y - 24}")
    brush.stroke(canvas, crease, colour.fade(colour.darken(skin, 0.5), 0.35), 2.4)
