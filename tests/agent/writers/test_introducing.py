"""How a film says what its subject is."""

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("An ad for solar panels by Sunroof Ltd.", "These are solar panels by Sunroof Ltd."),
        ("A video for our vet practice in Hove.", "This is our vet practice in Hove."),
        ("Promo for a language school that teaches Spanish.", "Meet a language school that teaches Spanish."),
    ],
)
def test_one_thing_several_and_one_that_does_something(text: str, line: str) -> None:
    board = write(understand(text), CountingClock())
    assert line in [scene.narration for scene in board.scenes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'Create a product video for the AeroPress-like coffee maker "Pressa": brews in 90 seconds, weighs 210 g. '
            "20 seconds, square.",
            "Pressa, an AeroPress-like coffee maker.",
        ),
        (
            'A clip introducing our open-source library "tinyqueue": a job queue in 200 lines of Python, no '
            "dependencies, MIT licence.",
            " tinyqueue, a job queue in 200 lines of Python.",
        ),
    ],
)
def test_a_name_is_introduced_with_what_it_is_and_its_article(text: str, told: str) -> None:
    board = write(understand(text), CountingClock())
    reveals = [scene.narration for scene in board.scenes if scene.role == "reveal"]
    assert reveals
    assert reveals[0].endswith(told)
    assert "the tinyqueue" not in reveals[0]
