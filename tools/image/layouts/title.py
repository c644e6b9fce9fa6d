"""Title: one idea, as large as it can be set; the subject beside it, or rings where there is none to show."""

from __future__ import annotations

from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament


def compose(stage: Stage) -> None:
    """Over a place, beside a subject, or alone."""
    subject = stage.find(stage.shot.subject)
    if stage.backdrop:
        _over_place(stage)
    elif subject is not None:
        _beside_subject(stage)
    else:
        _alone(stage)


def _over_place(stage: Stage) -> None:
    """The title in the calm part of a place, the subject standing in it."""
    content, frame = stage.areas.content, stage.areas.frame
    subject = stage.find(stage.shot.subject)
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * (0.52 if subject else 0.62), h=content.h)
        stage.ground(quiet=text.inset(-40))
        stage.veil("left", Box(x=-0.05 * frame.w, y=-60, w=frame.w * 0.72, h=frame.h + 120), 0.62)
        art = Box(x=frame.w * 0.58, y=content.y + 40, w=frame.w * 0.36, h=content.h + 20)
        valign = "middle"
    else:
        share = 0.5 if subject else 0.72
        text = Box(x=content.x, y=content.y, w=content.w, h=content.h * share)
        stage.ground(quiet=text.inset(-30))
        stage.veil("top", Box(x=-60, y=-0.05 * frame.h, w=frame.w + 120, h=text.bottom + 0.16 * frame.h), 0.66)
        art = Box(x=content.x + 40, y=text.bottom + 20, w=content.w - 80, h=content.bottom - text.bottom - 20)
        valign = "top"
    if subject and subject.kind == "prop":
        stage.show(subject, art)
    stage.float_bits(8, (text.inset(-20),))
    stage.copy(text, 148 if stage.shape == "wide" else 128, valign=valign, lines=4)


def _beside_subject(stage: Stage) -> None:
    content, frame = stage.areas.content, stage.areas.frame
    stage.ground()
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * 0.53, h=content.h)
        art = Box(x=frame.w * 0.60, y=content.y + 10, w=frame.w * 0.34, h=content.h - 20)
    else:
        text = Box(x=content.x, y=content.y, w=content.w, h=content.h * 0.46)
        art = Box(x=content.x + 20, y=text.bottom + 30, w=content.w - 40, h=content.bottom - text.bottom - 30)
    subject = stage.find(stage.shot.subject)
    assert subject is not None  # compose asked first
    if subject.kind == "prop":
        side = min(art.w, art.h) * 1.04
        halo = Box(x=art.cx - side / 2, y=art.cy - side / 2, w=side, h=side)
        rings = Ornament(form="rings", colour=stage.palette.accent, second=stage.palette.accent)
        stage.add("rings", halo, rings, "fade", 0.05, depth=0.6)
        stage.show(subject, art.inset(art.w * 0.12, art.h * 0.12), stands=False)
    else:
        stage.show(subject, art)
    stage.float_bits(10, (text.inset(-20),))
    stage.copy(
        text, 150 if stage.shape == "wide" else 128, valign="middle" if stage.shape == "wide" else "top", lines=4
    )


def _alone(stage: Stage) -> None:
    """Type as the picture."""
    content, frame = stage.areas.content, stage.areas.frame
    stage.ground()
    size = min(frame.w, frame.h) * 1.05
    spot = Box(x=frame.w * 0.78 - size / 2, y=frame.h * 0.36 - size / 2, w=size, h=size)
    stage.add(
        "rings",
        spot,
        Ornament(form="rings", colour=stage.palette.accent, second=stage.palette.accent, amount=0.6),
        "fade",
        0.0,
        depth=0.6,
    )
    stage.float_bits(12, (content,))
    box = content if stage.shape != "wide" else Box(x=content.x, y=content.y, w=content.w * 0.86, h=content.h)
    taken = stage.copy(box, 190 if stage.shape == "wide" else 150, lines=4, valign="middle")
    rule = Box(x=content.x, y=taken.bottom + 34, w=150, h=10)
    if rule.bottom < content.bottom and taken.h:
        stage.add("rule", rule, Ornament(form="line", colour=stage.palette.accent), "wipe", 0.6)
