"""Type: kerning, even lines, and fitting that neither overflows nor loses words without need."""

from __future__ import annotations

import pytest
import skia
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.media.fonts import PACKAGES, Face, font_file
from tools.media.type import Style, block_height, break_evenly, fit, line_width, printable

SERIF = Face(family="serif", weight=900)
GROTESK = Face(family="grotesk", weight=700)
words = st.lists(st.text("abcdefghijklmnoéüñçß", min_size=1, max_size=22), min_size=1, max_size=18).map(" ".join)


def test_pairs_are_kerned() -> None:
    plain = skia.Font(skia.FontMgr.New_Custom_Empty().makeFromFile(str(font_file(GROTESK))), 100)
    assert line_width("AVATAR To Ty", Style(GROTESK, 100)) < 0.97 * plain.measureText("AVATAR To Ty")


@pytest.mark.parametrize("family", PACKAGES)
def test_every_family_has_files_for_any_weight(family: str) -> None:
    for weight in (100, 400, 700, 900):
        assert font_file(Face(family=family, weight=weight, italic=weight == 400)).is_file()


@settings(max_examples=150, deadline=None)
@given(text=words, width=st.floats(120, 1600), height=st.floats(60, 700), lines=st.integers(1, 5))
def test_what_is_fitted_fits(text: str, width: float, height: float, lines: int) -> None:
    made = fit(text, Style(SERIF, 140, -0.02, 1.02), width, height, lines, 30)
    assert len(made.lines) <= lines
    assert all(line_width(line, made.style) <= width + 0.5 for line in made.lines)
    assert made.height <= max(height, block_height(1, made.style)) + 0.6


@settings(max_examples=100, deadline=None)
@given(text=words)
def test_nothing_is_lost_where_there_is_room(text: str) -> None:
    made = fit(text, Style(SERIF, 60), 1500, 900, 8, 30)
    assert " ".join(made.lines) == text


def test_lines_are_even_and_end_on_no_orphan() -> None:
    broken = break_evenly("Supermarket coffee sits and goes stale", Style(SERIF, 100), 900, 3)
    assert broken is not None
    widths = [line_width(line, Style(SERIF, 100)) for line in broken]
    assert min(widths) >= 0.55 * max(widths)
    assert len(broken[-1]) >= 6


@pytest.mark.parametrize("text", ["Doors open on 14 March at ten", "Die Eröffnung ist am 14. März"])
@pytest.mark.parametrize("width", [500, 620, 740])
def test_a_figure_stays_with_what_it_counts(text: str, width: int) -> None:
    broken = break_evenly(text, Style(SERIF, 100), width, 4)
    assert broken is not None
    assert not any(line.split()[-1].strip(".").isdigit() for line in broken[:-1])


def test_a_word_wider_than_its_box_is_hyphenated() -> None:
    made = fit("Rindfleischetikettierungsüberwachungsaufgabe", Style(GROTESK, 80), 500, 400, 3, 40)
    assert len(made.lines) > 1
    assert made.lines[0].endswith("-")
    assert "".join(made.lines).replace("-", "") == "Rindfleischetikettierungsüberwachungsaufgabe"


def test_letters_that_no_typeface_has_are_left_out() -> None:
    assert printable("Hi 🎉  there\n漢", SERIF) == "Hi there"
    assert printable("Crème brûlée – 5 €", SERIF) == "Crème brûlée – 5 €"
