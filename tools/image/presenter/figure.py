"""The whole presenter, part by part, in units of a figure of 480 by 560 that ends at the waist."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.colour import rgb
from tools.image.presenter import body, face, hair, mouth

if TYPE_CHECKING:
    from tools.image.picture import Box, PresenterArt

WIDTH, HEIGHT = 480.0, 560.0
ASIDE = 40.0
"""How far the drawing's origin lies from the left of the figure's box: room for a raised hand."""
BODY = (46.0, 60.0, 354.0)
"""Left, top and right of what is seen of a standing figure at rest."""
DISC = (200.0, 202.0, 158.0)
"""What a disc shows: the middle and the radius, in the figure's units."""


def scale_of(art: PresenterArt, box: Box) -> float:
    """Units of the picture to one of the figure."""
    return box.w / (2 * DISC[2]) if art.form == "bubble" else box.h / HEIGHT


def origin_of(art: PresenterArt, box: Box) -> tuple[float, float]:
    """Where the drawing's origin lies in the picture."""
    scale = scale_of(art, box)
    if art.form == "bubble":
        return box.cx - DISC[0] * scale, box.cy - DISC[1] * scale
    return box.x + ASIDE * scale, box.y


def draw_presenter(canvas: skia.Canvas, art: PresenterArt, box: Box) -> None:
    """The presenter at rest: what stills show."""
    canvas.save()
    canvas.translate(*origin_of(art, box))
    scale = scale_of(art, box)
    canvas.scale(scale, scale)
    draw_ground(canvas, art)
    draw_behind(canvas, art)
    draw_torso(canvas, art)
    face.draw_head(canvas, art.cast)
    face.draw_nose(canvas, art.cast)
    face.draw_eyes(canvas, art.cast, 1.0)
    face.draw_brows(canvas, art.cast)
    if art.cast.glasses:
        face.draw_glasses(canvas, art.cast)
    canvas.translate(face.MIDDLE, face.MOUTH_LINE)
    mouth.draw_mouth(canvas, mouth.LIPS["rest"], *face.lip_of(art.cast))
    canvas.restore()


def draw_ground(canvas: skia.Canvas, art: PresenterArt) -> None:
    """The disc with its shadow, or the light and the shade that lift a standing figure off the picture."""
    if art.form == "standing":
        outline = shape.union(shape.path(body.TORSO), shape.oval(200, 164, 84, 102))
        brush.fill(canvas, outline, colour.fade(rgb(art.cast.light), 0.32), blur=24)
        brush.fill(canvas, shape.moved(outline, 7, 9), colour.fade(0xFF140A14, 0.22), blur=10)
        return
    x, y, r = DISC
    brush.fill(canvas, shape.oval(x + 2, y + 8, r), colour.fade(0xFF140A14, 0.34), blur=10)
    disc = shape.oval(x, y, r)
    brush.blend(canvas, disc, rgb(art.cast.light), rgb(art.cast.deep))
    brush.stroke(canvas, shape.oval(x, y, r - 3), rgb(art.cast.ring), 9)


def draw_behind(canvas: skia.Canvas, art: PresenterArt) -> None:
    """Hair behind the head."""
    _in_disc(canvas, art, lambda: hair.draw_back(canvas, art.cast))


def draw_torso(canvas: skia.Canvas, art: PresenterArt) -> None:
    """Neck and clothes, and over them the lower half of the disc's rim; hair may rise over the upper one."""
    _in_disc(canvas, art, lambda: body.draw_body(canvas, art.cast))
    if art.form == "bubble":
        x, y, r = DISC
        brush.stroke(canvas, shape.arc(x, y, r - 3, r - 3, 4, 172), rgb(art.cast.ring), 9)


def _in_disc(canvas: skia.Canvas, art: PresenterArt, draw: Callable[[], None]) -> None:
    """Cuts the drawing at the lower half of the disc; over its upper half hair may rise."""
    if art.form == "standing":
        draw()
        return
    x, y, r = DISC
    canvas.save()
    canvas.clipPath(
        shape.union(shape.oval(x, y, r), shape.box(x - r, y - 2 * r, 2 * r, 2 * r)), skia.ClipOp.kIntersect, True
    )
    draw()
    canvas.restore()
