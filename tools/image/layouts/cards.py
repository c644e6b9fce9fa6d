"""Cards: the boxes of steps and lists, as columns or as rows, each with its picture and its words."""

from __future__ import annotations

from tools.image.layouts.stage import Part, Stage
from tools.image.picture import Box
from tools.image.shot import Item

STAGGER = 0.26
FIRST_AT = 0.35


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


def label(stage: Stage, item: Item, size: float, ground: str, *, align: str = "left") -> tuple[Part, Part]:
    """A card's two texts."""
    kind = stage.look.type
    side = "center" if align == "center" else "left"
    first = Part(
        "label", item.label, size, 26, kind.strong, stage.ink_on(ground), 3, -0.005, 1.12, align=side, cue=item.label
    )
    second = Part(
        "detail", item.detail, max(size * 0.72, 30 + stage.bump), 25, kind.text, stage.soft_on(ground), 3, 0.0, 1.2,
        gap=12, align=side, cue=item.label,
    )  # fmt: skip
    return first, second


def picture_of(stage: Stage, item: Item, number: int, box: Box, at: float, *, counted: bool) -> None:
    """What stands for an item: a drawn thing, an icon, or its number."""
    words = item.subject or item.label
    subject = stage.find(words)
    if subject is not None and subject.kind == "prop" and box.w > 110:
        ground = box.inset(box.w * 0.02)
        stage.tile_behind(ground, at, item.label)
        stage.thing(subject, box.inset(box.w * 0.16), at + 0.1, item.label)
        return
    if not counted and stage.small_icon(words, box, at=at, cue=item.label):
        return
    if counted and box.w > 110 and stage.small_icon(words, box, at=at, cue=item.label):
        return
    stage.number_badge(str(number), box, at=at, cue=item.label)


def tall_card(stage: Stage, item: Item, number: int, box: Box, at: float) -> None:
    """A card with its picture over its words."""
    stage.panel("card", box, stage.card, at=at, cue=item.label)
    size = min(box.w * 0.50, box.h * 0.40, 230.0)
    spot = Box(x=box.cx - size / 2, y=box.y + box.h * 0.10, w=size, h=size)
    picture_of(stage, item, number, spot, at + 0.15, counted=True)
    room = Box(x=box.x + 26, y=spot.bottom + 22, w=box.w - 52, h=box.bottom - spot.bottom - 46)
    stage.stack(
        label(stage, item, 46, stage.card, align="center"), room, valign="middle", at=at + 0.2, ground=stage.card
    )


def wide_card(stage: Stage, item: Item, number: int, box: Box, at: float, *, counted: bool) -> None:
    """A card with its picture beside its words."""
    stage.panel("card", box, stage.card, at=at, cue=item.label)
    size = min(box.h * 0.72, 150.0)
    inner = max((box.h - size) / 2, 16.0)
    spot = Box(x=box.x + min(inner, 30.0), y=box.cy - size / 2, w=size, h=size)
    picture_of(stage, item, number, spot, at + 0.12, counted=counted)
    left = spot.right + 30
    room = Box(x=left, y=box.y + 12, w=box.right - 28 - left, h=box.h - 24)
    stage.stack(
        label(stage, item, 46 + stage.bump / 2, stage.card), room, valign="middle", at=at + 0.15, ground=stage.card
    )
