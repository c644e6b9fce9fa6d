"""Lower third: the picture tells the story, a strap says it in few words."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts.stage import FOOT, Stage
from tools.image.layouts.standing import set_down
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Panel

LEAST_STRAP = 0.4
"""The shortest strap, as a share of the content's width."""
BEHIND = 0.2
"""How much of a subject's width the strap's end may stand before."""
ONE_LINE = 40
"""Letters of support that one line of a narrow frame holds."""


def compose(stage: Stage) -> None:
    """The subject over or beside the strap, in its place where there is one; on tall frames under it."""
    strap, art = _areas(stage)
    subject = stage.find(stage.shot.subject)
    if stage.shape == "wide":
        strap = _cut(stage, strap)
        art = _beside(stage, subject, strap) or art
    stage.ground()
    if subject is not None and subject.kind == "prop":
        set_down(stage, subject, art)
    elif subject is not None and not stage.backdrop:
        stage.show(subject, art)
    stage.float_bits(8, (strap.inset(-20),))
    _strap(stage, strap)


def _areas(stage: Stage) -> tuple[Box, Box]:
    if stage.shape == "tall":
        text, art = stage.words_and_subject(0.5)
        said = stage.fitted(_headline(stage), text.w - 72, text.h - _tag_height(stage) - _foot_height(stage) - 70)
        high = min(text.h, (said.height if said else 0.0) + 70 + _tag_height(stage) + _foot_height(stage))
        return Box(x=text.x, y=text.bottom - high, w=text.w, h=high), art
    content, frame = stage.areas.content, stage.areas.frame
    high = (146.0 if stage.shape == "wide" else 210.0) + _tag_height(stage) + _foot_height(stage)
    strap = Box(x=content.x, y=content.bottom - high, w=content.w, h=high)
    top = frame.h * 0.07
    return strap, Box(x=frame.w * 0.08, y=top, w=frame.w * 0.84, h=strap.y - top - 26)


def _cut(stage: Stage, strap: Box) -> Box:
    """The strap no longer than its words."""
    tag, foot = _tag_height(stage), _foot_height(stage)
    said = stage.fitted(_headline(stage), strap.w - 72, strap.h - tag - foot - 20)
    under = stage.fitted(_support(stage), strap.w - 72, foot) if foot else None
    longest = max(said.width if said else 0.0, under.width if under else 0.0)
    return strap.model_copy(update={"w": min(strap.w, max(longest + 130, LEAST_STRAP * strap.w))})


def _beside(stage: Stage, subject: Subject | None, strap: Box) -> Box | None:
    """Room for a subject that stands lower than the strap, beside it; None where there is none."""
    frame = stage.areas.frame
    if subject is None or subject.kind != "prop" or stage.areas.shared:
        return None
    high = (FOOT - 0.07) * frame.h
    wide = min(high * subject.aspect, 0.55 * frame.w)
    left = 0.97 * frame.w - wide
    if strap.right > left + BEHIND * wide:
        return None
    centre = max(strap.right - BEHIND * wide, min(left, 0.58 * frame.w))
    return Box(x=centre, y=0.07 * frame.h, w=0.97 * frame.w - centre, h=high)


def _headline(stage: Stage, ink: str = "", accent: str = "") -> Part:
    kind, size = stage.look.type, 86 if stage.shape == "wide" else 104
    return Part(
        "headline", stage.shot.headline, size, 38, kind.display, ink, 2, kind.tracking, 1.04,
        accent=stage.shot.accent, accent_colour=accent,
    )  # fmt: skip


def _support(stage: Stage, ink: str = "") -> Part:
    return Part("body", stage.shot.body, 38 + stage.bump / 2, 27, stage.look.type.text, ink, 2, 0, 1.05)


def _tag_height(stage: Stage) -> float:
    return 58.0 if stage.shot.kicker.strip() else 0.0


def _foot_height(stage: Stage) -> float:
    """Room for the support: one line, or two where the frame is narrow and there is much to say."""
    said = stage.shot.body.strip()
    if not said:
        return 0.0
    return 74.0 if stage.shape == "wide" or len(said) <= ONE_LINE else 112.0


def _strap(stage: Stage, box: Box) -> None:
    """Tag, headline and support, stacked edge to edge."""
    loud = stage.disc_colours()[0]
    paper = "#FFFFFF" if tint.is_dark(stage.palette.ground) else tint.mix("#FFFFFF", stage.palette.ground, 0.1)
    tag, foot = _tag_height(stage), _foot_height(stage)
    middle = Box(x=box.x, y=box.y + tag, w=box.w, h=box.h - tag - foot)
    stage.panel("strap", middle, paper, at=0.25, enter="wipe", radius=0)
    edge = Box(x=box.x, y=middle.y, w=12, h=middle.h)
    stage.add("edge", edge, Panel(fill=loud), "wipe", 0.25)
    ink = tint.best_ink(paper, (stage.palette.ink, tint.deepen(stage.palette.ground, 0.5)), 7.0)
    accent = tint.readable(stage.palette.accent, paper, ink, 3.6)
    stage.set_text(
        _headline(stage, ink, accent),
        Box(x=middle.x + 42, y=middle.y + 10, w=middle.w - 72, h=middle.h - 20),
        valign="middle",
        at=0.45,
        ground=paper,
    )
    if tag:
        _tag(stage, Box(x=box.x, y=box.y, w=box.w, h=tag), loud)
    if foot:
        _foot(stage, Box(x=box.x, y=box.bottom - foot, w=box.w, h=foot))


def _tag(stage: Stage, row: Box, loud: str) -> None:
    ink = tint.best_ink(loud, (tint.WHITE, stage.palette.ink), 4.8)
    part = Part("kicker", stage.shot.kicker.upper(), 32, 26, stage.look.type.strong, ink, 1, 0.1)
    fitted = stage.fitted(part, row.w - 60, row.h)
    if fitted is None:
        return
    box = Box(x=row.x, y=row.y, w=fitted.width + 56, h=row.h)
    stage.panel("tag", box, loud, at=0.2, enter="wipe", radius=0, shadow=0)
    stage.set_text(
        part,
        Box(x=box.x + 28, y=box.y, w=fitted.width + 4, h=box.h),
        valign="middle",
        enter="fade",
        at=0.4,
        ground=loud,
    )


def _foot(stage: Stage, row: Box) -> None:
    fill = tint.deepen(stage.palette.second if tint.is_dark(stage.palette.second) else stage.palette.ink, 0.2)
    if not tint.is_dark(fill):
        fill = tint.deepen(stage.palette.ground, 0.5)
    stage.panel("support strap", row, fill, at=0.35, enter="wipe", radius=0, shadow=0)
    ink = tint.best_ink(fill, (tint.WHITE,), 4.8)
    stage.set_text(
        _support(stage, ink),
        Box(x=row.x + 42, y=row.y, w=row.w - 72, h=row.h),
        valign="middle",
        enter="fade",
        at=0.55,
        ground=fill,
    )
