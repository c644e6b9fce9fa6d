"""Diagram: the subject, large, and its parts as labels around it, each with a line that ends on the part it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.image.layouts import split, steps
from tools.image.layouts.anchors import Spot, anchor
from tools.image.layouts.cards import Sizes, head, label, picture_of, rows, sizes_for, wide_places
from tools.image.layouts.plotting import lowered
from tools.image.layouts.sheet import FOREGROUND
from tools.image.layouts.stage import LOWEST, Stage
from tools.image.layouts.subjects import Subject
from tools.image.picture import Box, Curve, Ornament
from tools.image.shot import Item

MOST = 6
LYING = {"tall": 1.6, "square": 1.25}
"""Things wider than this by their height have their labels over them where the frame is not wide."""
SLIM = 0.9
"""Things wider than this by their height reach under the labels beside them, and to the frame's edge."""
GAP = 16.0
PACE = 0.22


@dataclass(frozen=True)
class Tag:
    """A label, what it points at, and where it is."""

    item: Item
    number: int
    spot: Spot
    box: Box


def compose(stage: Stage) -> None:
    """Labels on both sides on wide frames; elsewhere beside a slim subject, or over a lying one."""
    subject = stage.find(stage.shot.subject)
    if not stage.shot.items:
        split.compose(stage)
    elif subject is None or len(stage.shot.items) > MOST:
        steps.compose(stage)
    else:
        stage.ground(place=False)
        room = head(stage, 92, 0.24)
        if stage.shape == "wide":
            _around(stage, subject, room)
        elif subject.aspect < LYING[stage.shape]:
            _beside(stage, subject, lowered(stage, room))
        else:
            _over(stage, subject, lowered(stage, room))


def _around(stage: Stage, subject: Subject, room: Box) -> None:
    """The subject in the middle, labels for its left parts left of it and for its right parts right of it."""
    side = room.w * 0.27
    centre = Box(x=room.x + side + 70, y=room.y - 10, w=room.w - 2 * side - 140, h=room.h + 10)
    spots = _spots(stage, subject, turns=2)
    thing = _shown(stage, subject, centre)
    order = sorted(range(len(spots)), key=lambda number: spots[number][0])
    half = (len(spots) + 1) // 2
    for numbers, left in ((order[:half], room.x), (order[half:], room.right - side)):
        if not numbers:
            continue
        numbers.sort(key=lambda number: spots[number][1])
        boxes = rows(Box(x=left, y=room.y, w=side, h=room.h), len(numbers), 26, 150)
        _tag(stage, thing, [Tag(_items(stage)[n], n, spots[n], box) for n, box in zip(numbers, boxes, strict=True)])


def _beside(stage: Stage, subject: Subject, room: Box) -> None:
    """Labels in a column, a slim subject beside them; on tall frames it reaches down below the safe area."""
    frame, wide = stage.areas.frame, room.w * 0.46
    low = frame.y + frame.h * LOWEST if stage.shape == "tall" and subject.aspect < SLIM else room.bottom
    near, edge = (60.0, 40.0) if subject.aspect < SLIM else (-16.0, 14.0)
    left = room.x + wide + near
    place = Box(x=left, y=room.y, w=frame.right - edge - left, h=low - room.y)
    spots = _spots(stage, subject, turns=1)
    thing = _shown(stage, subject, place)
    numbers = sorted(range(len(spots)), key=lambda number: spots[number][1])
    boxes = rows(Box(x=room.x, y=room.y, w=wide, h=room.h), len(numbers), 20, 170)
    _tag(stage, thing, [Tag(_items(stage)[n], n, spots[n], box) for n, box in zip(numbers, boxes, strict=True)])


def _over(stage: Stage, subject: Subject, room: Box) -> None:
    """Labels in two staggered rows over a lying subject: the upper row's lines fall between the lower labels."""
    frame = stage.areas.frame
    low = frame.y + frame.h * LOWEST if stage.shape == "tall" else room.bottom
    high = min(118.0, room.h * 0.2)
    down = 2 * high + 30 if len(_items(stage)) > 1 else high
    top = room.y + down + (90 if stage.shape == "tall" else 40)
    place = Box(x=frame.x + 50, y=top, w=frame.w - 100, h=low - top)
    if stage.shape == "tall":
        place = place.model_copy(update={"h": min(place.h, place.w / subject.aspect + 60)})
    spots = _spots(stage, subject, turns=0)
    thing = _shown(stage, subject, place)
    numbers = sorted(range(len(spots)), key=lambda number: spots[number][0])
    count = len(numbers)
    half = min((2 * room.w / max(count - 1, 1) - GAP) / (2 + 4 / max(count - 1, 1)), 165.0)
    tags = []
    for place_no, n in enumerate(numbers):
        cx = room.cx if count == 1 else room.x + half + place_no * (room.w - 2 * half) / (count - 1)
        box = Box(x=cx - half, y=room.y + (high + 30) * (place_no % 2), w=2 * half, h=high)
        tags.append(Tag(_items(stage)[n], n, spots[n], box))
    _tag(stage, thing, tags)


def _items(stage: Stage) -> tuple[Item, ...]:
    return stage.shot.items


def _spots(stage: Stage, subject: Subject, turns: int) -> list[Spot]:
    """Where each label points: at its part, or else at the subject, one below the other or one beside the other."""
    known = [anchor(subject.name, item.label) for item in _items(stage)]
    count = len(known)
    made: list[Spot] = []
    for number, spot in enumerate(known):
        share = (number + 0.5) / count
        free = {
            0: (0.15 + 0.7 * share, 0.45),
            1: (0.4, 0.15 + 0.7 * share),
            2: (0.36 if number < (count + 1) // 2 else 0.64, 0.2 + 0.6 * ((number * 2 / count) % 1)),
        }[turns]
        made.append(spot or free)
    return made


def _shown(stage: Stage, subject: Subject, box: Box) -> Box:
    """The subject in its light, still against its labels; returns the box of the drawing itself."""
    glow = Ornament(form="blob", colour=stage.palette.support, amount=0.45)
    stage.add("glow", box, glow, "fade", 0.0, depth=0.5)
    return stage.show(subject, box, stands=False, at=0.15, depth=FOREGROUND)


def _tag(stage: Stage, thing: Box, tags: Sequence[Tag]) -> None:
    """Cards with their texts, and lines from them to the parts."""
    bare = not _shows_parts(stage) or min(tag.box.w for tag in tags) < 330
    rooms = [_words_in(tag.box, bare) for tag in tags]
    smallest = min(rooms, key=lambda room: room.w * room.h)
    sizes = sizes_for(stage, _items(stage), smallest, 46 + stage.bump / 2)
    for tag in tags:
        _lead(stage, thing, tag)
    for tag, room in zip(tags, rooms, strict=True):
        _card(stage, tag, room, sizes, bare)


def _shows_parts(stage: Stage) -> bool:
    """Whether each part has a picture of its own; a part's name alone may mean another thing, as cones and keys do."""
    return all(item.subject.strip() and stage.find(item.subject) is not None for item in _items(stage))


def _words_in(box: Box, bare: bool) -> Box:
    return box.inset(22, 8) if bare else wide_places(box)[1]


def _card(stage: Stage, tag: Tag, room: Box, sizes: Sizes, bare: bool) -> None:
    at = 0.4 + PACE * tag.number
    stage.panel("card", tag.box, stage.card, at=0.1 + 0.4 * at, cue=tag.item.label)
    if not bare:
        picture_of(stage, tag.item, tag.number + 1, wide_places(tag.box)[0], at + 0.1, counted=False)
    texts = label(stage, tag.item, stage.card, sizes, "center" if bare else "left")
    stage.stack(texts, room, valign="middle", at=at + 0.12, ground=stage.card)


def _lead(stage: Stage, thing: Box, tag: Tag) -> None:
    """A line from the card's nearer side to the part, with a bend, and a dot where it ends."""
    x, y = thing.x + thing.w * tag.spot[0], thing.y + thing.h * tag.spot[1]
    box = tag.box
    if box.bottom < thing.y + 4 and box.cx > thing.x and box.x < thing.right:
        start, bend = (box.cx, box.bottom), (box.cx, box.bottom + (y - box.bottom) * 0.45)
    else:
        edge = box.right if box.cx < thing.cx else box.x
        start, bend = (edge, box.cy), (edge + (x - edge) * 0.35, box.cy)
    ink, at = stage.accent_on(stage.palette.ground, 60), 0.45 + PACE * tag.number
    left, top = min(start[0], x), min(start[1], y)
    wide, high = max(abs(start[0] - x), 1.0), max(abs(start[1] - y), 1.0)
    points = tuple(((px - left) / wide, (py - top) / high) for px, py in (start, bend, (x, y)))
    dot = Box(x=x - 15, y=y - 15, w=30, h=30)
    stage.add("anchor", dot, Ornament(form="disc", colour=stage.card, second=stage.card), "pop", at, cue=tag.item.label)
    place, cue = Box(x=left, y=top, w=wide, h=high), tag.item.label
    for colour, width in ((stage.card, 11.0), (ink, 5.0)):
        stage.add("leader", place, Curve(points=points, colour=colour, width=width), "fade", at, cue=cue)
