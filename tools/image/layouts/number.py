"""Number: one figure, far larger than anything else: on a dial, or beside what it counts."""

from __future__ import annotations

import re
from dataclasses import replace

from tools.image import tint
from tools.image.layouts import title
from tools.image.layouts.framing import veil_behind
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import set_down
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part, same
from tools.image.picture import Align, Box, Ornament
from tools.image.shot import Shot

LONGEST_ON_DIAL = 5
FIGURE = {"wide": 400.0, "tall": 420.0, "square": 250.0}
"""The size of a figure that stands over its words, in units."""
ORDINAL = 0.5
"""The size of a number that only says which of several this is, by that of a figure."""
LEAST_LAST = 3
"""Letters of a word that may end a headline; shorter ones lead over to something."""
NO_UNITS = frozenset((
    "and", "are", "but", "for", "from", "has", "new", "per", "that", "the", "this", "was", "were", "which", "with",
    "aus", "das", "dem", "den", "der", "des", "die", "ein", "eine", "für", "ist", "mit", "neue", "sind", "und", "von",
    "con", "los", "las", "más", "para", "por", "que", "son", "una", "avec", "les", "par", "pour", "sont", "une",
    "che", "della", "non", "più", "com", "dos", "mais", "uma",
))  # fmt: skip
"""Words after a figure that it does not count."""
LEAD = {"wide": 76.0, "tall": 84.0, "square": 64.0}
"""The size of the words that lead to a figure, in units."""
LONGEST_UNIT = 14
"""Letters of a unit that is set on one line."""
TOGETHER = {"wide": 8, "tall": 11, "square": 11}
"""Letters of a figure with its unit beside it, at most."""


def compose(stage: Stage) -> None:
    """With its subject, or by turns on a dial; set across the frame where there is neither subject nor room."""
    if not stage.shot.number.strip():
        title.compose(stage)
        return
    _with_unit(stage)
    subject = stage.find(stage.shot.subject)
    short = len(stage.shot.number.strip()) <= LONGEST_ON_DIAL
    alone = stage.shape == "wide" and (short and (_turn(stage) == 0 or len(stage.shown) % 2 == 1))
    if subject is not None and subject.kind == "prop" and (not alone or _counts(stage)):
        _with_subject(stage, subject)
    elif short:
        _dial(stage)
    else:
        _across(stage)


def _turn(stage: Stage) -> int:
    """Which way of setting a number is due, so that figures that follow each other look different."""
    return (stage.index // 2) % 3


def _counts(stage: Stage) -> bool:
    """Whether the number only says which of several this is: it is no figure to be shown by itself."""
    number = stage.shot.number.strip()
    return len(number) <= 2 and number.isdigit() and not stage.shot.unit.strip()


def _with_unit(stage: Stage) -> None:
    """The unit goes with the figure: it is looked up where it is missing, and no headline begins with both again."""
    shot = stage.shot
    number, unit, headline = shot.number.strip(), shot.unit.strip(), shot.headline.strip()
    if same(unit, headline):
        unit = ""
    if not unit and number[-1:].isdigit():
        unit = _said_after(number, headline) or _said_after(number, shot.spoken)
    if len(unit) > LONGEST_UNIT and unit.casefold() in headline.casefold():
        unit = "" if number[-1:].isalpha() else unit.split()[0]
    words = unit.split()
    while len(words) > 1 and len(words[-1]) <= LEAST_LAST:
        words.pop()
    unit = " ".join(words)
    said = f"{number} {unit}".strip()
    rest = headline[len(said) :] if headline.casefold().startswith(said.casefold()) else headline
    if unit and rest != headline and (not rest or not rest[0].isalnum()):
        left = rest.strip(" ,.:;–—-")
        headline = left[:1].upper() + left[1:]
    accent = shot.accent if shot.accent.casefold() in headline.casefold() else ""
    stage.shot = shot.model_copy(update={"unit": unit, "headline": headline, "accent": accent})


def _said_after(number: str, text: str) -> str:
    """The word that follows a figure in a text, where it is short enough to be its unit; empty where none does."""
    word = rf"[^\W\d_]{{{LEAST_LAST},{LONGEST_UNIT}}}"
    found = re.search(rf"(?<![\w.,]){re.escape(number)}[\s\u202f-]+({word})(?!\w)", text)
    return found[1] if found and found[1].casefold() not in NO_UNITS else ""


def _with_subject(stage: Stage, subject: Subject) -> None:
    """The figure over its words, and what it counts standing beside or under them."""
    parts = _figures(stage, FIGURE[stage.shape])
    text, art = stage.words_and_subject(0.52, low=0.5, parts=parts)
    stage.ground(place=stage.shape == "tall", quiet=text.inset(-40))
    if stage.backdrop and stage.shape == "tall":
        veil_behind(stage, text)
    elif stage.backdrop:
        stage.backdrop = None
    set_down(stage, subject, art.inset(0, art.h * 0.03))
    stage.float_bits(8, (text.inset(-20),))
    stage.stack(parts, text, valign="middle" if stage.shape == "wide" else "top")


def _figures(stage: Stage, size: float) -> tuple[Part, ...]:
    """The figure, as large as a picture, its unit under it, and the headline where it says anything else."""
    kind = stage.look.type
    number = stage.shot.number.strip()
    loud = stage.accent_on(stage.text_ground, 200)
    unit = _unit(stage)
    if unit and len(number) + len(unit) <= TOGETHER[stage.shape]:
        number, unit = f"{number} {unit}", ""
    ordinal = _counts(stage)
    size *= ORDINAL if ordinal else 1.0
    figure = Part("number", number, size, 90, kind.display, loud, 1, kind.tracking, 1.0, gap=10, counts=not ordinal)
    lines = 1 if len(unit) <= LONGEST_UNIT else 2
    under = Part("unit", unit, size * 0.34, 44, kind.display, stage.ink_on(stage.text_ground), lines, 0, 1.05, gap=4)
    if lead := _lead(stage.shot):
        over = replace(stage.headline(LEAD[stage.shape], lines=2), text=lead, accent="", gap=8)
        return stage.kicker(), over, figure, under, stage.body()
    return stage.kicker(), figure, under, stage.headline(150 if ordinal else 92), stage.body()


def _lead(shot: Shot) -> str:
    """What a headline says before the figure and its unit, where it ends with them; empty where it does not."""
    said = f"{shot.number.strip()} {shot.unit.strip()}".strip()
    if not shot.headline.casefold().endswith(f" {said}".casefold()):
        return ""
    return shot.headline[: -len(said)].strip(" ,.:;–—-")


def _unit(stage: Stage) -> str:
    """The unit, unless the headline says nothing else."""
    unit = stage.shot.unit.strip()
    return "" if same(unit, stage.shot.headline) else unit


def _dial(stage: Stage) -> None:
    unit = stage.shot.unit.strip()
    if unit and not stage.shot.headline.strip():
        stage.shot = stage.shot.model_copy(update={"headline": unit[0].upper() + unit[1:], "accent": ""})
    content = stage.areas.content
    if stage.shape == "wide":
        size = min(content.h, content.w * 0.44)
        left = content.right - size if stage.flipped else content.x
        dial = Box(x=left, y=content.cy - size / 2, w=size, h=size)
        start = content.x if stage.flipped else dial.right + 90
        words = Box(x=start, y=content.y, w=content.w - size - 90, h=content.h)
    else:
        size = min(content.w * 0.78, content.h * 0.58)
        dial = Box(x=content.cx - size / 2, y=content.y, w=size, h=size)
        words = Box(x=content.x, y=dial.bottom + 34, w=content.w, h=content.bottom - dial.bottom - 34)
    stage.ground(place=False)
    stage.fill_below()
    face = _face(stage)
    stage.add("dial", dial, Ornament(form="disc", colour=face, second=face), "pop", 0.1, seconds=0.6)
    lit = stage.loud_on(face, 1.9)
    ticks = Ornament(form="ticks", colour=lit, second=tint.mix(lit, face, 0.65), amount=_share(stage.shot.number))
    stage.add("ticks", dial, ticks, "fade", 0.35)
    _figure(stage, dial.inset(dial.w * 0.1), face)
    align: Align = "left" if stage.shape == "wide" else "center"
    stage.copy(words, 112, align=align, valign="middle" if stage.shape == "wide" else "top")
    stage.float_bits(10, (content,))


def _face(stage: Stage) -> str:
    """The dial's face stands out from the ground: the card's colour, or the accent in a pale or deep version."""
    if tint.contrast(stage.card, stage.palette.ground) > 1.3:
        return stage.card
    accent = stage.palette.accent
    return tint.pale(accent, 0.86) if tint.contrast(tint.pale(accent, 0.86), stage.palette.ground) > 1.3 else accent


def _figure(stage: Stage, room: Box, face: str) -> None:
    kind = stage.look.type
    ink = stage.loud_on(face, 3.2)
    figure = Part(
        "number", stage.shot.number.strip(), room.w * 0.62, 60, kind.display, ink, 1, kind.tracking, 1.0,
        align="center", counts=True,
    )  # fmt: skip
    said = _unit(stage).upper() if len(_unit(stage)) <= LONGEST_UNIT else ""
    unit = Part("unit", said, 50, 30, kind.strong, stage.ink_on(face), 2, 0.08, 1.1, 4, align="center")
    stage.stack((figure, unit), room.inset(room.w * 0.06, 0), valign="middle", at=0.25, ground=face)


def _across(stage: Stage) -> None:
    content = stage.areas.content
    stage.ground(place=False)
    stage.fill_below()
    stage.float_bits(10, (content,))
    stage.stack(_figures(stage, 380), content, valign="middle")


def _share(number: str) -> float:
    """How much of the dial is lit: what a percentage says, else all of it."""
    digits = number.strip().replace(",", ".").rstrip("% ").strip()
    if number.strip().endswith("%"):
        try:
            return min(max(float(digits) / 100, 0.0), 1.0)
        except ValueError:
            return 1.0
    return 1.0
