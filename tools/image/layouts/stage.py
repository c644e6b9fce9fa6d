"""The stage that every layout builds on: one scene being laid out.

Layouts say what goes where. The floors below see to the rest: inks that read (`inks`), layers in their order
(`sheet`), text that fits (`typesetting`) and subjects shown as well as may be (`showing`); each knows only those below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.image import tint
from tools.image.layouts.areas import CAPTION_GAP, with_low_subject
from tools.image.layouts.showing import Showroom
from tools.image.layouts.subjects import Subject
from tools.image.layouts.wording import Part, total
from tools.image.picture import Box, Ornament

HORIZON = 0.80
"""Where the floor begins under the words of a tall frame, as a share of its height."""
LOWEST = 0.875
"""Where things below the captions of a tall frame have their foot, as a share of its height."""
FOOT = 0.845
"""Where a subject beside the words of a wide frame has its foot; captions in the middle leave it free."""
MORE_WORDS = 0.05
"""What words that need it are given on tall frames, as a share of the safe height; few words take less anyway."""
ROW_GAP = 36.0


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

        On frames that are not wide the words take no more height than their parts need: the subject may be larger.
        """
        content = self.areas.content
        if self.shape == "wide":
            return self._side_by_side(content, content.w * text_share, art_inset)
        if self.shape == "tall":
            room = Box(x=content.x, y=content.y, w=content.w, h=self.areas.safe.h * (low + MORE_WORDS) - below)
            settings = self.stacked(parts, room)
            need = min(max(total(settings) + 8, 150.0), room.h) if settings else room.h
            self.areas, text, art = with_low_subject(self.areas, (need + below) / self.areas.safe.h)
            return text, art.inset(art_inset)
        return self._over_each_other(content, low, parts, below, art_inset)

    def _over_each_other(
        self, content: Box, low: float, parts: Sequence[Part], below: float, art_inset: float
    ) -> tuple[Box, Box]:
        """Words on top of a square frame in no more height than they need; the subject has all that is left."""
        room = Box(x=content.x, y=content.y, w=content.w, h=content.h * low - below)
        settings = self.stacked(parts, room)
        need = min(max(total(settings) + 6, 100.0), room.h) if settings else room.h
        text = Box(x=content.x, y=content.y, w=content.w, h=need + below)
        top, frame = text.bottom + 18, self.areas.frame
        foot = content.bottom + (0.0 if self.areas.shared else CAPTION_GAP - 4)
        across = content if self.areas.shared else frame.inset(frame.w * 0.04, 0)
        return text, Box(x=across.x, y=top, w=across.w, h=foot - top).inset(art_inset)

    def _side_by_side(self, content: Box, wide: float, art_inset: float) -> tuple[Box, Box]:
        """Words left and subject right, or mirrored."""
        text = Box(x=content.x, y=content.y, w=wide, h=content.h - 64)
        left = text.right + 60
        foot = content.bottom if self.areas.shared else self.areas.frame.h * FOOT
        art = Box(x=left, y=64, w=self.areas.frame.w * 0.965 - left, h=foot - 64)
        if self.flipped:
            text = text.model_copy(update={"x": content.right - wide})
            art = art.model_copy(update={"x": self.areas.frame.w - art.right})
        return text, art.inset(art_inset)

    def leave_place(self) -> None:
        """Lets the place go for the look's own ground."""
        self.backdrop = None
        self.areas = replace(self.areas, text_ground="")

    def fill_below(self) -> None:
        """On tall frames, what stands below the captions where no text may be.

        That is the subject, or else the things that the items name, side by side; without any, a light on the horizon.
        """
        if self.shape != "tall":
            return
        if self.areas.picture:
            self.floor_below()
            return  # a presenter stands there
        subject = self.find(self.shot.subject)
        shown = [subject] if subject is not None else self.things_of_items()
        if not shown:
            self._rising_light()
        self.floor_below()
        frame = self.areas.frame
        top = self.areas.safe.bottom + 40
        room = Box(x=frame.x + frame.w * 0.10, y=top, w=frame.w * 0.80, h=frame.h * LOWEST - top)
        self.line_up(shown, room)

    def line_up(self, subjects: Sequence[Subject], room: Box) -> None:
        """Drawn things beside each other on one foot, as wide as their forms; a single icon on its badge."""
        if len(subjects) == 1 and subjects[0].kind == "icon":
            self.badge(subjects[0].name, room.inset(0, 24), subjects[0].words, at=0.2)
            return
        subjects = _as_many_as_show(subjects, room)
        wide = sum(subject.aspect for subject in subjects)
        if not wide:
            return
        high = min(room.h, (room.w - ROW_GAP * (len(subjects) - 1)) / wide)
        x = room.cx - (high * wide + ROW_GAP * (len(subjects) - 1)) / 2
        for number, subject in enumerate(subjects):
            box = Box(x=x, y=room.bottom - high, w=high * subject.aspect, h=high)
            self.show(subject, box, at=0.2 + 0.12 * number)
            x = box.right + ROW_GAP

    def _rising_light(self) -> None:
        """A disc of light that stands half behind the floor."""
        frame = self.areas.frame
        size = frame.w * 0.5
        box = Box(x=frame.cx - size / 2, y=frame.h * HORIZON - size * 0.5, w=size, h=size)
        tone = tint.mix(self.palette.support, self.palette.ground, 0.35)
        halo = Ornament(form="halo", colour=tone, second=tint.mix(self.palette.accent, tone, 0.5), amount=0.5)
        self.add("light", box, halo, "rise", 0.1, depth=0.6, seconds=0.8)


def _as_many_as_show(subjects: Sequence[Subject], room: Box) -> Sequence[Subject]:
    """The first ones that can stand beside each other and still be half as high as the room."""
    for count in range(len(subjects), 1, -1):
        wide = sum(subject.aspect for subject in subjects[:count])
        if (room.w - ROW_GAP * (count - 1)) / wide >= room.h / 2:
            return subjects[:count]
    return subjects[:1]
