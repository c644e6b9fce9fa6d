"""A film on doing something, with its acts listed, is a how-to and no advert for its first act."""

import pytest

from agent.reading import understand
from agent.reading.forms.acts_listed import with_acts
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "subject", "steps"),
    [
        (
            "A 20 second clip for nurses about washing hands. Wet, soap, rub for 20 seconds, rinse, dry.",
            "washing hands",
            ["Wet", "Soap", "Rub for 20 seconds", "Rinse", "Dry"],
        ),
        (
            "A clip for cleaners about mopping a ward: sweep first, wet the mop, wring it out, work back to the door.",
            "mopping a ward",
            ["Sweep first", "Wet the mop", "Wring it out", "Work back to the door"],
        ),
        (
            "A video that tells people to reset their router: unplug it, wait thirty seconds, plug it back in.",
            "how to reset your router",
            ["Unplug it", "Wait thirty seconds", "Plug it back in"],
        ),
        (
            "A short film about checking a tyre. Unscrew the cap. Press the gauge on. Read the number.",
            "checking a tyre",
            ["Unscrew the cap", "Press the gauge on", "Read the number"],
        ),
    ],
)
def test_acts_are_steps_of_what_is_done(text: str, subject: str, steps: list[str]) -> None:
    brief = understand(text)
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert (brief.kind, brief.subject) == ("how_to", subject)
    assert [said.find(f"{step}.") for step in steps] == sorted(said.find(f"{step}.") for step in steps)
    assert all(f"{step}." in said for step in steps)


def test_who_is_told_is_the_audience_and_spoken_to() -> None:
    brief = understand(
        "A clip that reminds our bar staff to lock their till: count it, close it, take the key. "
        "If it jams, they should call Ann."
    )

    assert brief.audience == "our bar staff"
    assert brief.subject == "how to lock your till"
    assert any("you should call Ann" in fact.text for fact in brief.facts)


def test_whom_the_film_is_for_is_its_audience() -> None:
    assert understand("A clip for nurses about washing hands. Wet, rub, rinse, dry.").audience == "nurses"


@pytest.mark.parametrize(
    "text",
    [
        "A promo about swimming at our pool: bring a friend, take a float, dry off.",
        "A video about riding with us: lights, gloves, helmets and a warm drink.",
        "A clip about singing in the choir: come along, bring a friend, take a seat.",
        "A film about baking bread. The dough rests, the oven heats, we wait.",
        "A film about baking bread. Flour, water, salt.",
    ],
)
def test_things_offers_and_clauses_are_no_acts(text: str) -> None:
    assert with_acts(text) == ""
