"""Number: one figure, far larger than anything else, on a dial where it is short enough."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts import title
from tools.image.layouts.stage import Part, Stage
from tools.image.picture import Align, Box, Ornament

LONGEST_ON_DIAL = 6


def compose(stage: Stage) -> None:
    """On a dial beside the words, or set across the frame."""
    if not stage.shot.number.strip():
        title.compose(stage)
        return
    stage.ground(place=False)
    if len(stage.shot.number.strip()) <= LONGEST_ON_DIAL:
        _dial(stage)
    else:
        _across(stage)


def _dial(stage: Stage) -> None:
    content = stage.areas.content
    if stage.shape == "wide":
        size = min(content.h, content.w * 0.44)
        dial = Box(x=content.x, y=content.cy - size / 2, w=size, h=size)
        words = Box(x=dial.right + 80, y=content.y, w=content.right - dial.right - 80, h=content.h)
    else:
        size = min(content.w * 0.78, content.h * 0.58)
        dial = Box(x=content.cx - size / 2, y=content.y, w=size, h=size)
        words = Box(x=content.x, y=dial.bottom + 34, w=content.w, h=content.bottom - dial.bottom - 34)
    face = (
        stage.card if tint.contrast(stage.card, stage.palette.ground) > 1.3 else tint.pale(stage.palette.accent, 0.86)
    )
    stage.add("dial", dial, Ornament(form="disc", colour=face, second=face), "pop", 0.1, seconds=0.6)
    lit = stage.loud_on(face, 1.9)
    ticks = Ornament(form="ticks", colour=lit, second=tint.mix(lit, face, 0.65), amount=_share(stage.shot.number))
    stage.add("ticks", dial, ticks, "fade", 0.35)
    _figure(stage, dial.inset(dial.w * 0.17), face)
    align: Align = "left" if stage.shape == "wide" else "center"
    stage.fill_below()
    stage.copy(words, 104, align=align, valign="middle" if stage.shape == "wide" else "top")
    stage.float_bits(10, (content,))


def _figure(stage: Stage, room: Box, face: str) -> None:
    kind = stage.look.type
    ink = stage.loud_on(face, 3.2)
    figure = Part(
        "number",
        stage.shot.number.strip(),
        room.w * 0.75,
        60,
        kind.display,
        ink,
        1,
        kind.tracking,
        1.0,
        align="center",
        counts=True,
    )
    unit = Part(
        "unit", stage.shot.unit.upper(), 44, 28, kind.strong, stage.ink_on(face), 2, 0.08, 1.1, 4, align="center"
    )
    stage.stack((figure, unit), room, valign="middle", at=0.25, ground=face)


def _across(stage: Stage) -> None:
    content, kind = stage.areas.content, stage.look.type
    said = f"{stage.shot.number.strip()} {stage.shot.unit}".strip()
    loud = stage.accent_on(stage.text_ground, 200)
    figure = Part("number", said, 300, 90, kind.display, loud, 2, kind.tracking, 1.0, counts=True)
    stage.fill_below()
    stage.float_bits(10, (content,))
    stage.stack((stage.kicker(), figure, stage.headline(92), stage.body()), content, valign="middle")


def _share(number: str) -> float:
    """How much of the dial is lit: what a percentage says, else all of it."""
    digits = number.strip().replace(",", ".").rstrip("% ").strip()
    if number.strip().endswith("%"):
        try:
            return min(max(float(digits) / 100, 0.0), 1.0)
        except ValueError:
            return 1.0
    return 1.0
