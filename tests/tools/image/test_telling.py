"""Calendars, clocks and price tags show what the line says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image.art.studio import PROPS, find_state
from tools.image.art.telling import day_told, hands_at, hour_told, price_told


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("The fair opens on 14 March at noon.", "14|MAR"),
        ("March 3rd, in the hall", "3|MAR"),
        ("Am 14. März um 19 Uhr", "14|MÄR"),
        ("Le 1er mai", "1|MAI"),
        ("el 5 de mayo", "5|MAY"),
        ("1º de março", "1|MAR"),
        ("il 3 agosto", "3|AGO"),
        ("Every Friday, and on 2 June", "2|JUN"),
        ("Sonntags geschlossen", "|SON"),
        ("may 3 people come in?", ""),
        ("We march with 14 drummers", ""),
        ("May 2026", ""),
    ],
)
def test_a_day_is_told_as_a_calendar_has_it(line: str, day: str) -> None:
    assert day_told(line) == day
    assert find_state("calendar", line) == (day or PROPS["calendar"].states[0])


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("We open at 7 every morning.", "07:00"),
        ("at 8:30 pm", "20:30"),
        ("12 am", "00:00"),
        ("um 4.30 Uhr", "04:30"),
        ("à 20h30", "20:30"),
        ("às 18 horas", "18:00"),
        ("alle 21", "21:00"),
        ("The walk takes 2 hours.", ""),
        ("It stands at 12 Mill Street.", ""),
        ("12.30 euros", ""),
    ],
)
def test_an_hour_is_told_as_a_clock_has_it(line: str, hour: str) -> None:
    assert hour_told(line) == hour
    assert find_state("clock", line) == (hour or PROPS["clock"].states[0])


def test_hands_stand_where_the_hour_is() -> None:
    assert hands_at("19:30") == (225.0, 180)
    assert hands_at("ten-past-ten") is None


@pytest.mark.parametrize(
    ("line", "price"),
    [
        ("Entry: 15 euros.", "15 €"),
        ("only £4.50", "£4.50"),
        ("ab 1.200 € im Jahr", "1.200 €"),
        ("$1,200,000", ""),
        ("45 minutes", ""),
        ("20 percent off", ""),
    ],
)
def test_a_price_is_told_where_a_tag_has_room_for_it(line: str, price: str) -> None:
    assert price_told(line) == price


@given(st.text(max_size=80))
def test_any_words_are_read(words: str) -> None:
    assert all(isinstance(told(words), str) for told in (day_told, hour_told, price_told))
