"""Route: places as pins on a map, joined by a way that is drawn from one to the next as each is named."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts import split
from tools.image.layouts.labels import Rect, meet, placed
from tools.image.layouts.passage import PACE, cues, late, waiting
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import icon_for
from tools.image.layouts.wording import Part, total
from tools.image.palette import Palette
from tools.image.picture import Box, IconArt, MapArt, Ornament, Track
from tools.image.shot import Item
from tools.media.type import Fitted

FEWEST, MOST = 2, 6
FIRST_AT = 0.45
PIN = {"wide": (84.0, 112.0), "square": (74.0, 98.0), "tall": (88.0, 118.0)}
STREETS = "city street town neighbourhood neighborhood district quarter downtown village market shop"
PAD = 22.0
SIZES = ((56.0, True), (48.0, True), (48.0, False), (42.0, True), (42.0, False), (36.0, False))
"""How large the names of places are set, and whether with their details, the best first."""
LEAST_PITCH = 148.0
"""Pins under each other need this much; where there is less, two or three stand abreast."""
Setting = tuple[tuple[Part, Fitted], ...]
Spot = tuple[float, float]


def compose(stage: Stage) -> None:
    """A map under everything; a list where labels would not all find a place."""
    count = len(stage.shot.items)
    if count < FEWEST:
        split.compose(stage)
        return
    if count > MOST:
        list_layout.compose(stage)
        return
    before = list(stage.layers)
    _map(stage)
    title = _title(stage)
    choices = [(spots, _labels(stage, spots, title)) for spots in _choices(stage, title)]
    spots, found = min(choices, key=lambda choice: choice[1].rank if choice[1] else len(SIZES))
    if found is None:
        stage.layers[:] = before
        list_layout.compose(stage)
        return
    _way(stage, spots)
    _pins(stage, spots)
    for number, (setting, rect) in enumerate(found.places):
        _label(stage, setting, rect, number)
    _foreground(stage)


# -- the map and what it is called -----------------------------------------------------------------------------


def _map(stage: Stage) -> None:
    place = set(stage.shot.setting.casefold().split())
    style = "streets" if place & set(STREETS.split()) else "country"
    art = MapArt(style="streets" if style == "streets" else "country", palette=stage.palette)
    stage.add("map", stage.areas.frame, art, shows="a map", depth=0.6)


def _paper(stage: Stage) -> str:
    """The colour of labels: white, or on a dark map a deep card."""
    if tint.is_dark(stage.palette.ground):
        return tint.mix(stage.palette.ground, tint.WHITE, 0.15)
    return tint.mix(tint.WHITE, stage.palette.ground, 0.04)


def _title(stage: Stage) -> Box:
    """A card in the upper left corner; returns the room that it takes."""
    content, paper, wide = stage.areas.content, _paper(stage), stage.shape == "wide"
    size = 66.0 if wide else 76.0
    room = Box(x=content.x + 40, y=content.y + 34, w=content.w * (0.46 if wide else 1.0) - 80, h=content.h * 0.3)
    parts = (stage.kicker(ground=paper), stage.headline(size, lines=2), stage.body(40, lines=2, ground=paper))
    first = len(stage.layers)
    taken = stage.stack(parts, room, valign="top", at=0.25, ground=paper)
    words = stage.layers[first:]
    del stage.layers[first:]
    if not taken.h:
        return Box(x=content.x, y=content.y, w=0, h=0)
    across = max(taken.w, 300.0) if wide else room.w
    card = Box(x=content.x, y=content.y, w=across + 80, h=taken.h + 68)
    stage.panel("card", card, paper, at=0.1)
    stage.layers.extend(words)
    return card


# -- pins ------------------------------------------------------------------------------------------------------


def _choices(stage: Stage, title: Box) -> list[list[Spot]]:
    """Where the pins may stand: from the lower left up on wide frames; down the frame, or to and fro, on others."""
    if stage.shape == "wide":
        return [_rising(stage, title)]
    count, content = len(stage.shot.items), stage.areas.content
    top = title.bottom + PIN[stage.shape][1] + 26
    room = Box(x=content.x, y=top, w=content.w, h=max(content.bottom - 22 - top, 1.0))
    across = (0.2, 0.74, 0.3, 0.8, 0.22, 0.7)
    down = [(room.x + room.w * across[at], room.y + room.h * at / (count - 1)) for at in range(count)]
    abreast = sorted((each for each in (3, 2) if count > each), key=lambda each: -count % each)
    rowed = [_winding(count, each, room) for each in abreast]
    return [down, *rowed] if room.h / (count - 1) >= LEAST_PITCH else [*rowed, down]


def _rising(stage: Stage, title: Box) -> list[Spot]:
    """From the lower left to the upper right, beside and under the title."""
    count, content = len(stage.shot.items), stage.areas.content
    wide, high = PIN[stage.shape]
    left, right = content.x + wide, content.right - wide * 1.6
    low, top = content.bottom - 30, max(content.y + high + 110, title.bottom - 120)
    sway = (0.0, -0.16, 0.14, -0.1, 0.16, 0.0)
    shares = [number / (count - 1) for number in range(count)]
    return [
        (left + (right - left) * share, low - (low - top) * min(max(share + _swayed(sway, at, count), 0.0), 1.0))
        for at, share in enumerate(shares)
    ]


def _winding(count: int, abreast: int, room: Box) -> list[Spot]:
    """Rows that are gone through by turns from the left and from the right, each a little aslant."""
    rows = -(-count // abreast)
    spots = []
    for number in range(count):
        row, place = divmod(number, abreast)
        share = (place + 0.5) / abreast
        side = share if row % 2 == 0 else 1 - share
        lean = 0.16 * (place / max(abreast - 1, 1) - 0.5) if rows > 1 else 0.0
        down = (row + 0.5 + lean) / rows if rows == 1 else (row + max(lean, 0.0)) / (rows - 1 + 0.08)
        spots.append((room.x + room.w * (0.02 + 0.96 * side), room.y + room.h * min(down, 1.0)))
    return spots


def _swayed(sway: Sequence[float], at: int, count: int) -> float:
    return 0.0 if at in (0, count - 1) else sway[at]


def _pin_box(stage: Stage, spot: Spot) -> Box:
    wide, high = PIN[stage.shape]
    return Box(x=spot[0] - wide / 2, y=spot[1] - high, w=wide, h=high)


def _pins(stage: Stage, spots: Sequence[Spot]) -> None:
    """Pins upright on the map, numbered or with what each place stands for."""
    items = stage.shot.items
    for number, spot in enumerate(spots):
        box, cue, at = _pin_box(stage, spot), cues(items)[number], FIRST_AT + PACE * number
        loud = _route_colour(stage) if number == len(spots) - 1 else _first_colour(stage)
        since = len(stage.layers)
        stage.add("pin", box, Ornament(form="pin", colour=loud, second=tint.WHITE), "drop", at, cue=cue)
        _head(stage, items[number], number, box, loud, at, cue)
        waiting(stage, since)


def _head(stage: Stage, item: Item, number: int, pin: Box, loud: str, at: float, cue: str) -> None:
    size = min(pin.w, pin.h * 0.76) * 0.44
    radius = min(pin.w / 2, pin.h * 0.38)
    head = Box(x=pin.cx - size / 2, y=pin.y + radius - size / 2, w=size, h=size)
    ink = tint.readable(loud, tint.WHITE, "#1A1420", 4.8)
    icon = icon_for(item.subject) if item.subject.strip() else None
    if icon:
        inner = Palette(ground=tint.WHITE, ink=ink, accent=ink, support=ink, second=ink)
        stage.add("icon", head, IconArt(icon=icon, palette=inner, treatment="solid"), "fade", at + 0.15, cue=cue)
        return
    part = Part(
        "numeral",
        str(number + 1),
        size * 1.06,
        24,
        stage.look.type.strong,
        ink,
        1,
        align="center",
        leading=1.0,
        cue=cue,
    )
    stage.set_text(part, head.inset(-8, -8), valign="middle", enter="fade", at=at + 0.15, ground=tint.WHITE)


def _route_colour(stage: Stage) -> str:
    """The way's colour: the one loud thing on the map."""
    return stage.loud_on(stage.palette.ground, 2.0)


def _first_colour(stage: Stage) -> str:
    """Pins on the way are quieter than the one at its end."""
    second = stage.palette.second
    if tint.contrast(second, tint.WHITE) >= 3.0 and second != stage.palette.accent:
        return second
    return tint.deepen(_route_colour(stage), 0.45)


# -- the way ---------------------------------------------------------------------------------------------------


def _way(stage: Stage, spots: Sequence[Spot]) -> None:
    """Every leg as a pale trace from the start, and drawn in full when the place at its end is named."""
    loud = _route_colour(stage)
    dark = tint.is_dark(stage.palette.ground)
    casing = tint.deepen(stage.palette.ground, 0.5) if dark else tint.WHITE
    items = stage.shot.items
    legs = [leg(spots, number) for number in range(len(spots) - 1)]
    trace = stage.ink_on(stage.palette.ground)
    for way in legs:
        box, points = boxed(way)
        stage.add("trace", box, Track(points=points, colour=trace, width=7, dashed=True, alpha=0.42), "fade", 0.3)
    for number, way in enumerate(legs):
        box, points = boxed(way)
        art = Track(points=points, colour=loud, width=17, casing=casing, dots=casing, shadow=1.0)
        at = FIRST_AT + PACE * (number + 1) - 0.35
        late(stage, "leg", box, art, "draw", at, cues(items)[number + 1], seconds=0.75)


def leg(spots: Sequence[Spot], number: int, steps: int = 36) -> list[Spot]:
    """From one pin to the next on a curve that runs on smoothly through all of them, with a bend of its own."""
    a, b = spots[number], spots[number + 1]
    before = spots[number - 1] if number else (2 * a[0] - b[0], 2 * a[1] - b[1])
    after = spots[number + 2] if number + 2 < len(spots) else (2 * b[0] - a[0], 2 * b[1] - a[1])
    length = math.dist(a, b) or 1.0
    across = (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)
    bend = 0.055 * length * (-1 if number % 2 else 1)
    made = []
    for step in range(steps + 1):
        t = step / steps
        x, y = _between(before[0], a[0], b[0], after[0], t), _between(before[1], a[1], b[1], after[1], t)
        wave = bend * math.sin(2 * math.pi * t) * math.sin(math.pi * t)
        made.append((x + across[0] * wave, y + across[1] * wave))
    return made


def _between(p0: float, p1: float, p2: float, p3: float, t: float) -> float:
    """Catmull-Rom."""
    return 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t**3)


def boxed(way: Sequence[Spot]) -> tuple[Box, tuple[Spot, ...]]:
    """The box round a way, and the way as shares of it."""
    left, top = min(x for x, _ in way), min(y for _, y in way)
    wide = max(max(x for x, _ in way) - left, 1.0)
    high = max(max(y for _, y in way) - top, 1.0)
    return Box(x=left, y=top, w=wide, h=high), tuple(((x - left) / wide, (y - top) / high) for x, y in way)


# -- labels ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Labels:
    """What stands beside the pins and where; the lower the rank, the larger it is set."""

    rank: int
    places: list[tuple[Setting, Rect]]


def _labels(stage: Stage, spots: Sequence[Spot], title: Box) -> Labels | None:
    """A label for every pin, as large as they can be without meeting each other, the pins or the title."""
    content = stage.areas.content
    area = (content.x, content.y, content.right, content.bottom)
    pins = [_rect(_pin_box(stage, spot)) for spot in spots]
    if any(meet(one, other, 4.0) for one, other in combinations(pins, 2)):
        return None
    held = [_rect(title.inset(-14))] if title.h else []
    ways = [spot for number in range(len(spots) - 1) for spot in leg(spots, number, 12)]
    details = any(item.detail.strip() for item in stage.shot.items)
    for rank, (size, detailed) in enumerate(SIZES):
        if detailed and not details:
            continue
        settings = [_setting(stage, item, size, detailed, cue) for item, cue in _told(stage)]
        if any(_cut(setting) for setting in settings):
            continue
        sizes = [(max(f.width for _, f in setting) + 2 * PAD, total(setting) + 1.4 * PAD) for setting in settings]
        found = placed(pins, sizes, area, held, ways)
        if found is not None:
            return Labels(rank, list(zip(settings, found, strict=True)))
    return None


def _told(stage: Stage) -> list[tuple[Item, str]]:
    return list(zip(stage.shot.items, cues(stage.shot.items), strict=True))


def _setting(stage: Stage, item: Item, size: float, detailed: bool, cue: str) -> Setting:
    kind, paper = stage.look.type, _paper(stage)
    size += stage.bump / 2
    widest = 560.0 if stage.shape == "wide" else stage.areas.content.w * 0.5
    place = Part("place", item.label, size, size / 1.25, kind.strong, stage.ink_on(paper), 2, -0.005, 1.06, cue=cue)
    parts = [place]
    if detailed and item.detail.strip():
        soft = stage.soft_on(paper)
        parts.append(
            Part("detail", item.detail, max(size * 0.66, 32.0), 25, kind.text, soft, 2, 0, 1.16, gap=2, cue=cue)
        )
    fitted = ((part, stage.fitted(part, widest, 400)) for part in parts)
    return tuple((part, each) for part, each in fitted if each is not None)


def _cut(setting: Setting) -> bool:
    return not setting or any(
        each.lines[-1].endswith("…") or each.style.size < part.size - 0.1 for part, each in setting
    )


def _label(stage: Stage, setting: Setting, rect: Rect, number: int) -> None:
    """A card with the place's name, when it is named."""
    paper, cue = _paper(stage), cues(stage.shot.items)[number]
    at = FIRST_AT + PACE * number + 0.15
    box = Box(x=rect[0], y=rect[1], w=rect[2] - rect[0], h=rect[3] - rect[1])
    since = len(stage.layers)
    stage.panel("label", box, paper, at=at, radius=min(stage.look.radius, 20.0), enter="fade", shadow=0.8, cue=cue)
    room = Box(x=box.x + PAD, y=box.y + 0.7 * PAD, w=box.w - 2 * PAD + 2, h=box.h - 1.4 * PAD + 2)
    stage.stack([part for part, _ in setting], room, valign="middle", at=at, ground=paper)
    waiting(stage, since)


def _rect(box: Box) -> Rect:
    return box.x, box.y, box.right, box.bottom


# -- below -----------------------------------------------------------------------------------------------------


def _foreground(stage: Stage) -> None:
    """On tall frames, what travels stands large at the lower edge of the map; else a compass lies there."""
    frame, safe = stage.areas.frame, stage.areas.safe
    if stage.shape != "tall":
        return
    subject = stage.find(stage.shot.subject)
    room = Box(x=frame.w * 0.16, y=safe.bottom + 60, w=frame.w * 0.68, h=frame.h * 0.885 - safe.bottom - 60)
    if subject is not None and subject.kind == "prop" and subject.name not in ("map", "globe", "pin"):
        stage.show(subject, room, at=0.3)
        return
    size = room.h * 0.8
    box = Box(x=room.cx - size / 2, y=room.cy - size / 2, w=size, h=size)
    ink = stage.ink_on(stage.palette.ground)
    second = tint.mix(ink, stage.palette.ground, 0.5)
    stage.add("compass", box, Ornament(form="compass", colour=ink, second=second, amount=0.8), "fade", 0.3, depth=0.6)
