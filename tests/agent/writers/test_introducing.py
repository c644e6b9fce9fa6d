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
