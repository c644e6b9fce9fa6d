"""Two plain figures compared by what is drawn: columns as high as they say, or lying bars where frames are tall."""

from __future__ import annotations

import re

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.statements import Side, figure_of
from tools.image.layouts.wording import Part, union
from tools.image.picture import Align, Box, Panel

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
    """The columns or bars with names and figures; False where figures cannot be compared by their size."""
    amounts = [amount(figure_of(side.item.detail)) for side in sides]
    one, other = amounts
    if one is None or other is None or max(one, other) <= 0:
        return False
    both = all(side.subject is not None for side in sides)
    if _unit(sides[0]) != _unit(sides[1]) or both:
        return False
    frame, most = stage.areas.frame, max(one, other)
    if stage.shape == "tall":
        for side, value in zip(sides, (one, other), strict=True):
            _lying(stage, side, value / most)
        return True
    head = room.h * 0.46
    tallest = frame.h - room.y - head - 24
    for side, value in zip(sides, (one, other), strict=True):
        high, half = max(tallest * value / most, LEAST), _half(side)
        _column(stage, side, Box(x=half.x, y=frame.h - high, w=half.w, h=high), head)
    return True


def _half(side: Side) -> Box:
    """The words and the picture of a side together: what is drawn here takes the place of both."""
    return union((side.words, side.picture)) if side.subject is not None else side.words


def _unit(side: Side) -> str:
    return re.sub(r"[\d.,'’\s\u202f]+", "", figure_of(side.item.detail)).casefold()


def _texts(stage: Stage, side: Side, size: float, align: Align) -> tuple[Part, Part]:
    """The side's name, and its figure in that size."""
    kind, cue, ink = stage.look.type, side.item.label, stage.ink_on(side.fill)
    return (
        Part("side name", cue, 66, 30, kind.display, ink, 1, kind.tracking, 1.04, align=align, cue=cue),
        Part(
            "value", figure_of(side.item.detail), size, 54, kind.display, ink, 1, kind.tracking, 1.0, 6,
            align=align, cue=cue, counts=True,
        ),
    )  # fmt: skip


def _bar(stage: Stage, side: Side) -> tuple[str, str]:
    """Upper and lower colour of what is drawn of a side."""
    ink = stage.ink_on(side.fill)
    fill = tint.mix("#FFFFFF", side.fill, 0.06) if side.number else tint.mix(side.fill, ink, 0.42)
    return fill, tint.mix(fill, side.fill, 0.28)


def _column(stage: Stage, side: Side, room: Box, head: float) -> None:
    """A column with its name and figure over it."""
    wide = min(room.w * 0.62, WIDEST)
    box = Box(x=room.cx - wide / 2, y=room.y, w=wide, h=room.h + stage.look.radius + 40)
    fill, low = _bar(stage, side)
    art = Panel(fill=fill, fill_to=low, radius=stage.look.radius, shadow=0.6)
    stage.add("column", box, art, "rise", side.at, cue=side.item.label, seconds=0.6)
    words = Box(x=room.x + 14, y=room.y - head, w=room.w - 28, h=head - 18)
    parts = _texts(stage, side, 150, "center")
    stage.stack(parts, words, valign="bottom", at=side.at + 0.15, ground=side.fill)


def _lying(stage: Stage, side: Side, share: float) -> None:
    """A name and a figure, and a bar under them that is as long as what they say."""
    room, thick = _half(side), min(46.0, _half(side).h * 0.17)
    fill, low = _bar(stage, side)
    words = Box(x=room.x, y=room.y, w=room.w, h=max(room.h - thick - 34, 40.0))
    stage.stack(_texts(stage, side, 150, "left"), words, valign="bottom", at=side.at + 0.15, ground=side.fill)
    bar = Box(x=room.x, y=words.bottom + 16, w=max(room.w * share, LEAST), h=thick)
    art = Panel(fill=fill, fill_to=low, radius=min(stage.look.radius, thick / 2), shadow=0.4)
    stage.add("bar", bar, art, "wipe", side.at + 0.2, cue=side.item.label, seconds=0.7)
