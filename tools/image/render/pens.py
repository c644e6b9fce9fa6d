"""Paints and shaders by #RRGGBB, so that no drawing repeats how colours, blurs and gradients are set up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import skia

Stops = Sequence[tuple[float, str, float]]


def argb(colour: str, alpha: float = 1.0) -> int:
    """The colour as the 32-bit number that paints take."""
    return (round(min(1.0, max(0.0, alpha)) * 255) << 24) | int(colour[1:], 16)


def fill(colour: str, alpha: float = 1.0, blur: float = 0.0) -> Any:
    """An even, smooth-edged fill."""
    paint = skia.Paint(Color=argb(colour, alpha), AntiAlias=True, Dither=True)
    if blur > 0:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def stroke(colour: str, width: float, alpha: float = 1.0, dashes: Sequence[float] = ()) -> Any:
    """A round-ended line."""
    paint = skia.Paint(Color=argb(colour, alpha), AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    if dashes:
        paint.setPathEffect(skia.DashPathEffect.Make(list(dashes), 0.0))
    return paint


def shaded(shader: Any) -> Any:
    """A fill with a gradient, dithered so that it shows no bands."""
    paint = skia.Paint(AntiAlias=True, Dither=True)
    paint.setShader(shader)
    return paint


def linear(start: tuple[float, float], end: tuple[float, float], stops: Stops) -> Any:
    """A gradient along a line; a stop is (share, colour, alpha)."""
    return skia.GradientShader.MakeLinear(
        [skia.Point(*start), skia.Point(*end)], [argb(c, a) for _, c, a in stops], [p for p, _, _ in stops]
    )


def radial(cx: float, cy: float, radius: float, stops: Stops) -> Any:
    """A gradient from a point outward."""
    return skia.GradientShader.MakeRadial(
        skia.Point(cx, cy), max(radius, 0.01), [argb(c, a) for _, c, a in stops], [p for p, _, _ in stops]
    )


def glow(canvas: Any, cx: float, cy: float, radius: float, colour: str, alpha: float) -> None:
    """A soft light that fades to nothing."""
    stops = ((0.0, colour, alpha), (0.45, colour, alpha * 0.42), (0.75, colour, alpha * 0.12), (1.0, colour, 0.0))
    canvas.drawCircle(cx, cy, radius, shaded(radial(cx, cy, radius, stops)))
