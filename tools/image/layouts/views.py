"""Views: how near the camera is to a subject and where words and subject stand, so that neighbours look different.

A family has several views of its own and takes them by turns; what a view cannot show well is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from tools.image import tint
from tools.image.layouts import repeats
from tools.image.layouts.foreground import near_lens
from tools.image.layouts.framing import lit, mirrored, say, veil_behind
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import set_down
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box, Ornament, Panel
from tools.image.shot import Family

View = Literal["beside", "close", "low", "far", "across", "stacked", "disc", "field", "tilted", "pattern", "detail"]
VIEWS: dict[Family, tuple[View, ...]] = {
    "hero": ("beside", "close", "low", "across"),
    "title": ("far", "stacked", "across"),
    "split": ("field", "disc", "close", "tilted"),
}
"""By turns; families share few, since films change family from scene to scene."""
AGAIN: tuple[View, ...] = (
    "close", "tilted", "field", "low", "pattern", "disc", "stacked", "detail", "beside", "far", "across",
)  # fmt: skip
"""For what the film has shown before, whatever the family: the first that it has not been seen in."""
LIKE: dict[Family, View] = {"number": "beside", "end_card": "disc"}
"""What other families' ways of showing a subject look like."""
FEW_LETTERS = 34
"""A headline of so many letters may stand over its subject in the middle of a wide frame."""
WIDEST_CLOSE, WIDEST_LOW, WIDEST_DISC, WIDE = 1.6, 1.5, 1.7, 2.1
"""Wider things than these (width over height) would be cut beyond recognition, or lost on a disc; from `WIDE` on they
can fill a frame from side to side."""
WIDEST_NEAR = {"wide": 1.05, "tall": 1.1, "square": WIDEST_CLOSE}
"""The same of what each shape of frame shows near: what is wider stays low, and is cut where it stands."""
WIDEST_RISING = 1.0
"""In half of a frame, what is wider than this stands whole."""

MOST_CUT = 1.5
"""How much higher than its room on a tall frame a near thing is at most: of a bottle more than the neck is seen."""
INSIDE = 0.965
"""How far over a frame a near thing reaches whose sides are inside, so that only its foot is cut."""
LOW = 1.02
"""Where what a square frame cuts has its foot, as a share of the height: captions stand before it."""

WHOLE = 0.9
"""From this width over height on a tall frame cuts a near thing only at its foot: animals and vehicles have their face
at one side."""


NEW: dict[View, Callable[[Subject], bool]] = {
    "pattern": repeats.can_repeat,
    "detail": repeats.can_fill,
}


def shown_with_words(stage: Stage, subject: Subject, size: float, lines: int = 4) -> None:
    """The subject and the shot's words, in the view whose turn it is; `size` is the headline's, in units."""
    view = view_of(stage, subject)
    if view in ("field", "disc", "tilted", "pattern"):
        stage.leave_place()
    COMPOSERS[view](stage, subject, size, lines)


def view_of(stage: Stage, subject: Subject) -> View:
    """The view that is due, of those that suit the subject and that the film has not shown it in yet."""
    used: list[View] = []
    for family, index in stage.shown:
        used.append(_due(stage, subject, family, index // 2, used))
    return _due(stage, subject, stage.shot.family, stage.index // 2, used)


def _due(stage: Stage, subject: Subject, family: Family, turn: int, used: Sequence[View]) -> View:
    if family in LIKE:
        return LIKE[family]
    own = [view for view in VIEWS.get(family, ()) if _suits(view, stage, subject, family)]
    if not used:
        return own[turn % len(own)] if own else "beside"
    suiting = [view for view in AGAIN if _suits(view, stage, subject, family)]
    fresh = [view for view in suiting if view not in used]
    return fresh[0] if fresh else suiting[len(used) % len(suiting)] if suiting else "beside"


def _suits(view: View, stage: Stage, subject: Subject, family: Family) -> bool:
    if view in ("field", "disc") and family == "title":
        return False
    if view == "beside":
        return subject.aspect < WIDE or stage.areas.shared or stage.shape != "wide"
    if view == "disc":
        return subject.aspect <= WIDEST_DISC
    if view == "tilted":
        return repeats.can_tilt(subject)
    if stage.areas.shared:
        return False
    if view in NEW:
        return NEW[view](subject)
    if view == "far":
        return stage.backdrop is not None and stage.shape != "square"
    if view == "across":
        return stage.shape == "wide" and subject.aspect >= WIDE
    if view == "stacked":
        if stage.shape != "wide":
            return stage.shape == "square" or stage.backdrop is None
        return len(stage.shot.headline) <= FEW_LETTERS and subject.aspect < WIDE
    if view == "low":
        return stage.shape != "square" and subject.aspect <= WIDEST_LOW
    widest = WIDEST_NEAR[stage.shape] if view == "close" else WIDEST_CLOSE
    return subject.own is None and subject.aspect <= widest


def _scene(stage: Stage, text: Box) -> None:
    """What lies behind: the place, quiet where the words are, or the look's ground."""
    stage.ground(quiet=text.inset(-40))
    if stage.backdrop:
        veil_behind(stage, text)


def _beside(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """Words on one side; the subject on the other, standing lower than they do."""
    text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
    _scene(stage, text)
    near_lens(stage, set_down(stage, subject, art.inset(0, art.h * 0.02)))
    say(stage, text, size, lines)


def _close(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """The subject so near that the frame cuts it."""
    frame = stage.areas.frame
    if stage.shape == "wide":
        content = stage.areas.content
        text = Box(x=content.x, y=content.y, w=content.w * 0.46, h=content.h - 40)
        room = INSIDE * frame.w - text.right - 40
        high = min(1.25 * frame.h, room / subject.aspect)
        wide = high * subject.aspect
        left = max(text.right + 40, min(0.765 * frame.w, INSIDE * frame.w - wide / 2) - wide / 2)
        thing = Box(x=left, y=max(0.08 * frame.h, 1.1 * frame.h - high), w=wide, h=high)
        text, thing = mirrored(stage, text), mirrored(stage, thing)
    else:
        text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
        widest = 1.35 if subject.aspect < WHOLE else 0.94
        high = min(max(1.12 * frame.w / subject.aspect, 1.06 * frame.h - art.y), widest * frame.w / subject.aspect)
        high = min(high, MOST_CUT * (frame.h - art.y))
        if stage.shape == "square":
            high = min(LOW * frame.h - art.y, 0.92 * frame.w / subject.aspect)
        wide = high * subject.aspect
        left = 0.56 * frame.w - wide / 2
        thing = Box(
            x=min(left, INSIDE * frame.w - wide) if wide < INSIDE * frame.w else left,
            y=max(art.y, (1.05 if stage.shape == "tall" else LOW) * frame.h - high),
            w=wide,
            h=high,
        )
    _scene(stage, text)
    if stage.backdrop is None:
        side = min(max(thing.w, thing.h) * 1.05, 1.1 * max(frame.h, frame.w * 0.6))
        glow = Box(x=thing.cx - side / 2, y=thing.y + thing.h * 0.42 - side / 2, w=side, h=side)
        lit(stage, glow)
    stage.show(subject, thing, depth=1.0)
    say(stage, text, size, lines)


def _low(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """The subject near the lens in one lower corner, the words in the corner across from it."""
    frame, content = stage.areas.frame, stage.areas.content
    if stage.shape == "wide":
        high = min(0.84 * frame.h, 0.42 * frame.w / subject.aspect)
        wide = high * subject.aspect
        thing = Box(x=0.03 * frame.w, y=0.95 * frame.h - high, w=wide, h=high)
        start = max(thing.right + 50, 0.42 * frame.w)
        text = Box(x=start, y=content.y + 30, w=content.right - start, h=content.h - 60)
        text, thing = mirrored(stage, text), mirrored(stage, thing)
    else:
        text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
        high = min(0.975 * frame.h - art.y, 0.8 * frame.w / subject.aspect)
        wide = high * subject.aspect
        thing = Box(x=0.03 * frame.w, y=0.975 * frame.h - high, w=wide, h=high)
    _scene(stage, text)
    near_lens(stage, set_down(stage, subject, thing))
    say(stage, text, size, lines, top=True)


def _far(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """A wide place with the subject small in it, and large words in its sky."""
    frame = stage.areas.frame
    if stage.shape == "wide":
        text = _banner(stage, stage.copy_parts(size, lines=2))
        room = _under(stage, text, min(0.56 * frame.h, 0.42 * frame.w / subject.aspect), 0.50, 0.44)
    else:
        text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size * 1.1, lines=lines))
        high = min(art.h, 0.27 * frame.h, 0.74 * frame.w / subject.aspect)
        room = Box(x=0.2 * frame.w, y=0.87 * frame.h - high, w=0.74 * frame.w, h=high)
    _scene(stage, text)
    near_lens(stage, set_down(stage, subject, room))
    say(stage, text, size if stage.shape == "wide" else size * 1.1, 2 if stage.shape == "wide" else lines, top=True)


def _banner(stage: Stage, parts: tuple[Part, ...]) -> Box:
    """Room for words across the top of a wide frame, no higher than they need."""
    content = stage.areas.content
    room = Box(x=content.x, y=content.y, w=content.w, h=0.42 * stage.areas.frame.h)
    return room.model_copy(update={"h": min(total(stage.stacked(parts, room)) + 4, room.h)})


def _under(stage: Stage, text: Box, high: float, left: float, wide: float) -> Box:
    """Room under such words; left and width are shares of the frame's width."""
    frame = stage.areas.frame
    high = min(high, 0.85 * frame.h - text.bottom - 24)
    return mirrored(stage, Box(x=left * frame.w, y=0.85 * frame.h - high, w=wide * frame.w, h=high))


def _across(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """A wide thing, or a row of things, from side to side under the words."""
    frame = stage.areas.frame
    text = _banner(stage, stage.copy_parts(size, lines=2))
    room = _under(stage, text, frame.h, 0.08, 0.84)
    _scene(stage, text)
    set_down(stage, subject, room, halo=False)
    say(stage, text, size, 2, top=True)


def _stacked(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """Words in the middle, over the subject."""
    frame = stage.areas.frame
    parts = stage.copy_parts(size, "center", 2 if stage.shape == "wide" else lines)
    if stage.shape == "wide":
        text = _banner(stage, parts)
        art = Box(x=0.2 * frame.w, y=text.bottom + 26, w=0.6 * frame.w, h=0.825 * frame.h - text.bottom - 26)
    else:
        text, art = stage.words_and_subject(0.46, parts=parts)
    _scene(stage, text)
    if stage.backdrop is None:
        side = 1.1 * min(art.w, art.h)
        lit(stage, Box(x=art.cx - side / 2, y=art.cy - side / 2, w=side, h=side))
        stage.show(subject, art.inset(0.04 * art.w, 0.02 * art.h))
    else:
        set_down(stage, subject, art)
    stage.float_bits(12, (text.inset(-20),))
    stage.stack(parts, text, valign="top")


def _disc(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """A disc of the loud colour that the frame cuts, and the subject before it."""
    text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
    stage.ground()
    frame = stage.areas.frame
    face, low = stage.disc_colours()
    side = 1.24 * min(frame.w, frame.h) if stage.shape == "wide" else 1.1 * max(art.w, art.h)
    across = art.cx + (0.06 if art.cx > frame.cx else -0.06) * frame.w
    disc = Box(x=across - side / 2, y=art.cy - side * 0.56, w=side, h=side)
    if stage.shape != "wide":
        disc = Box(x=frame.w * 0.66 - side / 2, y=art.y - side * 0.06, w=side, h=side)
        art = art.model_copy(update={"x": art.x + 0.08 * frame.w})
    if text.meets(disc):
        disc = _off(disc, text, stage.shape == "wide")
    stage.add(
        "disc",
        disc,
        Ornament(form="disc", colour=face, second=low, cut=stage.look.cut),
        "pop",
        0.0,
        depth=0.5,
        seconds=0.6,
    )
    rings = Ornament(
        form="rings", colour=stage.palette.support, second=stage.palette.support, amount=0.7, cut=stage.look.cut
    )
    stage.add("rings", disc.inset(-side * 0.16), rings, "fade", 0.15, depth=0.5)
    set_down(stage, subject, art.inset(art.w * 0.03, art.h * 0.04), halo=False)
    say(stage, text, size, lines)


def _off(disc: Box, text: Box, wide: bool) -> Box:
    """The disc beside the words, or under them."""
    if not wide:
        return disc.model_copy(update={"y": max(disc.y, text.bottom + 10)})
    right = disc.cx > text.cx
    return disc.model_copy(update={"x": max(disc.x, text.right + 20) if right else min(disc.x, text.x - 20 - disc.w)})


def _field(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """Half of the frame in the loud colour, the subject rising from its lower edge; a low one stands there."""
    frame, content = stage.areas.frame, stage.areas.content
    face, low = stage.disc_colours()
    stands = stage.shape != "square" and subject.aspect > WIDEST_RISING
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * 0.5, h=content.h - 40)
        field = Box(x=frame.w * 0.56, y=-60, w=frame.w * 0.5, h=frame.h + 120)
        high = min(1.05 * frame.h, 0.40 * frame.w / subject.aspect)
        wide = high * subject.aspect
        thing = Box(x=0.79 * frame.w - wide / 2, y=(0.8 if stands else 1.08) * frame.h - high, w=wide, h=high)
        text, field, thing = (mirrored(stage, box) for box in (text, field, thing))
    else:
        text, art = stage.words_and_subject(0.49, parts=stage.copy_parts(size, lines=lines))
        top = art.y + 0.16 * art.h
        field = Box(x=-60, y=top, w=frame.w + 120, h=frame.h * 1.06 - top)
        foot, most = (0.9 if stands else 1.05, 0.95) if stage.shape == "tall" else (LOW, 0.86)
        high = min(foot * frame.h - art.y, most * frame.w / subject.aspect)
        wide = high * subject.aspect
        thing = Box(x=frame.cx - wide / 2, y=foot * frame.h - high, w=wide, h=high)
    stage.ground(place=False)
    slant = 70 if stage.shape == "wide" and not stage.flipped else 0
    stage.add("field", field, Panel(fill=face, fill_to=low, slant=slant), "slide", 0.0, depth=0.3, seconds=0.5)
    side = min(max(thing.w, min(thing.h, field.w * 0.8)) * 0.98, 0.46 * frame.w if stage.shape == "wide" else frame.w)
    spot = Box(x=thing.cx - side / 2, y=thing.y + thing.h * 0.42 - side / 2, w=side, h=side)
    paper = tint.mix(stage.palette.ground, face, 0.1)
    rings = Ornament(form="rings", colour=paper, second=stage.palette.support, amount=0.8, cut=stage.look.cut)
    stage.add("rings", spot.inset(-side * 0.14), rings, "fade", 0.2, depth=0.5)
    stage.add(
        "spot", spot, Ornament(form="disc", colour=paper, second=paper, cut=stage.look.cut), "pop", 0.1, depth=0.6
    )
    if stands:
        set_down(stage, subject, thing, halo=False)
    else:
        stage.show(subject, thing, at=0.2, depth=0.9)
    say(stage, text, size, lines)


COMPOSERS = {
    "beside": _beside,
    "close": _close,
    "low": _low,
    "far": _far,
    "across": _across,
    "stacked": _stacked,
    "disc": _disc,
    "field": _field,
    "tilted": repeats.tilted,
    "pattern": repeats.pattern,
    "detail": repeats.detail,
}
