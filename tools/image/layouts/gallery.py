"""Gallery: the person's own pictures, one to six of them, framed side by side without being cut, each with its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tools.image import tint
from tools.image.layouts import split
from tools.image.layouts.areas import with_low_subject
from tools.image.layouts.passage import PACE
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import Part
from tools.image.packs.art import PackArt
from tools.image.packs.lookup import score
from tools.image.picture import Box, Panel, RasterArt

MOST = 6
GAP = 30.0
MAT = 14.0
CAPTION = 62.0
SMALLEST = 28.0
CUT = 1.42
"""Frames are drawn out by so much to fill their room; their pictures are cut by as little."""
PROPORTIONS = {"wide": (0.62, 2.0), "square": (0.66, 1.9), "tall": (0.8, 1.5)}
"""Pictures slimmer or flatter than this are cut, so that none starves the others."""
SMALL_COUNTS = 2.5
"""How much the smallest picture weighs against the sum of all, when rows are compared."""
DEPTHS = (0.75, 0.45, 0.6, 0.9, 0.5, 0.8)


@dataclass(frozen=True)
class Hung:
    """A picture with the words under it, and the width over height that its frame should have."""

    art: PackArt
    caption: str
    aspect: float


def compose(stage: Stage) -> None:
    """The pictures under their headline, or beside it where there is one alone and the frame is wide."""
    hung = chosen(stage)
    if not hung:
        split.compose(stage)
        return
    stage.ground(place=False)
    room, captioned = _room(stage)
    named = captioned and any(each.caption for each in hung)
    boxes = arranged(hung, room, CAPTION if named else 0.0)
    size = _caption_size(stage, hung, boxes)
    for number, (each, box) in enumerate(zip(hung, boxes, strict=True)):
        _hang(stage, each, box, number, size if named else 0.0)
    stage.float_bits(6, (stage.areas.content,))


def chosen(stage: Stage) -> list[Hung]:
    """What the entries name, each picture once; all that there is where no entry names any."""
    left = list(stage.art)
    hung = []
    for item in stage.shot.items[:MOST]:
        scores = [score(item.subject or item.label, art) for art in left]
        most = max(scores, default=0)
        if most:
            hung.append(_framed(stage, left.pop(scores.index(most)), item.label))
    return hung or [_framed(stage, art, "") for art in left[:MOST]]


def _framed(stage: Stage, art: PackArt, caption: str) -> Hung:
    slimmest, flattest = PROPORTIONS[stage.shape]
    return Hung(art, caption, min(max(art.aspect, slimmest), flattest))


# -- where they hang -------------------------------------------------------------------------------------------


def _room(stage: Stage) -> tuple[Box, bool]:
    """Sets the words and returns the room for the pictures, and whether captions may stand in it."""
    content = stage.areas.content
    if stage.shape == "tall":
        parts = stage.copy_parts(104, lines=2)
        text = Box(x=content.x, y=content.y, w=content.w, h=stage.areas.safe.h * 0.3)
        taken = stage.stack(parts, text, valign="top")
        share = (max(taken.bottom - content.y, 20.0) + 8) / stage.areas.safe.h
        stage.areas, _, art = with_low_subject(stage.areas, share)
        return Box(x=content.x - 24, y=art.y, w=content.w + 48, h=art.bottom - art.y), False
    if stage.shape == "wide":
        words = Box(x=content.x, y=content.y, w=content.w * 0.33, h=content.h)
        stage.copy(words, 100, lines=5)
        return Box(x=words.right + 64, y=84, w=content.right - words.right - 64, h=content.bottom - 84), True
    words = Box(x=content.x, y=content.y, w=content.w, h=content.h * 0.26)
    taken = stage.stack(stage.copy_parts(84, lines=2), words, valign="top")
    top = taken.bottom + 32 if taken.h else content.y
    return Box(x=content.x, y=top, w=content.w, h=content.bottom - top), True


def arranged(hung: Sequence[Hung], room: Box, caption: float) -> list[Box]:
    """Rows of pictures in their order and their own proportions, as large as the room allows."""
    count = len(hung)
    ways = [ends for ends in _divisions(count) if len(ends) <= 3]
    best = max(ways, key=lambda ends: _worth(hung, ends, room, caption))
    return _boxes(hung, best, room, caption)


@cache
def _divisions(count: int) -> tuple[tuple[int, ...], ...]:
    """Every way to part so many things into rows, as the lengths of the rows."""
    if count == 0:
        return ((),)
    return tuple((first, *rest) for first in range(1, count + 1) for rest in _divisions(count - first))


def _boxes(hung: Sequence[Hung], ends: Sequence[int], room: Box, caption: float) -> list[Box]:
    """Frames with their mats and captions, all rows as wide as each other where that fits."""
    lines, at = [], 0
    for length in ends:
        lines.append(hung[at : at + length])
        at += length
    extra = 2 * MAT + caption
    highs = [(room.w - GAP * (len(line) - 1) - 2 * MAT * len(line)) / sum(h.aspect for h in line) for line in lines]
    fixed = extra * len(lines) + GAP * (len(lines) - 1)
    scale, widen, heighten = _scales(sum(highs), max(room.h - fixed, 1.0), 1.6 if len(hung) == 1 else CUT)
    total = sum(high * scale * heighten for high in highs) + fixed
    y, made = room.y + (room.h - total) / 2, []
    for line, full in zip(lines, highs, strict=True):
        high, across = full * scale * heighten, full * scale * widen
        x = room.cx - (sum(h.aspect * across + 2 * MAT for h in line) + GAP * (len(line) - 1)) / 2
        for each in line:
            made.append(Box(x=x, y=y, w=each.aspect * across + 2 * MAT, h=high + extra))
            x += each.aspect * across + 2 * MAT + GAP
        y += high + extra + GAP
    return made


def _scales(needed: float, room: float, most: float) -> tuple[float, float, float]:
    """By how much rows shrink to fit a height, and how far frames are then drawn out to use the rest of the room."""
    scale = min(1.0, room / needed)
    return scale, min(1.0 / scale, most), min(max(room / needed, 1.0), most)


def _worth(hung: Sequence[Hung], ends: Sequence[int], room: Box, caption: float) -> float:
    """How much is seen: the sum of all pictures, less where they are cut, and the smallest counts for all of them."""
    areas = []
    for each, box in zip(hung, _boxes(hung, ends, room, caption), strict=True):
        wide, high = max(box.w - 2 * MAT, 1.0), max(box.h - 2 * MAT - caption, 1.0)
        cut = max(wide / high / each.art.aspect, each.art.aspect * high / wide)
        areas.append(wide * high / cut**0.7)
    return float(sum(areas) + SMALL_COUNTS * len(areas) * min(areas))


def _caption_size(stage: Stage, hung: Sequence[Hung], boxes: Sequence[Box]) -> float:
    """The size at which every caption fits under its picture; captions that are too long for it are cut."""
    size = 42.0
    while size > SMALLEST:
        parts = [(_caption(stage, each, size, "#241E1A"), box) for each, box in zip(hung, boxes, strict=True)]
        fits = [stage.fitted(part, box.w - 2 * MAT - 12, CAPTION) for part, box in parts]
        if all(each is None or each.style.size >= size - 0.1 for each in fits):
            return size
        size *= 0.94
    return SMALLEST


def _caption(stage: Stage, each: Hung, size: float, ink: str) -> Part:
    return Part(
        "caption", each.caption, size, SMALLEST, stage.look.type.strong, ink, 1, 0.0, 1.1, align="center",
        cue=each.caption,
    )  # fmt: skip


def _hang(stage: Stage, each: Hung, box: Box, number: int, size: float) -> None:
    """A mat with its shadow, the picture on it, and its name under it."""
    mat = tint.mix(tint.WHITE, stage.palette.ground, 0.04) if not tint.is_dark(stage.palette.ground) else "#FBF8F2"
    at, depth = 0.2 + PACE * number, DEPTHS[number % len(DEPTHS)]
    cue = each.caption
    panel = Panel(fill=mat, radius=min(stage.look.radius, 16.0), shadow=1.0)
    stage.add("mat", box, panel, "rise", at, depth=depth, cue=cue, seconds=0.55)
    inner = Box(x=box.x + MAT, y=box.y + MAT, w=box.w - 2 * MAT, h=box.h - 2 * MAT - (CAPTION if size else 0.0))
    photo = each.art.form == "photo"
    art = RasterArt(image=each.art.image, palette=stage.palette, form=each.art.form, foot=each.art.foot, fill=photo)
    place = inner if photo else inner.inset(inner.w * 0.06, inner.h * 0.06)
    stage.add("picture", place, art, "rise", at, shows=" ".join(each.art.words), depth=depth, cue=cue, seconds=0.55)
    if size and each.caption:
        ink = tint.best_ink(mat, (stage.palette.ink, "#241E1A"), 7.0)
        part = _caption(stage, each, size, ink)
        room = Box(x=inner.x + 6, y=box.bottom - MAT - CAPTION + 6, w=inner.w - 12, h=CAPTION)
        first = len(stage.layers)
        stage.set_text(part, room, valign="middle", at=at, ground=mat)
        stage.layers[first:] = [layer.model_copy(update={"depth": depth}) for layer in stage.layers[first:]]
