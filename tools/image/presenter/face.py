"""A presenter's head in parts that move by themselves: the head, its hair behind, and the features."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.colour import rgb
from tools.image.cast import Cast
from tools.image.presenter import hair

INK = 0xFF2B1C20
EYES, EYE_LINE, BROW_LINE, MOUTH_LINE = 29.0, 172.0, 145.0, 221.0
MIDDLE = 200.0


def face_form(person: str) -> skia.Path:
    """The outline of the face; a man's jaw is a little broader."""
    jaw = 0.0 if person == "woman" else 5.0
    return shape.path(
        f"M131 158 C131 100 160 80 200 80 C240 80 269 100 269 158 "
        f"C269 {198 + jaw} {252 + jaw} {236 + jaw} {226 + jaw} 251 C{214 + jaw} 260 {186 - jaw} 260 {174 - jaw} 251 "
        f"C{148 - jaw} {236 + jaw} 131 {198 + jaw} 131 158 Z"
    )


def draw_head(canvas: skia.Canvas, cast: Cast) -> None:
    """Ears, face and the hair in front; without features."""
    skin = rgb(cast.skin)
    for side in (-1, 1):
        ear = shape.oval(MIDDLE + side * 69, 178, 13, 18)
        brush.ball(canvas, ear, colour.mix(skin, 0xFFE07A5A, 0.10), depth=0.5)
        inner = shape.oval(MIDDLE + side * 70, 179, 6, 10)
        brush.fill(canvas, inner, colour.fade(colour.darken(skin, 0.34), 0.5), blur=1.5)
    form = face_form(cast.person)
    _skin(canvas, form, skin)
    if cast.beard:
        hair.draw_beard(canvas, cast, form)
    hair.draw_front(canvas, cast, form)


def _skin(canvas: skia.Canvas, form: skia.Path, skin: int) -> None:
    """Light from the upper left, a soft shade on the right side, warm cheeks."""
    edge = form.getBounds()
    stops = (
        (0.0, colour.lighten(skin, 0.30)),
        (0.42, colour.lighten(skin, 0.06)),
        (0.72, skin),
        (1.0, colour.mix(skin, colour.darken(skin, 0.5), 0.42)),
    )
    lit = brush.radial(edge.left() + edge.width() * 0.36, edge.top() + edge.height() * 0.36, edge.height() * 0.8, stops)
    canvas.drawPath(form, brush.shaded(lit))
    for side in (-1, 1):
        cheek = shape.oval(MIDDLE + side * 44, 203, 17, 12)
        brush.inside(canvas, form, cheek, brush.paint(colour.fade(0xFFE4564A, 0.24), blur=7))
    brush.rim(canvas, form, 0.45, 4.0)


def draw_nose(canvas: skia.Canvas, cast: Cast) -> None:
    """A short curve and the light on its bridge."""
    skin = rgb(cast.skin)
    line = shape.path("M203 178 C210 190 213 197 205 201 C201 203 196 202 193 200")
    brush.stroke(canvas, line, colour.fade(colour.darken(skin, 0.55), 0.75), 3.6)


def draw_eyes(canvas: skia.Canvas, cast: Cast, open_share: float) -> None:
    """Both eyes, `open_share` of the way open; shut, they are two soft arcs."""
    for side in (-1, 1):
        x = MIDDLE + side * EYES
        if open_share < 0.3:
            arc = shape.path(
                f"M{x - 10} {EYE_LINE + 1} C{x - 5} {EYE_LINE + 6} {x + 5} {EYE_LINE + 6} {x + 10} {EYE_LINE + 1}"
            )
            brush.stroke(canvas, arc, INK, 4.0)
        else:
            _open_eye(canvas, x, side, open_share, cast)


def _open_eye(canvas: skia.Canvas, x: float, side: int, share: float, cast: Cast) -> None:
    high = 12.2 * share
    y = EYE_LINE + (12.2 - high) * 0.5
    brush.fill(canvas, shape.oval(x, y, 8.8, high), INK)
    brush.fill(canvas, shape.oval(x - 2.6, y - high * 0.38, 3.1, 3.3 * share), colour.WHITE)
    brush.fill(canvas, shape.oval(x + 2.8, y + high * 0.42, 1.6, 1.6), colour.fade(colour.WHITE, 0.55))
    if cast.person == "woman":
        lash = shape.path(
            f"M{x + side * 5} {y - high * 0.8} Q{x + side * 11} {y - high * 0.8} {x + side * 14.5} {y - high * 1.02}"
        )
        brush.stroke(canvas, lash, INK, 3.4)


def draw_brows(canvas: skia.Canvas, cast: Cast) -> None:
    """Two tapered arcs in the colour of the hair."""
    tone = colour.darken(rgb(cast.hair), 0.28)
    thick = 5.0 if cast.person == "woman" else 7.0
    for side in (-1, 1):
        x = MIDDLE + side * (EYES + 1)
        brow = shape.path(
            f"M{x - side * 13} {BROW_LINE + 2} Q{x + side * 1} {BROW_LINE - 7} {x + side * 15} {BROW_LINE + 2.5}"
        )
        brush.stroke(canvas, brow, tone, thick)


def draw_glasses(canvas: skia.Canvas, cast: Cast) -> None:
    """Round frames with a glint."""
    frame = 0xFF3A2F35 if colour.luminance(rgb(cast.skin)) > 0.12 else 0xFFE3B25A
    for side in (-1, 1):
        x = MIDDLE + side * EYES
        lens = shape.box(x - 23, EYE_LINE - 21, 46, 43, 19)
        brush.fill(canvas, lens, colour.fade(colour.WHITE, 0.06))
        glint = shape.path(f"M{x - 14} {EYE_LINE + 4} L{x - 3} {EYE_LINE - 15}")
        brush.stroke(canvas, glint, colour.fade(colour.WHITE, 0.5), 3.0)
        brush.stroke(canvas, lens, frame, 4.4)
        arm = shape.path(f"M{x + side * 23} {EYE_LINE - 5} L{MIDDLE + side * 68} {EYE_LINE - 8}")
        brush.stroke(canvas, arm, frame, 4.0)
    brush.stroke(canvas, shape.path(f"M194 {EYE_LINE - 3} Q200 {EYE_LINE - 8} 206 {EYE_LINE - 3}"), frame, 4.2)


def lip_of(cast: Cast) -> tuple[int, float]:
    """The colour of the lips' line, and how strong it is."""
    skin = rgb(cast.skin)
    if cast.beard:
        return 0xFFC8665C, 1.0
    if cast.person == "woman":
        return colour.mix(0xFFB5333F, colour.darken(skin, 0.5), 0.25), 1.15
    return colour.mix(0xFF8A3A34, colour.darken(skin, 0.6), 0.5), 1.0
