"""Split: words on one side, the subject on a field of colour on the other."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.views import shown_with_words
from tools.image.palette import Palette
from tools.image.picture import Box, IconArt, Ornament, Panel


def compose(stage: Stage) -> None:
    """A drawn thing in one of the family's views, an icon on its field; tall frames put the field below the words."""
    subject = stage.find(stage.shot.subject)
    if subject is None or (stage.backdrop and subject.kind == "icon"):
        title.compose(stage)
        return
    if subject.kind == "prop":
        shown_with_words(stage, subject, 128 if stage.shape == "wide" else 120)
        return
    text, art = stage.words_and_subject(0.49)
    stage.ground(place=False)
    art = _field(stage, art)
    size = min(art.w, art.h)
    spot = Box(x=art.cx - size / 2, y=art.cy - size / 2, w=size, h=size)
    rings = Ornament(form="rings", colour="#FFFFFF", second=stage.palette.support, amount=0.8)
    stage.add("rings", spot, rings, "fade", 0.2, depth=0.5)
    _icon(stage, subject, spot)
    stage.float_bits(8, (text.inset(-20),))
    wide = stage.shape == "wide"
    stage.copy(text, 116 if wide else 112, valign="middle" if wide else "top", lines=4)


def _field(stage: Stage, art: Box) -> Box:
    """The field of colour, past the frame's edges; returns where the subject goes on it."""
    frame = stage.areas.frame
    face, low = stage.disc_colours()
    if stage.shape == "wide":
        field = Box(x=frame.w * 0.57, y=-60, w=frame.w * 0.5, h=frame.h + 120)
        art = Box(x=frame.w * 0.63, y=art.y + 30, w=frame.w * 0.33, h=art.h - 40)
        if stage.flipped:
            field, art = (box.model_copy(update={"x": frame.w - box.right}) for box in (field, art))
    else:
        field = Box(x=-60, y=art.y, w=frame.w + 120, h=frame.h * 1.06 - art.y)
        art = Box(x=art.x, y=art.y + 24, w=art.w, h=art.h - 30)
    panel = Panel(fill=face, fill_to=low, slant=70 if stage.shape == "wide" and not stage.flipped else 0)
    stage.add("field", field, panel, "slide", 0.0, depth=0.3, seconds=0.5)
    return art


def _icon(stage: Stage, subject: Subject, spot: Box) -> None:
    """An icon on the field needs a disc in the paper's colour."""
    disc = spot.inset(spot.w * 0.15)
    paper = stage.card
    stage.add("subject disc", disc, Ornament(form="disc", colour=paper, second=paper), "pop", 0.15, depth=0.8, bob=5)
    ink = tint.readable(stage.palette.accent, paper, stage.ink_on(paper), 3.2)
    inner = Palette(ground=paper, ink=ink, accent=ink, support=stage.palette.support, second=ink)
    art = IconArt(icon=subject.name, palette=inner, treatment=stage.icon_treatment)
    stage.add("subject", disc.inset(disc.w * 0.22), art, "pop", 0.3, shows=subject.words, depth=0.8, bob=5)
