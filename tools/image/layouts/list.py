"""List: the headline on one side and rows that arrive as they are named."""

from __future__ import annotations

from tools.image.layouts import split
from tools.image.layouts.cards import columns, head, rows, wide_cards
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import same
from tools.image.picture import Box


def compose(stage: Stage) -> None:
    """Rows beside the headline, or under it; alone where the headline is one of them."""
    if not stage.shot.items:
        split.compose(stage)
        return
    if any(same(stage.shot.headline, item.label) for item in stage.shot.items):
        stage.shot = stage.shot.model_copy(update={"headline": ""})
    stage.ground(place=False)
    stage.fill_below()
    boxes = _beside(stage) if stage.shape == "wide" else _below(stage)
    wide_cards(stage, boxes[: len(stage.shot.items)], counted=False)
    stage.float_bits(6, (stage.areas.content,))


def _beside(stage: Stage) -> list[Box]:
    content, count = stage.areas.content, len(stage.shot.items)
    if count > 5:
        return _two_columns(head(stage, 96, 0.22), count, 16)
    if not stage.shot.headline.strip():
        return rows(head(stage, 104), count, 28, 280)
    words = Box(x=content.x, y=content.y, w=content.w * 0.40, h=content.h)
    stage.copy(words, 112, lines=4)
    room = Box(x=words.right + 60, y=content.y, w=content.right - words.right - 60, h=content.h)
    return rows(room, count, 26, 300)


def _below(stage: Stage) -> list[Box]:
    count = len(stage.shot.items)
    room = head(stage, 104, 0.36 if count <= 3 else 0.26)
    return rows(room, count, 24, 300) if count <= 5 else _two_columns(room, count, 18)


def _two_columns(room: Box, count: int, gap: float) -> list[Box]:
    """Rows in two columns, the first with one more where they are odd."""
    half = (count + 1) // 2
    left, right = columns(room, 2, gap + 4)
    return rows(left, half, gap, 200) + rows(right, half, gap, 200)
