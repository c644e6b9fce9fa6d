"""Hero: the subject, large, in its own light, standing on the ground; few words beside it."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.picture import Box, Ornament


def compose(stage: Stage) -> None:
    """The subject in its halo, or a title where there is nothing to show."""
    subject = stage.find(stage.shot.subject)
    if subject is None or (stage.backdrop and subject.kind == "icon"):
        title.compose(stage)
        return
    text, art = stage.words_and_subject(0.45)
    stage.ground(quiet=text.inset(-40))
    if stage.backdrop:
        title.veil_behind(stage, text)
    if subject.kind == "prop":
        _prop(stage, subject, art)
    else:
        stage.show(subject, art.inset(10))
    stage.float_bits(12, (text.inset(-20),))
    stage.copy(text, 140 if stage.shape == "wide" else 124, valign="middle" if stage.shape == "wide" else "top")


def _prop(stage: Stage, subject: Subject, art: Box) -> None:
    """Halo, floor and the thing itself; a place brings its own light and floor."""
    height = min(art.h * 0.92, art.w * 0.98 / subject.aspect)
    thing = Box(x=art.x, y=art.bottom - height, w=art.w, h=height)
    if not stage.backdrop:
        size = min(art.w * 0.94, art.h * 1.02, max(height * 1.25, art.h * 0.7))
        foot = art.bottom - height * 0.10
        halo = Box(x=art.cx - size / 2, y=foot - size * 0.92, w=size, h=size)
        light = stage.palette.support
        if tint.contrast(light, stage.palette.ground) < 1.25:
            light = stage.palette.accent
        form = Ornament(form="halo", colour=light, second=stage.palette.accent)
        stage.add("halo", halo, form, "pop", 0.0, depth=0.6, seconds=0.6)
        stage.stand(art.bottom - height * 0.12)
    else:
        stage.mound(Box(x=thing.cx - height * subject.aspect / 2, y=thing.y, w=height * subject.aspect, h=height))
    stage.show(subject, thing)
