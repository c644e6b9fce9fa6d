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
NARROWEST, WIDEST = 0.5, 2.4
"""Pictures slimmer or flatter than this are cut a little, so that one does not starve the others."""
DEPTHS = (0.75, 0.45, 0.6, 0.9, 0.5, 0.8)


@dataclass(frozen=True)
class Hung:
    """A picture with the words under it and the height of these words."""

    art: PackArt
    caption: str

    @property
    def aspect(self) -> float:
        """Width over height, within reason."""
        return min(max(self.art.aspect, NARROWEST), WIDEST)


def compose(stage: Stage) -> None:
    """The pictures under their headline, or beside it where there is one alone and the frame is wide."""
    hung = chosen(stage)
    if not hung:
        split.compose(stage)
        return
    stage.ground(place=False)
    room, captioned = _room(stage, hung)
    named = captioned and any(each.caption for each in hung)
    for number, (each, box) in enumerate(zip(hung, arranged(hung, room, CAPTION if named else 0.0), strict=True)):
        _hang(stage, each, box, number, named)
    stage.float_bits(6, (stage.areas.content,))


def chosen(stage: Stage) -> list[Hung]:
    """What the entries name, each picture once; all that there is where no entry names any."""
    left = list(stage.art)
    hung = []
    for item in stage.shot.items[:MOST]:
        scores = [score(item.subject or item.label, art) for art in left]
        most = max(scores, default=0)
        if most:
            hung.append(Hung(left.pop(scores.index(most)), item.label))
    return hung or [Hung(art, "") for art in left[:MOST]]


# -- where they hang -------------------------------------------------------------------------------------------


def _room(stage: Stage, hung: Sequence[Hung]) -> tuple[Box, bool]:
    """Sets the words and returns the room for the pictures, and whether captions may stand in it."""
    content = stage.areas.content
    if stage.shape == "tall":
        parts = stage.copy_parts(104, lines=2)
        text = Box(x=content.x, y=content.y, w=content.w, h=stage.areas.safe.h * 0.3)
        taken = stage.stack(parts, text, valign="top")
        share = (max(taken.bottom - content.y, 20.0) + 8) / stage.areas.safe.h
        stage.areas, _, art = with_low_subject(stage.areas, share)
        return Box(x=content.x - 24, y=art.y, w=content.w + 48, h=art.bottom - art.y), False
    if stage.shape == "wide" and len(hung) == 1 and hung[0].aspect < 1.7:
        words = Box(x=content.x, y=content.y, w=content.w * 0.4, h=content.h)
        stage.copy(words, 112, lines=4)
        return Box(x=words.right + 70, y=content.y, w=content.right - words.right - 70, h=content.h), True
    words = Box(x=content.x, y=content.y, w=content.w, h=content.h * 0.26)
    taken = stage.stack(stage.copy_parts(84, lines=2), words, valign="top")
    top = taken.bottom + 32 if taken.h else content.y
    return Box(x=content.x, y=top, w=content.w, h=content.bottom - top), True


def arranged(hung: Sequence[Hung], room: Box, caption: float) -> list[Box]:
    """Rows of pictures in their order and their own proportions, as large as the room allows."""
    count = len(hung)
    ways = [ends for ends in _divisions(count) if len(ends) <= 3]
    best = max(ways, key=lambda ends: _area(hung, ends, room, caption))
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
    scale = min(1.0, max(room.h - fixed, 1.0) / sum(highs))
    total = sum(high * scale for high in highs) + fixed
    y, made = room.y + (room.h - total) / 2, []
    for line, full in zip(lines, highs, strict=True):
        high = full * scale
        wide = sum(h.aspect * high + 2 * MAT for h in line) + GAP * (len(line) - 1)
        x = room.cx - wide / 2
        for each in line:
            made.append(Box(x=x, y=y, w=each.aspect * high + 2 * MAT, h=high + extra))
            x += each.aspect * high + 2 * MAT + GAP
        y += high + extra + GAP
    return made


def _area(hung: Sequence[Hung], ends: Sequence[int], room: Box, caption: float) -> float:
    """How much is seen: the sum of all pictures, and the smallest of them counts once more for each of them."""
    areas = [max(box.w - 2 * MAT, 0) * max(box.h - 2 * MAT - caption, 0) for box in _boxes(hung, ends, room, caption)]
    return sum(areas) + len(areas) * min(areas)


def _hang(stage: Stage, each: Hung, box: Box, number: int, named: bool) -> None:
    """A mat with its shadow, the picture on it, and its name under it."""
    mat = tint.mix(tint.WHITE, stage.palette.ground, 0.04) if not tint.is_dark(stage.palette.ground) else "#FBF8F2"
    at, depth = 0.2 + PACE * number, DEPTHS[number % len(DEPTHS)]
    cue = each.caption
    panel = Panel(fill=mat, radius=min(stage.look.radius, 16.0), shadow=1.0)
    stage.add("mat", box, panel, "rise", at, depth=depth, cue=cue, seconds=0.55)
    inner = Box(x=box.x + MAT, y=box.y + MAT, w=box.w - 2 * MAT, h=box.h - 2 * MAT - (CAPTION if named else 0.0))
    photo = each.art.form == "photo"
    art = RasterArt(image=each.art.image, palette=stage.palette, form=each.art.form, foot=each.art.foot, fill=photo)
    place = inner if photo else inner.inset(inner.w * 0.06, inner.h * 0.06)
    stage.add("picture", place, art, "rise", at, shows=" ".join(each.art.words), depth=depth, cue=cue, seconds=0.55)
    if named and each.caption:
        ink = tint.best_ink(mat, (stage.palette.ink, "#241E1A"), 7.0)
        part = Part("caption", each.caption, 40, 26, stage.look.type.strong, ink, 1, 0.0, 1.1, align="center", cue=cue)
        room = Box(x=inner.x + 6, y=box.bottom - MAT - CAPTION + 6, w=inner.w - 12, h=CAPTION)
        first = len(stage.layers)
        stage.set_text(part, room, valign="middle", at=at, ground=mat)
        stage.layers[first:] = [layer.model_copy(update={"depth": depth}) for layer in stage.layers[first:]]
