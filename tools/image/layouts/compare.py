"""Compare: the frame in two, cold and warm; each side with its name, its thing, and parallel statements on pills."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts.cards import head
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament, Panel
from tools.image.shot import Item
from tools.media.type import Style, line_width, printable

MOST_ROWS = 3
SEAM = 56.0
"""How far the seam leans over the height of a wide frame, in units: 3 % of its width."""
LYING = 1.15
"""Things wider than this by their height stand over the statements, slimmer ones beside them."""
PILL_GAP = 16.0
NAME, SMALLEST = 80.0, 30.0
WORSE = frozenset(
    [
        "before",
        "old",
        "without",
        "yesterday",
        "früher",
        "vorher",
        "alt",
        "ohne",
        "bisher",
        "antes",
        "sin",
        "viejo",
        "avant",
        "sans",
        "ancien",
    ]
)
BETTER = frozenset(
    [
        "after",
        "now",
        "new",
        "with",
        "today",
        "us",
        "jetzt",
        "neu",
        "nachher",
        "mit",
        "heute",
        "ahora",
        "con",
        "nuevo",
        "après",
        "maintenant",
        "avec",
    ]
)


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


def compose(stage: Stage) -> None:
    """Two halves that fill the frame; anything but two sides is a list."""
    if len(stage.shot.items) != 2:
        list_layout.compose(stage)
        return
    stage.ground(place=False)
    room = _headed(stage)
    fields = _fields(stage, room)
    sides = _sides(stage, room)
    pills = _Pills.fitting(stage, sides)
    size = _name_size(stage, sides, pills)
    for side in sides:
        _show(stage, side)
        _say(stage, side, size, pills)
    if stage.shape == "tall" and sides[1].subject is None:
        _below(stage, sides[1])
    _versus(stage, room, fields)


def _headed(stage: Stage) -> Box:
    """The headline, unless it is nothing but the two names, which the halves say anyway."""
    said = stage.shot.headline.casefold()
    names = [item.label.casefold() for item in stage.shot.items]
    if all(name in said for name in names) and len(said) <= sum(map(len, names)) + 12:
        stage.shot = stage.shot.model_copy(update={"headline": ""})
    return head(stage, 84, 0.26)


def _fields(stage: Stage, room: Box) -> tuple[Box, Box]:
    """Both halves as fields of colour that run off the frame."""
    frame, outer = stage.areas.frame, stage.areas.frame.inset(-60)
    top = outer.y if room.y <= stage.areas.content.y + 1 else room.y - 12
    if stage.shape == "tall":
        seam = _seam(room)
        first = Box(x=outer.x, y=top, w=outer.w, h=seam - top)
        second = Box(x=outer.x, y=seam, w=outer.w, h=outer.bottom - seam)
    else:
        lean = SEAM if stage.shape == "wide" else 0.0
        first = Box(x=outer.x, y=top, w=frame.cx + lean - outer.x, h=outer.bottom - top)
        second = Box(x=frame.cx - lean / 2, y=top, w=outer.right - frame.cx + lean / 2, h=outer.bottom - top)
    for number, box in enumerate((first, second)):
        fill = _fill(stage, number)
        lean = SEAM if number and stage.shape == "wide" else 0.0
        field = Panel(fill=fill, fill_to=tint.deepen(fill, 0.12), slant=lean)
        stage.add("field", box, field, "slide" if number else "fade", 0.0 if not number else 0.25, seconds=0.5)
    return first, second


def _seam(room: Box) -> float:
    """Where the halves of a tall frame meet."""
    return room.y + room.h * 0.49


def _sides(stage: Stage, room: Box) -> tuple[Side, Side]:
    halves = _stacked(room) if stage.shape == "tall" else _beside(stage, room)
    subjects = _subjects(stage)
    over = stage.shape == "square" or any(one is not None and _lies(one) for one in subjects)
    one, other = stage.shot.items
    return (
        _placed(stage, one, 0, halves[0], subjects[0], over),
        _placed(stage, other, 1, halves[1], subjects[1], over),
    )


def _lies(subject: Subject) -> bool:
    return subject.kind == "icon" or subject.aspect > LYING


def _stacked(room: Box) -> tuple[Box, Box]:
    seam = _seam(room)
    return Box(x=room.x, y=room.y + 10, w=room.w, h=seam - room.y - 40), Box(
        x=room.x, y=seam + 34, w=room.w, h=room.bottom - seam - 34
    )


def _beside(stage: Stage, room: Box) -> tuple[Box, Box]:
    middle = stage.areas.frame.cx
    gap = 62.0 if stage.shape == "wide" else 34.0
    top, high = room.y + 18, room.h - 18
    return Box(x=room.x, y=top, w=middle - gap - room.x, h=high), Box(
        x=middle + gap, y=top, w=room.right - middle - gap, h=high
    )


def _placed(stage: Stage, item: Item, number: int, half: Box, subject: Subject | None, over: bool) -> Side:
    """Where the words and the thing of a side go: over each other or beside each other, on both sides alike."""
    fill = _fill(stage, number)
    if subject is None:
        return Side(item, number, fill, half, half, None)
    if stage.shape == "tall":
        return Side(item, number, fill, *_tall_places(stage, half, number), subject)
    if over:
        share = 0.42 if any(points_of(each.detail) for each in stage.shot.items) else 0.6
        picture = Box(x=half.x, y=half.y, w=half.w, h=half.h * share)
        words = Box(x=half.x, y=picture.bottom + 18, w=half.w, h=half.bottom - picture.bottom - 18)
        return Side(item, number, fill, words, picture, subject)
    wide = half.w * 0.38
    picture = Box(x=half.right - wide, y=half.y, w=wide, h=half.h)
    return Side(item, number, fill, Box(x=half.x, y=half.y, w=half.w - wide - 36, h=half.h), picture, subject)


def _tall_places(stage: Stage, half: Box, number: int) -> tuple[Box, Box]:
    """The first thing stands beside its words; ours stands large under everything, where no text may be."""
    if number:
        return half, _low(stage, half)
    wide = half.w * 0.34
    words = Box(x=half.x, y=half.y, w=half.w - wide - 24, h=half.h)
    return words, Box(x=half.right - wide, y=half.y, w=wide + 40, h=half.h)


def _show(stage: Stage, side: Side) -> None:
    """The thing of a side, on a plate of its own light."""
    if side.subject is None:
        return
    box = side.picture
    glow = tint.pale(side.fill, 0.5 if side.number else 0.28)
    size = max(box.h, min(box.w, box.h * 1.6)) * 1.15
    spot = Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)
    stage.add("glow", spot, Ornament(form="blob", colour=glow, amount=0.5), "fade", side.at)
    share = 1.0 if side.number else 0.86
    inner = box.inset(box.w * (1 - share) / 2, box.h * (1 - share) / 2)
    stage.side_subject(side.subject, inner, side.at + 0.1, side.fill, side.item.label)


def _below(stage: Stage, side: Side) -> None:
    """Where the sides have no things of their own, what is compared stands under them, or rings fill its place."""
    box = _low(stage, side.words)
    subject = stage.find(stage.shot.subject)
    if subject is not None:
        stage.side_subject(subject, box, side.at + 0.1, side.fill, side.item.label)
        return
    size = box.w * 1.1
    spot = Box(x=box.cx - size / 2, y=box.cy - size * 0.35, w=size, h=size)
    tone = tint.mix(side.fill, stage.ink_on(side.fill), 0.5)
    stage.add("rings", spot, Ornament(form="rings", colour=tone, second=tone), "pop", side.at, seconds=0.7)


def _low(stage: Stage, half: Box) -> Box:
    """The part of a tall frame below its captions, down to where platforms put nothing but their buttons."""
    frame = stage.areas.frame
    top = (stage.areas.caption.bottom if stage.areas.caption else half.bottom) + 44
    return Box(x=frame.x + frame.w * 0.12, y=top, w=frame.w * 0.76, h=frame.y + frame.h * 0.9 - top)


def _name_size(stage: Stage, sides: tuple[Side, Side], pills: _Pills) -> float:
    """The size at which both names fit over what stands under them."""
    sizes = [NAME]
    for side in sides:
        high = side.words.h - pills.height(side) - 20 if _states(side.item) else side.words.h * 0.45
        fitted = stage.fitted(_name(stage, side, NAME), side.words.w, max(high, 60.0))
        sizes.append(fitted.style.size if fitted else NAME)
    return min(sizes)


def _name(stage: Stage, side: Side, size: float) -> Part:
    kind = stage.look.type
    return Part(
        "side name", side.item.label, size, 30, kind.display, stage.ink_on(side.fill), 2, kind.tracking, 1.04,
        cue=side.item.label,
    )  # fmt: skip


def _states(item: Item) -> bool:
    """Whether the item has statements, and not one figure or nothing."""
    return not figure_of(item.detail) and bool(points_of(item.detail))


def _say(stage: Stage, side: Side, size: float, pills: _Pills) -> None:
    """The side's name over its figure, or over its statements."""
    name, kind, words = _name(stage, side, size), stage.look.type, side.words
    if not _states(side.item):
        value = Part(
            "value", figure_of(side.item.detail), 170, 60, kind.display, name.colour, 1, kind.tracking, 1.0, 10,
            cue=side.item.label, counts=True,
        )  # fmt: skip
        stage.stack((name, value), words, valign="middle", at=side.at + 0.15, ground=side.fill)
        return
    above = Box(x=words.x, y=words.y, w=words.w, h=max(words.h - pills.height(side) - 12, 40.0))
    taken = stage.stack((name,), above, valign="top", at=side.at + 0.15, ground=side.fill)
    slack = words.bottom - taken.bottom - pills.height(side)
    pills.put(stage, side, taken.bottom + min(max(slack * 0.4, 8.0), 48.0))


@dataclass(frozen=True)
class _Pills:
    """Statements on pills, all of one size."""

    size: float
    each: float
    lines: int

    def height(self, side: Side) -> float:
        """The height of all pills of a side."""
        count = len(points_of(side.item.detail))
        return self.each * count + PILL_GAP * max(count - 1, 0)

    @classmethod
    def fitting(cls, stage: Stage, sides: tuple[Side, Side]) -> _Pills:
        """As large as two thirds of the room allow, on one line where they can be."""
        most = min((_room_each(side) for side in sides if _states(side.item)), default=96.0)
        size = most / 2.0
        while size > SMALLEST and not all(_on_one_line(stage, side, size) for side in sides if _states(side.item)):
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


def _mark(stage: Stage, number: int) -> Literal["check", "cross", "disc"]:
    if not _judges(stage):
        return "disc"
    return "check" if number else "cross"


def _judges(stage: Stage) -> bool:
    """Whether the second side is the better one: ours, or what comes after; of two equals neither is crossed out."""
    first, second = (item.label.casefold() for item in stage.shot.items)
    ours = stage.brand.strip().casefold()
    return bool(ours and ours in second) or bool(WORSE & set(first.split())) or bool(BETTER & set(second.split()))


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


def _fill(stage: Stage, side: int) -> str:
    if side:
        return stage.strong_fill()
    ground = stage.palette.ground
    return tint.mix(ground, "#808890", 0.34 if not tint.is_dark(ground) else 0.2)


def _versus(stage: Stage, room: Box, fields: tuple[Box, Box]) -> None:
    """The badge on the seam."""
    size, frame = 92.0, stage.areas.frame
    if stage.shape == "tall":
        spot = Box(x=frame.cx - size / 2, y=fields[1].y - size / 2, w=size, h=size)
    else:
        y = room.y + room.h * (0.30 if stage.shape == "wide" else 0.2)
        lean = SEAM * (0.5 - (y + size / 2 - fields[0].y) / fields[0].h) if stage.shape == "wide" else 0.0
        spot = Box(x=frame.cx + lean - size / 2, y=y, w=size, h=size)
    dark = tint.deepen(stage.palette.ink if tint.is_dark(stage.palette.ink) else stage.palette.ground, 0.3)
    stage.add("versus", spot, Ornament(form="disc", colour=dark, second=dark), "pop", 0.8)
    ink = tint.best_ink(dark, (tint.WHITE,), 4.8)
    part = Part("vs", "vs", 42, 30, stage.look.type.strong, ink, 1, align="center")
    stage.set_text(part, spot, valign="middle", enter="pop", at=0.85, ground=dark)


def _subjects(stage: Stage) -> tuple[Subject | None, Subject | None]:
    """What stands for the sides; nothing for either where both would show the same."""
    one, other = (stage.find(item.subject or item.label) for item in stage.shot.items)
    if one is not None and other is not None and one.name == other.name:
        return None, None
    return one, other


def figure_of(detail: str) -> str:
    """The detail where it is one short figure, which is then the thing to compare."""
    said = detail.strip()
    return said if len(said) <= 14 and any(c.isdigit() for c in said) and len(said.split()) <= 2 else ""


def points_of(detail: str) -> list[str]:
    """The statements of a detail, at most three."""
    found = [part.strip(" .") for part in re.split(r"[;•\n]|, |\. ", detail)]
    return [part for part in found if part][:MOST_ROWS]
