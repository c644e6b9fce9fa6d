"""A portrait that says first what somebody is and then who is a portrait of that person, and no advert."""

import pytest

from agent.reading import understand
from agent.reading.forms.portrayed import by_name, portrayed
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        (
            "A short portrait of the lighthouse keeper on Skerry: Tom Ross, 71, has kept the lamp for forty years. "
            "He lives alone with a dog.",
            "Tom Ross",
            "the lighthouse keeper on Skerry",
        ),
        ("A portrait of our school cook. Brenda Hale has fed 300 a day. She sings.", "Brenda Hale", "our school cook"),
        ("A portrait of a violin maker in Leeds, Ana Silva. She makes four a year.", "Ana Silva", "a violin maker"),
        ("A portrait film of a beekeeper. Her name is Lin Wu, she keeps 40 hives.", "Lin Wu", "a beekeeper"),
        ("A portrait of Tom Ross, the keeper on Skerry. He lives alone.", "Tom Ross", "the keeper on Skerry"),
    ],
)
def test_the_person_is_portrayed(text: str, name: str, what: str) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject) == ("tribute", name)
    opening = write(brief, EspeakClock(brief.language)).scenes[0].narration
    assert opening.startswith(f"{name}, {what}")


def test_what_is_said_of_the_person_stays_whole() -> None:
    brief = understand("A portrait of the baker in our village: Joe Pike, 62, gets up at 2am. His bread is dark.")
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert "Joe Pike, 62, gets up at 2am." in said
    assert "It gets up" not in said


def test_an_age_alone_becomes_a_sentence() -> None:
    told = by_name("A portrait of the last ferryman: Angus Bell, 80. He never learned to swim.", "en")

    assert told == "A portrait of Angus Bell, the last ferryman. Angus Bell is 80. He never learned to swim."


@pytest.mark.parametrize(
    "text",
    [
        "A portrait of our dental practice in Leeds: Smile Hub, open since 1999. We treat families.",
        "A portrait of our bakery: Green Lane Bakery. He started it in 1990.",
        "A portrait of the village band: The Rusty Nails. Their first gig was in 2001.",
    ],
)
def test_a_house_is_no_person(text: str) -> None:
    assert by_name(text, "en") == text
    assert portrayed(text, "en") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Meet Gloria. She has run the till for 22 years. She retires in May.", "Gloria"),
        ("Meet our caretaker Sam Okoro. He opens the gate at six.", "Sam Okoro"),
        ("Portrait of our head gardener Tom Ashby: started at 16, planted the lime avenue.", "Tom Ashby"),
    ],
)
def test_who_is_introduced_is_portrayed(text: str, name: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == ("tribute", name)
    assert not any(fact.text.startswith("Meet") for fact in brief.facts)


def test_a_machine_is_introduced_to_be_sold() -> None:
    assert understand("Meet Nova. She is the first electric tractor from Hale Farm Machines.").kind == "promo"
