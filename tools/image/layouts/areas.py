"""The areas of a frame: where text may stand, where captions go, and what is left for the content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from tools.image.picture import SHORT_SIDE, Box
from tools.media.frame import Aspect, frame_size

Shape = Literal["wide", "square", "tall"]

SAFE: dict[Aspect, Box] = {
    "16:9": Box(x=120, y=96, w=1680, h=918),
    "9:16": Box(x=84, y=250, w=866, h=998),
    "1:1": Box(x=84, y=84, w=912, h=912),
    "4:5": Box(x=84, y=84, w=912, h=1182),
}
CAPTION_HEIGHT: dict[Aspect, float] = {"16:9": 178, "9:16": 190, "1:1": 168, "4:5": 176}
CAPTION_SIZE: dict[Aspect, float] = {"16:9": 54, "9:16": 58, "1:1": 50, "4:5": 54}
CAPTION_GAP = 26.0


@dataclass(frozen=True)
class Areas:
    """The areas of one frame, in units."""

    aspect: Aspect
    frame: Box
    safe: Box
    content: Box
    caption: Box | None
    text_ground: str = ""
    picture: Box | None = None
    """The whole frame, where `frame` is only the part that a presenter leaves to the layout."""

    @property
    def shape(self) -> Shape:
        """How layouts tell frames apart; 4:5 is laid out as a taller square."""
        if self.aspect == "16:9":
            return "wide"
        return "tall" if self.aspect == "9:16" else "square"

    @property
    def shared(self) -> bool:
        """Whether a presenter stands in the frame, so that nothing may reach into the lower part of it."""
        usual = areas_of(self.aspect, captions=self.caption is not None)
        width = self.caption.w if self.caption else self.content.h
        return self.picture is not None or width != (usual.caption.w if usual.caption else usual.content.h)

    @property
    def whole(self) -> Box:
        """What grounds and floors have to fill."""
        return self.picture or self.frame


LOW_FOOT, FOOT_OVER_PRESENTER = 0.9, 0.86
"""Where a subject under the words of a tall frame has its foot, as a share of the height."""


def with_low_subject(areas: Areas, text_share: float) -> tuple[Areas, Box, Box]:
    """Areas for a subject under the words on a tall frame, the box for the words and the box for the subject.

    Captions move up between the two: below them the frame may hold no text, but it may well hold the subject.
    """
    safe, low = areas.safe, areas.frame.h * (LOW_FOOT if areas.picture is None else FOOT_OVER_PRESENTER)
    if areas.caption is None:
        text = Box(x=safe.x, y=safe.y, w=safe.w, h=safe.h * text_share * 1.25)
        return areas, text, _below(areas, text.bottom + 30, low)
    text = Box(x=safe.x, y=safe.y, w=safe.w, h=safe.h * text_share)
    zone = Box(x=safe.x, y=text.bottom + CAPTION_GAP, w=safe.w, h=areas.caption.h)
    moved = replace(areas, caption=zone, content=text)
    return moved, text, _below(areas, zone.bottom + 36, low)


def _below(areas: Areas, top: float, bottom: float) -> Box:
    return Box(x=areas.frame.w * 0.07, y=top, w=areas.frame.w * 0.86, h=bottom - top)


def areas_of(aspect: Aspect, captions: bool) -> Areas:
    """The areas, with room for burned captions where they are wanted."""
    size = frame_size(aspect, SHORT_SIDE)
    frame, safe = Box(x=0, y=0, w=size.width, h=size.height), SAFE[aspect]
    if not captions:
        return Areas(aspect, frame, safe, safe, None)
    height = CAPTION_HEIGHT[aspect]
    zone = Box(x=safe.x, y=safe.bottom - height, w=safe.w, h=height)
    content = Box(x=safe.x, y=safe.y, w=safe.w, h=safe.h - height - CAPTION_GAP)
    return Areas(aspect, frame, safe, content, zone)
