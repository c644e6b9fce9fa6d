"""A list of which nothing is given or known asks its viewers; it neither counts its own title nor says to save it."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "We need a TikTok, 20 sec, three mistakes when watering tomatoes. Funny but true.",
            ["Three mistakes when watering tomatoes.", "What comes to your mind? Tell us."],
        ),
        (
            "TikTok, 20 sec: five mistakes when repotting orchids",
            ["Five mistakes when repotting orchids.", "What comes to your mind? Tell us."],
        ),
        (
            "4 reasons to cycle to work, instagram reel",
            ["4 reasons to cycle to work.", "What comes to your mind? Tell us."],
        ),
        (
            "Drei Fehler beim Gießen von Tomaten, TikTok, 20 Sekunden",
            ["Drei Fehler beim Gießen von Tomaten.", "Was fällt dir dazu ein? Schreib es uns."],
        ),
    ],
)
def test_a_title_is_no_entry(text: str, told: list[str]) -> None:
    brief = understand(text)
    board = write(brief, EspeakClock(brief.language, brief.voice))
    assert [scene.narration for scene in board.scenes] == told


def test_what_is_given_is_counted_and_kept() -> None:
    brief = understand("Three mistakes when watering: too much, at noon, on the leaves. Reel, 20 s")
    told = [scene.narration for scene in write(brief, EspeakClock(brief.language, brief.voice)).scenes]
    assert told[-1] == "Save this for later."
