"""Split: words on one side, the subject on a field of colour on the other."""

from __future__ import annotations

from tools.image.layouts import title
from tools.image.layouts.stage import Stage
from tools.image.picture import Box, Ornament, Panel


def compose(stage: Stage) -> None:
    """Sides change from scene to scene; tall frames put the field below."""
    subject = stage.find(stage.shot.subject)
    if subject is None or stage.backdrop:
        title.compose(stage)
        return
    text, art, field = _areas(stage)
    stage.ground(place=False)
    face, low = stage.disc_colours()
    stage.add(
        "field",
        field,
        Panel(fill=face, fill_to=low, slant=70 if stage.shape == "wide" else 0),
        "slide",
        0.0,
        depth=0.3,
        seconds=0.5,
    )
    size = min(art.w, art.h)
    spot = Box(x=art.cx - size / 2, y=art.cy - size / 2, w=size, h=size)
    glow = Ornament(form="rings", colour="#FFFFFF", second=stage.palette.support, amount=0.8)
    stage.add("rings", spot, glow, "fade", 0.2, depth=0.5)
    if subject.kind == "prop":
        stage.show(subject, spot.inset(size * 0.10), stands=False, at=0.2)
    else:
        _icon(stage, subject.name, subject.words, spot)
    stage.float_bits(8, (text.inset(-20),))
    stage.copy(
        text, 116 if stage.shape == "wide" else 108, valign="middle" if stage.shape == "wide" else "top", lines=4
    )


def _areas(stage: Stage) -> tuple[Box, Box, Box]:
    content, frame = stage.areas.content, stage.areas.frame
    if stage.shape == "wide":
        text = Box(x=content.x, y=content.y, w=content.w * 0.49, h=content.h)
        field = Box(x=frame.w * 0.57, y=-60, w=frame.w * 0.5, h=frame.h + 120)
        return text, Box(x=frame.w * 0.64, y=content.y + 20, w=frame.w * 0.31, h=content.h - 40), field
    text = Box(x=content.x, y=content.y, w=content.w, h=content.h * 0.42)
    top = text.bottom + 24
    field = Box(x=-60, y=top, w=frame.w + 120, h=frame.h * 1.06 - top)
    return text, Box(x=content.x, y=top + 26, w=content.w, h=content.bottom - top - 26), field


def _icon(stage: Stage, icon: str, words: str, spot: Box) -> None:
    """An icon on the field needs a disc in the ground's colour."""
    from tools.image import tint
    from tools.image.palette import Palette
    from tools.image.picture import IconArt

    disc = spot.inset(spot.w * 0.15)
    paper = stage.card
    stage.add("subject disc", disc, Ornament(form="disc", colour=paper, second=paper), "pop", 0.15, depth=0.8, bob=5)
    ink = tint.readable(stage.palette.accent, paper, stage.ink_on(paper), 3.2)
    inner = Palette(ground=paper, ink=ink, accent=ink, support=stage.palette.support, second=ink)
    art = IconArt(icon=icon, palette=inner, treatment="duotone" if stage.look.icons == "duotone" else "solid")
    stage.add("subject", disc.inset(disc.w * 0.22), art, "pop", 0.3, shows=words, depth=0.8, bob=5)
