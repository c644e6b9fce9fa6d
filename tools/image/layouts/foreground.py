"""The nearest plane: something out of focus in the lower corner that the subject leaves empty."""

from __future__ import annotations

from tools.image import tint
from tools.image.art import studio
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament

GREEN = "#3C7A41"
NEAREST = 1.3
"""How far it moves with the camera: more than anything else."""
CORNER = {"wide": (0.20, 0.27), "tall": (0.46, 0.15)}
"""Its width and height, as shares of the frame, inside the frame."""


def near_lens(stage: Stage, thing: Box) -> None:
    """Leaves before a green place, lights before no place; nothing indoors, where words are or somebody speaks."""
    floor = studio.backdrop(stage.backdrop).floor if stage.backdrop else ""
    if stage.shape == "square" or stage.areas.shared or floor not in ("", "grass"):
        return
    frame = stage.areas.frame
    wide, high = CORNER[stage.shape]
    left = thing.cx > frame.cx
    box = Box(x=-0.07 * frame.w, y=(1 - high) * frame.h, w=(wide + 0.07) * frame.w, h=(high + 0.05) * frame.h)
    if not left:
        box = box.model_copy(update={"x": frame.w - box.right})
    if floor:
        dark = tint.deepen(tint.mix(GREEN, stage.text_ground, 0.25), 0.42)
        art = Ornament(form="leaves", colour=dark, second=tint.mix(dark, GREEN, 0.55))
    else:
        colours = stage.palette.support, tint.pale(stage.palette.accent, 0.3)
        art = Ornament(form="lights", colour=colours[0], second=colours[1], amount=1.0)
    stage.add("near", box, art, depth=NEAREST, bob=4)
