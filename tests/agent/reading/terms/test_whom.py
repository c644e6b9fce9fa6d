"""Whom a film is for is read from a part of a sentence."""

import pytest

from agent.reading.terms.whom import audience_behind, is_for_somebody, told_to, whom_in


@pytest.mark.parametrize(
    ("language", "part", "whom", "somebody"),
    [
        ("en", "general audience", "general audience", True),
        ("de", "für Kinder ab 9 Jahren", "Kinder ab 9 Jahren", True),
        ("es", "para ceramistas", "ceramistas", True),
        ("it", "per veterinari", "", True),
        ("en", "for iPhone owners", "iPhone owners", True),
        ("en", "for Acme", "", False),
        ("en", "for 5 euros", "", False),
    ],
)
def test_a_part_that_says_for_whom(language: str, part: str, whom: str, somebody: bool) -> None:
    assert (whom_in(part, language), is_for_somebody(part, language)) == (whom, somebody)


def test_whom_stands_behind_the_words_for_a_film_or_behind_what_is_told() -> None:
    assert audience_behind("Kurzer Film für Azubis", "de") == ("Kurzer Film", "Azubis")
    assert told_to("montrer le potager aux voisins", "fr") == ("montrer le potager aux voisins", "")
    assert told_to("montrer le potager aux habitants", "fr") == ("montrer le potager", "habitants")
