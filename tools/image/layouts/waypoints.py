"""The pins of a route: where they may stand in a frame, and how they look."""

from __future__ import annotations

from collections.abc import Sequence

from tools.image import tint
from tools.image.layouts.curves import Spot
from tools.image.layouts.passage import PACE, cues, waiting
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import icon_for
from tools.image.layouts.wording import Part
from tools.image.palette import Palette
from tools.image.picture import Box, IconArt, Ornament
from tools.image.shot import Item

FIRST_AT = 0.45
PIN = {"wide": (84.0, 112.0), "square": (74.0, 98.0), "tall": (88.0, 118.0)}
LEAST_PITCH = 148.0
"""Pins under each other need this much; where there is less, two or three stand abreast."""


def choices(stage: Stage, title: Box) -> list[list[Spot]]:
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


def pin_box(stage: Stage, spot: Spot) -> Box:
    wide, high = PIN[stage.shape]
    return Box(x=spot[0] - wide / 2, y=spot[1] - high, w=wide, h=high)


def stand_pins(stage: Stage, spots: Sequence[Spot]) -> None:
    """Pins upright on the map, numbered or with what each place stands for."""
    items = stage.shot.items
    for number, spot in enumerate(spots):
        box, cue, at = pin_box(stage, spot), cues(items)[number], FIRST_AT + PACE * number
        loud = route_colour(stage) if number == len(spots) - 1 else _first_colour(stage)
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


def route_colour(stage: Stage) -> str:
    """The way's colour: the one loud thing on the map."""
    return stage.loud_on(stage.palette.ground, 2.0)


def _first_colour(stage: Stage) -> str:
    """Pins on the way are quieter than the one at its end."""
    second = stage.palette.second
    if tint.contrast(second, tint.WHITE) >= 3.0 and second != stage.palette.accent:
        return second
    return tint.deepen(route_colour(stage), 0.45)
