"""What a house has to do is taught to its people act by act, and nothing of it is presented."""

import pytest

from agent.reading import understand
from agent.reading.forms.house_duties import house_duties
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "steps"),
    [
        (
            "We need to keep CVs safe, delete them after six months and never share them outside the team.",
            "what we need to do",
            ["Keep CVs safe.", "Delete them after six months.", "Never share them outside the team."],
        ),
        (
            "We have to lock the back door at night, switch off the ovens and sign the closing sheet.",
            "what we have to do",
            ["Lock the back door at night.", "Switch off the ovens.", "Sign the closing sheet."],
        ),
        (
            "All staff must sign in at the gate, wear a badge and not prop open fire doors. Questions to Dan.",
            "what all staff must do",
            ["Sign in at the gate.", "Wear a badge.", "Do not prop open fire doors.", "Questions to Dan."],
        ),
    ],
)
def test_what_a_house_has_to_do_is_told_act_by_act(text: str, subject: str, steps: list[str]) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert (brief.kind, brief.subject) == ("how_to", subject)
    assert all(step in said for step in steps)


@pytest.mark.parametrize(
    "text",
    [
        "We need to tell residents that the lift is out of order until Monday, and that the stairs are open.",
        "We need to fill 12 places on our course, raise 4000 pounds and find a trainer.",
        "We must have new goals, two nets and a line marker.",
        "We need to keep the kitchen open.",
        "We have to show our video at the fair, share it with parents and keep it short.",
    ],
)
def test_what_is_wanted_of_a_film_is_no_duty(text: str) -> None:
    assert house_duties(text, "en") == text
