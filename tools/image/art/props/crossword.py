"""A crossword, half solved, with the pencil on it."""

from __future__ import annotations

import skia

from tools.image.art import brush, colour, shape
from tools.image.art.kinds import Prop
from tools.image.art.lettering import written
from tools.image.palette import Palette

ROWS = ("..#....", "#.#.#.#", ".......", "#.#.#.#", ".......", "#.#.#.#", "....#..")
FILLED = {(2, 0): "R", (2, 1): "A", (2, 2): "D", (2, 3): "I", (2, 4): "O", (1, 3): "K", (3, 3): "W", (4, 3): "I"}
INK = 0xFF262B38


def draw(canvas: skia.Canvas, palette: Palette, seed: int, state: str) -> None:
    brush.contact(canvas, palette, 52, 95, 46)
    sheet = shape.box(6, 5, 92, 90, 3)
    brush.cast(canvas, sheet, dx=1, dy=1.6)
    brush.panel(canvas, sheet, colour.PAPER, depth=0.5)
    _grid(canvas, colour.accent(palette))
    _pencil(canvas, palette)


def _grid(canvas: skia.Canvas, base: int) -> None:
    """Squares to write in, black ones between, and the word being solved in colour."""
    side, left, top = 11.6, 11.4, 9.4
    pen = colour.mix(colour.darken(base, 0.5), 0xFF24418A, 0.6)
    brush.fill(canvas, shape.box(left, top, side * 7, side * 7), INK)
    number = 1
    for row, cells in enumerate(ROWS):
        for at, cell in enumerate(cells):
            if cell == "#":
                continue
            x, y = left + at * side, top + row * side
            lit = row == 2 and at < 5
            brush.fill(
                canvas,
                shape.box(x + 0.5, y + 0.5, side - 1, side - 1),
                colour.lighten(base, 0.62) if lit else colour.WHITE,
            )
            if row in (0, 4) and at % 2 == 0:
                brush.fill(canvas, written(str(number), x + 1.2, y + 1.2, 2.4, 2.5), 0xFF7A8090)
                number += 1
            if letter := FILLED.get((row, at)):
                brush.fill(canvas, written(letter, x + 2.6, y + 3, side - 5.2, side - 5.2), pen)


def _pencil(canvas: skia.Canvas, palette: Palette) -> None:
    canvas.save()
    canvas.translate(-3, 19.5)
    canvas.rotate(-42, 56, 60)
    whole = shape.path("M58 55.4 L66 51.4 H108 V59.4 H66 Z")
    brush.cast(canvas, whole, dx=0.6, dy=3.4, blur=1.8, alpha=0.36)
    for form, tone in (
        (shape.polygon((57, 55.4), (66, 51.4), (66, 59.4)), 0xFFE9C79B),
        (shape.box(66, 51.4, 32, 8), colour.rgb(palette.second)),
        (shape.box(97, 51.4, 5, 8), colour.STEEL),
        (shape.box(101.6, 51.4, 6.4, 8, 2.4), 0xFFE58A86),
    ):
        brush.blend(canvas, form, colour.lighten(tone, 0.34), colour.darken(tone, 0.3))
    brush.fill(canvas, shape.polygon((57, 55.4), (60.2, 54), (60.2, 56.8)), INK)
    brush.stroke(canvas, shape.line((67, 53.8), (97, 53.8)), colour.fade(colour.WHITE, 0.45), 0.9)
    canvas.restore()


PROP = Prop(
    name="crossword",
    words=("crossword", "crosswords", "crossword puzzle", "word puzzle", "sudoku", "brain teaser"),
    aspect=1.04,
    draw=draw,
)
