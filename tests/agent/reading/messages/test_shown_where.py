"""Where a film will be shown is no subject, and no day to save."""

import pytest

from agent.reading import understand
from agent.reading.messages.shown_where import without_place_shown
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "place"),
    [
        (
            "Looking for a film for our stand at the trade fair: our pumps use 30% less power and last 20 years.",
            "pumps",
            "fair",
        ),
        ("Need a loop for our booth: robot arms, one app, five-year warranty.", "robot arms", "booth"),
        ("Looking for something to show at our AGM: we planted 400 trees and opened two gardens.", "", "AGM"),
    ],
)
def test_a_place_where_it_is_shown_is_not_presented(text: str, subject: str, place: str) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert brief.kind != "event"
    assert brief.subject == subject or not subject
    assert place not in f"{brief.subject} {said}"


@pytest.mark.parametrize(
    "text",
    [
        "We need something for our open day: tours at 10, cakes, pony rides.",
        "We need a film for our stand-up night: four comics, one bar.",
        "Our stand at the trade fair: pumps and valves.",
    ],
)
def test_what_a_film_is_about_stays(text: str) -> None:
    assert without_place_shown(text, "en") == text
