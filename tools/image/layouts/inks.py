"""Inks: which of a palette's colours may stand on which ground, measured by contrast."""

from __future__ import annotations

from dataclasses import dataclass

from tools.image import tint
from tools.image.layouts.areas import Areas
from tools.image.layouts.wording import LEAST_LARGE
from tools.image.palette import Palette

DISPLAY_FROM = 60.0
"""From this size on, in units, type needs 3:1 and not 4.5:1 (WCAG 2.2, 1.4.3: large text)."""
LEAST_SMALL = 4.8


@dataclass(kw_only=True)
class Inks:
    """The colours of one scene."""

    palette: Palette
    areas: Areas

    @property
    def text_ground(self) -> str:
        """The colour that text stands on where no panel is under it."""
        return self.areas.text_ground or self.palette.ground

    def ink_on(self, ground: str) -> str:
        """The ink for body text on that ground."""
        deep = tint.deepen(self.palette.ground if tint.is_dark(self.palette.ground) else self.palette.ink, 0.4)
        light = self.palette.ink if not tint.is_dark(self.palette.ink) else tint.WHITE
        return tint.best_ink(ground, (self.palette.ink, light, deep), 7.0)

    def accent_on(self, ground: str, size: float) -> str:
        """The accent, as near as text of that size may have it."""
        least = LEAST_LARGE if size >= DISPLAY_FROM else LEAST_SMALL
        choices = (self.palette.accent, self.palette.second, self.palette.support)
        return tint.readable_of(choices, ground, self.ink_on(ground), least)

    def loud_on(self, ground: str, least: float) -> str:
        """The most telling of the look's colours that reads on a ground as it is, without being mixed."""
        palette = self.palette
        for colour in (palette.accent, palette.ground, palette.second, palette.support):
            if tint.contrast(colour, ground) >= least and not tint.is_grey(colour):
                return colour
        return tint.readable(palette.accent, ground, self.ink_on(ground), least)

    def soft_on(self, ground: str) -> str:
        """A quieter ink for details."""
        ink = self.ink_on(ground)
        return tint.readable(tint.mix(ink, ground, 0.26), ground, ink, 5.6)

    @property
    def card(self) -> str:
        """The colour of cards on this ground."""
        if tint.is_dark(self.palette.ground):
            return tint.mix(self.palette.ground, "#FFFFFF", 0.14)
        return tint.mix("#FFFFFF", self.palette.ground, 0.12)

    def disc_colours(self) -> tuple[str, str]:
        """Upper and lower colour of a large disc that stands out from the ground."""
        accent = self.palette.accent
        if tint.contrast(accent, self.palette.ground) < 1.5:
            accent = self.palette.ink
        return tint.mix(accent, "#FFFFFF", 0.12), tint.mix(accent, tint.deepen(accent, 0.6), 0.25)

    def strong_fill(self) -> str:
        """The accent as a panel's fill: as it is where text reads on it, else a little deeper."""
        for step in range(8):
            fill = tint.deepen(self.palette.accent, step * 0.08)
            if max(tint.contrast(fill, ink) for ink in (tint.WHITE, tint.BLACK)) >= 6.2 - step * 0.15:
                return fill
        return fill
