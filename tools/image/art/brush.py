"""Light and material: everything that makes a flat outline read as a thing lit from the upper left."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import skia

from tools.image.art import shape
from tools.image.art.colour import WHITE, darken, fade, is_dark, lighten, mix, rgb, shadow_of
from tools.image.palette import Palette

Stops = Sequence[tuple[float, int]]
RIM = 0xFFFFF6E2
# A blur costs as much as its form is large, and on a narrow edge nobody sees it.
SOFT_FROM = 1.8
_UNSHADOWED: ContextVar[bool] = ContextVar("unshadowed", default=False)


def paint(colour: int = 0xFF000000, *, blur: float = 0.0, width: float = 0.0) -> skia.Paint:
    """A dithered, smooth paint: a fill, or with `width` a round stroke."""
    made = skia.Paint(Color=colour, AntiAlias=True, Dither=True)
    if width:
        made.setStyle(skia.Paint.kStroke_Style)
        made.setStrokeWidth(width)
        made.setStrokeCap(skia.Paint.kRound_Cap)
        made.setStrokeJoin(skia.Paint.kRound_Join)
    if blur:
        made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return made


def linear(x0: float, y0: float, x1: float, y1: float, stops: Stops) -> skia.Shader:
    return skia.GradientShader.MakeLinear(
        [skia.Point(x0, y0), skia.Point(x1, y1)], [c for _, c in stops], [p for p, _ in stops]
    )


def radial(cx: float, cy: float, r: float, stops: Stops) -> skia.Shader:
    return skia.GradientShader.MakeRadial(skia.Point(cx, cy), r, [c for _, c in stops], [p for p, _ in stops])


def shaded(shader: skia.Shader, *, blur: float = 0.0, width: float = 0.0) -> skia.Paint:
    made = paint(WHITE, blur=blur, width=width)
    made.setShader(shader)
    return made


def fill(canvas: skia.Canvas, form: skia.Path, colour: int, *, blur: float = 0.0) -> None:
    canvas.drawPath(form, paint(colour, blur=blur))


def stroke(canvas: skia.Canvas, form: skia.Path, colour: int, width: float, *, blur: float = 0.0) -> None:
    canvas.drawPath(form, paint(colour, width=width, blur=blur))


def blend(canvas: skia.Canvas, form: skia.Path, top: int, bottom: int) -> None:
    """A fill from one colour at the upper edge to another at the lower."""
    edge = form.getBounds()
    canvas.drawPath(form, shaded(linear(edge.left(), edge.top(), edge.left(), edge.bottom(), ((0, top), (1, bottom)))))


def body(canvas: skia.Canvas, form: skia.Path, base: int, *, bend: float = 1.0, foot: float = 0.3) -> None:
    """An upright round thing: five side-lit stops, a darker foot, a rim on the lit side and bounced light opposite."""
    edge = form.getBounds()
    stops = (
        (0.0, darken(base, 0.2 * bend)),
        (0.2, lighten(base, 0.34 * bend)),
        (0.46, base),
        (0.74, darken(base, 0.12 * bend)),
        (1.0, darken(base, 0.5 * bend)),
    )
    canvas.drawPath(form, shaded(linear(edge.left(), 0, edge.right(), 0, stops)))
    if foot:
        low = ((0, fade(darken(base, 0.7), 0)), (0.5, fade(darken(base, 0.7), 0)), (1, fade(darken(base, 0.7), foot)))
        canvas.drawPath(form, shaded(linear(0, edge.top(), 0, edge.bottom(), low)))
    rim(canvas, form)


def panel(canvas: skia.Canvas, form: skia.Path, base: int, *, depth: float = 1.0) -> None:
    """A flat thing facing the viewer: light falls off from the upper left, and its edges catch it."""
    edge = form.getBounds()
    stops = ((0.0, lighten(base, 0.24 * depth)), (0.42, base), (1.0, darken(base, 0.2 * depth)))
    run = linear(edge.left(), edge.top(), edge.left() + edge.width() * 0.45, edge.bottom(), stops)
    canvas.drawPath(form, shaded(run))
    rim(canvas, form)


def ball(canvas: skia.Canvas, form: skia.Path, base: int, *, depth: float = 1.0) -> None:
    """A round thing: light upper left, a terminator, and bounced light along the lower right edge."""
    edge = form.getBounds()
    reach = max(edge.width(), edge.height())
    stops = (
        (0.0, lighten(base, 0.5 * depth)),
        (0.28, lighten(base, 0.16 * depth)),
        (0.55, base),
        (0.84, darken(base, 0.34 * depth)),
        (1.0, darken(base, 0.24 * depth)),
    )
    lit = radial(edge.left() + edge.width() * 0.34, edge.top() + edge.height() * 0.28, reach * 0.78, stops)
    canvas.drawPath(form, shaded(lit))
    rim(canvas, form, 0.7)


def rim(canvas: skia.Canvas, form: skia.Path, strength: float = 1.0, width: float = 0.0) -> None:
    """A thin light along the upper left edge, and a thin dark one along the lower right, both inside the outline."""
    edge = form.getBounds()
    wide = width or max(0.7, min(edge.width(), edge.height()) * 0.045)
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    if wide > SOFT_FROM:
        canvas.drawPath(form, shaded(_edge_light(edge, strength), width=wide * 1.6, blur=wide * 0.22))
    else:
        for share, part in ((1.9, 0.45), (0.95, 0.55)):
            canvas.drawPath(form, shaded(_edge_light(edge, strength * part), width=wide * share))
    canvas.restore()


def _edge_light(edge: skia.Rect, strength: float) -> skia.Shader:
    dark = 0xFF150A1E
    stops = (
        (0.0, fade(RIM, 0.75 * strength)),
        (0.34, fade(RIM, 0.12 * strength)),
        (0.6, fade(dark, 0.0)),
        (1.0, fade(dark, 0.26 * strength)),
    )
    return linear(edge.left(), edge.top(), edge.right(), edge.bottom(), stops)


def inside(canvas: skia.Canvas, form: skia.Path, draw: skia.Path, made: skia.Paint) -> None:
    """Draws one path clipped to another."""
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    canvas.drawPath(draw, made)
    canvas.restore()


def band(canvas: skia.Canvas, form: skia.Path, part: skia.Path, base: int, *, bend: float = 1.0) -> None:
    """A painted part of a round thing: shaded with the light of the whole form."""
    edge = form.getBounds()
    stops = (
        (0.0, darken(base, 0.22 * bend)),
        (0.2, lighten(base, 0.22 * bend)),
        (0.46, base),
        (0.76, darken(base, 0.16 * bend)),
        (1.0, darken(base, 0.5 * bend)),
    )
    inside(canvas, form, part, shaded(linear(edge.left(), 0, edge.right(), 0, stops)))


def hollow(canvas: skia.Canvas, form: skia.Path, strength: float = 0.5, blur: float = 2.0) -> None:
    """The shade that an edge casts into a recess, strongest at the upper left."""
    ring = shape.moved(form, blur * 0.5, blur * 0.9)
    canvas.save()
    canvas.clipPath(form, skia.ClipOp.kIntersect, True)
    outer = form.getBounds().makeOutset(blur * 6, blur * 6)
    frame = skia.Path()
    frame.addRect(outer)
    frame.addPath(ring)
    frame.setFillType(skia.PathFillType.kEvenOdd)
    canvas.drawPath(frame, paint(fade(0xFF120818, strength), blur=blur))
    canvas.restore()


def cast(
    canvas: skia.Canvas, form: skia.Path, *, dx: float = 0.8, dy: float = 1.6, blur: float = 1.6, alpha: float = 0.3
) -> None:
    """The shadow of one part on what lies behind it."""
    canvas.drawPath(shape.moved(form, dx, dy), paint(fade(0xFF180C1C, alpha), blur=blur))


def gloss(canvas: skia.Canvas, form: skia.Path, alpha: float = 0.5, blur: float = 0.6) -> None:
    canvas.drawPath(form, paint(fade(WHITE, alpha), blur=blur))


@contextmanager
def unshadowed() -> Iterator[None]:
    """Within it, things cast no shadow on the ground: what hangs in the air has none under it."""
    token = _UNSHADOWED.set(True)
    try:
        yield
    finally:
        _UNSHADOWED.reset(token)


def contact(canvas: skia.Canvas, palette: Palette, cx: float, y: float, half: float, *, alpha: float = 0.42) -> None:
    """Where a thing stands: a wide soft shadow and a tight dark one at the line of contact."""
    if _UNSHADOWED.get():
        return
    colour = shadow_of(palette)
    canvas.drawPath(
        shape.oval(cx + half * 0.06, y, half, min(half * 0.06, 2.7) + 1.1), paint(fade(colour, alpha), blur=1.7)
    )
    canvas.drawPath(shape.oval(cx, y - 0.2, half * 0.86, 0.9), paint(fade(colour, alpha * 1.1), blur=0.6))


def floating(canvas: skia.Canvas, palette: Palette, cx: float, y: float, half: float) -> None:
    """The paler, wider shadow under a thing that hangs above the ground."""
    if _UNSHADOWED.get():
        return
    colour = shadow_of(palette)
    canvas.drawPath(shape.oval(cx, y, half, min(half * 0.07, 2.4) + 0.8), paint(fade(colour, 0.26), blur=1.6))


def glow(canvas: skia.Canvas, cx: float, cy: float, r: float, colour: int, strength: float = 1.0) -> None:
    """Light in the air round a lamp: falls off as the look-book's 100/38/10/0."""
    stops = (
        (0.0, fade(colour, strength)),
        (0.25, fade(colour, 0.38 * strength)),
        (0.6, fade(colour, 0.1 * strength)),
        (1.0, fade(colour, 0)),
    )
    canvas.drawPath(shape.oval(cx, cy, r), shaded(radial(cx, cy, r, stops)))


def sparkle(canvas: skia.Canvas, cx: float, cy: float, r: float, colour: int) -> None:
    fill(canvas, shape.star(cx, cy, r, r * 0.2, 4), colour)


def steam(canvas: skia.Canvas, palette: Palette, x: float, foot: float, top: float, sway: float = 4.0) -> None:
    """One wisp that widens, swings and fades on its way up."""
    ground = rgb(palette.ground)
    colour = WHITE if is_dark(ground) else mix(lighten(ground, 0.55), rgb(palette.ink), 0.12)
    left: list[shape.Spot] = []
    right: list[shape.Spot] = []
    for at in range(9):
        share = at / 8
        middle = x + sway * 0.62 * math.sin(share * math.tau * 0.85) * (0.35 + 0.65 * share)
        half = 0.25 + 2.3 * math.sin(math.pi * (0.12 + 0.88 * share)) ** 0.8 if at < 8 else 0.2
        y = foot - (foot - top) * share
        left.append((middle - half, y))
        right.append((middle + half, y))
    stops = ((0, fade(colour, 0)), (0.35, fade(colour, 0.6)), (0.8, fade(colour, 0.8)), (1, fade(colour, 0)))
    wisp = shape.smooth(*left, *reversed(right))
    canvas.drawPath(wisp, shaded(linear(0, top, 0, foot, stops), blur=0.8))


def face(canvas: skia.Canvas, cx: float, cy: float, size: float, *, ink: int = 0xFF2A1A1E, blush: bool = True) -> None:
    """Two dots, an arc and a blush."""
    for side in (-1, 1):
        fill(canvas, shape.oval(cx + side * size * 0.34, cy, size * 0.085, size * 0.11), ink)
        if blush:
            cheek = shape.oval(cx + side * size * 0.56, cy + size * 0.24, size * 0.15, size * 0.1)
            fill(canvas, cheek, fade(0xFFE8604C, 0.4), blur=size * 0.04)
    stroke(canvas, shape.arc(cx, cy + size * 0.1, size * 0.24, size * 0.22, 25, 130), ink, size * 0.075)
