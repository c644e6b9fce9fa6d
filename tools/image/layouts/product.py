"""Product card: the thing itself, large in a field of colour; its name, what is stated of it, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from tools.image import tint
from tools.image.layouts import title
from tools.image.layouts.areas import with_low_subject
from tools.image.layouts.cards import Sizes, columns, label, rows, sizes_for
from tools.image.layouts.logo import show_logo
from tools.image.layouts.passage import sturdy
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part, same
from tools.image.picture import Box, Ornament, Panel
from tools.media.type import Fitted

MOST_FACTS = 4
ALONE = 4
"""So many facts stand under each other on tall frames; more of them two abreast."""
LOGO = 58.0
PRICE = 110.0
CHECK = 46.0
FACT_ROW = 86.0
FACTS_SHARE = 0.6
"""Of the height beside the price, what the facts may take; the rest is the name's."""


@dataclass(frozen=True)
class Plan:
    """Where things go: the words, the field, and the thing on the field."""

    words: Box
    field: Box
    thing: Box
    ground: str
    abreast: bool


def compose(stage: Stage) -> None:
    """The card, or a title where there is nothing to show."""
    subject = stage.find(stage.shot.subject)
    if subject is None:
        title.compose(stage)
        return
    stage.ground(place=False)
    plan = _plan(stage)
    _field(stage, plan.field)
    _thing(stage, subject, plan.thing)
    stage.float_bits(6, (plan.words.inset(-20),))
    _words(stage, plan)


# -- the thing -------------------------------------------------------------------------------------------------


def _plan(stage: Stage) -> Plan:
    content, frame = stage.areas.content, stage.areas.frame
    if stage.shape == "wide":
        card = Box(x=content.x, y=content.y + 26, w=content.w, h=content.h - 26)
        stage.panel("card", card, stage.card, at=0.05)
        field = Box(x=card.right - card.w * 0.42, y=card.y, w=card.w * 0.42, h=card.h)
        words = Box(x=card.x + 64, y=card.y + 48, w=field.x - card.x - 128, h=card.h - 96)
        thing = Box(x=field.x + 24, y=60, w=field.w - 48, h=card.bottom - 46 - 60)
        return Plan(words, field, thing, stage.card, False)
    if stage.shape == "tall":
        stage.areas, words, art = with_low_subject(stage.areas, _share(stage))
        field = Box(x=-60, y=art.y + art.h * 0.34, w=frame.w + 120, h=frame.h * 1.06 - art.y - art.h * 0.34)
        return Plan(words, field, art.inset(art.w * 0.04, 0), stage.text_ground, True)
    if stage.areas.aspect == "1:1":
        words = Box(x=content.x, y=content.y, w=content.w * 0.53, h=content.h)
        field = Box(x=words.right + 40, y=-60, w=frame.w - words.right + 20, h=frame.h + 120)
        thing = Box(x=field.x - 20, y=content.y, w=frame.w - 20 - field.x, h=content.h)
        return Plan(words, field, thing, stage.text_ground, False)
    cut = content.y + content.h * 0.44
    field = Box(x=-60, y=-60, w=frame.w + 120, h=cut + 60)
    words = Box(x=content.x, y=cut + 44, w=content.w, h=content.bottom - cut - 44)
    return Plan(words, field, Box(x=content.x, y=70, w=content.w, h=cut - 70 + 18), stage.text_ground, True)


def _share(stage: Stage) -> float:
    """How much of a tall frame's safe height the words need: brand, name, facts and price."""
    shot = stage.shot
    facts = min(len(shot.items), MOST_FACTS)
    head = (LOGO + 20 if stage.logo else 60) + 118 * _name_lines(stage)
    rows_of_facts = ((facts + 1) // 2 if facts > ALONE else facts) * FACT_ROW + (24 if facts else 0)
    need = head + rows_of_facts + (PRICE + 30 if shot.number.strip() else 0)
    return min(max(need / stage.areas.safe.h, 0.36), 0.66)


def _name_lines(stage: Stage) -> int:
    """Lines that a name is given: as many as its letters need at a display size."""
    if stage.shape == "wide":
        return 2
    return 1 if len(stage.shot.headline) <= 15 else 2 if len(stage.shot.headline) <= 30 else 3


def _field(stage: Stage, box: Box) -> None:
    """A field of colour that stands out from the ground, lit from above."""
    face = _face(stage)
    low = tint.mix(face, stage.palette.accent, 0.3) if not tint.is_dark(face) else tint.deepen(face, 0.35)
    inside = stage.shape == "wide"
    panel = Panel(fill=face, fill_to=low, radius=stage.look.radius if inside else 0.0)
    stage.add("field", box, panel, "fade" if inside else "slide", 0.05, depth=0.3, seconds=0.5)
    size = min(box.w, box.h) * 1.15
    spot = Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)
    light = Ornament(form="blob", colour=tint.pale(face, 0.55), amount=0.5)
    stage.add("light", spot if not inside else _inside(spot, box), light, "fade", 0.1, depth=0.3)


def _face(stage: Stage) -> str:
    """A colour that the thing, which wears the accent, stands out from, and that stands out from the ground."""
    palette = stage.palette
    around = stage.card if stage.shape == "wide" else palette.ground
    own = tint.lift(around, 0.3) if tint.is_dark(around) else tint.pale(palette.accent, 0.7)
    choices = (palette.support, own, palette.second, tint.deepen(palette.accent, 0.6))
    for choice in choices:
        if tint.contrast(choice, palette.accent) >= 1.5 and tint.contrast(choice, around) >= 1.18:
            return choice
    return tint.mix(palette.accent, stage.ink_on(palette.ground), 0.5)


def _inside(spot: Box, box: Box) -> Box:
    side = min(spot.w, box.w, box.h)
    return Box(x=box.cx - side / 2, y=box.cy - side / 2, w=side, h=side)


def _thing(stage: Stage, subject: Subject, box: Box) -> None:
    if subject.kind == "prop":
        stage.show(subject, box, at=0.15, depth=0.9)
        return
    size = min(box.w, box.h) * 0.72
    disc = Box(x=box.cx - size / 2, y=box.cy - size / 2, w=size, h=size)
    stage.badge(subject.name, disc, subject.words, at=0.15)


# -- the words -------------------------------------------------------------------------------------------------


def _words(stage: Stage, plan: Plan) -> None:
    """Brand, name, facts and price from the top; the price keeps its place whatever the facts take."""
    box, ground = plan.words, plan.ground
    facts = stage.shot.items[:MOST_FACTS]
    priced = stage.shot.number.strip()
    low = PRICE + 26 if priced else 0.0
    sizes, boxes = _fact_boxes(stage, plan, box.h - low)
    taken_by_facts = boxes[-1].bottom - boxes[0].y + 24 if boxes else 0.0
    head = Box(x=box.x, y=box.y, w=box.w, h=box.h - low - taken_by_facts)
    named = _head(stage, head, ground)
    free = box.h - low - taken_by_facts - named.h
    start = box.y + (min(free / 2, 60.0) if stage.shape == "wide" else 0.0)
    _moved(stage, start - named.y)
    y = start + named.h + (24 if boxes else 0)
    down = y - boxes[0].y if boxes else 0.0
    for number, (item, room) in enumerate(zip(facts, boxes, strict=False)):
        _fact(stage, number, item.label, room.model_copy(update={"y": room.y + down}), sizes, ground)
    if priced:
        top = (boxes[-1].bottom + down if boxes else y) + 26
        _price(stage, Box(x=box.x, y=min(top, box.bottom - PRICE), w=box.w, h=PRICE), ground)


def _head(stage: Stage, box: Box, ground: str) -> Box:
    """Logo or brand, name, and what it is where no fact says so."""
    kind = stage.look.type
    first = len(stage.layers)
    top = show_logo(stage, Box(x=box.x, y=box.y, w=box.w * 0.6, h=LOGO), ground) if stage.logo else None
    used = top.h + 20 if top else 0.0
    ink = stage.ink_on(ground)
    size = 108.0 if stage.shape == "wide" else 112.0
    kicker = stage.kicker(text=" " if top or same(stage.brand, stage.shot.headline) else "", ground=ground)
    lines = max(_name_lines(stage), 2)
    name = Part(
        "headline", stage.shot.headline, size, 46, kind.display, ink, lines, kind.tracking, kind.leading, 22,
        accent=stage.shot.accent, accent_colour=stage.accent_on(ground, size),
    )  # fmt: skip
    body = stage.body(40, lines=2, ground=ground)
    roomy = len(stage.shot.items) < (3 if stage.shape == "wide" else 4)
    parts = (kicker, name, body) if roomy else (kicker, name)
    room = Box(x=box.x, y=box.y + used, w=box.w, h=max(box.h - used, 60.0))
    taken = stage.stack(parts, room, valign="top", at=0.2, ground=ground)
    bottom = max((layer.box.bottom for layer in stage.layers[first:]), default=box.y)
    return Box(x=box.x, y=box.y, w=taken.w, h=bottom - box.y)


def _moved(stage: Stage, down: float) -> None:
    """Moves the head's words, once it is known how much room the rest leaves."""
    if not down:
        return
    for at, layer in enumerate(stage.layers):
        if layer.name in ("kicker", "headline", "body", "logo", "logo plate", "marker"):
            box = layer.box.model_copy(update={"y": layer.box.y + down})
            stage.layers[at] = layer.model_copy(update={"box": box})


def _fact_boxes(stage: Stage, plan: Plan, high: float) -> tuple[Sizes, list[Box]]:
    """A row for every fact, two abreast where the words are wide and low."""
    facts = stage.shot.items[:MOST_FACTS]
    if not facts:
        return Sizes(0, 0), []
    box = plan.words
    abreast = plan.abreast and len(facts) > (ALONE if stage.shape == "tall" else 1)
    lines = (len(facts) + 1) // 2 if abreast else len(facts)
    tall = min(FACT_ROW, high * FACTS_SHARE / lines)
    room = Box(x=box.x, y=box.y, w=box.w, h=tall * lines)
    if abreast:
        sides = columns(room, 2, 26)
        boxes = [rows(sides[at % 2], lines, 0, tall)[at // 2] for at in range(len(facts))]
    else:
        boxes = rows(room, lines, 0, tall)
    inner = _fact_room(boxes[0])
    return sizes_for(stage, facts, inner, 56 + stage.bump / 2), boxes


def _fact_room(box: Box) -> Box:
    left = box.x + CHECK + 22
    return Box(x=left, y=box.y + 4, w=box.right - left, h=box.h - 8)


def _fact(stage: Stage, number: int, cue: str, box: Box, sizes: Sizes, ground: str) -> None:
    at = 0.5 + 0.22 * number
    size = min(CHECK, box.h * 0.7)
    spot = Box(x=box.x, y=box.cy - size / 2, w=size, h=size)
    face = tint.readable(stage.palette.accent, ground, stage.ink_on(ground), 2.0)
    mark = tint.best_ink(face, (ground, tint.WHITE), 3.0)
    stage.add("check", spot, Ornament(form="check", colour=face, second=mark), "pop", at, cue=cue)
    parts = label(stage, stage.shot.items[number], ground, sizes)
    stage.stack(parts, _fact_room(box), valign="middle", at=at + 0.05, ground=ground)


def _price(stage: Stage, row: Box, ground: str) -> None:
    """What it costs, on a pill as wide as it needs."""
    fill = stage.strong_fill()
    if tint.contrast(fill, ground) < 1.35:
        fill = stage.ink_on(ground)
    ink = tint.best_ink(fill, (tint.WHITE, stage.palette.ink), 4.8)
    cue = stage.shot.number
    fits = (_priced(stage, row, ink, scale) for scale in (1.0, 0.9, 0.8, 0.7))
    price, amount, unit, beside = next((each for each in fits if each[3] is None or len(each[3].lines) == 1), None) or (
        _priced(stage, row, ink, 0.8)
    )
    if amount is None:
        return
    wide = 88 + amount.width + (28 + beside.width if beside else 0.0)
    stage.panel(
        "price pill", Box(x=row.x, y=row.y, w=wide, h=row.h), fill, at=0.9, enter="pop", radius=row.h / 2, cue=cue
    )
    room = Box(x=row.x + 44, y=row.y, w=amount.width + 1, h=row.h)
    stage.set_text(price, room, valign="middle", enter="fade", at=1.0, ground=fill)
    if beside:
        room = Box(x=row.x + 44 + amount.width + 28, y=row.y + 6, w=beside.width + 1, h=row.h - 6)
        stage.set_text(unit, room, valign="middle", enter="fade", at=1.0, ground=fill)


def _priced(stage: Stage, row: Box, ink: str, scale: float) -> tuple[Part, Fitted | None, Part, Fitted | None]:
    """The amount and what it is for, beside each other at one scale."""
    kind, cue = stage.look.type, stage.shot.number
    price = Part("price", stage.shot.number, 84 * scale, 34, sturdy(kind), ink, 1, kind.tracking, 1.0, cue=cue)
    size = (42 + stage.bump / 2) * scale
    unit = Part("unit", stage.shot.unit, size, 28, kind.strong, ink, 2, 0, 1.08, cue=cue)
    amount = stage.fitted(price, row.w * 0.6, row.h - 24)
    left = row.w - 88 - (amount.width if amount else 0.0) - 28
    beside = stage.fitted(unit, min(left, 420.0), row.h - 24) if left > 120 else None
    return price, amount, unit, beside
