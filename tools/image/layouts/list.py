"""List: the headline on one side and rows that arrive as they are named."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts import split
from tools.image.layouts.cards import columns, drawn_share, head, rows, tall_cards, wide_cards
from tools.image.layouts.stage import FOOT, LOWEST, Stage
from tools.image.layouts.standing import PLAIN, set_down
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import same
from tools.image.picture import Box

MOST_ROWS = 8
"""More rows under each other would be too low for words of a readable size."""
FEW = 3
"""So many rows leave enough of a place to be seen."""
BEFORE = 0.62
"""The share of a wide frame's content that rows take before a place."""
LONGEST_SHOWN, MOST_SHOWN = 26, 5
"""Letters of an item, and items, that can stand under pictures beside each other."""
HIGHEST = 600.0
"""The height of pictures on show, in units; with no headline over them they stand in the middle."""
SHORT, WIDEST = 24, 1.8
"""Beside a headline of so many letters, and a thing no wider than this by its height, there is room for both."""


def compose(stage: Stage) -> None:
    """Rows beside the headline, or under it; alone where the headline is one of them."""
    if not stage.shot.items:
        split.compose(stage)
        return
    if any(same(stage.shot.headline, item.label) for item in stage.shot.items):
        stage.shot = stage.shot.model_copy(update={"headline": ""})
    if _on_show(stage):
        _gallery(stage)
        return
    _ground(stage)
    boxes = _beside(stage) if stage.shape == "wide" else _below(stage)
    wide_cards(stage, boxes[: len(stage.shot.items)], counted=False)
    stage.float_bits(6, (stage.areas.content,))


def _on_show(stage: Stage) -> bool:
    """Whether a few short items, each a thing that is drawn, stand beside each other like things in a window."""
    items = stage.shot.items
    short = all(len(item.label) <= LONGEST_SHOWN and not item.detail.strip() for item in items)
    least = 3 if stage.shot.headline.strip() else 2
    fitting = stage.shape == "wide" and not stage.areas.shared and least <= len(items) <= MOST_SHOWN
    return fitting and short and drawn_share(stage) > 0.7


def _gallery(stage: Stage) -> None:
    stage.leave_place()
    stage.ground()
    room = head(stage, 100, 0.26)
    high = min(room.h, HIGHEST)
    down = 0.0 if stage.shot.headline.strip() else (room.h - high) / 2
    boxes = columns(room.model_copy(update={"y": room.y + down, "h": high}), len(stage.shot.items), 30)
    tall_cards(stage, boxes, counted=False)
    stage.float_bits(6, (stage.areas.content,))


def _ground(stage: Stage) -> None:
    """Few rows with no thing of their own stand before the place, pushed back; all others on the look's ground."""
    content = stage.areas.content
    crowded = len(stage.shot.items) > FEW or (stage.shape == "wide" and _shown(stage))
    clashes = tint.is_dark(stage.text_ground) != tint.is_dark(stage.palette.ground)
    if crowded or clashes or stage.backdrop in PLAIN:
        stage.leave_place()
    wide = stage.shape == "wide"
    left = content.x + content.w * (1 - BEFORE)
    bare = wide and not stage.shot.headline.strip()
    quiet = content.model_copy(update={"x": left, "w": content.right - left}) if bare else content
    stage.ground(place=bool(stage.backdrop), quiet=quiet)
    if not stage.backdrop:
        stage.fill_below()
        return
    frame = stage.areas.frame
    if wide and not stage.shot.headline.strip():
        stage.veil("right", Box(x=0.1 * frame.w, y=-60, w=0.95 * frame.w, h=frame.h + 120), 0.6)
    else:
        stage.veil("top", Box(x=-60, y=-0.05 * frame.h, w=frame.w + 120, h=1.3 * frame.h), 0.62)
    subject = stage.find(stage.shot.subject)
    if stage.shape == "tall" and subject is not None and subject.kind == "prop" and not stage.areas.picture:
        top = stage.areas.safe.bottom + 40
        set_down(stage, subject, Box(x=frame.w * 0.1, y=top, w=frame.w * 0.8, h=frame.h * LOWEST - top))


def _beside(stage: Stage) -> list[Box]:
    content, count = stage.areas.content, len(stage.shot.items)
    if count > 5:
        return _two_columns(head(stage, 96, 0.22), count, 16)
    subject = _shown(stage)
    if not stage.shot.headline.strip() and subject is None:
        room = head(stage, 104)
        if stage.backdrop:
            room = room.model_copy(update={"x": room.x + room.w * (1 - BEFORE), "w": room.w * BEFORE})
        return rows(room, count, 28, 280)
    words = Box(x=content.x, y=content.y, w=content.w * 0.40, h=content.h)
    if subject is None:
        stage.copy(words, 112, lines=4)
    else:
        _with_subject(stage, subject, words)
    room = Box(x=words.right + 60, y=content.y, w=content.right - words.right - 60, h=content.h)
    return rows(room, count, 26, 300)


def _shown(stage: Stage) -> Subject | None:
    """The thing that stands beside the rows; none where its headline needs the room, or where a row shows it."""
    subject = stage.find(stage.shot.subject)
    if subject is None or subject.kind != "prop" or subject.aspect > WIDEST or len(stage.shot.headline) > SHORT:
        return None
    rows_show = {found.name for item in stage.shot.items if (found := stage.find(item.subject or item.label))}
    return None if subject.name in rows_show else subject


def _with_subject(stage: Stage, subject: Subject, words: Box) -> None:
    """The headline over the thing, which stands on the floor below the rows."""
    said = stage.stack(stage.copy_parts(104, lines=2)[:2], words.model_copy(update={"h": words.h * 0.42}), valign="top")
    top = said.bottom + 24 if said.h else words.y
    room = Box(x=words.x - 20, y=top, w=words.w + 20, h=stage.areas.frame.h * FOOT - top)
    set_down(stage, subject, room)


def _below(stage: Stage) -> list[Box]:
    count = len(stage.shot.items)
    room = head(stage, 104, 0.36 if count <= 3 else 0.26)
    return rows(room, count, 24 if count <= 5 else 14, 300) if count <= MOST_ROWS else _two_columns(room, count, 18)


def _two_columns(room: Box, count: int, gap: float) -> list[Box]:
    """Rows in two columns, the first with one more where they are odd."""
    half = (count + 1) // 2
    left, right = columns(room, 2, gap + 4)
    return rows(left, half, gap, 200) + rows(right, half, gap, 200)
