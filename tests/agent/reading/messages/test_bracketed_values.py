"""Brackets round what a label asks for are not spoken; places for what is to come are left."""

import pytest

from agent.reading import understand
from agent.reading.messages.bracketed_values import without_value_brackets
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Must say: [open all day]. Must say: [free parking].", "Must say: open all day. Must say: free parking."),
        ("Must say: [fresh from 6am], [closed Mondays].", "Must say: fresh from 6am. Must say: closed Mondays."),
        ("Must say: [date].", "Must say: [date]."),
        ("Must say: [your slogan here].", "Must say: [your slogan here]."),
        ("See note: [see page 3].", "See note: [see page 3]."),
    ],
)
def test_brackets_of_a_form(text: str, told: str) -> None:
    assert without_value_brackets(text, "en") == told


def test_no_bracket_is_spoken() -> None:
    brief = understand("A promo for Oak Farm Shop. Must say: [open every day from 9 to 5]. Must say: [free parking].")
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert "[" not in said
    assert "Open every day from 9 to 5." in said
    assert "free parking" in said
