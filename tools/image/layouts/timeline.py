"""Timeline: dates in their order along a line that is drawn from one to the next, each on its spoken word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts import split
from tools.image.layouts.cards import columns, head
from tools.image.layouts.passage import PACE, cues, late, sturdy, waiting
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.typesetting import Valign
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box, Ornament, Panel, Track
from tools.image.shot import Item

FEWEST, MOST = 2, 6
NODE = 46.0
LINE = 9.0
GHOST = 26.0
"""Stops that are still to come, as pale dots on the line."""
FIRST_AT = 0.3
ZIGZAG_FROM = 5
"""So many marks stand over and under the line by turns, so that each has the width of two."""
LEAST_BESIDE_PICTURES = 54.0
"""Dates smaller than this do better without pictures beside them."""
STACKED_FROM = 185.0
"""Rows of this height have the date over its event; lower ones have it beside."""


@dataclass(frozen=True)
class Sizes:
    """What the texts of all marks share."""

    date: float
    event: float


def compose(stage: Stage) -> None:
    """Along a line across wide frames, down a line on others."""
    if len(stage.shot.items) < FEWEST:
        split.compose(stage)
    elif len(stage.shot.items) > MOST:
        list_layout.compose(stage)
    elif stage.shape == "wide" and len(stage.shot.items) >= ZIGZAG_FROM and not _pictured(stage):
        _zigzag(stage)
    elif stage.shape == "wide":
        _across(stage)
    else:
        _down(stage)


# -- across ----------------------------------------------------------------------------------------------------


def _across(stage: Stage) -> None:
    stage.ground(place=False)
    room = head(stage, 92, 0.3)
    items = stage.shot.items
    boxes = columns(room, len(items), 44)
    pictured = _pictured(stage)
    high = min(room.h * 0.42, boxes[0].w * 0.8, 270.0) if pictured else 0.0
    y = room.y + (high + 30 if pictured else room.h * 0.22) + NODE / 2
    stops = [(box.x + NODE / 2, y) for box in boxes]
    beyond = (stage.areas.frame.w + 80, y)
    _line(stage, stops, beyond)
    below = y + NODE / 2 + 22
    rooms = [Box(x=box.x, y=below, w=box.w, h=room.bottom - below) for box in boxes]
    sizes = _sizes(stage, rooms[0], True, 92.0 if pictured else 132.0)
    for number, (item, box) in enumerate(zip(items, boxes, strict=True)):
        if pictured:
            spot = Box(x=box.x, y=room.y, w=high, h=high)
            _picture(stage, item, spot, number)
            stem = Box(x=stops[number][0] - 2, y=spot.bottom, w=4, h=y - NODE / 2 - spot.bottom)
            _stem(stage, stem, number)
        _mark(stage, stops[number], number)
        _words(stage, item, rooms[number], number, sizes, stacked=True)
    stage.float_bits(8, (stage.areas.content,))


def _zigzag(stage: Stage) -> None:
    """Marks by turns over and under a line through the middle."""
    stage.ground(place=False)
    room = head(stage, 84, 0.24)
    items = stage.shot.items
    pitch = room.w / (len(items) + 1)
    stops = [(room.x + NODE / 2 + pitch * number, room.cy) for number in range(len(items))]
    _line(stage, stops, (stage.areas.frame.w + 80, room.cy))
    away = NODE / 2 + 24
    high = room.h / 2 - away
    rooms = [
        Box(x=x - NODE / 2, y=room.y if number % 2 == 0 else room.cy + away, w=2 * pitch - 40, h=high)
        for number, (x, _) in enumerate(stops)
    ]
    sizes = _sizes(stage, rooms[0], True, 100.0)
    for number, item in enumerate(items):
        _mark(stage, stops[number], number)
        _words(stage, item, rooms[number], number, sizes, stacked=True, above=number % 2 == 0)
    stage.float_bits(8, (stage.areas.content,))


def _pictured(stage: Stage) -> bool:
    """Whether pictures are shown: not where most marks would have none."""
    items = stage.shot.items
    return 2 * sum(_drawn(stage, item) is not None for item in items) >= len(items)


def _drawn(stage: Stage, item: Item) -> Subject | None:
    """The drawn thing that stands for a mark, where it names one."""
    subject = stage.find(item.subject) if item.subject.strip() else None
    return subject if subject is not None and subject.kind == "prop" else None


def _picture(stage: Stage, item: Item, spot: Box, number: int) -> None:
    """A drawn thing on its tile; nothing rather than a wrong picture."""
    subject = _drawn(stage, item)
    if subject is None:
        return
    since, at, cue = len(stage.layers), _at(number), cues(stage.shot.items)[number]
    stage.tile_behind(spot, at, cue)
    stage.thing(subject, spot.inset(spot.w * 0.15), at + 0.1, cue)
    waiting(stage, since)


def _stem(stage: Stage, box: Box, number: int) -> None:
    """A hair from a picture to its stop, where there is a picture."""
    if _drawn(stage, stage.shot.items[number]):
        late(stage, "stem", box, Panel(fill=_pale(stage)), "fade", _at(number), cues(stage.shot.items)[number])


# -- down ------------------------------------------------------------------------------------------------------


def _down(stage: Stage) -> None:
    stage.ground(place=False)
    stage.fill_below()
    room = head(stage, 100, 0.3)
    items = stage.shot.items
    pitch = min(room.h / len(items), 250.0)
    top = room.y + (room.h - pitch * len(items)) / 2
    rows = [Box(x=room.x, y=top + pitch * at, w=room.w, h=pitch) for at in range(len(items))]
    stacked = pitch >= STACKED_FROM
    stops = [(room.x + NODE / 2 + 6, row.y + (48 if stacked else pitch / 2)) for row in rows]
    _line(stage, stops, (stops[-1][0], room.bottom + 4), start=(stops[0][0], rows[0].y))
    left, side = room.x + NODE + 44, min(pitch - 26, 190.0)
    largest = 120.0 if stage.shape == "tall" else 96.0
    for pictured in (stacked and _pictured(stage), False):
        wide = room.right - left - (side + 30 if pictured else 0)
        rooms = [Box(x=left, y=row.y + 4, w=wide, h=pitch - 16) for row in rows]
        sizes = _sizes(stage, rooms[0], stacked, largest)
        if sizes.event and (sizes.date >= LEAST_BESIDE_PICTURES or not pictured):
            break
    for number, (item, row) in enumerate(zip(items, rows, strict=True)):
        if pictured:
            _picture(stage, item, Box(x=row.right - side, y=row.cy - side / 2 - 6, w=side, h=side), number)
        _mark(stage, stops[number], number)
        _words(stage, item, rooms[number], number, sizes, stacked=stacked)
    stage.float_bits(6, (stage.areas.content,))


# -- line and marks --------------------------------------------------------------------------------------------


def _at(number: int) -> float:
    return FIRST_AT + PACE * number


def _loud(stage: Stage) -> str:
    return stage.loud_on(stage.palette.ground, 1.9)


def _pale(stage: Stage) -> str:
    return tint.mix(stage.palette.ground, stage.ink_on(stage.palette.ground), 0.24)


def _line(
    stage: Stage,
    stops: Sequence[tuple[float, float]],
    beyond: tuple[float, float],
    start: tuple[float, float] | None = None,
) -> None:
    """The whole line, pale, from the start; over it the way to each stop, as its date is spoken."""
    whole = (start or stops[0], beyond)
    pale, last = _pale(stage), len(stops) - 1
    stage.add("line", *_track(whole, Track(points=_SPAN, colour=pale, width=LINE)), "draw", 0.05, seconds=0.9)
    for number, (x, y) in enumerate(stops):
        spot = Box(x=x - GHOST / 2, y=y - GHOST / 2, w=GHOST, h=GHOST)
        stage.add("ghost", spot, Ornament(form="disc", colour=pale, second=pale), "pop", 0.2 + 0.5 * number / last)
    for number in range(1, len(stops)):
        leg = Track(points=_SPAN, colour=_loud(stage), width=LINE)
        box, art = _track((stops[number - 1], stops[number]), leg)
        late(stage, "leg", box, art, "draw", _at(number) - 0.2, cues(stage.shot.items)[number], seconds=0.6)


_SPAN = ((0.0, 0.0), (1.0, 1.0))


def _track(ends: tuple[tuple[float, float], tuple[float, float]], art: Track) -> tuple[Box, Track]:
    """A straight way between two spots and the box that it lies in."""
    (x0, y0), (x1, y1) = ends
    box = Box(x=min(x0, x1), y=min(y0, y1), w=abs(x1 - x0), h=abs(y1 - y0))
    return box, art


def _mark(stage: Stage, spot: tuple[float, float], number: int) -> None:
    """The stop itself; the last one, where the story stands today, is filled and has a ring of light."""
    last = number == len(stage.shot.items) - 1
    size = NODE * (1.2 if last else 1.0)
    box = Box(x=spot[0] - size / 2, y=spot[1] - size / 2, w=size, h=size)
    cue = cues(stage.shot.items)[number]
    if last:
        glow = Ornament(form="blob", colour=_loud(stage), amount=0.5)
        late(stage, "stop glow", box.inset(-size * 0.9), glow, "fade", _at(number), cue)
    art = Ornament(form="node", colour=_loud(stage), second=stage.card, amount=1.0 if last else 0.55)
    late(stage, "stop", box, art, "pop", _at(number), cue)


# -- words -----------------------------------------------------------------------------------------------------


def _parts(stage: Stage, item: Item, sizes: Sizes, cue: str) -> tuple[Part, ...]:
    kind, ground = stage.look.type, stage.text_ground
    loud = stage.accent_on(ground, sizes.date)
    date = Part(
        "date", item.label, sizes.date, 30, sturdy(kind), loud, 2, kind.tracking, 1.0, cue=cue,
    )  # fmt: skip
    if not sizes.event or not item.detail.strip():
        return (date,)
    ink = stage.ink_on(ground)
    event = Part("event", item.detail, sizes.event, 30, kind.text, ink, 5, 0.0, 1.18, gap=10, cue=cue)
    return date, event


def _halves(room: Box, stacked: bool) -> tuple[Box, Box]:
    """Where the date and the event go: both in one block, or beside each other."""
    if stacked:
        return room, room
    wide = room.w * 0.34
    return room.model_copy(update={"w": wide}), Box(x=room.x + wide + 22, y=room.y, w=room.w - wide - 22, h=room.h)


def _sizes(stage: Stage, room: Box, stacked: bool, largest: float) -> Sizes:
    """The largest sizes at which every mark fits; no events where one of them would not."""
    for least in (33.0 + stage.bump, 30.0 + stage.bump):
        for share, lines in (*(() if stacked else ((0.66, 1),)), (0.5, 1), (0.42, 1), (0.42, 2)):
            found = _largest(stage, room, stacked, largest, share, lines, least)
            if found is not None:
                return found
    return _largest(stage, room, stacked, largest, 0.0, 1, 0.0) or Sizes(40.0, 0.0)


def _largest(
    stage: Stage, room: Box, stacked: bool, largest: float, share: float, lines: int, least: float
) -> Sizes | None:
    """The largest dates whose events, a share of their size but no smaller than the least, fit too."""
    date = largest
    while date >= (38.0 if share else 44.0):
        sizes = Sizes(date, max(min(date * share, (52.0 if stacked else 72.0) + stage.bump), least) if share else 0.0)
        if all(_fits(stage, item, room, sizes, stacked, lines) for item in stage.shot.items):
            return sizes
        date *= 0.94
    return None


def _fits(stage: Stage, item: Item, room: Box, sizes: Sizes, stacked: bool, lines: int) -> bool:
    parts = _parts(stage, item, sizes, "")
    set_in = []
    for part, half in zip(parts, _halves(room, stacked), strict=False):
        fitted = stage.fitted(replace(part, lines=lines) if part.name == "date" else part, half.w, half.h)
        if fitted is None:
            continue
        if fitted.lines[-1].endswith("…") or fitted.style.size < part.size - 0.1:
            return False
        set_in.append((part, fitted))
    return not stacked or total(set_in) <= room.h


def _words(
    stage: Stage, item: Item, room: Box, number: int, sizes: Sizes, *, stacked: bool, above: bool = False
) -> None:
    since, cue = len(stage.layers), cues(stage.shot.items)[number]
    parts = _parts(stage, item, sizes, cue)
    valign: Valign = "bottom" if above else "top" if stacked else "middle"
    if stacked:
        stage.stack(parts, room, valign=valign, at=_at(number) + 0.1)
    else:
        for part, half in zip(parts, _halves(room, stacked), strict=False):
            stage.stack((part,), half, valign=valign, at=_at(number) + 0.1)
    waiting(stage, since)
