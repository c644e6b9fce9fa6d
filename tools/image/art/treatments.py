"""How an icon's outline becomes artwork: the look-book's eight treatments, each in a box of 100 by 100.

Four stand free on the ground (solid, duotone, gradient, outline); four bring a tile of their own (badge, long shadow,
glass, neon). The palette's ground is what lies behind the icon.
"""

from __future__ import annotations

from collections.abc import Callable

import skia

from tools.image.art import brush, colour, shape
from tools.image.palette import Palette

Draw = Callable[[skia.Canvas, skia.Path, Palette], None]
TILED = frozenset(("badge", "long_shadow", "glass", "neon"))
"""Treatments that need no disc behind them."""
NIGHT = 0xFF0B1024
SHADOW_STEPS = 46
NEARLY = 0.999
"""From here on an outline is whole: skia makes no effect that trims nothing."""


def sized(form: skia.Path, share: float) -> skia.Path:
    return shape.scaled(form, share, share, 50, 50)


def solid(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    brush.fill(canvas, form, colour.rgb(palette.ink))


def duotone(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    main, ground = colour.accent(palette), colour.rgb(palette.ground)
    front = shape.scaled(form, 0.9, 0.9, 47, 47)
    brush.fill(canvas, shape.moved(front, 5.5, 5.5), colour.mix(ground, main, 0.34))
    _diagonal(canvas, front, colour.lighten(main, 0.2), colour.darken(main, 0.22))


def gradient(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    """From the warm role through the accent to a deeper one, with a soft shadow."""
    main, other = colour.accent(palette), colour.rgb(palette.support)
    if colour.contrast(other, colour.rgb(palette.ground)) < 1.5:
        other = colour.lighten(main, 0.35)
    front = sized(form, 0.94)
    brush.cast(canvas, front, dx=1.0, dy=2.4, blur=2.2, alpha=0.22)
    edge = front.getBounds()
    stops = ((0, other), (0.48, main), (1, colour.mix(colour.darken(main, 0.3), colour.rgb(palette.second), 0.35)))
    run = brush.linear(edge.left(), edge.top(), edge.right(), edge.bottom(), stops)
    canvas.drawPath(front, brush.shaded(run))


def outline(canvas: skia.Canvas, form: skia.Path, palette: Palette, upto: float = 1.0) -> None:
    front = sized(form, 0.92)
    brush.fill(canvas, front, colour.fade(colour.accent(palette), 0.14 * upto))
    _trace(canvas, front, colour.rgb(palette.ink), 3.6, upto)


def badge(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    main = colour.accent(palette)
    disc = shape.oval(50, 48, 46)
    brush.cast(canvas, disc, dx=0, dy=2.6, blur=1.6)
    brush.blend(canvas, disc, colour.lighten(main, 0.16), colour.darken(main, 0.2))
    brush.rim(canvas, disc, 0.7, 1.2)
    sign = shape.moved(sized(form, 0.5), 0, -2)
    brush.cast(canvas, sign, dx=0.6, dy=1.4, blur=1.2, alpha=0.22)
    brush.fill(canvas, sign, _sign(main))


def long_shadow(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    """A rounded square; the sign's shadow runs down to its lower right edge."""
    main = colour.accent(palette)
    tile = shape.box(5, 5, 90, 90, 20)
    brush.blend(canvas, tile, colour.lighten(main, 0.1), main)
    sign = sized(form, 0.52)
    canvas.save()
    canvas.clipPath(tile, skia.ClipOp.kIntersect, True)
    trail = shape.joined([shape.moved(sign, step, step) for step in range(SHADOW_STEPS + 1)])
    shade = colour.darken(main, 0.5)
    run = brush.linear(26, 26, 92, 92, ((0, colour.fade(shade, 0.62)), (1, colour.fade(shade, 0.14))))
    canvas.saveLayer(None, None)
    brush.fill(canvas, trail, colour.WHITE)
    cover = brush.shaded(run)
    cover.setBlendMode(skia.BlendMode.kSrcIn)
    canvas.drawRect(skia.Rect.MakeWH(100, 100), cover)
    canvas.restore()
    canvas.restore()
    brush.fill(canvas, sign, _sign(main))


def glass(canvas: skia.Canvas, form: skia.Path, palette: Palette) -> None:
    """A pane with a bright edge over two discs of the palette."""
    main = colour.accent(palette)
    brush.blend(canvas, shape.oval(70, 30, 25), colour.lighten(main, 0.25), main)
    brush.blend(
        canvas, shape.oval(27, 74, 19), colour.rgb(palette.support), colour.darken(colour.rgb(palette.support), 0.2)
    )
    pane = shape.box(9, 9, 82, 82, 20)
    dark = colour.is_dark(colour.rgb(palette.ground))
    brush.cast(canvas, pane, dx=0, dy=2, blur=2, alpha=0.16)
    brush.fill(canvas, pane, colour.fade(0xFF1A1F33 if dark else colour.WHITE, 0.52))
    stops = (
        (0, colour.fade(colour.WHITE, 0.95)),
        (0.5, colour.fade(colour.WHITE, 0.25)),
        (1, colour.fade(colour.WHITE, 0.6)),
    )
    canvas.drawPath(pane, brush.shaded(brush.linear(9, 9, 91, 91, stops), width=1.4))
    brush.fill(canvas, sized(form, 0.52), colour.WHITE if dark else colour.darken(main, 0.55))


def neon(canvas: skia.Canvas, form: skia.Path, palette: Palette, upto: float = 1.0) -> None:
    """A glowing tube on a night tile."""
    light = colour.lamp(palette)
    if colour.luminance(light) < 0.18:
        light = colour.lighten(light, 0.4)
    tile = shape.box(5, 5, 90, 90, 18)
    brush.blend(canvas, tile, colour.lighten(NIGHT, 0.1), NIGHT)
    brush.stroke(canvas, shape.box(5.8, 5.8, 88.4, 88.4, 17.4), colour.fade(light, 0.4), 1.2)
    sign = sized(form, 0.54)
    for width, blur, alpha in ((7.0, 4.2, 0.5), (4.2, 1.8, 0.75)):
        _trace(canvas, sign, colour.fade(light, alpha), width, upto, blur=blur)
    _trace(canvas, sign, light, 2.3, upto)
    _trace(canvas, sign, colour.lighten(light, 0.75), 0.9, upto)


def _trace(canvas: skia.Canvas, form: skia.Path, code: int, width: float, upto: float, *, blur: float = 0.0) -> None:
    """The first part of an outline."""
    made = brush.paint(code, width=width, blur=blur)
    if upto < NEARLY:
        made.setPathEffect(skia.TrimPathEffect.Make(0.0, max(upto, 0.001)))
    canvas.drawPath(form, made)


def _sign(main: int) -> int:
    return colour.PAPER if colour.contrast(colour.PAPER, main) >= 2.2 else colour.darken(main, 0.85)


def _diagonal(canvas: skia.Canvas, form: skia.Path, first: int, last: int) -> None:
    edge = form.getBounds()
    run = brush.linear(edge.left(), edge.top(), edge.right(), edge.bottom(), ((0, first), (1, last)))
    canvas.drawPath(form, brush.shaded(run))


TREATMENTS: dict[str, Draw] = {
    "solid": solid, "duotone": duotone, "gradient": gradient, "outline": outline, "badge": badge,
    "long_shadow": long_shadow, "glass": glass, "neon": neon,
}  # fmt: skip
DRAWN_ON: dict[str, Callable[[skia.Canvas, skia.Path, Palette, float], None]] = {"outline": outline, "neon": neon}
"""Treatments made of a line, which can be drawn on as it is watched."""
