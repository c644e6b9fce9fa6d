"""A refresher, a drill or a check with acts behind it is a lesson, and no advert or announcement of its name."""

import pytest

from agent.reading import understand
from agent.reading.forms.drilled import drilled
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "audience", "steps"),
    [
        (
            "Food hygiene refresher for kitchen staff: wash your hands, keep raw meat apart, check the fridge.",
            "Food hygiene refresher",
            "kitchen staff",
            ["Wash your hands", "Keep raw meat apart", "Check the fridge"],
        ),
        (
            "Annual boat check: look over the hull, test the bilge pump, replace the flares.",
            "Annual boat check",
            "",
            ["Look over the hull", "Test the bilge pump", "Replace the flares"],
        ),
        (
            "First aid refresher for coaches: keep calm, call for help, cool a burn for twenty minutes.",
            "First aid refresher",
            "coaches",
            ["Keep calm", "Call for help", "Cool a burn for twenty minutes"],
        ),
        (
            "Toolbox talk: dust. Wear your mask, damp the cut, and vacuum rather than sweep.",
            "Toolbox talk on dust",
            "",
            ["Wear your mask", "Damp the cut", "Vacuum rather than sweep"],
        ),
        (
            "Safety moment: knives. Maria says cut away from yourself and keep the blade sharp.",
            "Safety moment on knives",
            "",
            ["Maria says cut away from yourself", "Keep the blade sharp"],
        ),
    ],
)
def test_what_a_house_practises_is_taught_step_by_step(
    text: str, subject: str, audience: str, steps: list[str]
) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert (brief.kind, brief.subject, brief.audience) == ("how_to", subject, audience)
    assert [said.find(f"{step}.") for step in steps] == sorted(said.find(f"{step}.") for step in steps)
    assert all(f"{step}." in said for step in steps)


@pytest.mark.parametrize(
    "text",
    [
        "Fire safety training: two hours, free, lunch included.",
        "Dog training for puppies: six weeks, small groups, first class free.",
        "Health check: Grange Surgery now offers free checks for the over forties.",
        "Free boiler check: call Hartley Heating, book by Friday.",
        "First aid training on 4 May: bring a pen, wear loose clothes, take the side door.",
        "A video of the fire drill: leave the room, close the door.",
    ],
)
def test_offers_and_dates_are_no_practice(text: str) -> None:
    assert drilled(text) == ""
