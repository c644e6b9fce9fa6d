"""List: the headline on one side and rows that arrive as they are named."""

from __future__ import annotations

from tools.image.layouts import split
from tools.image.layouts.cards import columns, head, rows, wide_cards
from tools.image.layouts.stage import Stage
from tools.image.picture import Box


def compose(stage: Stage) -> None:
    """Rows beside the headline, or under it."""
    if not stage.shot.items:
        split.compose(stage)
        return
    stage.ground(place=False)
    stage.fill_below()
    boxes = _beside(stage) if stage.shape == "wide" else _below(stage)
    wide_cards(stage, boxes[: len(stage.shot.items)], counted=False)
    stage.float_bits(6, (stage.areas.content,))


def _beside(stage: Stage) -> list[Box]:
    content, count = stage.areas.content, len(stage.shot.items)
    share = 0.36 if count <= 5 else 0.30
    words = Box(x=content.x, y=content.y, w=content.w * share, h=content.h)
    stage.copy(words, 104, lines=4)
    room = Box(x=words.right + 70, y=content.y, w=content.right - words.right - 70, h=content.h)
    if count <= 5:
        return rows(room, count, 24, 190)
    half = (count + 1) // 2
    sides = columns(room, 2, 24)
    return rows(sides[0], half, 20, 180) + rows(sides[1], half, 20, 180)


def _below(stage: Stage) -> list[Box]:
    count = len(stage.shot.items)
    room = head(stage, 100, 0.36 if count <= 3 else 0.26)
    if count <= 5:
        return rows(room, count, 24, 280 if count <= 2 else 220)
    half = (count + 1) // 2
    sides = columns(room, 2, 20)
    return rows(sides[0], half, 18, 190) + rows(sides[1], half, 18, 190)
