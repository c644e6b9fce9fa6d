"""Words before they are layers: a part of a block of text, where its accent words fall, and how high a block is."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from tools.image import tint
from tools.image.picture import Align, Box, Run
from tools.media.fonts import Face
from tools.media.type import Fitted, line_metrics, line_width

LEAST_LARGE = 3.4
SHORT_LINE = 0.5
"""A line of less than this share of its block's width looks left over (look-book, section 3, asks for 0.55)."""
LEAST_LINE = 0.42
"""The same for lines between the first and the last."""
PALE = 2.4
"""Below this contrast an accent would have to be mixed out of recognition to be read as letters."""


@dataclass(frozen=True)
class Part:
    """One piece of text in a stack."""

    name: str
    text: str
    size: float
    smallest: float
    face: Face
    colour: str = ""
    lines: int = 2
    tracking: float = 0.0
    leading: float = 1.16
    gap: float = 24.0
    accent: str = ""
    accent_colour: str = ""
    align: Align = "left"
    cue: str = ""
    counts: bool = False


def total(settings: Sequence[tuple[Part, Fitted]]) -> float:
    """The height of parts under each other."""
    return sum(fitted.height + (part.gap if number else 0.0) for number, (part, fitted) in enumerate(settings))


def cut(part: Part, fitted: Fitted) -> bool:
    """Whether words had to be left out."""
    return fitted.lines[-1].endswith("…") and not part.text.strip().endswith("…")


def left_over(fitted: Fitted) -> bool:
    """Whether a block ends, or begins, on a line that looks left over, or has next to nothing on one between."""
    if len(fitted.lines) < 2:
        return False
    widths = [line_width(line, fitted.style) for line in fitted.lines]
    return min(widths[0], widths[-1]) < SHORT_LINE * max(widths) or min(widths) < LEAST_LINE * max(widths)


def evenness(fitted: Fitted) -> float:
    """The width of the shortest line as a share of the longest."""
    widths = [line_width(line, fitted.style) for line in fitted.lines]
    return min(widths) / max(widths) if max(widths) else 1.0


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, give or take case and punctuation."""
    return _bare(one) == _bare(other)


def told_in(one: str, other: str) -> bool:
    """Whether a text is a part of another, give or take case and punctuation."""
    return bool(_bare(one)) and _bare(one) in _bare(other)


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of them."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x=x, y=y, w=max(box.right for box in boxes) - x, h=max(box.bottom for box in boxes) - y)


def spans(lines: Sequence[str], accent: str) -> list[tuple[int, int]]:
    """For every line, from where to where the accent words run in it, wherever the line breaks fall."""
    said = " ".join(lines)
    start = said.lower().find(accent.lower().strip()) if accent.strip() and not _runs_leftward(said) else -1
    stop = start + len(accent.strip()) if start >= 0 else -1
    found, at = [], 0
    for line in lines:
        a, b = (min(max(edge - at, 0), len(line)) for edge in (start, stop))
        found.append((a, b) if start >= 0 else (0, 0))
        at += len(line) + 1
    return found


def _runs_leftward(text: str) -> bool:
    """Whether any of it is written from right to left: such lines are set in one piece."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def coloured(lines: Sequence[str], accent: str, ink: str, loud: str) -> tuple[tuple[Run, ...], ...]:
    """Lines as runs, with the accent words in the loud colour."""
    made = []
    for line, span in zip(lines, spans(lines, accent), strict=True):
        cuts = sorted({0, len(line), *span})
        runs = [
            Run(text=line[a:b], colour=loud if span[0] <= a and b <= span[1] else ink)
            for a, b in itertools.pairwise(cuts)
        ]
        made.append(tuple(run for run in runs if run.text) or (Run(text=line, colour=ink),))
    return tuple(made)


def marks(accent: str, ground: str, ink: str) -> bool:
    """Whether the accent is too pale for letters here, and loud enough to lie under them instead."""
    pale = tint.contrast(accent, ground) < PALE
    return pale and tint.chroma(accent) >= 80 and tint.contrast(accent, ink) >= 4.5 and not tint.is_dark(ground)


def accented(fitted: Fitted, part: Part, taken: Box) -> list[Box]:
    """Where the accent words stand in a block of text, as boxes to lie under them."""
    style = fitted.style
    baseline = taken.y + line_metrics("x", style).ascent
    boxes = []
    for line, (a, b) in zip(fitted.lines, spans(fitted.lines, part.accent), strict=True):
        word = line[a:b].strip()
        if word:
            wide = line_width(line, style)
            left = {"left": taken.x, "center": taken.cx - wide / 2, "right": taken.right - wide}[part.align]
            start = left + (line_width(line[:a] + "|", style) - line_width("|", style) if a else 0.0)
            across = line_width(word, style) + 0.16 * style.size
            top = baseline - 0.80 * style.size
            boxes.append(Box(x=start - 0.08 * style.size, y=top, w=across, h=1.0 * style.size))
        baseline += style.leading * style.size
    return boxes
