"""Views for a subject that the film has shown before: tilted, as a pattern, or so near that only a part is seen."""

from __future__ import annotations

from tools.image.art.relation import PETS
from tools.image.art.sizes import metres
from tools.image.belonging import FLYERS, PEOPLE, SWIMMERS
from tools.image.group import Member
from tools.image.layouts.framing import lit, mirrored, say
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.picture import Box, Panel, PropArt

LARGEST_TILTED = 0.7
"""Metres; larger things do not lie at a slant."""
TILT = 13.0
COLUMNS, LINES = {"wide": 2, "tall": 3, "square": 3}, {"wide": 3, "tall": 3, "square": 2}
SLIM = 0.7
"""Of things slimmer than this there is one more in a row."""
WIDEST_PATTERN, WIDEST_DETAIL = 1.5, 1.2
"""Wider things than these would be too small in a pattern, or nothing but surface from near."""
BLEED = 40.0
"""Units that a pattern runs past the edges of the frame."""
CLIPPED = 0.94
"""The share of its field that a pattern's things may begin in, so that none reaches out of it toward the words."""


def can_tilt(subject: Subject) -> bool:
    """Whether a thing may be shown at a slant: small, no living being, and alone."""
    alive = PEOPLE | FLYERS | SWIMMERS | PETS
    return _single(subject) and subject.name not in alive and metres(subject.name) <= LARGEST_TILTED


def can_repeat(subject: Subject) -> bool:
    """Whether many small ones of it make a pattern."""
    return can_tilt(subject) and subject.aspect <= WIDEST_PATTERN


def can_fill(subject: Subject) -> bool:
    """Whether a part of it still tells what it is."""
    return _single(subject) and subject.aspect <= WIDEST_DETAIL and subject.name not in PEOPLE


def _single(subject: Subject) -> bool:
    return subject.own is None and subject.group is None


def tilted(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """The subject at a slant, over two fields of colour that lean against it."""
    text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
    stage.ground(place=False)
    high = min(art.h * 0.98, art.w * 0.84 / max(subject.aspect, 0.55))
    thing = Box(x=art.cx - high * subject.aspect / 2, y=art.cy - high / 2, w=high * subject.aspect, h=high)
    face, low = stage.disc_colours()
    side = min(art.w, art.h) * 0.74
    back = Box(x=art.cx - side * 0.62, y=art.cy - side * 0.42, w=side, h=side)
    front = Box(x=art.cx - side * 0.36, y=art.cy - side * 0.6, w=side, h=side)
    radius = min(stage.look.radius * 3, side / 3)
    soft = Panel(fill=stage.palette.support, alpha=0.45, radius=radius)
    stage.add("plate behind", back, soft, "pop", 0.0, depth=0.4, seconds=0.6)
    stage.add("plate", front, Panel(fill=face, fill_to=low, radius=radius), "pop", 0.08, depth=0.55, seconds=0.6)
    drawn = stage.art_of(subject)
    if isinstance(drawn, PropArt):
        drawn = drawn.model_copy(update={"turn": -TILT if stage.flipped else TILT, "shadow": False})
    stage.add("subject", thing, drawn, "rise", 0.15, shows=subject.words, depth=0.9, seconds=0.6, bob=7)
    say(stage, text, size, lines)


def pattern(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """A field of the loud colour, papered with the subject."""
    frame, content = stage.areas.frame, stage.areas.content
    if stage.shape == "wide":
        text = mirrored(stage, Box(x=content.x, y=content.y, w=content.w * 0.5, h=content.h - 40))
        field = mirrored(stage, Box(x=frame.w * 0.57, y=-60, w=frame.w * 0.5, h=frame.h + 120))
    else:
        text, art = stage.words_and_subject(0.49, parts=stage.copy_parts(size, lines=lines))
        field = Box(x=-60, y=art.y + 0.06 * art.h, w=frame.w + 120, h=frame.h * 1.06 - art.y - 0.06 * art.h)
    stage.ground(place=False)
    face, low = stage.disc_colours()
    stage.add("field", field, Panel(fill=face, fill_to=low), "slide", 0.0, depth=0.3, seconds=0.5)
    left, right = max(field.x, -BLEED), min(field.right, frame.w + BLEED)
    seen = Box(x=left, y=field.y, w=right - left, h=min(field.bottom, frame.h + BLEED) - field.y)
    paper = PropArt(prop=subject.name, palette=stage.palette, shadow=False, group=_papered(stage, subject, seen))
    stage.add("subject", seen, paper, "fade", 0.2, shows=subject.words, depth=0.3, seconds=0.5)
    say(stage, text, size, lines)


def _papered(stage: Stage, subject: Subject, field: Box) -> tuple[Member, ...]:
    """Rows of the thing, every other one half a step aside, in units of which the field is 100 high."""
    slim = subject.aspect < SLIM
    across, down = COLUMNS[stage.shape] + slim, LINES[stage.shape] - (slim and stage.shape != "square")
    wide, step = 100 * field.w / field.h, 100 / down
    column = wide / across
    high = min(step * 0.76, column * 0.74 / subject.aspect)
    inset = wide * (1 - CLIPPED) / 2
    state = stage.art_of(subject)
    members = []
    for row in range(down):
        for at in range(across):
            x = (at + (0.66 if row % 2 else 0.4)) * column
            half = high * subject.aspect / 2
            x = min(max(x, inset + half), wide - inset - half)
            foot = (row + 0.5) * step + high / 2
            members.append(
                Member(prop=subject.name, state=state.state if isinstance(state, PropArt) else "", x=round(x, 2),
                       foot=round(foot, 2), height=round(high, 2), turn=9.0 if (row + at) % 2 else -9.0)
            )  # fmt: skip
    return tuple(members)


def detail(stage: Stage, subject: Subject, size: float, lines: int) -> None:
    """So near that the frame shows a part of it: material instead of outline."""
    frame, content = stage.areas.frame, stage.areas.content
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * 0.46, h=content.h)
        left = text.right + 30
        high = min(2.0 * frame.h, 1.5 * (frame.w - left) / subject.aspect)
        wide = high * subject.aspect
        thing = Box(x=max(left, 0.79 * frame.w - wide / 2), y=-0.2 * frame.h, w=wide, h=high)
        text, thing = mirrored(stage, text), mirrored(stage, thing)
    else:
        text, art = stage.words_and_subject(0.46, parts=stage.copy_parts(size, lines=lines))
        high = min(1.7 * frame.w / subject.aspect, 1.9 * (frame.h - art.y))
        wide = high * subject.aspect
        thing = Box(x=0.5 * frame.w - wide / 2, y=art.y, w=wide, h=high)
    stage.leave_place()
    stage.ground()
    side = 1.1 * min(frame.w, frame.h)
    lit(stage, Box(x=thing.cx - side / 2, y=frame.h * 0.5 - side / 2, w=side, h=side))
    stage.show(subject, thing, depth=1.1)
    say(stage, text, size, lines)
