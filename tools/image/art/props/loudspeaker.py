"""A loudspeaker."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.palette import Palette


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 35, 95, 27)
    brush.panel(canvas, shape.box(9, 5, 52, 89, 5), colour.NIGHT)
    brush.stroke(canvas, shape.box(12, 8, 46, 83, 4), colour.fade(colour.STEEL, 0.3), 1)
    for cy, r in ((26.0, 13.5), (65.0, 21.0)):
        brush.ball(canvas, shape.oval(35, cy, r), colour.accent(palette))
        cone = shape.oval(35, cy, r * 0.84)
        brush.fill(canvas, cone, 0xFF1A1D26)
        brush.hollow(canvas, cone, 0.7, 2)
        for share in (0.66, 0.5):
            brush.stroke(canvas, shape.oval(35, cy, r * share), colour.fade(colour.STEEL, 0.35), 1)
        brush.ball(canvas, shape.oval(35, cy, r * 0.34), colour.IRON)
    for x in (15.0, 55.0):
        for y in (12.0, 87.0):
            brush.ball(canvas, shape.oval(x, y, 1.6), colour.STEEL)
    for side in (1, -1):
        waves = shape.path("M65 54 Q69 65 65 76")
        waves = waves if side == 1 else shape.flipped(waves, 35)
        brush.stroke(canvas, waves, colour.fade(colour.accent(palette), 0.8), 2)


PROP = Prop(
    name="loudspeaker",
    words=(
        "loudspeaker",
        "speaker box",
        "speakers",
        "sound system",
        "amplifier",
        "dj",
        "nightclub",
        "disco",
        "dance music",
        "stereo",
        "bass",
        "hi-fi",
        "dance",
        "dancing",
    ),
    aspect=0.7,
    draw=draw,
)
