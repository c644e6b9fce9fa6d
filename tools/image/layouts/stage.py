"""The stage that every layout builds on: one scene being laid out.

Layouts say what goes where. The floors below see to the rest: inks that read (`inks`), layers in their order
(`sheet`), text that fits (`typesetting`) and subjects shown as well as may be (`showing`); each knows only those below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.image.layouts.areas import with_low_subject
from tools.image.layouts.showing import Showroom
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box
from tools.media.type import printable

SLIMMEST = 0.6
"""Things slimmer than this would look lost in the low room under a tall frame's words."""


@dataclass(kw_only=True)
class Stage(Showroom):
    """One scene being laid out."""

    brand: str = ""

    def words_and_subject(
        self,
        text_share: float,
        art_inset: float = 0.0,
        low: float = 0.40,
        parts: Sequence[Part] = (),
        below: float = 0.0,
    ) -> tuple[Box, Box]:
        """The box for words and the box for the subject: side by side, or under each other where there is no width.

        On tall frames the words take no more height than their parts need, so that the subject may be larger.
        """
        content = self.areas.content
        if self.shape == "wide":
            return self._side_by_side(content, content.w * text_share, art_inset)
        if self.shape == "tall":
            room = Box(x=content.x, y=content.y, w=content.w, h=self.areas.safe.h * low - below)
            settings = self._stacked([part for part in parts if printable(part.text, part.face)], room)
            need = min(max(total(settings) + 8, 150.0), room.h) if settings else room.h
            self.areas, text, art = with_low_subject(self.areas, (need + below) / self.areas.safe.h)
            return text, art.inset(art_inset)
        text = Box(x=content.x, y=content.y, w=content.w, h=content.h * low)
        top = text.bottom + 14
        return text, Box(x=content.x, y=top, w=content.w, h=content.bottom + 14 - top).inset(art_inset)

    def _side_by_side(self, content: Box, wide: float, art_inset: float) -> tuple[Box, Box]:
        """Words left and subject right, or mirrored."""
        text = Box(x=content.x, y=content.y, w=wide, h=content.h - 64)
        left = text.right + 60
        art = Box(x=left, y=70, w=self.areas.frame.w * 0.965 - left, h=content.bottom - 70)
        if self.flipped:
            text = text.model_copy(update={"x": content.right - wide})
            art = art.model_copy(update={"x": self.areas.frame.w - art.right})
        return text, art.inset(art_inset)

    def fill_below(self) -> None:
        """On tall frames, what stands below the captions where no text may be: the subject, or at least a floor."""
        if self.shape != "tall":
            return
        frame, safe = self.areas.frame, self.areas.safe
        subject = self.find(self.shot.subject) or self.first_of_items()
        self.floor_below()
        room = Box(x=frame.w * 0.14, y=safe.bottom + 40, w=frame.w * 0.72, h=frame.h * 0.845 - safe.bottom - 40)
        if subject is None or self.shot.family == "compare" or subject.aspect < SLIMMEST:
            return
        if subject.kind == "prop":
            self._show_prop(subject, room, True, 0.2, 0.8)
        else:
            self.badge(subject.name, room.inset(0, 20), subject.words, at=0.2)
