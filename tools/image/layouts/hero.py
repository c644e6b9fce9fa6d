"""Hero: the subject, large, in its own light or its place; few words beside it."""

from __future__ import annotations

from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.layouts.views import shown_with_words


def compose(stage: Stage) -> None:
    """The subject near, beside the words or low in a corner; a title where there is nothing to show."""
    subject = stage.find(stage.shot.subject)
    if subject is None or (stage.backdrop and subject.kind == "icon"):
        title.compose(stage)
        return
    size = 144 if stage.shape == "wide" else 128
    if subject.kind == "prop":
        shown_with_words(stage, subject, size)
        return
    text, art = stage.words_and_subject(0.45, parts=stage.copy_parts(size))
    stage.ground(quiet=text.inset(-40))
    stage.show(subject, art.inset(10))
    stage.float_bits(12, (text.inset(-20),))
    stage.copy(text, size, valign="middle" if stage.shape == "wide" else "top")
