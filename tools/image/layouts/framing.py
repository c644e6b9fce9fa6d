"""What views share: words in their box, boxes mirrored, a veil under words on a place, light behind a large thing."""

from __future__ import annotations

from tools.image.layouts.stage import Stage
from tools.image.picture import Align, Box, Ornament


def say(stage: Stage, text: Box, size: float, lines: int, align: Align = "left", *, top: bool = False) -> None:
    """The shot's words in their box, with the look's small floating things kept off them."""
    stage.float_bits(10, (text.inset(-20),))
    high = top or stage.shape != "wide"
    stage.copy(text, size, align=align, valign="top" if high else "middle", lines=lines)


def mirrored(stage: Stage, box: Box) -> Box:
    """The box on the other side, in scenes that have their subject on the left."""
    return box.model_copy(update={"x": stage.areas.frame.w - box.right}) if stage.flipped else box


def veil_behind(stage: Stage, text: Box) -> None:
    """A soft veil under the words where they stand on a place."""
    frame = stage.areas.frame
    if stage.shape != "wide" or text.w > 0.7 * frame.w:
        stage.veil("top", Box(x=-60, y=-0.05 * frame.h, w=frame.w + 120, h=text.bottom + 0.26 * frame.h), 0.72)
    elif text.cx > frame.cx:
        left = text.x - 0.3 * frame.w
        stage.veil("right", Box(x=left, y=-60, w=1.05 * frame.w - left, h=frame.h + 120), 0.72)
    else:
        wide = text.right + 0.35 * frame.w
        stage.veil("left", Box(x=-0.05 * frame.w, y=-60, w=wide, h=frame.h + 120), 0.72)


def lit(stage: Stage, box: Box) -> None:
    """A soft light and rings behind something large."""
    stage.add("glow", box.inset(-box.w * 0.1), Ornament(form="blob", colour=stage.palette.support, amount=0.55), "fade")
    rings = Ornament(
        form="rings", colour=stage.palette.accent, second=stage.palette.support, amount=0.8, cut=stage.look.cut
    )
    stage.add("rings", box, rings, "fade", 0.05, depth=0.6)
