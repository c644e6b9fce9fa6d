"""Words are compared as people compare them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.critic.wording import (
    derived_numbers,
    holds,
    mentions,
    numbers,
    says,
    shown,
    srt_text,
    tokens,
    written_numbers,
)
from tools.image.shot import Item, Shot


@pytest.mark.parametrize(
    ("text", "phrase", "language"),
    [
        ("It sold 2,741 cups", "2741 cups", "en"),
        ("1\u202f200 repas par semaine", "1 200 repas", "fr"),
        ("plus 6,1 %", "6.1 percent", "de"),
        ("Die 4-Tage-Woche kommt", "Vier-Tage-Woche", "de"),
        ("for only €79.", "79 euros", "en"),
        ("Crumb & Co bakes", "crumb and co", "en"),
        ("Grandma’s pancakes", "grandma's pancakes", "en"),
        ("La PITIE", "pitié", "fr"),
        ("118m² of floor", "118 m2", "en"),
        ("nine\nstops", "9 stops", "en"),
    ],
)
def test_the_same_thing_written_differently_is_found(text: str, phrase: str, language: str) -> None:
    assert says(text, phrase, language)


@pytest.mark.parametrize(
    ("text", "phrase"), [("guaranteed", "guarantee"), ("14 bedrooms", "4 bedrooms"), ("a b", "b a"), ("a", "")]
)
def test_other_things_are_not_found(text: str, phrase: str) -> None:
    assert not says(text, phrase)


@given(st.lists(st.sampled_from(["tram", "runs", "7", "now"]), min_size=1, max_size=8), st.data())
def test_every_part_of_a_text_is_held_by_it(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert holds(tokens(" ".join(words)), tokens(" ".join(words[start:end])))


@given(st.integers(0, 10**9))
def test_thousands_marks_do_not_count(value: int) -> None:
    assert written_numbers(f"{value:,}") == {Decimal(value).normalize()}


def test_numbers_are_found_in_digits_and_small_words() -> None:
    assert numbers("three of 4.20 euros") == {Decimal(3), Decimal("4.2")}
    assert written_numbers("three of 4.20 euros") == {Decimal("4.2")}


def test_a_column_of_a_table_may_be_added_up() -> None:
    table = "day,cups\nMon,1840\nTue,1912\nWed,1655"
    assert {Decimal(5407), Decimal(72)} <= derived_numbers((table,))
    assert Decimal(9999) not in derived_numbers((table,))


def test_topics_are_found_in_other_words() -> None:
    assert mentions(
        "The instructions in the article have been ignored.", "instructions inside the article were ignored"
    )
    assert not mentions("Everything was done.", "instructions inside the article were ignored")


def test_an_srt_file_is_read_without_numbers_times_and_markup() -> None:
    srt = "\ufeff1\n00:00:00,000 --> 00:00:01,000\n<i>Trams</i> run\nagain\n\n2\n00:00:01,000 --> 00:00:02,000\nNow\n"
    assert srt_text(srt.replace("\n", "\r\n")).split() == ["Trams", "run", "again", "Now"]


@given(st.text(alphabet="0123456789.,:’ \n-%€x²٣", max_size=120))
def test_whatever_is_written_has_numbers_or_none(text: str) -> None:
    assert derived_numbers((text, text)) >= numbers(text)


def test_a_language_without_number_words_is_read_all_the_same() -> None:
    assert says("9 haltes", "9 haltes", "xx")


def test_texts_of_a_picture_stand_on_lines_of_their_own() -> None:
    shot = Shot(family="product", headline="Hallig 22", number="149", unit="Euro", items=(Item(label="22 Liter"),))
    assert shown(shot).splitlines() == ["Hallig 22", "149 Euro", "22 Liter"]
    assert numbers(shown(shot), "de") == {22, 149}
