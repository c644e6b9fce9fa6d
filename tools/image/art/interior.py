"""What indoor backdrops share: a lit wall, a floor, a window and a counter, in the palette's own light."""

from __future__ import annotations

from dataclasses import dataclass

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.scene import Frame, pool, tint, vignette, warm
from tools.image.palette import Palette


@dataclass(frozen=True)
class Room:
    """Colours of a room: by day where the ground is light, by lamplight where it is dark."""

    dark: bool
    wall: int
    floor: int
    shade: int
    sky: int
    glow: int

    @classmethod
    def of(cls, palette: Palette) -> Room:
        ground, glow, air = colour.rgb(palette.ground), warm(palette), tint(palette)
        dark = colour.is_dark(ground)
        wall = colour.mix(ground, colour.rgb(palette.support), 0.2 if dark else 0.14)
        floor = colour.mix(colour.mix(wall, colour.WOOD, 0.55), colour.deepest(palette), 0.45 if dark else 0.0)
        sky = colour.mix(air.low, 0xFF8CC6EC, 0.1 if dark else 0.45)
        return cls(dark, wall, floor, colour.darken(ground, 0.78), sky, glow)


def wall(canvas: skia.Canvas, frame: Frame, room: Room, line: float) -> None:
    run = brush.linear(
        0, frame.top, frame.width * 0.4, line, ((0, colour.mix(room.wall, room.shade, 0.16)), (1, room.wall))
    )
    canvas.drawPath(frame.all(), brush.shaded(run))
    pool(
        canvas,
        frame.width * 0.34,
        frame.height * 0.34,
        frame.short * 1.1,
        colour.lighten(room.glow, 0.4),
        0.12 if room.dark else 0.28,
    )
    vignette(canvas, frame, room.shade, 0.34 if room.dark else 0.14)


def floor(canvas: skia.Canvas, frame: Frame, room: Room, line: float) -> None:
    """Boards that run toward the viewer, behind a skirting board."""
    brush.blend(canvas, frame.below(line), colour.lighten(room.floor, 0.12), colour.darken(room.floor, 0.34))
    joints = []
    for at in range(-14, 15):
        x = frame.width / 2
        joints.append(shape.line((x + at * frame.short * 0.1, line), (x + at * frame.short * 0.24, frame.bottom)))
    brush.stroke(canvas, shape.joined(joints), colour.fade(colour.darken(room.floor, 0.6), 0.3), 1.6 * frame.unit)
    skirt = frame.strip(line - frame.short * 0.026, line)
    brush.blend(canvas, skirt, colour.lighten(room.wall, 0.4), colour.mix(room.wall, room.shade, 0.2))
    brush.fill(
        canvas, frame.strip(line, line + frame.short * 0.02), colour.fade(room.shade, 0.3), blur=frame.short * 0.008
    )


def window(canvas: skia.Canvas, frame: Frame, room: Room, place: tuple[float, float, float, float]) -> None:
    """A window with a sill, and the light that it throws on the wall."""
    x, y, wide, high = place
    edge = frame.short * 0.014
    outer = shape.box(x - edge, y - edge, wide + edge * 2, high + edge * 2, edge * 0.4)
    brush.glow(canvas, x + wide / 2, y + high / 2, max(wide, high), colour.lighten(room.sky, 0.5), 0.35)
    brush.cast(canvas, outer, dx=0, dy=edge * 0.5, blur=edge, alpha=0.25)
    brush.panel(canvas, outer, colour.lighten(room.wall, 0.5))
    pane = shape.box(x, y, wide, high)
    brush.blend(canvas, pane, room.sky, colour.mix(room.sky, room.glow, 0.4))
    hill = shape.path(
        f"M{x - wide} {y + high * 1.3} "
        f"Q{x + wide * 0.3} {y + high * 0.5} {x + wide * 1.4} {y + high * 1.1} V{y + high * 2} "
        f"H{x - wide} Z"
    )
    brush.inside(canvas, pane, hill, brush.paint(colour.mix(room.sky, colour.PINE, 0.45)))
    sheen = shape.polygon(
        (x + wide * 0.2, y), (x + wide * 0.42, y), (x + wide * 0.1, y + high), (x - wide * 0.12, y + high)
    )
    brush.inside(canvas, pane, sheen, brush.paint(colour.fade(colour.WHITE, 0.16)))
    bars = shape.path(f"M{x + wide / 2} {y} v{high} M{x} {y + high * 0.45} h{wide}")
    brush.stroke(canvas, bars, colour.lighten(room.wall, 0.5), edge * 0.8)
    brush.hollow(canvas, pane, 0.3, edge * 0.5)
    brush.panel(
        canvas,
        shape.box(x - edge * 2, y + high + edge * 0.6, wide + edge * 4, edge * 1.2, edge * 0.3),
        colour.lighten(room.wall, 0.4),
    )


def counter(canvas: skia.Canvas, frame: Frame, room: Room, y: float) -> None:
    """A wooden worktop along the lower edge."""
    wood = colour.mix(colour.WOOD, room.shade, 0.35 if room.dark else 0.0)
    brush.fill(canvas, frame.strip(y - frame.short * 0.03, y), colour.fade(room.shade, 0.22), blur=frame.short * 0.012)
    brush.blend(canvas, frame.below(y), colour.lighten(wood, 0.06 if room.dark else 0.26), colour.darken(wood, 0.12))
    brush.fill(canvas, frame.strip(y, y + 3 * frame.unit), colour.fade(colour.WHITE, 0.2 if room.dark else 0.5))
    front = frame.height * 0.95
    brush.blend(canvas, frame.below(front), colour.darken(wood, 0.34), colour.darken(wood, 0.6))
    stride = frame.width * 0.3
    grain = [
        shape.path(f"M{frame.left} {y + (front - y) * s} q{stride} {frame.short * 0.01} {stride * 2} 0 t{stride * 2} 0")
        for s in (0.25, 0.5, 0.8)
    ]
    brush.stroke(canvas, shape.joined(grain), colour.fade(colour.darken(wood, 0.5), 0.2), 1.6 * frame.unit)
