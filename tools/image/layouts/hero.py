"""Hero: the subject, large, in its own light, standing on the ground; few words beside it."""

from __future__ import annotations

from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.layouts.standing import set_down


def compose(stage: Stage) -> None:
    """The subject in its halo or its place, or a title where there is nothing to show."""
    subject = stage.find(stage.shot.subject)
    if subject is None or (stage.backdrop and subject.kind == "icon"):
        title.compose(stage)
        return
    size = 140 if stage.shape == "wide" else 124
    text, art = stage.words_and_subject(0.45, parts=stage.copy_parts(size))
    stage.ground(quiet=text.inset(-40))
    if stage.backdrop:
        title.veil_behind(stage, text)
    if subject.kind == "prop":
        set_down(stage, subject, art.inset(0, art.h * 0.03))
    else:
        stage.show(subject, art.inset(10))
    stage.float_bits(12, (text.inset(-20),))
    stage.copy(text, size, valign="middle" if stage.shape == "wide" else "top")
