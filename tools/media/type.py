"""Type: lines shaped with kerning and ligatures, measured, broken evenly and fitted into a box.

Shaping is the paragraph engine's (plain string drawing sets type 8 % too wide). Lines are broken here and not there,
because a headline has to be even and must not end on an orphan.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

import skia

from tools.media.fonts import Face, font_file
from tools.media.system_fonts import system_typeface

WIDEST = 1e6
MOST_MARKS = 2
SHORT_LINE = 0.55
"""A line of less than this share of its block looks left over (look-book, section 3)."""
_COUNTED = re.compile(r"\D?\d[\d.,:]*")
"""A figure that ends a line is torn from what it counts, and a day from its month."""
FALLBACKS = (Face(family="sans", weight=600), Face(family="roboto", weight=500), Face(family="serif", weight=600))


@dataclass(frozen=True)
class Style:
    """How a run of text is set; sizes are in the units of the canvas, tracking in em."""

    face: Face
    size: float
    tracking: float = 0.0
    leading: float = 1.1


@dataclass(frozen=True)
class Metrics:
    """A shaped line: its width, and how far it reaches above and below the baseline."""

    width: float
    ascent: float
    descent: float


class _Shaper:
    """The paragraph engine with the packaged typefaces; the machine's own serve only letters that these lack."""

    def __init__(self) -> None:
        self._files = skia.FontMgr.New_Custom_Empty()
        self._faces = skia.textlayout.TypefaceFontProvider()
        self._unicode = skia.Unicodes.ICU.Make()
        self._known: dict[Face, tuple[str, Any]] = {}
        self._systems: set[str] = set()
        self._fonts = skia.textlayout.FontCollection()
        self._fonts.setDefaultFontManager(self._faces)

    def typeface(self, face: Face) -> Any:
        return self._name(face)[1]

    def paragraph(self, text: str, style: Style, paint: Any = None) -> Any:
        look = skia.textlayout.TextStyle()
        look.setFontFamilies(
            [*(self._name(face)[0] for face in (style.face, *FALLBACKS)), *self._own(text, style.face)]
        )
        look.setFontSize(style.size)
        look.setLetterSpacing(style.tracking * style.size)
        if paint is not None:
            look.setForegroundPaint(paint)
        whole = skia.textlayout.ParagraphStyle()
        whole.setTextStyle(look)
        builder = skia.textlayout.ParagraphBuilder.make(whole, self._fonts, self._unicode)
        builder.pushStyle(look)
        builder.addText(text)
        made = builder.Build()
        made.layout(WIDEST)
        return made

    def _own(self, text: str, face: Face) -> list[str]:
        """Names of the machine's typefaces for the letters of a text that no packaged one has."""
        if text.isascii():
            return []
        lacking = dict.fromkeys(letter for letter in text if not _packaged(face, letter))
        found = (system_typeface(letter, face.weight, face.italic) for letter in lacking)
        return list(dict.fromkeys(self._registered(own) for own in found if own is not None))

    def _registered(self, typeface: Any) -> str:
        name = f"system-{typeface.getFamilyName()}-{typeface.uniqueID()}"
        if name not in self._systems:
            self._systems.add(name)
            self._faces.registerTypeface(typeface, name)
        return name

    def _name(self, face: Face) -> tuple[str, Any]:
        if face not in self._known:
            name = f"{face.family}-{face.weight}-{'italic' if face.italic else 'upright'}"
            typeface = self._files.makeFromFile(str(font_file(face)))
            self._faces.registerTypeface(typeface, name)
            self._known[face] = (name, typeface)
        return self._known[face]


@lru_cache(maxsize=1)
def _shaper() -> _Shaper:
    return _Shaper()


@lru_cache(maxsize=256)
def _reach(face: Face) -> tuple[float, float]:
    """Ascent and descent that accented capitals and descenders take, in em."""
    metrics = skia.Font(_shaper().typeface(face), 1000).getMetrics()
    return -metrics.fAscent / 1000, metrics.fDescent / 1000


@lru_cache(maxsize=8192)
def line_width(text: str, style: Style) -> float:
    """Width of one line as it will be drawn, without the tracking after its last letter."""
    if not text:
        return 0.0
    return max(0.0, float(_shaper().paragraph(text, style).LongestLine) - style.tracking * style.size)


def line_metrics(text: str, style: Style) -> Metrics:
    """Width and reach of one line."""
    ascent, descent = _reach(style.face)
    return Metrics(line_width(text, style), ascent * style.size, descent * style.size)


def draw_line(canvas: Any, text: str, x: float, baseline: float, style: Style, paint: Any) -> None:
    """Draws one line with its left end at `x`."""
    if text:
        made = _shaper().paragraph(text, style, paint)
        made.paint(canvas, x, baseline - made.AlphabeticBaseline)


def left_bearing(text: str, style: Style) -> float:
    """Empty space in front of the first letter, so that large and small type can share one visible edge."""
    if not text:
        return 0.0
    font = skia.Font(_shaper().typeface(style.face), style.size)
    _, bounds = font.getWidths(font.textToGlyphs(text[0])), font.getBounds(font.textToGlyphs(text[0]))
    return float(bounds[0].left()) if bounds else 0.0


@lru_cache(maxsize=1024)
def _has(face: Face, letter: str) -> bool:
    return bool(_shaper().typeface(face).unicharToGlyph(ord(letter)))


@lru_cache(maxsize=4096)
def _packaged(face: Face, letter: str) -> bool:
    return any(_has(each, letter) for each in (face, *FALLBACKS))


def drawable(letter: str, face: Face) -> bool:
    """Whether the letter can be drawn: by a packaged typeface, or by one of the machine's own."""
    return _packaged(face, letter) or system_typeface(letter, face.weight, face.italic) is not None


def printable(text: str, face: Face) -> str:
    """The text as it can be set: without letters that nothing draws, with plain spaces, and no piles of marks."""
    composed = " ".join(unicodedata.normalize("NFC", text).split())
    kept = "".join(letter for letter in _unpiled(composed) if drawable(letter, face))
    return " ".join(kept.split())


def _unpiled(text: str) -> str:
    """At most two marks on a letter, which is as many as any spelling has; none where there is no letter."""
    kept: list[str] = []
    marks = MOST_MARKS
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if letter.isspace():
            marks = MOST_MARKS
        if not unicodedata.combining(letter) or marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)


@lru_cache(maxsize=2048)
def _measured(text: str, face: Face, tracking: float) -> tuple[tuple[float, ...], float]:
    """Widths of a text's words and of the space between two, at size 100; widths grow with the size."""
    style = Style(face, 100.0, tracking)
    gap = line_width("n n", style) - line_width("nn", style)
    return tuple(line_width(word, style) + tracking * 100.0 for word in text.split()), gap


def break_evenly(text: str, style: Style, width: float, lines: int) -> tuple[str, ...] | None:
    """The text on the fewest lines, at most `lines`, that fit into `width`, as even as can be; None if none fit."""
    words = text.split()
    sizes, gap = _measured(text, style.face, style.tracking)
    room = width / (style.size / 100.0)
    for count in range(_fewest(sizes, gap, room), lines + 1):
        cuts = _even_cuts(words, sizes, gap, room, count)
        if cuts is None:
            return None
        broken = tuple(" ".join(words[a:b]) for a, b in pairwise(cuts))
        if all(line_width(line, style) <= width for line in broken):
            return broken
    return None


def _fewest(sizes: Sequence[float], gap: float, room: float) -> int:
    """How many lines it takes when each is filled before the next."""
    count, used = 1, -gap
    for size in sizes:
        if used + gap + size > room and used >= 0:
            count, used = count + 1, size
        else:
            used += gap + size
    return count


def _even_cuts(words: Sequence[str], sizes: Sequence[float], gap: float, room: float, count: int) -> list[int] | None:
    """Where to break into `count` lines so that they come nearest to equal; None where a line would not fit."""
    ends = list(accumulate(sizes, initial=0.0))
    aim = (ends[-1] + gap * (len(words) - count)) / count
    best: list[dict[int, tuple[float, list[int]]]] = [{0: (0.0, [0])}]
    for number in range(1, count + 1):
        reached: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, cuts) in best[-1].items():
            for end in range(start + 1, len(words) + 1):
                wide = ends[end] - ends[start] + gap * (end - start - 1)
                if wide > room:
                    break
                if number == count and end < len(words):
                    continue
                total = (
                    cost
                    + ((wide - aim) / room) ** 2
                    + _awkward(words, start, end, number == count, wide < SHORT_LINE * aim)
                )
                if end not in reached or total < reached[end][0]:
                    reached[end] = (total, [*cuts, end])
        best.append(reached)
    found = best[-1].get(len(words))
    return found[1] if found else None


def _awkward(words: Sequence[str], start: int, end: int, last: bool, short: bool) -> float:
    """What a line costs beyond its length: an orphan at the end, a figure or a small word left hanging."""
    if last:
        return 0.3 if short and start > 0 and sum(map(len, words[start:end])) < 6 else 0.0
    hanging = words[end - 1]
    if _COUNTED.fullmatch(hanging):
        return 0.15
    return 0.06 if len(hanging) <= 2 or (len(hanging) <= 3 and hanging.islower()) else 0.0


@dataclass(frozen=True)
class Fitted:
    """Text set into a box."""

    lines: tuple[str, ...]
    style: Style
    width: float
    height: float


def fit(text: str, style: Style, width: float, height: float, lines: int, smallest: float) -> Fitted:
    """The largest setting, from `style.size` down to `smallest`, whose lines fit; shortened where even that fails."""
    text = _divided(text, Style(style.face, smallest * 1.2, style.tracking), width)
    size = style.size
    while size >= smallest:
        trial = Style(style.face, size, style.tracking, style.leading)
        room = max(1, min(lines, int((height / size - 1.0) / style.leading + 1.001)))
        broken = break_evenly(text, trial, width, room)
        if broken is not None and block_height(len(broken), trial) <= height + 0.5:
            return _fitted(broken, trial)
        size = size * 0.96 if size * 0.96 >= smallest or size == smallest else smallest
    return _shortened(text, Style(style.face, smallest, style.tracking, style.leading), width, height, lines)


def _divided(text: str, style: Style, width: float) -> str:
    """The text with words that no line could hold cut in two by a hyphen."""
    parts: list[str] = []
    for word in text.split():
        rest = word
        while len(rest) > 6 and line_width(rest, style) > width:
            cut = next((n for n in range(len(rest) - 3, 3, -1) if line_width(rest[:n] + "-", style) <= width), 0)
            if not cut:
                break
            parts.append(rest[:cut].rstrip("-") + _hyphen(rest[cut - 1]))
            rest = rest[cut:]
        parts.append(rest)
    return " ".join(parts)


def _hyphen(letter: str) -> str:
    """What marks a cut after a letter: nothing in scripts that are written without spaces."""
    return "" if unicodedata.east_asian_width(letter) in "WF" else "-"


def block_height(lines: int, style: Style) -> float:
    """Height of a block from above its accents to below its descenders."""
    ascent, descent = _reach(style.face)
    return (lines - 1) * style.leading * style.size + (ascent + descent) * style.size


def _fitted(lines: tuple[str, ...], style: Style) -> Fitted:
    return Fitted(lines, style, max(line_width(line, style) for line in lines), block_height(len(lines), style))


def _shortened(text: str, style: Style, width: float, height: float, lines: int) -> Fitted:
    """Words dropped from the end until the rest fits, closed with an ellipsis."""
    room = lines
    while room > 1 and block_height(room, style) > height:
        room -= 1
    words = text.split()
    for keep in range(len(words), 0, -1):
        shorter = " ".join(words[:keep]) + ("" if keep == len(words) else "…")
        broken = break_greedily(shorter, style, width)
        if len(broken) <= room:
            return _fitted(break_evenly(shorter, style, width, room) or broken, style)
    return _fitted((_cropped(text, style, width),), style)


def break_greedily(text: str, style: Style, width: float) -> tuple[str, ...]:
    """Lines filled one after another; a word wider than the box is cropped."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else ""
        if joined and line_width(joined, style) <= width:
            lines[-1] = joined
        else:
            lines.append(word if line_width(word, style) <= width else _cropped(word, style, width))
    return tuple(lines) or ("",)


def _cropped(word: str, style: Style, width: float) -> str:
    while len(word) > 1 and line_width(f"{word}…", style) > width:
        word = word[:-1]
    return f"{word}…"
