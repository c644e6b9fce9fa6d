"""Cards: the boxes of steps and lists, as columns or as rows, each with its picture and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import Part
from tools.image.picture import Align, Box, Ornament
from tools.image.shot import Item

STAGGER = 0.26
FIRST_AT = 0.35
SMALLEST = 34.0
LEAST_PICTURE, LEAST_ICON = 82.0, 60.0
"""Units across from which a drawing, and an icon, can be read beside a label."""
MARGIN, PLATE, ROOM_ROUND = 12.0, 1.3, 0.06
"""Units round a picture's plate in its card, its width by its height in rows, and the room that its thing leaves."""
LARGEST_BADGE = 236.0
LABELS = {1: 100.0, 2: 92.0, 3: 76.0, 4: 64.0}
"""The largest labels of so many cards, in units; of more, `MANY`."""
MANY = 56.0
LEAST_DIFFERENT = 0.6
"""Cards show pictures where so many of these differ, and no two neighbours are alike."""


def columns(box: Box, count: int, gap: float) -> list[Box]:
    """Equal boxes beside each other."""
    wide = (box.w - gap * (count - 1)) / count
    return [Box(x=box.x + number * (wide + gap), y=box.y, w=wide, h=box.h) for number in range(count)]


def rows(box: Box, count: int, gap: float, tallest: float) -> list[Box]:
    """Equal boxes under each other, no taller than `tallest`, in the middle of the box."""
    high = min((box.h - gap * (count - 1)) / count, tallest)
    top = box.y + (box.h - high * count - gap * (count - 1)) / 2
    return [Box(x=box.x, y=top + number * (high + gap), w=box.w, h=high) for number in range(count)]


def head(stage: Stage, size: float, share: float = 0.3) -> Box:
    """Kicker and headline at the top; returns what is left of the content below them."""
    content = stage.areas.content
    room = Box(x=content.x, y=content.y, w=content.w, h=content.h * share)
    taken = stage.stack((stage.kicker(), stage.headline(size, lines=2)), room, valign="top")
    top = taken.bottom + 34 if taken.h else content.y
    return Box(x=content.x, y=top, w=content.w, h=content.bottom - top)


@dataclass(frozen=True)
class Sizes:
    """What the texts of all cards of a picture share, so that no card speaks louder than its neighbours."""

    label: float
    detail: float


def sizes_for(stage: Stage, items: Sequence[Item], room: Box, size: float) -> Sizes:
    """The largest sizes at which every item fits a card's room; no details where one of them would not fit."""
    small = SMALLEST + stage.bump / 2
    for detail_share, least in ((0.74, 40.0 + stage.bump / 2), (0.0, small)):
        at = size
        while at >= least:
            sizes = Sizes(at, max(at * detail_share, small) if detail_share else 0.0)
            if all(_fits(stage, item, room, sizes) for item in items):
                return sizes
            at *= 0.94
    return Sizes(small, 0.0)


def _fits(stage: Stage, item: Item, room: Box, sizes: Sizes) -> bool:
    used = 0.0
    for part in label(stage, item, stage.card, sizes):
        fitted = stage.fitted(part, room.w, room.h)
        if fitted is None:
            continue
        if fitted.lines[-1].endswith("…") or fitted.style.size < part.size - 0.1:
            return False
        used += fitted.height + (part.gap if used else 0.0)
    return used <= room.h


def label(stage: Stage, item: Item, ground: str, sizes: Sizes, align: Align = "left") -> tuple[Part, ...]:
    """A card's texts."""
    kind = stage.look.type
    first = Part(
        "label", item.label, sizes.label, SMALLEST - 4, kind.strong, stage.ink_on(ground), 3, -0.005, 1.1,
        align=align, cue=item.label,
    )  # fmt: skip
    if not sizes.detail or not item.detail.strip():
        return (first,)
    second = Part(
        "detail", item.detail, sizes.detail, SMALLEST - 4, kind.text, stage.soft_on(ground), 3, 0.0, 1.2,
        gap=10, align=align, cue=item.label,
    )  # fmt: skip
    return first, second


def picture_of(stage: Stage, item: Item, number: int, box: Box, at: float, *, counted: bool) -> None:
    """What stands for an item: a drawn thing or an icon, else its number where items are `counted`, or a tick."""
    words = item.subject or item.label
    subject = stage.find(words) if _pictured(stage) else None
    if subject is not None and subject.kind == "prop" and box.h > LEAST_PICTURE:
        stage.tile_behind(box, at, item.label)
        stage.thing(subject, box.inset(box.h * ROOM_ROUND), at + 0.1, item.label)
        return
    spot = _square(box)
    iconic = subject is not None and spot.w > (LEAST_PICTURE if counted else LEAST_ICON)
    if iconic and stage.small_icon(words, spot, at=at, cue=item.label):
        return
    if counted:
        stage.number_badge(str(number), spot, at=at, cue=item.label)
    else:
        _tick(stage, spot, at, item.label)


def _square(box: Box) -> Box:
    """The middle of a box that is wider than high."""
    size = min(box.w, box.h)
    size = size if box.w == box.h else min(size * 0.84, LARGEST_BADGE)
    return Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)


def _tick(stage: Stage, box: Box, at: float, cue: str) -> None:
    """What stands beside an item that has neither picture nor place in an order."""
    face = stage.palette.accent
    mark = tint.best_ink(face, (tint.WHITE, stage.palette.ink, tint.BLACK), 3.0)
    stage.add("tick", box.inset(box.w * 0.16), Ornament(form="check", colour=face, second=mark), "pop", at, cue=cue)


def _pictured(stage: Stage) -> bool:
    """Whether most of the items have a picture of their own; one pizza among eight languages would only puzzle."""
    found = [stage.find(item.subject or item.label) for item in stage.shot.items]
    names = [subject.name for subject in found if subject is not None]
    alike = any(one is not None and other is not None and one.name == other.name for one, other in pairwise(found))
    return len(names) > 0.5 * len(found) and not alike and len(set(names)) >= LEAST_DIFFERENT * len(names)


def edge_of(stage: Stage) -> str:
    """The hairline of cards: on a dark ground some of the accent, else none."""
    return tint.mix(stage.card, stage.palette.accent, 0.5) if tint.is_dark(stage.palette.ground) else ""


def drawn_share(stage: Stage) -> float:
    """The share of the items that are shown by a drawn thing."""
    if not _pictured(stage):
        return 0.0
    found = [stage.find(item.subject or item.label) for item in stage.shot.items]
    return sum(subject is not None and subject.kind == "prop" for subject in found) / len(found)


def tall_places(box: Box) -> tuple[Box, Box]:
    """Where the picture and the words of an upright card go: the picture in a plate across its upper part."""
    high = min(box.h * 0.58, box.w * 0.9) - MARGIN
    plate = Box(x=box.x + MARGIN, y=box.y + MARGIN, w=box.w - 2 * MARGIN, h=high)
    return plate, Box(x=box.x + 22, y=plate.bottom + 10, w=box.w - 44, h=box.bottom - plate.bottom - 26)


def wide_places(box: Box, ratio: float = 1.0) -> tuple[Box, Box]:
    """Where the picture and the words of a lying card go; `ratio` is the picture's width by its height."""
    if ratio == 1.0:
        size = min(box.h * 0.8, 236.0)
        left = box.x + min(max((box.h - size) / 2, 14.0), 34.0)
        spot = Box(x=left, y=box.cy - size / 2, w=size, h=size)
    else:
        high = box.h - 2 * MARGIN
        spot = Box(x=box.x + MARGIN, y=box.y + MARGIN, w=min(high * ratio, box.w * 0.42), h=high)
    start = spot.right + 28
    return spot, Box(x=start, y=box.y + 8, w=box.right - 26 - start, h=box.h - 16)


def tall_cards(stage: Stage, boxes: Sequence[Box], *, counted: bool = True) -> None:
    """Cards with their pictures over their words."""
    items = stage.shot.items
    sizes = sizes_for(stage, items, tall_places(boxes[0])[1], LABELS.get(len(items), MANY) * 0.84)
    for number, (item, box) in enumerate(zip(items, boxes, strict=True)):
        at = FIRST_AT + STAGGER * number
        spot, room = tall_places(box)
        stage.panel("card", box, stage.card, at=at - 0.05, edge=edge_of(stage), cue=item.label)
        picture_of(stage, item, number + 1, spot, at + 0.15, counted=counted)
        parts = label(stage, item, stage.card, sizes, "center")
        stage.stack(parts, room, valign="middle", at=at + 0.2, ground=stage.card)


def wide_cards(stage: Stage, boxes: Sequence[Box], *, counted: bool) -> None:
    """Cards with their pictures beside their words."""
    items = stage.shot.items
    pace = min(STAGGER, 1.1 / max(len(boxes), 1))
    ratio = PLATE if drawn_share(stage) else 1.0
    sizes = sizes_for(stage, items, wide_places(boxes[0], ratio)[1], LABELS.get(len(items), MANY) + stage.bump / 2)
    for number, (item, box) in enumerate(zip(items, boxes, strict=True)):
        at = FIRST_AT + pace * number
        spot, room = wide_places(box, ratio)
        stage.panel("card", box, stage.card, at=at - 0.05, edge=edge_of(stage), cue=item.label)
        picture_of(stage, item, number + 1, spot, at + 0.12, counted=counted)
        parts = label(stage, item, stage.card, sizes)
        stage.stack(parts, room, valign="middle", at=at + 0.15, ground=stage.card)
