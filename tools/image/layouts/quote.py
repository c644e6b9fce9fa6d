"""Quote: somebody's words on a card, the mark over its edge, and who said them under a rule."""

from __future__ import annotations

import re

from tools.image import tint
from tools.image.layouts.stage import Stage
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box, Ornament
from tools.media.type import printable

BAND = 150.0
"""The height of the band with the speaker, in units."""
MARK = 118.0
SHORT, BRIEF = 28, 60
"""Quotes of at most so many letters are set larger."""
PAD = 76.0


def compose(stage: Stage) -> None:
    """One card as high as its words need; the thing that is spoken of stands over its corner, or under it."""
    stage.ground()
    stage.fill_below()
    content = stage.areas.content
    stage.float_bits(8, (content,))
    subject = _beside(stage)
    room = _room(stage, subject)
    face = _face(stage)
    quote = _quote(stage, face)
    band = BAND if _speaker(stage)[0] else 0.0
    card = _card(stage, quote, room, band)
    stage.panel("card", card, face, at=0.05)
    mark = Box(x=card.x + PAD - 8, y=card.y - MARK * 0.42, w=MARK * 1.55, h=MARK)
    stage.add("quote mark", mark, Ornament(form="quote", colour=_mark(stage, face)), "pop", 0.2)
    words = Box(x=card.x + PAD, y=card.y + 84, w=card.w - 2 * PAD, h=card.h - band - 84 - (0 if band else 50))
    stage.stack((quote,), words, valign="middle", at=0.25, ground=face)
    if band:
        _attribution(stage, Box(x=words.x, y=card.bottom - band, w=words.w, h=band - 24), face)
    if subject is not None:
        _stand_beside(stage, subject, card)


def _beside(stage: Stage) -> Subject | None:
    """What stands at the card's side: a drawn thing, on frames with room for both; tall frames show it below."""
    subject = stage.find(stage.shot.subject)
    if stage.shape != "wide" or subject is None or subject.kind != "prop" or subject.aspect > 1.7:
        return None
    return subject


def _room(stage: Stage, subject: Subject | None) -> Box:
    content = stage.areas.content
    top = content.y + MARK * 0.4
    wide = content.w * (0.76 if subject is not None else 0.88) if stage.shape == "wide" else content.w
    left = content.x if subject is not None else content.cx - wide / 2
    return Box(x=left, y=top, w=wide, h=content.bottom - top)


def _card(stage: Stage, quote: Part, room: Box, band: float) -> Box:
    """As high as the words need, in the middle of what there is."""
    inner = Box(x=0, y=0, w=room.w - 2 * PAD, h=room.h - band - 84 - (0 if band else 50))
    settings = stage.stacked((quote,), inner) if printable(quote.text, quote.face) else []
    need = total(settings) + band + 84 + (20 if band else 90)
    high = min(max(need * 1.06, 300.0), room.h)
    return Box(x=room.x, y=room.cy - high / 2, w=room.w, h=high)


def _face(stage: Stage) -> str:
    """A light card stands out on a deep ground, whatever the look."""
    return tint.mix("#FFFFFF", stage.palette.accent, 0.06)


def _quote(stage: Stage, face: str) -> Part:
    said = stage.shot.headline.strip().strip("\"'“”„«»‘’ ")
    size = 168.0 if len(said) <= SHORT else 132.0 if len(said) <= BRIEF else 104.0
    size *= 1.0 if stage.shape == "wide" else 0.9
    return Part(
        "headline", said, size, 40, stage.look.type.quote, stage.ink_on(face), 7, -0.01, 1.12,
        accent=stage.shot.accent, accent_colour=stage.accent_on(face, size),
    )  # fmt: skip


def _speaker(stage: Stage) -> tuple[str, str]:
    """Who said it, and what they are: "Maya, Leeds" is Maya, and Leeds."""
    who = (stage.shot.body or stage.shot.kicker).strip().lstrip("-–— ")
    name, _, role = (part.strip() for part in re.sub(r"\s*(?:,|\s[-–—|]|\()\s*", "\n", who, count=1).partition("\n"))
    return (name, role.rstrip(")")) if len(name) <= 40 else (who, "")


def _attribution(stage: Stage, band: Box, face: str) -> None:
    """A rule, the speaker's initials on a disc, the name and the rest."""
    name, role = _speaker(stage)
    ink, kind = stage.ink_on(face), stage.look.type
    line = tint.mix(face, ink, 0.16)
    stage.add("rule", Box(x=band.x, y=band.y, w=band.w, h=2), Ornament(form="line", colour=line), "wipe", 0.5)
    size = 88.0
    disc = Box(x=band.x, y=band.cy - size / 2, w=size, h=size)
    _initials(stage, initials(name), disc, face)
    words = Box(x=disc.right + 26, y=band.y + 10, w=band.right - disc.right - 26, h=band.h - 20)
    stage.stack(
        (
            Part("speaker", name, 44 + stage.bump, 28, kind.strong, ink, 1, 0.0, 1.1),
            Part("role", role, 34 + stage.bump, 26, kind.text, stage.soft_on(face), 1, 0.0, 1.1, gap=2),
        ),
        words, valign="middle", at=0.65, ground=face,
    )  # fmt: skip


def _mark(stage: Stage, face: str) -> str:
    """A colour for what lies half on the card and half on the ground, told from both."""
    palette = stage.palette
    choices = (palette.accent, palette.second, palette.support, tint.deepen(palette.ground, 0.4))
    return max(choices, key=lambda tone: min(tint.contrast(tone, face), 1.2 * tint.contrast(tone, palette.ground), 2.0))


def _initials(stage: Stage, letters: str, disc: Box, face: str) -> None:
    """The speaker's initials on a disc that stands out from the card."""
    fill = stage.loud_on(face, 1.6)
    ink = tint.best_ink(fill, (tint.WHITE, stage.palette.ink, tint.BLACK), 5.0)
    stage.add("badge", disc, Ornament(form="disc", colour=fill, second=fill), "pop", 0.6)
    part = Part("numeral", letters, disc.h * 0.46, disc.h * 0.3, stage.look.type.strong, ink, 1, align="center")
    stage.set_text(part, disc, valign="middle", enter="pop", at=0.7, ground=fill)


def initials(name: str) -> str:
    """The first letters of the first and last words of a name, at most two."""
    letters = [word[0].upper() for word in name.split() if word[0].isalpha()]
    return "".join(dict.fromkeys((letters[0], letters[-1]))) if letters else "“"


def _stand_beside(stage: Stage, subject: Subject, card: Box) -> None:
    """The thing in front of the card's lower corner, in its own light."""
    frame = stage.areas.frame
    left = card.right - 70
    box = Box(x=left, y=card.y + card.h * 0.25, w=frame.right - 60 - left, h=card.h * 0.75 + 60)
    height = min(box.h, box.w / subject.aspect)
    glow = Box(x=box.cx - height * 0.75, y=box.bottom - height * 1.25, w=height * 1.5, h=height * 1.5)
    stage.add("glow", glow, Ornament(form="blob", colour=stage.palette.support, amount=0.5), "fade", 0.1, depth=0.5)
    stage.show(subject, box, at=0.35)
