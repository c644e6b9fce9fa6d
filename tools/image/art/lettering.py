"""Words that stand on things: outlines of type, set to fit a box."""

from __future__ import annotations

from functools import cache

import skia

from tools.media.fonts import Face, font_file

DRAWN_AT = 100.0
"""Size at which outlines are taken, before they are scaled to their box."""


def written(text: str, x: float, y: float, width: float, height: float, *, weight: int = 700) -> skia.Path:
    """The text's outline, as large as the box allows and in the middle of it, in one line of sans."""
    font = _font(weight)
    whole, at = skia.Path(), 0.0
    glyphs = font.textToGlyphs(text)
    for glyph, advance in zip(glyphs, font.getWidths(glyphs), strict=True):
        outline = font.getPath(glyph)
        if outline is not None:
            whole.addPath(outline, at, 0.0)
        at += advance
    bounds = whole.computeTightBounds()
    if bounds.isEmpty():
        return whole
    scale = min(width / bounds.width(), height / bounds.height())
    placed = skia.Path()
    matrix = skia.Matrix.Translate(x + width / 2, y + height / 2)
    matrix.preScale(scale, scale)
    matrix.preTranslate(-bounds.centerX(), -bounds.centerY())
    whole.transform(matrix, placed)
    return placed


@cache
def _font(weight: int) -> skia.Font:
    typeface = skia.Typeface.MakeFromFile(str(font_file(Face(family="sans", weight=weight))))
    return skia.Font(typeface, DRAWN_AT)
