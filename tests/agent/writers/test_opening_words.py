"""Words that only look like verbs open sentences of their own; shouted headlines are said."""

from __future__ import annotations

import pytest

from agent.reading.documents.minutes import decided
from agent.reading.documents.wrapping import calmed
from agent.writers.embedded.grammar import opens_like_a_verb


@pytest.mark.parametrize("text", ["May starts with an order", "Plants for sale in Church Lane", "Repairs are quick"])
def test_nouns_that_look_like_verbs(text: str) -> None:
    assert opens_like_a_verb(text)


@pytest.mark.parametrize("text", ["Runs for two hours", "Opens in May", "May be late"])
def test_verbs_stay_verbs(text: str) -> None:
    assert not opens_like_a_verb(text)


def test_a_shouted_headline_is_said_with_its_names() -> None:
    text = "SWIFTS RETURN TO MELBURY AFTER 20 YEARS\nSwifts breed in Melbury again.\nELM PARISH COUNCIL"
    assert calmed(text).split("\n") == [
        "Swifts return to Melbury after 20 years",
        "Swifts breed in Melbury again.",
        "ELM PARISH COUNCIL",
    ]


def test_the_line_over_minutes_is_no_news() -> None:
    text = (
        "Team meeting, Rowan House, 3 Sept, 14:00-15:10\nNight shifts start at 21:30.\nMeeting room 2 closes on 3 May."
    )
    assert decided(text) == "Night shifts start at 21:30.\nMeeting room 2 closes on 3 May."
