"""A seamless studio wall and floor with a pool of light, for one object."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Backdrop, Box, Plane
from tools.image.art.scene import Frame, beside, pool, vignette, wash
from tools.image.palette import Palette


def planes(width: int, height: int, palette: Palette, seed: int, quiet: Box | None) -> list[Plane]:
    frame = Frame(width, height)
    middle = width * beside(frame, quiet)
    return [
        Plane(0.0, lambda canvas: _wall(canvas, frame, palette, middle), opaque=True),
        Plane(0.5, lambda canvas: _floor(canvas, frame, palette, middle)),
    ]


def _wall(canvas: skia.Canvas, frame: Frame, palette: Palette, middle: float) -> None:
    ground, support = colour.rgb(palette.ground), colour.rgb(palette.support)
    dark = colour.is_dark(ground)
    top = colour.mix(ground, colour.darken(support, 0.5), 0.2) if dark else colour.mix(ground, support, 0.3)
    low = colour.mix(ground, support, 0.3) if dark else colour.lighten(ground, 0.3)
    wash(canvas, frame, ((0, top), (0.72, low), (1, low)))
    pool(
        canvas,
        middle,
        frame.height * 0.46,
        frame.short * 0.8,
        colour.lighten(support, 0.5 if dark else 0.8),
        0.42 if dark else 0.9,
    )
    arch = frame.short * 0.36
    form = shape.box(middle - arch, frame.height * 0.2, arch * 2, frame.height, arch)
    brush.stroke(canvas, form, colour.fade(colour.rgb(palette.accent), 0.5), 2.2 * frame.unit)


def _floor(canvas: skia.Canvas, frame: Frame, palette: Palette, middle: float) -> None:
    ground, support = colour.rgb(palette.ground), colour.rgb(palette.support)
    dark = colour.is_dark(ground)
    base = colour.mix(ground, support, 0.42 if dark else 0.55)
    y = frame.floor
    brush.blend(canvas, frame.below(y), colour.lighten(base, 0.1), colour.darken(base, 0.4 if dark else 0.16))
    brush.fill(canvas, frame.strip(y, y + 2.4 * frame.unit), colour.fade(colour.lighten(base, 0.7), 0.6))
    stops = ((0, colour.fade(colour.lighten(support, 0.7), 0.5)), (1, colour.fade(support, 0)))
    canvas.save()
    canvas.translate(0, frame.height * 0.88)
    canvas.scale(1, 0.22)
    canvas.drawPath(
        shape.oval(middle, 0, frame.short * 0.55), brush.shaded(brush.radial(middle, 0, frame.short * 0.55, stops))
    )
    canvas.restore()
    vignette(canvas, frame, colour.darken(ground, 0.75), 0.4 if dark else 0.12)


BACKDROP = Backdrop(
    name="studio-sweep",
    words=(
        "studio",
        "product shot",
        "white background",
        "still life",
        "pedestal",
        "showcase",
        "packshot",
        "display",
        "podcast",
        "podcast studio",
        "photo studio",
        "packaging",
    ),
    planes=planes,
    scale="plain",
    floor="own",
)
