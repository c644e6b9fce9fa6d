"""The accented words of a headline carry it: a figure with its unit, the brand, a noun; never a word of grammar."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.accents import accent


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Tram stop 350 metres", "en", "350 metres"),
        ("Children under 12 travel free", "en", "12"),
        ("14 Alder Row, Fenwick Green", "en", "14"),
        ("Two million less than planned", "en", "Two million"),
        ("4.2-kilometre line", "en", "4.2-kilometre"),
        ("Nearly all our food begins with plants", "en", "food"),
        ("Trams ran through the centre", "en", "centre"),
        ("Ab 1. September", "de", "1. September"),
        ("85 bénévoles", "fr", "85"),
        ("1 200 repas par semaine", "fr", "1 200 repas"),
        ("Lo bueno merece una pausa", "es", "pausa"),
    ],
)
def test_what_carries_a_line_is_set_apart(text: str, language: Language, words: str) -> None:
    assert accent(text, language) == words


@pytest.mark.parametrize("text", ["Not being there", "Through and through", "How is it", "Done"])
def test_words_of_grammar_are_not(text: str) -> None:
    assert accent(text, "en") in ("", "there")


def test_the_brand_goes_first() -> None:
    assert accent("Meet Brewly in 48 hours", "en", "Brewly") == "Brewly"
