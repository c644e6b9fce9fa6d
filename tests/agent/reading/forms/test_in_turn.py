"""What is told of two things in turn is told of each, and a ride of twenty minutes is no length of the film."""

import pytest

from agent.reading import understand
from agent.reading.forms.in_turn import set_in_turn
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Train vs car to Leeds: 2 hours, 40 pounds, you can read; 1.5 hours, 35 pounds, parking 18.",
            ["Train or car to Leeds?", "Train: 2 hours; Car: 1.5 hours.", "Train: you can read.", "Car: parking 18."],
        ),
        (
            "Bus or bike to work: 25 minutes, 2 pounds 40, dry; 20 minutes, free, fresh air.",
            ["Bus or bike to work?", "Bus: 25 minutes, 2 pounds 40 and dry.", "Bike: 20 minutes, free and fresh air."],
        ),
        (
            "Pilates or yoga: Mondays at 6, 8 pounds; Tuesdays at 7, 9 pounds.",
            ["Pilates or yoga?", "Pilates: Mondays at 6 and 8 pounds.", "Yoga: Tuesdays at 7 and 9 pounds."],
        ),
    ],
)
def test_each_of_two_things_keeps_its_values(text: str, told: list[str]) -> None:
    brief = understand(text)
    storyboard = write(brief, EspeakClock(brief.language))
    said = " ".join(scene.narration for scene in storyboard.scenes)

    assert brief.kind == "comparison"
    assert all(each in said for each in told)
    assert storyboard.seconds < 40


def test_a_length_behind_the_two_is_the_films() -> None:
    text = "Pilates or yoga: Mondays at 6, 8 pounds; Tuesdays at 7, 9 pounds. A film of 30 seconds."
    assert understand(text).duration.target == pytest.approx(30)


@pytest.mark.parametrize(
    "text",
    [
        "Tea or coffee: ask at the counter; cakes 3 pounds, scones 2 pounds.",
        "Short video or reel: 30 seconds, square; 20 seconds, tall.",
        "Bakery or cafe jobs: mornings; afternoons.",
    ],
)
def test_any_other_list_stays(text: str) -> None:
    assert not set_in_turn(text)
