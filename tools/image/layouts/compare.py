"""Compare: two sides under one headline, ours warmer and larger in colour; parallel rows of what holds for each."""

from __future__ import annotations

import re

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts.cards import columns, head, rows
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament
from tools.image.shot import Item

MOST_ROWS = 3
MARK = 56.0


def compose(stage: Stage) -> None:
    """Two halves; anything but two sides is a list."""
    if len(stage.shot.items) != 2:
        list_layout.compose(stage)
        return
    stage.ground(place=False)
    stage.fill_below()
    room = head(stage, 84, 0.26)
    gap = 44.0
    boxes = rows(room, 2, gap, 900) if stage.shape == "tall" else columns(room, 2, gap)
    for side, (item, box) in enumerate(zip(stage.shot.items, boxes, strict=True)):
        _side(stage, item, box, side)
    _versus(stage, boxes)


def _side(stage: Stage, item: Item, box: Box, side: int) -> None:
    at = 0.3 + 0.35 * side
    fill = _fill(stage, side)
    stage.panel("side", box, fill, at=0.15 + 0.12 * side, fill_to=tint.deepen(fill, 0.10))
    picture, words = _parts_of(stage, box)
    subject = _subject(stage, item)
    if subject is not None:
        stage.side_subject(subject, picture, at + 0.15, fill, item.label)
    else:
        words = Box(x=box.x + 64, y=box.y + 24, w=box.w - 110 - MARK, h=box.h - 48)
    ink = stage.ink_on(fill)
    kind = stage.look.type
    name = Part("side name", item.label, 66, 34, kind.display, ink, 2, kind.tracking, 1.04, cue=item.label)
    figure = figure_of(item.detail)
    if figure:
        value = Part(
            "value", figure, 150, 60, kind.display, ink, 1, kind.tracking, 1.0, 10, cue=item.label, counts=True
        )
        stage.stack((name, value), words, valign="middle", at=at + 0.15, ground=fill)
        return
    points = [
        Part(f"point {n}", text, 38 + stage.bump / 2, 26, kind.text, ink, 2, 0, 1.15, 18, cue=item.label)
        for n, text in enumerate(points_of(item.detail))
    ]
    stage.stack((name, *points), words, valign="middle", at=at + 0.15, ground=fill)
    _marks(stage, side, fill, item.label, at)


def _parts_of(stage: Stage, box: Box) -> tuple[Box, Box]:
    """Where the picture and where the words of a side go."""
    if stage.shape == "tall":
        wide = min(box.w * 0.34, box.h - 40)
        picture = Box(x=box.right - wide - 24, y=box.y + 20, w=wide, h=box.h - 40)
        return picture, Box(x=box.x + 44, y=box.y + 24, w=picture.x - box.x - 64 - MARK, h=box.h - 48)
    high = box.h * 0.46
    picture = Box(x=box.x + 40, y=box.y + 30, w=box.w - 80, h=high - 30)
    return picture, Box(x=box.x + 56, y=box.y + high + 14, w=box.w - 100 - MARK, h=box.h - high - 40)


def _fill(stage: Stage, side: int) -> str:
    if side:
        return stage.strong_fill()
    ground = stage.palette.ground
    return tint.mix(ground, "#808890", 0.22 if not tint.is_dark(ground) else 0.16)


def _marks(stage: Stage, side: int, fill: str, cue: str, at: float) -> None:
    """Moves each point aside for its tick or cross."""
    form = "check" if side else "cross"
    ink = stage.ink_on(fill)
    moved = []
    for layer in stage.layers:
        if layer.name.startswith("point") and layer.entrance.cue == cue and layer.art.kind == "text":
            size = layer.art.size * 0.92
            line = layer.box.h / len(layer.art.lines)
            spot = Box(x=layer.box.x, y=layer.box.y + (line - size) / 2, w=size, h=size)
            mark = Ornament(form=form, colour=ink, second=fill)
            box = layer.box.model_copy(update={"x": layer.box.x + size * 1.45})
            moved.append((layer, layer.model_copy(update={"box": box}), spot, mark))
    for old, new, spot, mark in moved:
        stage.layers[stage.layers.index(old)] = new
        stage.add("mark", spot, mark, "pop", at + 0.4, cue=cue)


def _versus(stage: Stage, boxes: list[Box]) -> None:
    size = 92.0
    first, second = boxes
    if stage.shape == "tall":
        spot = Box(x=first.x + first.w * 0.5 - size / 2, y=(first.bottom + second.y) / 2 - size / 2, w=size, h=size)
    else:
        spot = Box(x=(first.right + second.x) / 2 - size / 2, y=first.y + first.h * 0.30 - size / 2, w=size, h=size)
    dark = tint.deepen(stage.palette.ink if tint.is_dark(stage.palette.ink) else stage.palette.ground, 0.3)
    stage.add("versus", spot, Ornament(form="disc", colour=dark, second=dark), "pop", 0.8)
    ink = tint.best_ink(dark, (tint.WHITE,), 4.8)
    part = Part("vs", "vs", 42, 30, stage.look.type.strong, ink, 1, align="center")
    stage.set_text(part, spot, valign="middle", enter="pop", at=0.85, ground=dark)


def _subject(stage: Stage, item: Item) -> Subject | None:
    """What stands for a side; nothing where both sides would show the same."""
    found = [stage.find(each.subject or each.label) for each in stage.shot.items]
    if found[0] is not None and found[1] is not None and found[0].name == found[1].name:
        return None
    return stage.find(item.subject or item.label)


def figure_of(detail: str) -> str:
    """The detail where it is one short figure, which is then the thing to compare."""
    said = detail.strip()
    return said if len(said) <= 14 and any(c.isdigit() for c in said) and len(said.split()) <= 2 else ""


def points_of(detail: str) -> list[str]:
    """The statements of a detail, at most three."""
    found = [part.strip(" .") for part in re.split(r"[;•\n]|, |\. ", detail)]
    return [part for part in found if part][:MOST_ROWS]
