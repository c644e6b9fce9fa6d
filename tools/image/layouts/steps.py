"""Steps: cards in order, numbered, with arrows that run from one to the next."""

from __future__ import annotations

from tools.image.layouts import list as list_layout
from tools.image.layouts import split
from tools.image.layouts.cards import FIRST_AT, STAGGER, columns, head, rows, tall_cards, wide_cards
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament

MOST_COLUMNS, MOST_ROWS = 4, 5


def compose(stage: Stage) -> None:
    """Columns on wide frames, rows on all others."""
    items = stage.shot.items
    if not items:
        split.compose(stage)
    elif len(items) > (MOST_COLUMNS if stage.shape == "wide" else MOST_ROWS):
        list_layout.compose(stage)
    elif stage.shape == "wide":
        _columns(stage)
    else:
        _rows(stage)


def _columns(stage: Stage) -> None:
    stage.ground(place=False)
    stage.fill_below()
    room = head(stage, 92)
    count = len(stage.shot.items)
    gap = 64.0
    width = min(room.w, count * 810 + (count - 1) * gap)
    room = Box(x=room.x, y=room.y, w=width, h=min(room.h, 620.0))
    boxes = columns(room, count, gap)
    tall_cards(stage, boxes)
    for number, (item, box) in enumerate(zip(stage.shot.items, boxes, strict=True)):
        at = FIRST_AT + STAGGER * number
        _numeral(stage, number + 1, box, at, item.label)
        if number:
            arrow = Box(x=box.x - gap + 8, y=box.y + box.h * 0.30 - 14, w=gap - 16, h=28)
            form = Ornament(form="arrow", colour=stage.accent_on(stage.palette.ground, 60))
            stage.add("arrow", arrow, form, "wipe", at, cue=item.label)
    stage.float_bits(6, (stage.areas.content,))


def _rows(stage: Stage) -> None:
    stage.ground(place=False)
    stage.fill_below()
    room = head(stage, 96, 0.36 if len(stage.shot.items) <= 3 else 0.28)
    boxes = rows(room, len(stage.shot.items), 30, 236)
    wide_cards(stage, boxes, counted=True)
    for number, (item, box) in enumerate(zip(stage.shot.items, boxes, strict=True)):
        _numeral(stage, number + 1, box, FIRST_AT + STAGGER * number, item.label)
    stage.float_bits(6, (stage.areas.content,))


def _numeral(stage: Stage, number: int, box: Box, at: float, cue: str) -> None:
    """The step's number on the card's corner, where the card shows a picture."""
    if any(layer.name == "numeral" and layer.entrance.cue == cue for layer in stage.layers):
        return
    spot = Box(x=box.x - 14, y=box.y - 14, w=60, h=60)
    stage.number_badge(str(number), spot, at=at + 0.1, cue=cue)
