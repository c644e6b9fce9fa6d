"""Title: one idea, as large as it can be set; the subject beside it, or rings where there is none to show."""

from __future__ import annotations

from tools.image.layouts.framing import veil_behind
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import PLAIN
from tools.image.layouts.subjects import Subject
from tools.image.layouts.views import shown_with_words
from tools.image.layouts.wording import total
from tools.image.picture import Box, Ornament


def compose(stage: Stage) -> None:
    """Over a place, beside a subject, or alone."""
    subject = stage.find(stage.shot.subject)
    if subject is not None and subject.kind == "prop":
        shown_with_words(stage, subject, 156 if stage.shape == "wide" else 136)
    elif stage.backdrop:
        _over_place(stage, subject if stage.backdrop in PLAIN else None)
    elif subject is not None:
        _beside_icon(stage, subject)
    else:
        _alone(stage)


def _over_place(stage: Stage, subject: Subject | None) -> None:
    """The title in the calm part of a place, an icon in it where it is no real place."""
    size = 156 if stage.shape == "wide" else 136
    if subject is not None:
        text, art = stage.words_and_subject(0.5, parts=stage.copy_parts(size, lines=4))
    else:
        content = stage.areas.content
        share = (0.66, 1.0) if stage.shape == "wide" else (1.0, 0.7)
        text = art = Box(x=content.x, y=content.y, w=content.w * share[0], h=content.h * share[1])
        stage.flipped = False
    words = _taken(stage, text, size)
    stage.ground(quiet=words.inset(-40))
    veil_behind(stage, words)
    if subject is not None:
        stage.show(subject, art)
    stage.float_bits(8, (text.inset(-20),))
    stage.copy(text, size, valign="middle" if stage.shape == "wide" else "top", lines=4)


def _taken(stage: Stage, text: Box, size: float) -> Box:
    """The part of a box that the words in it take, so that the sun need not flee from where none are."""
    settings = stage.stacked(stage.copy_parts(size, lines=4), text)
    high = min(total(settings), text.h) if settings else text.h
    top = text.cy - high / 2 if stage.shape == "wide" else text.y
    return text.model_copy(update={"y": top, "h": high})


def _beside_icon(stage: Stage, subject: Subject) -> None:
    size = 150 if stage.shape == "wide" else 132
    text, art = stage.words_and_subject(0.54, 8, parts=stage.copy_parts(size, lines=4))
    stage.ground()
    stage.show(subject, art)
    stage.float_bits(10, (text.inset(-20),))
    stage.copy(text, size, valign="middle" if stage.shape == "wide" else "top", lines=4)


def _alone(stage: Stage) -> None:
    """Type as the picture."""
    content, frame = stage.areas.content, stage.areas.frame
    stage.ground()
    stage.fill_below()
    size = min(frame.w, frame.h) * 1.05
    spot = Box(x=frame.w * 0.80 - size / 2, y=frame.h * 0.34 - size / 2, w=size, h=size)
    rings = Ornament(form="rings", colour=stage.palette.accent, second=stage.palette.ground, amount=0.5)
    stage.add("rings", spot, rings, "fade", 0.0, depth=0.6)
    stage.float_bits(12, (content,))
    wide = stage.shape == "wide"
    box = Box(x=content.x, y=content.y, w=content.w * 0.86, h=content.h - 50) if wide else content.inset(0, 25)
    taken = stage.copy(box, 190 if wide else 156, lines=4, valign="middle")
    if taken.h and taken.bottom + 48 < content.bottom:
        rule = Box(x=content.x, y=taken.bottom + 38, w=150, h=10)
        stage.add("rule", rule, Ornament(form="line", colour=stage.palette.accent), "wipe", 0.6)
