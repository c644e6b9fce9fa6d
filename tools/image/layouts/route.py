"""Route: places as pins on a map, joined by a way that is drawn from one to the next as each is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from tools.image import tint
from tools.image.layouts import list as list_layout
from tools.image.layouts import split
from tools.image.layouts.curves import Spot, boxed, leg
from tools.image.layouts.labels import Rect, meet, placed
from tools.image.layouts.passage import PACE, cues, late, waiting
from tools.image.layouts.stage import Stage
from tools.image.layouts.waypoints import FIRST_AT, choices, pin_box, route_colour, stand_pins
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box, MapArt, Ornament, Track
from tools.image.shot import Item
from tools.media.type import Fitted

FEWEST, MOST = 2, 6
STREETS = "city street town neighbourhood neighborhood district quarter downtown village market shop"
TRAVELLERS = frozenset({
    "backpack", "balloon", "bicycle", "bus", "camera", "car", "crowd", "drone", "helicopter", "horse", "parcel",
    "person", "plane", "rocket", "sailing-boat", "scooter", "ship", "suitcase", "tent", "tractor", "train", "tram",
    "truck",
})  # fmt: skip
"""What may stand large on a map: things that travel or are taken along."""
PAD = 22.0
SIZES = ((56.0, True), (48.0, True), (48.0, False), (42.0, True), (42.0, False), (36.0, False))
"""How large the names of places are set, and whether with their details, the best first."""
Setting = tuple[tuple[Part, Fitted], ...]


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
    tried = [(spots, _labels(stage, spots, title)) for spots in choices(stage, title)]
    spots, found = min(tried, key=lambda choice: choice[1].rank if choice[1] else len(SIZES))
    if found is None:
        stage.layers[:] = before
        list_layout.compose(stage)
        return
    _way(stage, spots)
    stand_pins(stage, spots)
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


# -- the way ---------------------------------------------------------------------------------------------------


def _way(stage: Stage, spots: Sequence[Spot]) -> None:
    """Every leg as a pale trace from the start, and drawn in full when the place at its end is named."""
    loud = route_colour(stage)
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
    pins = [_rect(pin_box(stage, spot)) for spot in spots]
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
    if subject is not None and (subject.own is not None or subject.name in TRAVELLERS):
        stage.show(subject, room, at=0.3)
        return
    size = room.h * 0.8
    box = Box(x=room.cx - size / 2, y=room.cy - size / 2, w=size, h=size)
    ink = stage.ink_on(stage.palette.ground)
    second = tint.mix(ink, stage.palette.ground, 0.5)
    stage.add("compass", box, Ornament(form="compass", colour=ink, second=second, amount=0.8), "fade", 0.3, depth=0.6)
