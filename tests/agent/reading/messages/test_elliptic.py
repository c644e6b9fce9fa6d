"""A request without a person before its verb is a request, and not spoken in the film."""

import pytest

from agent.reading import understand
from agent.reading.messages.elliptic import with_asker
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("request_", "subject"),
    [
        ("Need something for our open evening.", "our open evening"),
        ("Got to have something for our dog show.", "our dog show"),
        ("Could use something short for our new menu.", "our new menu"),
    ],
)
def test_an_elliptic_request_is_not_spoken(request_: str, subject: str) -> None:
    brief = understand(f"{request_} It's on Thursday 12 March at 6pm in the main hall.")
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert brief.subject == subject
    assert "something" not in said
    assert "Thursday 12 March at 6pm in the main hall" in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wanted: a short clip for our quiz. £2 each.", "We need a short clip for our quiz. £2 each."),
        ("Looking for something to show at our AGM.", "We need something to show at our AGM."),
        ("Wanted: a baker for nights.", "Wanted: a baker for nights."),
        ("Need a new roof? Call us.", "Need a new roof? Call us."),
        ("Looking for a film club?", "Looking for a film club?"),
    ],
)
def test_only_requests_for_a_film_are_written_out(text: str, told: str) -> None:
    assert with_asker(text, "en") == told
