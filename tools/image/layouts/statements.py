"""What the sides of a comparison say: a figure each, or parallel statements on pills of one size."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament
from tools.image.shot import Item
from tools.media.type import Style, line_width, printable

MOST_ROWS = 3
PILL_GAP = 16.0
WORSE = frozenset(
    {
        "before", "old", "without", "yesterday", "früher", "vorher", "alt", "ohne",
        "bisher", "antes", "sin", "viejo", "avant", "sans", "ancien",
    }
)  # fmt: skip
BETTER = frozenset(
    {
        "after", "now", "new", "with", "today", "us", "jetzt", "neu",
        "nachher", "mit", "heute", "ahora", "con", "nuevo", "après", "maintenant",
        "avec",
    }
)  # fmt: skip
SMALLEST = 30.0


@dataclass(frozen=True)
class Side:
    """One half: the item, which it is, its colour, and where its words and its thing go."""

    item: Item
    number: int
    fill: str
    words: Box
    picture: Box
    subject: Subject | None

    @property
    def at(self) -> float:
        """When it begins to arrive, in seconds."""
        return 0.3 + 0.35 * self.number


def states(item: Item) -> bool:
    """Whether the item has statements, and not one figure or nothing."""
    return not figure_of(item.detail) and bool(points_of(item.detail))


@dataclass(frozen=True)
class Pills:
    """Statements on pills, all of one size."""

    size: float
    each: float
    lines: int

    def height(self, side: Side) -> float:
        """The height of all pills of a side."""
        count = len(points_of(side.item.detail))
        return self.each * count + PILL_GAP * max(count - 1, 0)

    @classmethod
    def fitting(cls, stage: Stage, sides: tuple[Side, Side]) -> Pills:
        """As large as two thirds of the room allow, on one line where they can be."""
        most = min((_room_each(side) for side in sides if states(side.item)), default=96.0)
        size = most / 2.0
        while size > SMALLEST and not all(_on_one_line(stage, side, size) for side in sides if states(side.item)):
            size *= 0.95
        if size > SMALLEST:
            return cls(size, min(most, size * 2.1), 1)
        return cls(min(34.0, most / 2.5), most, 2)

    def put(self, stage: Stage, side: Side, top: float) -> None:
        """Puts the pills of a side down one by one, each with its tick or cross."""
        for number, text in enumerate(points_of(side.item.detail)):
            y = top + number * (self.each + PILL_GAP)
            box = Box(x=side.words.x, y=y, w=side.words.w, h=self.each)
            self._put_one(
                stage, side, Part(f"point {number}", text, self.size, SMALLEST - 5, stage.look.type.strong), box
            )

    def _put_one(self, stage: Stage, side: Side, part: Part, box: Box) -> None:
        fill, cue = _pill_fill(side.fill, side.number), side.item.label
        ink = stage.ink_on(fill)
        colour = tint.readable(stage.palette.second if side.number else "#7A8087", fill, ink, 3.0)
        at = side.at + 0.25 + 0.12 * int(part.name[-1])
        radius = min(box.h / 2, stage.look.radius * 2)
        stage.panel("pill", box, fill, at=at, radius=radius, shadow=0.5, cue=cue)
        size = min(box.h * 0.62, 52.0)
        spot = Box(x=box.x + (box.h - size) / 2, y=box.cy - size / 2, w=size, h=size)
        mark = Ornament(form=_mark(stage, side.number), colour=colour, second=colour if not _judges(stage) else fill)
        stage.add("mark", spot, mark, "pop", at + 0.1, cue=cue)
        words = Box(x=spot.right + 18, y=box.y, w=box.right - 26 - spot.right - 18, h=box.h)
        said = replace(part, colour=ink, cue=cue, lines=self.lines, leading=1.08)
        stage.set_text(said, words, valign="middle", at=at + 0.05, ground=fill)


def _room_each(side: Side) -> float:
    """The height of a pill when all of a side take two thirds of its room, at most 96 units."""
    count = len(points_of(side.item.detail))
    return min((side.words.h * 0.68 - PILL_GAP * (count - 1)) / count, 96.0)


def _on_one_line(stage: Stage, side: Side, size: float) -> bool:
    style = Style(stage.look.type.strong, size)
    room = side.words.w - 2.1 * size - 62
    return all(line_width(printable(text, style.face), style) <= room for text in points_of(side.item.detail))


def _pill_fill(fill: str, number: int) -> str:
    """Ours are solid and light, theirs hardly leave their ground."""
    if number:
        return tint.mix("#FFFFFF", fill, 0.05)
    return tint.mix(fill, "#FFFFFF", 0.34 if not tint.is_dark(fill) else 0.12)


def _mark(stage: Stage, number: int) -> Literal["check", "cross", "disc"]:
    if not _judges(stage):
        return "disc"
    return "check" if number else "cross"


def _judges(stage: Stage) -> bool:
    """Whether the second side is the better one: ours, or what comes after; of two equals neither is crossed out."""
    first, second = (item.label.casefold() for item in stage.shot.items)
    ours = stage.brand.strip().casefold()
    return bool(ours and ours in second) or bool(WORSE & set(first.split())) or bool(BETTER & set(second.split()))


def figure_of(detail: str) -> str:
    """The detail where it is one short figure, which is then the thing to compare."""
    said = detail.strip()
    return said if len(said) <= 14 and any(c.isdigit() for c in said) and len(said.split()) <= 2 else ""


def points_of(detail: str) -> list[str]:
    """The statements of a detail, at most three."""
    found = [part.strip(" .") for part in re.split(r"[;•\n]|, |\. ", detail)]
    return [part for part in found if part][:MOST_ROWS]
