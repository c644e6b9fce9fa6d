"""What many of a kind do is known by where it stands, whatever verb it is."""

import pytest

from agent.reading.text.verbs import verb_in


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Our pumps use 30% less power", "use"),
        ("Our tents keep you dry", "keep"),
        ("These lamps need no batteries", "need"),
        ("A ferry ran aground off Oban", "ran"),
    ],
)
def test_a_verb_behind_a_plural_is_found(text: str, verb: str) -> None:
    found = verb_in(text, "en")
    assert found
    assert found.group() == verb


@pytest.mark.parametrize(
    "text",
    ["Our kids club the Rovers", "Our glass lamp 30 cm high", "Our shoes for the rain", "Lamps the size of a hand"],
)
def test_a_phrase_has_none(text: str) -> None:
    assert verb_in(text, "en") is None
