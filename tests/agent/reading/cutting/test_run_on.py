"""Clauses that commas string together are sentences of their own; lists and what belongs together stay whole."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.run_on import run_on
from agent.reading.cutting.spliced import spliced
from agent.reading.genre.occasions import occasion_of


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "we need a plumber in Hull, part time, 19 pounds an hour, no weekends, apply by 3 May",
            ["We need a plumber in Hull.", "Part time, 19 pounds an hour, no weekends.", "Apply by 3 May."],
        ),
        ("The gym closes on Sunday, the pool stays open.", ["The gym closes on Sunday.", "The pool stays open."]),
        (
            "She ran the choir for 12 years, painted the stage, keeps bees.",
            ["She ran the choir for 12 years.", "She painted the stage.", "She keeps bees."],
        ),
        (
            "Hiring clip: we are looking for a driver, free uniform, call 0131 496 0011",
            ["Hiring clip: We are looking for a driver.", "Free uniform.", "Call 0131 496 0011."],
        ),
        (
            "We open at 6 every day, rolls and buns, 9 Elm Row.",
            ["We open at 6 every day.", "Rolls and buns.", "9 Elm Row."],
        ),
    ],
)
def test_clauses_part(sentence: str, told: list[str]) -> None:
    assert run_on(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "We sell bread, rolls and cakes.",
        "If it rains, we meet in the hall.",
        "The mill, which opened in 1902, is for sale.",
        "He built the shed, ran the quiz and never missed a match.",
        "Red roof, two rooms, 4 windows.",
        "The price is 12 euros, including tea.",
    ],
)
def test_what_belongs_together_stays(sentence: str) -> None:
    assert run_on(sentence) == [sentence]


def test_a_name_in_quotation_marks_does_not_keep_a_request_whole() -> None:
    told = spliced('Make a clip for my cafe "Tide & Tin", we close at 5 on Sundays.')
    assert told == ['Make a clip for my cafe "Tide & Tin"', "we close at 5 on Sundays."]


def test_kin_who_retire_are_named_as_the_brief_calls_them() -> None:
    day = occasion_of("A film for my mum's retirement. She is called Joan.", "en")
    assert day is not None
    assert (day.sort, day.who) == ("farewell", "Joan")


def test_what_happens_on_the_day_is_kept() -> None:
    brief = understand("Birthday film for my uncle Olaf, who turns 60. He loves chess.")
    assert brief.kind == "tribute"
    assert brief.description == "who turns 60"
