"""Text layers on a canvas: shaped lines, aligned by their visible edge, with outline and soft shadow where asked."""

from __future__ import annotations

from typing import Any

import skia

from tools.image.picture import Box, Run, Text
from tools.image.render import pens
from tools.media.type import Style, draw_line, left_bearing, line_metrics, line_width

OPTICAL_FROM = 90


def style_of(art: Text) -> Style:
    """The type that a text layer is set in."""
    return Style(art.face, art.size, art.tracking, art.leading)


def draw_text(canvas: Any, art: Text, box: Box) -> None:
    """Draws the lines from the box's upper edge down."""
    style = style_of(art)
    baseline = box.y + line_metrics("x", style).ascent
    for line in art.lines:
        _draw_runs(canvas, line, _start(line, art, style, box), baseline, art, style)
        baseline += style.leading * style.size


def line_extent(line: tuple[Run, ...], style: Style) -> float:
    """Width of a line of runs, shaped as one piece where the colour does not change."""
    text = "".join(run.text for run in line)
    return line_width(text, style)


def _start(line: tuple[Run, ...], art: Text, style: Style, box: Box) -> float:
    width = line_extent(line, style)
    if art.align == "center":
        return box.cx - width / 2
    if art.align == "right":
        return box.right - width
    return box.x - (left_bearing(line[0].text, style) if line and art.size >= OPTICAL_FROM else 0.0)


def _draw_runs(canvas: Any, line: tuple[Run, ...], x: float, baseline: float, art: Text, style: Style) -> None:
    done = ""
    places = []
    for run in line:
        places.append((run, x + (line_width(done + "|", style) - line_width("|", style) if done else 0.0)))
        done += run.text
    if art.shadow:
        for run, at in places:
            draw_line(
                canvas, run.text, at, baseline + style.size * 0.03, style, pens.fill(art.shadow, 0.5, style.size * 0.07)
            )
    if art.outline:
        edge = pens.stroke(art.outline_colour, art.outline * style.size)
        for run, at in places:
            draw_line(canvas, run.text, at, baseline, style, edge)
    for run, at in places:
        paint = skia.Paint(Color=pens.argb(run.colour), AntiAlias=True)
        draw_line(canvas, run.text, at, baseline, style, paint)
