"""Who only tells something is not what is shown."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.drawable import found
from agent.writers.embedded.told_by import without_tellers


def shown(text: str, language: Language) -> list[str]:
    return [hit.thing.noun for hit in without_tellers(found(text, language), text, language)]


@pytest.mark.parametrize(
    ("text", "language", "thing", "teller"),
    [
        ("The transit office expects 14,000 passengers a day", "en", "people", "desk"),
        ("The council says the bridge will close in May", "en", "bridge", "town hall"),
        ("Das Rathaus erwartet 300 Radfahrer", "de", "bicycle", "town hall"),
        ("La mairie annonce la fermeture du pont", "fr", "bridge", "town hall"),
    ],
)
def test_what_an_office_tells_is_shown_and_not_the_office(
    text: str, language: Language, thing: str, teller: str
) -> None:
    assert teller in [hit.thing.noun for hit in found(text, language)]
    assert thing in shown(text, language)
    assert teller not in shown(text, language)


@pytest.mark.parametrize("text", ["The council meets in the town hall", "The council says more in June"])
def test_an_office_that_tells_nothing_to_be_seen_stays(text: str) -> None:
    assert "town hall" in shown(text, "en")
