"""Rays from a point behind the subject, warm at the heart."""

from __future__ import annotations

import math

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, beside, vignette
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    cx = width * beside(frame, quiet)
    cy = height * (0.5 if width >= height else 0.62)
    return [
        Plane(0.0, lambda canvas: _ground(canvas, frame, palette, cx, cy), opaque=True),
        Plane(0.3, lambda canvas: _rays(canvas, frame, palette, cx, cy)),
        Plane(0.8, lambda canvas: _floor(canvas, frame, palette)),
    ]


def _ground(canvas: skia.Canvas, frame: Frame, palette: Palette, cx: float, cy: float) -> None:
    ground, support = colour.rgb(palette.ground), colour.rgb(palette.support)
    dark = colour.is_dark(ground)
    edge = colour.mix(ground, support, 0.2 if dark else 0.5)
    heart = colour.mix(ground, support, 0.5) if dark else colour.lighten(ground, 0.5)
    reach = math.hypot(frame.width, frame.height) * 0.72
    canvas.drawPath(
        frame.all(),
        brush.shaded(brush.radial(cx, cy, reach, ((0, heart), (0.5, colour.mix(heart, edge, 0.6)), (1, edge)))),
    )


def _rays(canvas: skia.Canvas, frame: Frame, palette: Palette, cx: float, cy: float) -> None:
    dark = colour.is_dark(colour.rgb(palette.ground))
    reach = math.hypot(frame.width, frame.height) * 1.1
    code = colour.lighten(colour.rgb(palette.support), 0.4) if dark else colour.WHITE
    rays = shape.joined([shape.wedge(cx, cy, reach, at * 12 - 3, 6) for at in range(30)])
    strength = 0.16 if dark else 0.5
    stops = (
        (0, colour.fade(code, strength)),
        (0.6, colour.fade(code, strength * 0.5)),
        (1, colour.fade(code, strength * 0.2)),
    )
    canvas.save()
    canvas.clipPath(frame.all(), skia.ClipOp.kIntersect, True)
    canvas.drawPath(rays, brush.shaded(brush.radial(cx, cy, reach * 0.7, stops)))
    canvas.restore()


def _floor(canvas: skia.Canvas, frame: Frame, palette: Palette) -> None:
    base = colour.rgb(palette.accent)
    for y, share in ((0.83, 0.0), (0.91, 0.3)):
        code = colour.darken(base, share)
        top, mid = frame.height * y, frame.height * (y - 0.03)
        hill = shape.path(
            f"M{frame.left} {top} C{frame.width * 0.3} {mid} {frame.width * 0.7} {mid} {frame.right} {top} "
            f"L{frame.right} {frame.bottom} L{frame.left} {frame.bottom} Z"
        )
        brush.blend(canvas, hill, colour.lighten(code, 0.06), colour.darken(code, 0.28))
    vignette(canvas, frame, colour.darken(colour.rgb(palette.ground), 0.7), 0.1)


BACKDROP = Backdrop(
    name="sunburst",
    words=(
        "sunburst",
        "rays",
        "launch",
        "celebration",
        "reveal",
        "joy",
        "product",
        "announcement",
        "new",
    ),
    planes=planes,
    scale="plain",
)
