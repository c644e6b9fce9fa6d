"""Quote: somebody's words on a card, the mark over its edge, and who said them."""

from __future__ import annotations

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.wording import Part
from tools.image.picture import Box, Ornament


def compose(stage: Stage) -> None:
    """One card; the words are the headline, the speaker is the body or the kicker."""
    content = stage.areas.content
    stage.ground()
    stage.fill_below()
    stage.float_bits(8, (content,))
    wide = stage.shape == "wide"
    card = content.inset(content.w * 0.06, 0) if wide else content
    card = Box(x=card.x, y=card.y + 44, w=card.w, h=card.h - 44)
    face = _face(stage)
    stage.panel("card", card, face, at=0.05)
    loud = stage.loud_on(face, 1.25)
    mark = Box(x=card.x + 70, y=card.y - 44, w=170, h=110)
    stage.add("quote mark", mark, Ornament(form="quote", colour=loud), "pop", 0.2)
    room = Box(x=card.x + 76, y=card.y + 84, w=card.w - 152, h=card.h - 130)
    stage.stack(_words(stage, face), room, valign="middle", at=0.25, ground=face)


def _face(stage: Stage) -> str:
    """A light card stands out on a deep ground, whatever the look."""
    return tint.mix("#FFFFFF", stage.palette.accent, 0.06)


def _words(stage: Stage, face: str) -> tuple[Part, ...]:
    kind = stage.look.type
    said = stage.shot.headline.strip().strip("\"'“”„«»")
    ink = stage.ink_on(face)
    loud = stage.loud_on(face, 3.4)
    quote = Part(
        "headline", said, 104, 40, kind.quote, ink, 6, -0.01, 1.12, accent=stage.shot.accent, accent_colour=loud
    )
    who = stage.shot.body or stage.shot.kicker
    speaker = Part(
        "speaker", who, 42 + stage.bump, 28, kind.strong, tint.readable(loud, face, ink, 4.8), 2, 0.0, 1.15, 40
    )
    return quote, speaker
