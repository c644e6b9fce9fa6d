"""Diagram: the subject in the middle, its parts as labels around it, each tied to it by an arrow."""

from __future__ import annotations

from tools.image.layouts import split, steps
from tools.image.layouts.cards import Sizes, columns, head, label, picture_of, rows, sizes_for, wide_places
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament
from tools.image.shot import Item

MOST = 6


def compose(stage: Stage) -> None:
    """Labels on both sides on wide frames, under the subject on others."""
    subject = stage.find(stage.shot.subject)
    if not stage.shot.items:
        split.compose(stage)
    elif subject is None or len(stage.shot.items) > MOST:
        steps.compose(stage)
    elif stage.shape == "wide":
        _around(stage)
    else:
        _below(stage)


def _around(stage: Stage) -> None:
    stage.ground(place=False)
    room = head(stage, 84, 0.24)
    items = stage.shot.items
    half = (len(items) + 1) // 2
    sides = columns(room, 3, 84)
    subject = stage.find(stage.shot.subject)
    assert subject is not None  # compose asked first
    centre = sides[1].inset(-30, 0)
    glow = Ornament(form="blob", colour=stage.palette.support, amount=0.45)
    stage.add("glow", centre, glow, "fade", 0.0, depth=0.5)
    stage.show(subject, centre.inset(6), at=0.15, depth=0.6)
    left, right = rows(sides[0], half, 26, 170), rows(sides[2], max(len(items) - half, 1), 26, 170)
    sizes = sizes_for(stage, items, wide_places(left[0])[1], 46)
    for number, item in enumerate(items):
        on_left = number < half
        box = left[number] if on_left else right[number - half]
        _callout(stage, item, number, box, sides, sizes)


def _callout(stage: Stage, item: Item, number: int, box: Box, sides: list[Box], sizes: Sizes) -> None:
    at = 0.4 + 0.22 * number
    stage.panel("card", box, stage.card, at=0.1 + 0.4 * at)
    _label(stage, item, number, box, at, sizes)
    on_left = box.cx < sides[1].x
    start = box.right + 8 if on_left else sides[1].right + 22
    arrow = Box(x=start, y=box.cy - 14, w=sides[1].x - 22 - start if on_left else box.x - 8 - start, h=28)
    if arrow.w > 40:
        form = Ornament(form="arrow", colour=stage.accent_on(stage.palette.ground, 60))
        stage.add("arrow", arrow, form, "wipe", at + 0.15, cue=item.label)


def _label(stage: Stage, item: Item, number: int, box: Box, at: float, sizes: Sizes) -> None:
    spot, room = wide_places(box)
    picture_of(stage, item, number + 1, spot, at + 0.1, counted=False)
    stage.stack(label(stage, item, stage.card, sizes), room, valign="middle", at=at + 0.12, ground=stage.card)


def _below(stage: Stage) -> None:
    """Labels in a grid, the subject over it; on tall frames the subject stands under everything."""
    stage.ground(place=False)
    stage.fill_below()
    room = head(stage, 84, 0.22)
    grid = room if stage.shape == "tall" else _subject_over_grid(stage, room)
    items = stage.shot.items
    lines = (len(items) + 1) // 2
    sides = columns(grid, 2 if len(items) > 1 else 1, 20)
    boxes = [rows(sides[number % len(sides)], lines, 20, 230)[number // len(sides)] for number in range(len(items))]
    sizes = sizes_for(stage, items, wide_places(boxes[0])[1], 46 + stage.bump / 2)
    for number, (item, box) in enumerate(zip(items, boxes, strict=True)):
        at = 0.4 + 0.2 * number
        stage.panel("card", box, stage.card, at=0.1 + 0.4 * at)
        _label(stage, item, number, box, at, sizes)


def _subject_over_grid(stage: Stage, room: Box) -> Box:
    """Shows the subject in the upper part; returns what is left for the labels."""
    lines = (len(stage.shot.items) + 1) // 2
    high = min(lines * 150.0 + (lines - 1) * 20, room.h * (0.52 if lines < 3 else 0.62))
    subject = stage.find(stage.shot.subject)
    assert subject is not None  # compose asked first
    centre = Box(x=room.x + 40, y=room.y, w=room.w - 80, h=room.h - high - 26)
    glow = Ornament(form="blob", colour=stage.palette.support, amount=0.45)
    stage.add("glow", centre, glow, "fade", 0.0, depth=0.5)
    stage.show(subject, centre, at=0.15, depth=0.6)
    return Box(x=room.x, y=room.bottom - high, w=room.w, h=high)
