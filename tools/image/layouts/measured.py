"""Two plain figures compared as columns: each stands at the lower edge of its half, as high as what it says."""

from __future__ import annotations

import re

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.statements import Side, figure_of
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Panel

LEAST, WIDEST = 24.0, 420.0
"""The lowest and the widest column, in units."""


def amount(figure: str) -> float | None:
    """The number that a figure says: "13,740 cups" is 13740, "3,5 %" is 3.5; None where it says none or a range."""
    found = re.findall(r"\d[\d.,'’\s\u202f]*", figure)
    if len(found) != 1 or re.search(r"[-–−]\s*\d", figure):
        return None
    digits = re.sub(r"[.,'’\s\u202f](?=\d{3}(?!\d))", "", found[0].strip(" .,'’\u202f"))
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def draw(stage: Stage, sides: tuple[Side, Side], room: Box) -> bool:
    """The columns, each under its name and figure; False where figures cannot be compared by their height."""
    amounts = [amount(figure_of(side.item.detail)) for side in sides]
    one, other = amounts
    if stage.shape == "tall" or one is None or other is None or max(one, other) <= 0:
        return False
    if _unit(sides[0]) != _unit(sides[1]) or any(side.subject is not None for side in sides):
        return False
    frame, most = stage.areas.frame, max(one, other)
    head = room.h * 0.46
    tallest = frame.h - room.y - head - 24
    for side, value in zip(sides, (one, other), strict=True):
        high = max(tallest * value / most, LEAST)
        _column(stage, side, Box(x=side.words.x, y=frame.h - high, w=side.words.w, h=high), head)
    return True


def _unit(side: Side) -> str:
    return re.sub(r"[\d.,'’\s\u202f]+", "", figure_of(side.item.detail)).casefold()


def _column(stage: Stage, side: Side, room: Box, head: float) -> None:
    """A column with its name and figure over it."""
    wide = min(room.w * 0.62, WIDEST)
    box = Box(x=room.cx - wide / 2, y=room.y, w=wide, h=room.h + stage.look.radius + 40)
    ink = stage.ink_on(side.fill)
    fill = tint.mix("#FFFFFF", side.fill, 0.06) if side.number else tint.mix(side.fill, ink, 0.42)
    art = Panel(fill=fill, fill_to=tint.mix(fill, side.fill, 0.28), radius=stage.look.radius, shadow=0.6)
    cue = side.item.label
    stage.add("column", box, art, "rise", side.at, cue=cue, seconds=0.6)
    kind = stage.look.type
    name = Part("side name", cue, 66, 30, kind.display, ink, 1, kind.tracking, 1.04, align="center", cue=cue)
    value = Part(
        "value", figure_of(side.item.detail), 150, 54, kind.display, ink, 1, kind.tracking, 1.0, 6,
        align="center", cue=cue, counts=True,
    )  # fmt: skip
    words = Box(x=room.x, y=room.y - head, w=room.w, h=head - 18)
    stage.stack((name, value), words, valign="bottom", at=side.at + 0.15, ground=side.fill)
