"""Captions drawn into frames: the word being spoken stands out by its colour and by a shape.

Each state of a caption (one word active) is drawn once and kept while its cue lasts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import skia

from tools.image import tint
from tools.image.picture import Box, CaptionZone, Picture
from tools.image.render import pens
from tools.media.timing import Cue, Word
from tools.media.type import Style, draw_line, line_width, printable
from tools.video.motion import plain
from tools.video.sprites import Colours, Sprite, bake

LINE = 1.3
SMALLEST = 24.0
PAD_ACROSS, PAD_DOWN = 0.55, 0.30
WORD_GAP = 0.34
VEIL = 0.74
SHINES_THROUGH = 1 - VEIL
"""How much of what is behind clean captions shows through their plate."""


@dataclass(frozen=True)
class Place:
    """One word of a caption where it stands; `number` counts the cue's words."""

    number: int
    text: str
    x: float
    baseline: float
    width: float


@dataclass(frozen=True)
class Setting:
    """A cue laid out in its zone."""

    places: tuple[Place, ...]
    box: Box
    style: Style


class CaptionPainter:
    """Holds the caption of a moment."""

    def __init__(self, picture: Picture, cues: Sequence[Cue], scale: float, colours: Colours) -> None:
        self._picture, self._scale, self._colours = picture, scale, colours
        self._cues = sorted(cues, key=lambda cue: cue.start)
        self._kept: dict[int, Sprite | None] = {}
        self._cue = -1
        self._setting: Setting | None = None

    def sprite(self, seconds: float) -> Sprite | None:
        """The caption that is on screen at a moment."""
        zone = self._picture.caption
        number = next((n for n, cue in enumerate(self._cues) if cue.start <= seconds < cue.end), -1)
        if zone is None or number < 0:
            return None
        if number != self._cue:
            self._cue, self._kept = number, {}
            self._setting = set_cue(self._cues[number], zone)
        assert self._setting is not None  # set with the cue
        active = active_word(self._cues[number], seconds)
        if active not in self._kept:
            self._kept[active] = self._baked(self._setting, zone, active)
        return self._kept[active]

    def _baked(self, setting: Setting, zone: CaptionZone, active: int) -> Sprite | None:
        box = setting.box.inset(-60, -50)
        area = (
            int(box.x * self._scale), int(box.y * self._scale),
            int(box.right * self._scale) + 1, int(box.bottom * self._scale) + 1,
        )  # fmt: skip
        return bake(lambda canvas: draw_setting(canvas, setting, zone, active), area, self._scale, self._colours)


def active_word(cue: Cue, seconds: float) -> int:
    """The number of the word being spoken; between words the last one, -1 before the first."""
    return max((n for n, word in enumerate(cue.words) if word.start <= seconds + 1e-6), default=-1)


def set_cue(cue: Cue, zone: CaptionZone) -> Setting:
    """Sets a cue's lines on the lower edge of the zone, smaller where they would not fit."""
    lines = [[printable(word, zone.face) for word in line.split()] for line in cue.lines]
    lines = [[word for word in line if word] for line in lines]
    size = zone.size
    while size > SMALLEST and _widest(lines, Style(zone.face, size)) > zone.box.w - 2 * PAD_ACROSS * size:
        size *= 0.96
    size *= min(1.0, (zone.box.w - 2 * PAD_ACROSS * size) / max(_widest(lines, Style(zone.face, size)), 1.0))
    style = Style(zone.face, size)
    numbers = iter(_numbered(lines, cue.words))
    height = size * (LINE * len(lines)) + 2 * PAD_DOWN * size
    width = min(_widest(lines, style) + 2 * PAD_ACROSS * size, zone.box.w)
    box = Box(x=zone.box.cx - width / 2, y=zone.box.bottom - height, w=width, h=height)
    places: list[Place] = []
    for row, words in enumerate(lines):
        x = zone.box.cx - _line(words, style) / 2
        baseline = box.y + PAD_DOWN * size + size * (LINE * row + 0.98)
        for word in words:
            wide = line_width(word, style)
            places.append(Place(next(numbers), word, x, baseline, wide))
            x += wide + WORD_GAP * size
    return Setting(tuple(places), box, style)


def _numbered(lines: Sequence[Sequence[str]], words: Sequence[Word]) -> list[int]:
    """For every written word, the number of the spoken word that it is: by likeness, else in order."""
    written = [word for line in lines for word in line]
    if len(written) == len(words):
        return list(range(len(written)))
    numbers, at = [], 0
    for word in written:
        ahead = next((n for n in range(at, min(at + 4, len(words))) if plain(words[n].text) == plain(word)), None)
        at = ahead if ahead is not None else at
        numbers.append(min(at, len(words) - 1) if words else -2)
        at += 1
    return numbers


def _line(words: Sequence[str], style: Style) -> float:
    return sum(line_width(word, style) for word in words) + WORD_GAP * style.size * max(len(words) - 1, 0)


def _widest(lines: Sequence[Sequence[str]], style: Style) -> float:
    return max((_line(words, style) for words in lines), default=0.0)


def draw_setting(canvas: Any, setting: Setting, zone: CaptionZone, active: int) -> None:
    """Draws a caption with one word active."""
    draw_plate(canvas, setting, zone)
    {"box": _box_words, "clean": _clean_words, "pop": _pop_words}[zone.style](canvas, setting, zone, active)


def draw_plate(canvas: Any, setting: Setting, zone: CaptionZone) -> None:
    """What the words of a caption stand on: a box, a plate of glass, or the outline of their letters."""
    {"box": _box_plate, "clean": _veil, "pop": _outlines}[zone.style](canvas, setting, zone)


def _box_plate(canvas: Any, setting: Setting, zone: CaptionZone) -> None:
    box = setting.box
    rect = skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h)
    canvas.drawRoundRect(rect, zone.radius, zone.radius, pens.fill(zone.box_colour, 0.86))


def _box_words(canvas: Any, setting: Setting, zone: CaptionZone, active: int) -> None:
    """The active word on a pill in the accent."""
    size = setting.style.size
    for place in setting.places:
        lit = place.number == active
        if lit:
            pill = skia.Rect.MakeXYWH(
                place.x - 0.16 * size, place.baseline - 0.90 * size, place.width + 0.32 * size, 1.25 * size
            )
            canvas.drawRoundRect(pill, 0.24 * size, 0.24 * size, pens.fill(zone.accent))
        _word(canvas, place, setting.style, zone.accent_ink if lit else zone.ink)


def _veil(canvas: Any, setting: Setting, zone: CaptionZone) -> None:
    """A thin plate of dark glass: next to nothing on dark pictures, and a quiet, clear shape on pale ones."""
    size, box = setting.style.size, setting.box
    rect = skia.Rect.MakeXYWH(box.x, box.y, box.w, box.h)
    canvas.drawRoundRect(rect, 0.36 * size, 0.36 * size, pens.fill(zone.box_colour, VEIL))


def spoken_colour(zone: CaptionZone) -> str:
    """The letters of the active word: on their plate, pale enough to read even where the picture behind is white."""
    if zone.style != "clean":
        return zone.accent
    worst = tint.mix(zone.box_colour, tint.WHITE, SHINES_THROUGH)
    return tint.readable(zone.accent, worst, zone.ink, 5.2)


def _clean_words(canvas: Any, setting: Setting, zone: CaptionZone, active: int) -> None:
    """The active word tinted and underlined."""
    size, accent = setting.style.size, spoken_colour(zone)
    for place in setting.places:
        lit = place.number == active
        if lit:
            line = skia.Rect.MakeXYWH(place.x, place.baseline + 0.13 * size, place.width, 0.08 * size)
            canvas.drawRect(line, pens.fill(accent))
        shadow = pens.fill(zone.box_colour, 0.8, size * 0.06)
        draw_line(canvas, place.text, place.x, place.baseline + 2, setting.style, shadow)
        _word(canvas, place, setting.style, accent if lit else zone.ink)


def _outlines(canvas: Any, setting: Setting, zone: CaptionZone) -> None:
    edge = pens.stroke(zone.box_colour, setting.style.size * 0.26)
    for place in setting.places:
        draw_line(canvas, place.text, place.x, place.baseline, setting.style, edge)


def _pop_words(canvas: Any, setting: Setting, zone: CaptionZone, active: int) -> None:
    """The active word tinted and a little larger."""
    size = setting.style.size
    edge = pens.stroke(zone.box_colour, size * 0.26)
    for place in setting.places:
        if place.number != active:
            _word(canvas, place, setting.style, zone.ink)
            continue
        larger = Style(setting.style.face, size * 1.1)
        x = place.x - (line_width(place.text, larger) - place.width) / 2
        draw_line(canvas, place.text, x, place.baseline + size * 0.03, larger, edge)
        draw_line(canvas, place.text, x, place.baseline + size * 0.03, larger, pens.fill(zone.accent))


def _word(canvas: Any, place: Place, style: Style, colour: str) -> None:
    draw_line(canvas, place.text, place.x, place.baseline, style, pens.fill(colour))
