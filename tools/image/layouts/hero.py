"""Hero: the subject, large, in its own light, standing on the ground; few words beside it."""

from __future__ import annotations

from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.picture import Box, Ornament


def compose(stage: Stage) -> None:
    """The subject in its halo, or a title where there is nothing to show."""
    subject = stage.find(stage.shot.subject)
    if subject is None:
        title.compose(stage)
        return
    text, art = _areas(stage)
    stage.ground(quiet=text.inset(-40))
    if stage.backdrop:
        _veil(stage, text)
    if subject.kind == "prop":
        _prop(stage, subject, art)
    else:
        stage.show(subject, art.inset(10))
    stage.float_bits(12, (text.inset(-20),))
    stage.copy(text, 140 if stage.shape == "wide" else 118, valign="middle" if stage.shape == "wide" else "top")


def _areas(stage: Stage) -> tuple[Box, Box]:
    content, frame = stage.areas.content, stage.areas.frame
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * 0.44, h=content.h)
        return text, Box(x=frame.w * 0.52, y=70, w=frame.w * 0.44, h=content.bottom - 70)
    text = Box(x=content.x, y=content.y, w=content.w, h=content.h * 0.38)
    top = text.bottom + 16
    return text, Box(x=frame.w * 0.09, y=top, w=frame.w * 0.82, h=content.bottom - top)


def _prop(stage: Stage, subject: Subject, art: Box) -> None:
    size = min(art.w, art.h) * (1.02 if stage.shape == "wide" else 1.08)
    halo = Box(x=art.cx - size / 2, y=art.bottom - size * 1.02, w=size, h=size)
    light = stage.palette.support
    if not stage.backdrop:
        stage.stand(art, art.bottom - art.h * 0.14)
        form = Ornament(form="halo", colour=light, second=stage.palette.accent)
        stage.layers.insert(len(stage.layers) - 1, stage.layers.pop())
        stage.add("halo", halo, form, "pop", 0.0, depth=0.6, seconds=0.6)
        stage.layers[-1], stage.layers[-2] = stage.layers[-2], stage.layers[-1]
    stage.show(subject, Box(x=art.x, y=art.y + art.h * 0.1, w=art.w, h=art.h * 0.9))


def _veil(stage: Stage, text: Box) -> None:
    frame = stage.areas.frame
    if stage.shape == "wide":
        stage.veil("left", Box(x=-0.05 * frame.w, y=-60, w=frame.w * 0.66, h=frame.h + 120), 0.6)
    else:
        stage.veil("top", Box(x=-60, y=-0.05 * frame.h, w=frame.w + 120, h=text.bottom + 0.14 * frame.h), 0.66)
