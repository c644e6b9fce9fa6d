"""End card: the promise, the button, the address; the product once more, in its light."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.image import tint
from tools.image.layouts.logo import show_logo
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import flies, set_down
from tools.image.layouts.subjects import Subject, find_place
from tools.image.layouts.views import veil_behind
from tools.image.layouts.wording import Part, same
from tools.image.picture import Align, Box, Ornament, Panel

LOGO = 108.0
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
    """Square frames are too low for words over the product: there they stand side by side."""
    if stage.areas.aspect != "1:1":
        low = _button_height(stage) + _address_height(stage) + _logo_height(stage)
        return stage.words_and_subject(0.52, low=0.62, parts=_parts(stage, "left"), below=low)
    content = stage.areas.content
    words = Box(x=content.x, y=content.y, w=content.w * 0.56, h=content.h)
    return words, Box(x=words.right + 24, y=content.y, w=stage.areas.frame.w - 40 - words.right - 24, h=content.h)


def _words(stage: Stage, box: Box, side: Align) -> None:
    """Brand, promise, support, button and address, in this order from the top."""
    kind, ground = stage.look.type, stage.text_ground
    low, mark = _button_height(stage) + _address_height(stage), _logo_height(stage)
    upper = Box(x=box.x, y=box.y + mark, w=box.w, h=box.h - low - mark)
    parts = _parts(stage, side)
    wide = stage.shape == "wide" or side == "center"
    taken = stage.stack(parts, upper, valign="middle" if wide else "top")
    if stage.logo:
        above = Box(x=box.x, y=(taken.y if taken.h else upper.y) - mark, w=box.w * 0.7, h=LOGO)
        show_logo(stage, above if side == "left" else above.model_copy(update={"w": box.w}), ground, side, at=0.1)
    y = taken.bottom + 36 if taken.h else upper.y
    if stage.shot.button.strip():
        y = _button(stage, box, y, side) + 26
    if stage.shot.address.strip():
        ink = stage.accent_on(ground, 44)
        part = Part("address", stage.shot.address, 64, 30, kind.strong, ink, 2, 0.0, 1.1, align=side)
        stage.set_text(part, Box(x=box.x, y=y, w=box.w, h=_address_height(stage) - 26), at=0.75)


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
        _on_plinth(stage, subject, art)
    elif subject.kind == "prop":
        set_down(stage, subject, art.inset(art.w * 0.03, art.h * 0.04))
    else:
        stage.show(subject, art.inset(art.w * 0.05, art.h * 0.07))


def _on_plinth(stage: Stage, subject: Subject, art: Box) -> None:
    """The product before a bright disc, on a plinth of its own instead of a floor."""
    side = min(art.w, art.h) * 0.98
    disc = Box(x=art.cx - side / 2, y=art.bottom - side * 1.05, w=side, h=side)
    dark = tint.is_dark(stage.palette.ground)
    face = tint.mix(stage.palette.ground, "#FFFFFF", 0.2) if dark else tint.mix("#FFFFFF", stage.card, 0.3)
    ring = disc.inset(-side * 0.05)
    rings = Ornament(form="rings", colour=stage.palette.accent, second=stage.palette.support, amount=1.0)
    stage.add("rings", ring, rings, "fade", 0.1, depth=0.5)
    stage.add("disc", disc, Ornament(form="disc", colour=face, second=face), "pop", 0.0, depth=0.6, seconds=0.6)
    high = min(side * 0.78, side * 1.06 / subject.aspect)
    thing = Box(
        x=art.cx - high * subject.aspect / 2, y=art.bottom - side * 0.07 - high, w=high * subject.aspect, h=high
    )
    if not flies(stage, subject):
        fill, low = stage.disc_colours()
        wide = min(max(thing.w * 1.24, side * 0.7), art.w)
        plinth = Box(x=art.cx - wide / 2, y=thing.bottom - side * 0.035, w=wide, h=side * 0.105)
        art_of = Panel(fill=fill, fill_to=low, radius=plinth.h / 2, shadow=0.6)
        stage.add("plinth", plinth, art_of, "rise", 0.05, depth=0.8, seconds=0.6)
    stage.show(subject, thing)


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


def _button(stage: Stage, box: Box, y: float, align: Align) -> float:
    """A pill as wide as its words; returns its lower edge."""
    fill = stage.palette.accent
    if tint.contrast(fill, stage.text_ground) < 1.9 and tint.chroma(fill) < 120:
        fill = stage.loud_on(stage.text_ground, 1.45)
    ink = tint.best_ink(fill, (stage.palette.ground, tint.WHITE, tint.BLACK), 6.0)
    part = Part("button", stage.shot.button, 60, 30, stage.look.type.strong, ink, 1, align="center")
    fitted = stage.fitted(part, box.w - 130, 92)
    if fitted is None:
        return y
    wide = fitted.width + 130
    left = box.cx - wide / 2 if align == "center" else box.x
    pill = Box(x=left, y=y, w=wide, h=112)
    stage.panel("button", pill, fill, at=0.55, enter="pop", radius=56 if stage.look.radius > 10 else stage.look.radius)
    stage.set_text(part, pill, valign="middle", enter="pop", at=0.6, ground=fill)
    return pill.bottom
