"""Typesetting: parts of text fitted into boxes, under each other, in inks that read on their ground."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tools.image.layouts.sheet import Sheet
from tools.image.layouts.wording import Part, accented, coloured, cut, evenness, left_over, marks, told_in, total, union
from tools.image.picture import Align, Box, EntranceKind, Panel, Text
from tools.media.type import Fitted, Style, fit, printable

Valign = Literal["top", "middle", "bottom"]
FILLS, FULL = 0.97, 0.94
"""How much of its column's width and of its box's height a headline that grows may fill."""
MOST_GROWTH, LARGEST = 2.0, 250.0
"""How far a headline of few words grows, and the largest size in units that it grows to."""
DENSE = frozenset(("chart", "diagram", "gallery", "route", "timeline"))
"""Families that need the room under their headline where frames are narrow."""
ANOTHER_LINE, COLUMN = 1.4, 0.6
"""How far it grows in a column by being set in two lines instead of one; a column is so much of a frame's width."""
COMPOUND, COMPOUND_APART = re.compile(r"(\w{4,}-)(?=\w{4,})"), re.compile(r"\w{4,}- \w{4,}")
WORTH_A_BREAK = 1.2
"""How much larger a text has to become for a word to be broken at its hyphen."""
EVENER = 1.6
"""How much wider its shortest line is by its longest in a setting that is worth being smaller for."""
LEAST_FOR_EVEN = 0.72
"""How much smaller a headline may be so that its last line is not left over."""


@dataclass(kw_only=True)
class Typesetter(Sheet):
    """A sheet that sets type."""

    @property
    def bump(self) -> float:
        """How much larger small type is on frames that are seen on phones."""
        return 0.0 if self.shape == "wide" else 6.0

    def set_text(
        self,
        part: Part,
        box: Box,
        *,
        valign: Valign = "top",
        enter: EntranceKind = "rise",
        at: float = 0.2,
        ground: str = "",
    ) -> Box:
        """Fits one text into a box and adds it; returns the box that it really takes."""
        fitted = self.fitted(part, box.w, box.h)
        if fitted is None:
            return Box(x=box.x, y=box.y, w=0, h=0)
        down = {"top": 0.0, "middle": (box.h - fitted.height) / 2, "bottom": box.h - fitted.height}[valign]
        return self._place(part, fitted, box, box.y + down, enter, at, ground or self.text_ground)

    def fitted(self, part: Part, width: float, height: float) -> Fitted | None:
        """The part's text broken and sized for a box; None where there is nothing to say."""
        text = printable(part.text, part.face)
        if not text:
            return None
        style = Style(part.face, part.size, part.tracking, part.leading)
        found = _opened(text, fit(text, style, width, height, part.lines, part.smallest), part, (width, height))
        if part.name != "headline" or not left_over(found):
            return found
        return self._evener(text, found, part, (width, height))

    def _evener(self, text: str, found: Fitted, part: Part, room: tuple[float, float]) -> Fitted:
        """The text on fewer lines and not much smaller, where none of them is left over or none is so short."""
        style = Style(part.face, part.size, part.tracking, part.leading)
        best = found
        for count in range(len(found.lines) - 1, 0, -1):
            fewer = fit(text, style, *room, count, part.smallest)
            if cut(part, fewer) or fewer.style.size < found.style.size * LEAST_FOR_EVEN:
                break
            if not left_over(fewer):
                return fewer
            best = fewer if evenness(fewer) > EVENER * evenness(best) else best
        return best

    def _place(
        self, part: Part, fitted: Fitted, box: Box, y: float, enter: EntranceKind, at: float, ground: str
    ) -> Box:
        left = {"left": box.x, "center": box.cx - fitted.width / 2, "right": box.right - fitted.width}[part.align]
        taken = Box(x=left, y=y, w=fitted.width, h=fitted.height)
        colour = part.colour or self.ink_on(ground)
        accent = part.accent_colour or self.accent_on(ground, fitted.style.size)
        if part.accent and not part.accent_colour and marks(self.palette.accent, ground, colour):
            accent = colour
            for box_of_run in accented(fitted, part, taken):
                mark = Panel(fill=self.palette.accent, radius=min(self.look.radius, 14.0))
                self.add("marker", box_of_run, mark, enter, at, cue=part.cue)
        art = Text(
            lines=coloured(fitted.lines, part.accent, colour, accent),
            face=part.face,
            size=fitted.style.size,
            tracking=part.tracking,
            leading=part.leading,
            align=part.align,
            ground=ground,
        )
        kind: EntranceKind
        kind, seconds = ("count", 0.9) if part.counts and len(fitted.lines) == 1 else (enter, 0.45)
        self.add(part.name, taken, art, kind, at, shows=" ".join(fitted.lines), cue=part.cue, seconds=seconds)
        return taken

    def stack(
        self, parts: Sequence[Part], box: Box, *, valign: Valign = "middle", at: float = 0.15, ground: str = ""
    ) -> Box:
        """Sets parts under each other in a box, smaller where they would not fit; returns the box that they take."""
        settings = self.stacked(parts, box)
        if not settings:
            return Box(x=box.x, y=box.y, w=0, h=0)
        high = total(settings)
        y = box.y + {"top": 0.0, "middle": (box.h - high) / 2, "bottom": box.h - high}[valign]
        boxes = []
        for number, (part, fitted) in enumerate(settings):
            y += part.gap if number else 0.0
            boxes.append(self._place(part, fitted, box, y, "rise", at + 0.14 * number, ground or self.text_ground))
            y += fitted.height
        return union(boxes)

    def stacked(self, parts: Sequence[Part], box: Box) -> list[tuple[Part, Fitted]]:
        """The parts at the largest common scale at which they fit; the last ones dropped where none does."""
        kept = [part for part in parts if printable(part.text, part.face) and not self._overlong(part, box)]
        grown = self._grown(kept, box)
        if grown:
            return grown
        while kept:
            scale = 1.0
            while scale > 0.38:
                settings = self._at_scale(kept, box, scale)
                if total(settings) <= box.h + 0.5 and not any(cut(part, fitted) for part, fitted in settings):
                    return settings
                scale *= 0.93
            settings = self._at_scale(kept, box, scale)
            if total(settings) <= box.h + 0.5 or len(kept) == 1:
                return settings
            kept.pop()
        return []

    def _overlong(self, part: Part, box: Box) -> bool:
        """Whether it is a kicker that its line cannot hold: without it the headline is as large as it can be."""
        fitted = self.fitted(part, box.w, box.h) if part.name == "kicker" else None
        return fitted is not None and cut(part, fitted)

    def _grown(self, parts: Sequence[Part], box: Box) -> list[tuple[Part, Fitted]]:
        """The parts with a headline of few words as large as its column allows; nothing where it cannot grow."""
        grows = self.shape == "wide" or self.shot.family not in DENSE
        at = next((number for number, part in enumerate(parts) if part.name == "headline" and grows), -1)
        usual = self.fitted(parts[at], box.w, box.h) if at >= 0 else None
        if usual is None or usual.style.size < parts[at].size - 0.1:
            return []
        growth = min(FILLS * box.w / max(usual.width, 1.0), MOST_GROWTH, LARGEST / parts[at].size)
        lines = len(usual.lines)
        column = self.shape == "tall" or box.w < COLUMN * self.areas.frame.w
        if column and lines == 1 and growth < ANOTHER_LINE:
            growth, lines = ANOTHER_LINE, 2
        while growth > 1.04:
            tried = list(parts)
            tried[at] = replace(parts[at], size=parts[at].size * growth)
            settings = self._at_scale(tried, box, 1.0)
            whole = not any(cut(part, fitted) for part, fitted in settings)
            set_large = settings[at][1].style.size >= tried[at].size - 0.1
            if whole and set_large and len(settings[at][1].lines) <= lines and total(settings) <= box.h * FULL:
                return settings
            growth *= 0.95
        return []

    def _at_scale(self, parts: Sequence[Part], box: Box, scale: float) -> list[tuple[Part, Fitted]]:
        made = []
        for part in parts:
            size = max(part.smallest, part.size * scale)
            scaled = replace(part, size=size, gap=part.gap * max(scale, 0.5))
            fitted = self.fitted(scaled, box.w, box.h)
            assert fitted is not None  # empty parts were left out
            made.append((scaled, fitted))
        return made

    def headline(self, size: float, align: Align = "left", lines: int = 3) -> Part:
        """The shot's headline, set in the look's display type."""
        kind = self.look.type
        return Part(
            "headline", self.shot.headline, size, 46, kind.display, lines=lines, tracking=kind.tracking,
            leading=kind.leading, gap=24, accent=self.shot.accent, align=align,
        )  # fmt: skip

    def kicker(self, align: Align = "left", text: str = "", ground: str = "") -> Part:
        """The small capitals over a headline."""
        own = "" if told_in(self.shot.kicker, self.shot.headline) else self.shot.kicker
        said = (text or own).strip().upper()
        colour = self.accent_on(ground or self.text_ground, 30)
        return Part("kicker", said, 36 + self.bump, 30, self.look.type.strong, colour, 1, 0.13, 1.1, 24, align=align)

    def body(self, size: float = 47, align: Align = "left", lines: int = 4, text: str = "", ground: str = "") -> Part:
        """Supporting text."""
        colour = self.soft_on(ground or self.text_ground)
        return Part(
            "body",
            text or self.shot.body,
            size + self.bump,
            30,
            self.look.type.text,
            colour,
            lines,
            0.0,
            1.26,
            30,
            align=align,
        )

    def copy(self, box: Box, size: float, *, align: Align = "left", valign: Valign = "middle", lines: int = 3) -> Box:
        """Kicker, headline and body as one block."""
        return self.stack(self.copy_parts(size, align, lines), box, valign=valign)

    def copy_parts(self, size: float, align: Align = "left", lines: int = 3) -> tuple[Part, ...]:
        """What `copy` sets."""
        return self.kicker(align), self.headline(size, align, lines), self.body(align=align)


def _opened(text: str, found: Fitted, part: Part, room: tuple[float, float]) -> Fitted:
    """The text broken at the hyphens of its long words, where that lets it be much larger."""
    apart = COMPOUND.sub(r"\1 ", text)
    if apart == text:
        return found
    style = Style(part.face, part.size, part.tracking, part.leading)
    larger = fit(apart, style, *room, part.lines, part.smallest)
    split_inside = any(COMPOUND_APART.search(line) for line in larger.lines)
    return found if split_inside or larger.style.size < WORTH_A_BREAK * found.style.size else larger
