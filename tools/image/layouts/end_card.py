"""End card: the promise, the button, the address; the product once more, in its light."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.image import tint
from tools.image.layouts.framing import veil_behind
from tools.image.layouts.logo import show_logo
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import flies, set_down
from tools.image.layouts.subjects import Subject, find_place
from tools.image.layouts.wording import Part, same
from tools.image.picture import Align, Box, Ornament

LOGO = 108.0
STACKED = 0.58
"""How much of a square frame's content words over the product may take."""
ROW, ROW_LETTERS = 700.0, 34
"""From this width on a row holds button and address of so many letters together."""
SHORT = 14
"""A promise of so few letters is set larger."""


def compose(stage: Stage) -> None:
    """Words beside or over the product; a centred stack where there is nothing to show."""
    _stay_only_where_named(stage)
    subject = stage.find(stage.shot.subject)
    if subject is not None and stage.backdrop and subject.kind == "icon":
        subject = None
    if subject is None:
        words, art = stage.areas.content, None
    else:
        words, art = _areas(stage)
    stage.ground(quiet=words.inset(-40))
    if stage.backdrop:
        veil_behind(stage, words)
    if subject is not None and art is not None:
        _product(stage, subject, art)
    elif not stage.backdrop:
        _rings(stage)
        stage.fill_below()
    stage.float_bits(14, (words.inset(-20),))
    _words(stage, words, "center" if art is None else "left")


def _stay_only_where_named(stage: Stage) -> None:
    """A place that the ending's own words do not name is let go for the look's own ground."""
    shot = stage.shot
    said = (shot.headline, shot.body, shot.kicker, shot.address, shot.spoken)
    if stage.backdrop and not any(find_place(words) == stage.backdrop for words in said):
        stage.backdrop = None
        stage.areas = replace(stage.areas, text_ground="")


def _rings(stage: Stage) -> None:
    """Rings that widen from behind the words, where there is no product to close on."""
    frame, colour = stage.areas.frame, stage.palette.accent
    size = min(frame.w, frame.h) * 1.25
    box = Box(x=frame.cx - size / 2, y=stage.areas.content.cy - size / 2, w=size, h=size)
    rings = Ornament(form="rings", colour=colour, second=stage.palette.support, amount=0.6)
    stage.add("rings", box, rings, "pop", 0.1, depth=0.6, seconds=0.8)


def _areas(stage: Stage) -> tuple[Box, Box]:
    """Over each other where frames are not wide; side by side on square ones where the words need more than half."""
    content = stage.areas.content
    low = _below(stage, content.w)
    if stage.areas.aspect != "1:1":
        return stage.words_and_subject(0.52, low=0.62, parts=_parts(stage, "left"), below=low)
    room = Box(x=content.x, y=content.y, w=content.w, h=content.h * STACKED - low)
    settings = stage.stacked(_parts(stage, "left"), room)
    if len(settings) == sum(bool(part.text.strip()) for part in _parts(stage, "left")):
        return stage.words_and_subject(0.52, low=STACKED, parts=_parts(stage, "left"), below=low)
    words = Box(x=content.x, y=content.y, w=content.w * 0.56, h=content.h)
    return words, Box(x=words.right + 24, y=content.y, w=stage.areas.frame.w - 40 - words.right - 24, h=content.h)


def _words(stage: Stage, box: Box, side: Align) -> None:
    """Brand, promise, support, button and address, in this order from the top."""
    ground, mark = stage.text_ground, _logo_height(stage)
    low = _below(stage, box.w) - mark
    upper = Box(x=box.x, y=box.y + mark, w=box.w, h=box.h - low - mark)
    parts = _parts(stage, side)
    wide = stage.shape == "wide" or side == "center"
    taken = stage.stack(parts, upper, valign="middle" if wide else "top")
    if stage.logo:
        above = Box(x=box.x, y=(taken.y if taken.h else upper.y) - mark, w=box.w * 0.7, h=LOGO)
        show_logo(stage, above if side == "left" else above.model_copy(update={"w": box.w}), ground, side, at=0.1)
    _to_do(stage, box, taken.bottom + 36 if taken.h else upper.y, side)


def _to_do(stage: Stage, box: Box, y: float, side: Align) -> None:
    """The button, and the address under it or beside it."""
    room = Box(x=box.x, y=y, w=box.w, h=max(_address_height(stage) - 26, 0.0))
    if stage.shot.button.strip():
        pill = _button(stage, box, y, side)
        room = room.model_copy(update={"y": pill.bottom + 26})
        if _in_one_row(stage, box.w):
            room = Box(x=pill.right + 34, y=pill.y, w=box.right - pill.right - 34, h=pill.h)
    if stage.shot.address.strip():
        ink = stage.accent_on(stage.text_ground, 44)
        beside = room.x > box.x
        part = Part(
            "address", stage.shot.address, 64, 30, stage.look.type.strong, ink, 1 if beside else 2, 0.0, 1.1,
            align="left" if beside else side,
        )  # fmt: skip
        stage.set_text(part, room, valign="middle" if beside else "top", at=0.75)


def _in_one_row(stage: Stage, wide: float) -> bool:
    """Whether the address stands beside the button: on square frames, which are low, if both are short."""
    shot = stage.shot
    said = shot.button.strip() + shot.address.strip()
    letters = sum(1 if each.islower() or each in "./-" else 2 for each in said)  # capitals and signs are wide
    both = bool(shot.button.strip() and shot.address.strip())
    return both and stage.areas.aspect == "1:1" and wide > ROW and letters <= ROW_LETTERS


def _below(stage: Stage, wide: float) -> float:
    """What the logo over the words and the button and the address under them take of the height."""
    address = 0.0 if _in_one_row(stage, wide) else _address_height(stage)
    return _button_height(stage) + address + _logo_height(stage)


def _parts(stage: Stage, side: Align) -> tuple[Part, ...]:
    size = 132.0 if stage.shape == "wide" else 116
    promise = promise_of(stage)
    size *= 1.4 if len(promise) <= SHORT else 1.0
    brand = "" if stage.logo or same(promise, stage.brand) else stage.brand or stage.shot.kicker
    headline = replace(stage.headline(size, side, 4), text=promise)
    return stage.kicker(side, brand or " "), headline, stage.body(44, side)


def _product(stage: Stage, subject: Subject, art: Box) -> None:
    """The product once more, on the ground and in its light."""
    if subject.kind == "prop" and stage.backdrop is None:
        _on_podium(stage, subject, art)
    elif subject.kind == "prop":
        set_down(stage, subject, art.inset(art.w * 0.03, art.h * 0.04))
    else:
        stage.show(subject, art.inset(art.w * 0.05, art.h * 0.07))


def _on_podium(stage: Stage, subject: Subject, art: Box) -> None:
    """The product before a bright disc, on a stand of its own on the floor."""
    aloft = flies(stage, subject)
    high = min(art.h * (0.84 if aloft else 0.86), art.w * 0.84 / subject.aspect)
    wide = high * subject.aspect
    foot = art.bottom - art.h * 0.055
    thing = Box(x=art.cx - wide / 2, y=foot - high, w=wide, h=high)
    middle = foot - high * 0.5
    side = min(max(1.24 * high, 0.92 * wide), 2.12 * (middle - art.y), 1.12 * art.w)
    disc = Box(x=art.cx - side / 2, y=middle - side / 2, w=side, h=side)
    face, low = _faces(stage)
    rings = Ornament(
        form="rings", colour=stage.palette.accent, second=stage.palette.support, amount=1.0, cut=stage.look.cut
    )
    stage.add("rings", disc.inset(-side * 0.05), rings, "fade", 0.1, depth=0.5)
    stage.add(
        "disc",
        disc,
        Ornament(form="disc", colour=face, second=low, cut=stage.look.cut),
        "pop",
        0.0,
        depth=0.6,
        seconds=0.6,
    )
    if not aloft:
        colour, second = stage.disc_colours()
        across = min(max(wide * 1.18, side * 0.66), art.w)
        tip, step = across * 0.11, min(0.09 * high + 10, 60.0)
        stage.stand(foot + step * 0.3)
        podium = Box(x=art.cx - across / 2, y=foot - tip * 0.55, w=across, h=tip + step)
        form = Ornament(form="podium", colour=colour, second=second)
        stage.add("podium", podium, form, "rise", 0.05, depth=0.8, seconds=0.6)
    stage.show(subject, thing)


def _faces(stage: Stage) -> tuple[str, str]:
    """Upper and lower colour of the disc behind the product: light, and a little of the look's own colour below."""
    palette = stage.palette
    if tint.is_dark(palette.ground):
        return tint.mix(palette.ground, "#FFFFFF", 0.26), tint.mix(palette.ground, palette.support, 0.4)
    face = tint.mix("#FFFFFF", stage.card, 0.3)
    return face, tint.mix(face, palette.support, 0.5)


def promise_of(stage: Stage) -> str:
    """The headline without what the button and the address below it say anyway; the brand's name where nothing is left.

    "Start your free week at brewly.example" over that button and that address would say everything twice.
    """
    said, button, address = (text.strip() for text in (stage.shot.headline, stage.shot.button, stage.shot.address))
    left = said
    for repeated in (address, button):
        if repeated and stage.shot.button.strip():
            left = re.sub(re.escape(repeated), " ", left, flags=re.IGNORECASE)
    if left == said:
        return said
    words = left.strip(" .,:;-").split()
    while words and len(words[-1]) <= 4 and words[-1].islower():
        words.pop()
    return " ".join(words).strip(" .,:;-") or stage.brand or said


def _logo_height(stage: Stage) -> float:
    return LOGO + 34 if stage.logo else 0.0


def _button_height(stage: Stage) -> float:
    return 62.0 + 100.0 + 18 if stage.shot.button.strip() else 0.0


def _address_height(stage: Stage) -> float:
    return 104.0 if stage.shot.address.strip() else 0.0


def _button(stage: Stage, box: Box, y: float, align: Align) -> Box:
    """A pill as wide as its words."""
    fill = stage.palette.accent
    if tint.contrast(fill, stage.text_ground) < 1.9 and tint.chroma(fill) < 120:
        fill = stage.loud_on(stage.text_ground, 1.45)
    ink = tint.best_ink(fill, (stage.palette.ground, tint.WHITE, tint.BLACK), 6.0)
    part = Part("button", stage.shot.button, 60, 30, stage.look.type.strong, ink, 1, align="center")
    fitted = stage.fitted(part, box.w - 130, 92)
    if fitted is None:
        return Box(x=box.x, y=y, w=0, h=0)
    wide = fitted.width + 130
    left = box.cx - wide / 2 if align == "center" else box.x
    pill = Box(x=left, y=y, w=wide, h=112)
    stage.panel("button", pill, fill, at=0.55, enter="pop", radius=56 if stage.look.radius > 10 else stage.look.radius)
    stage.set_text(part, pill, valign="middle", enter="pop", at=0.6, ground=fill)
    return pill
