"""Scripts beyond the packaged typefaces: drawn where the machine has a font, told by name where it has none."""

from __future__ import annotations

import unicodedata

import pytest

from tools.media.fonts import Face
from tools.media.scripts import FONTS, OTHER, Missing, missing, script_of
from tools.media.system_fonts import system_typeface
from tools.media.type import MOST_MARKS, Style, drawable, line_width, printable

SERIF = Face(family="serif", weight=900)


@pytest.mark.parametrize("text", ["Ångström çà œuvre žluťoučký", "Привет, мир", "Γειά σου Κόσμε", "½ × 3 € – “so”"])
def test_packaged_typefaces_draw_european_scripts(text: str) -> None:
    assert missing([text]) == ()
    assert printable(text, SERIF) == text
    assert line_width(text, Style(SERIF, 50)) > 0


@pytest.mark.parametrize(
    ("letter", "script", "font"),
    [
        ("ع", "Arabic", "Noto Sans Arabic"),
        ("中", "Han", "Noto Sans CJK"),
        ("ひ", "Japanese", "Noto Sans CJK JP"),
        ("한", "Korean", "Noto Sans CJK KR"),
        ("न", "Devanagari", "Noto Sans Devanagari"),
        ("🎉", "emoji", "Noto Color Emoji"),
        ("𐎀", "symbols", OTHER),
    ],
)
def test_what_cannot_be_drawn_is_told_with_its_font(letter: str, script: str, font: str) -> None:
    assert script_of(letter) == script
    assert FONTS.get(script, OTHER) == font
    (found,) = missing([f"so {letter} said"]) or (Missing(script, letter, font),)
    assert str(found) == f"{script} ({letter}): install {font}"
    assert drawable(letter, SERIF) == (missing([letter]) == ())
    assert (letter in printable(f"so {letter} said", SERIF)) == drawable(letter, SERIF)


def test_a_font_of_the_machine_is_used_only_where_the_packaged_ones_lack_a_letter() -> None:
    assert system_typeface("\u200d") is None
    assert system_typeface("\ue000") is None
    own = [letter for letter in "عש" if system_typeface(letter) is not None]
    for letter in own:
        assert line_width(letter, Style(SERIF, 50)) > 5


def test_spaces_joiners_and_selectors_are_not_missed() -> None:
    assert missing(["a\u200db\ufe0f c\u00ad"]) == ()


def test_marks_do_not_pile_up() -> None:
    piled = printable("Z" + "\u0301\u0302\u0303\u0304" * 20 + "a", SERIF)
    assert sum(unicodedata.combining(letter) > 0 for letter in piled) <= MOST_MARKS
    assert printable("ẹ\u0301", SERIF) == "ẹ\u0301"
    assert printable("\u0301\u0301", SERIF) == ""
