"""Compare: the frame in two, cold and warm; each side with its name, its thing, and parallel statements on pills."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts import measured
from tools.image.layouts.cards import head
from tools.image.layouts.stage import FOOT, Stage
from tools.image.layouts.statements import Pills, Side, figure_of, points_of, states
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament, Panel
from tools.image.shot import Item

SEAM = 56.0
"""How far the seam leans over the height of a wide frame, in units: 3 % of its width."""
LYING = 1.15
"""Things wider than this by their height stand over the statements, slimmer ones beside them."""
NAME = 80.0
ALONE, OVER_FIGURE = 0.9, 0.45
"""The share of its words' room that a name takes: nearly all where nothing is said under it, less over a figure."""
NAMED = 0.32
"""The share of a half's height that names take which nothing is said under; their things have the rest."""


def compose(stage: Stage) -> None:
    """Two halves that fill the frame; anything but two sides is a list."""
    if len(stage.shot.items) != 2:
        list_layout.compose(stage)
        return
    stage.ground(place=False)
    room = _headed(stage)
    fields = _fields(stage, room)
    sides = _sides(stage, room)
    if measured.draw(stage, sides, room):
        if stage.shape == "wide":
            _versus(stage, room, fields)
        elif stage.shape == "tall":
            _below(stage, sides[1])
        return
    pills = Pills.fitting(stage, sides)
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
    if not any(each.detail.strip() for each in stage.shot.items):
        words = Box(x=half.x, y=half.y, w=half.w, h=half.h * NAMED)
        low = stage.areas.frame.h * FOOT if stage.shape == "wide" else half.bottom
        picture = Box(x=half.x, y=words.bottom + 16, w=half.w, h=low - words.bottom - 16)
        return Side(item, number, fill, words, picture, subject)
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


def _name_size(stage: Stage, sides: tuple[Side, Side], pills: Pills) -> float:
    """The size at which both names fit over what stands under them."""
    sizes = [NAME]
    for side in sides:
        alone = ALONE if not side.item.detail.strip() else OVER_FIGURE
        high = side.words.h - pills.height(side) - 20 if states(side.item) else side.words.h * alone
        fitted = stage.fitted(_name(stage, side, NAME), side.words.w, max(high, 60.0))
        sizes.append(fitted.style.size if fitted else NAME)
    return min(sizes)


def _name(stage: Stage, side: Side, size: float) -> Part:
    kind = stage.look.type
    return Part(
        "side name", side.item.label, size, 30, kind.display, stage.ink_on(side.fill), 2, kind.tracking, 1.04,
        cue=side.item.label,
    )  # fmt: skip


def _say(stage: Stage, side: Side, size: float, pills: Pills) -> None:
    """The side's name over its figure, or over its statements."""
    name, kind, words = _name(stage, side, size), stage.look.type, side.words
    if not states(side.item):
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
        bare = not any(item.detail.strip() for item in stage.shot.items)
        y = room.y + room.h * (0.52 if bare else 0.30 if stage.shape == "wide" else 0.2)
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
