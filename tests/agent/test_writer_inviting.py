"""How films open and close by what they are about: things are tried, people visited, gatherings attended."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.inviting import gathers, is_people, is_person
from agent.writers.embedded.things import find_thing


def narration(text: str) -> str:
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


@pytest.mark.parametrize(
    ("subject", "language"),
    [("Elternabend der Klasse 3a", "de"), ("book sale", "en"), ("réunion d'information", "fr"), ("Sommerfest", "de")],
)
def test_what_people_come_to_is_a_gathering(subject: str, language: str) -> None:
    assert gathers(subject, language)  # type: ignore[arg-type]


def test_houses_and_people_are_told_from_things() -> None:
    assert is_people("Friends of Ashdown Library", "en")
    assert is_people("Tischlerei Borchert", "de")
    assert not is_people("lunch box lid", "en")
    assert is_person("Ilse Kramer", "Ich bin Geigenbauerin und heiße Ilse Kramer.", "de")
    assert not is_person("Ilse Kramer", "Ein Film über Ilse Kramer.", "de")


def test_a_noun_before_another_is_not_what_is_sold() -> None:
    assert find_thing("en", "a bread knife") is None
    found = find_thing("en", "bread from a wood oven")
    assert found is not None
    assert "morning" in found.hook


def test_joiners_repair_nothing_and_schools_teach_no_course() -> None:
    assert find_thing("de", "Tischlerei") is None
    assert find_thing("fr", "école") is None


def test_a_parents_evening_is_not_tried() -> None:
    said = narration(
        "Elternabend der Klasse 3a der Schule am Deich: Dienstag, 4. November, 19 Uhr. Es geht um die Klassenfahrt. "
        "Bitte ein Video von 25 Sekunden für die Eltern, freundlich."
    )
    assert not any(words in said for words in ("Probier", "Schau es dir an", "Hier kommt Elternabend"))


def test_a_common_noun_is_announced_with_its_article() -> None:
    said = narration("20 second video: bike repair stall on Saturday 5 April, 10 to 2, at the Corn Hall. Cheerful.")
    assert not any(f"{before} bike repair" in said for before in ("for", "calendar:", "up:"))


def test_hours_that_a_sentence_gives_are_not_said_again() -> None:
    said = narration(
        "The Friends of Penrow Museum are holding a plant sale on Sunday 9 November, 11 to 3, in the old barn. "
        "All money goes towards the roof. 20 seconds, cheerful please."
    )
    assert said.count("11 to 3") == 1


def test_people_are_asked_to_what_opens() -> None:
    said = narration(
        "Make a 15 second vertical clip to announce our new skate bowl at Elm Yard. "
        "It opens on Saturday 14 June at 10 am."
    )
    assert "Thank you for listening" not in said


def test_a_product_with_its_features_opens_on_itself() -> None:
    film = write(
        understand(
            "Produktfilm, 20 Sekunden: Brellix, ein Schirm fürs Fahrrad. Sturmsicher, leicht, aus Altplastik, 39 Euro."
        ),
        CountingClock(),
    )
    assert "Brellix" in film.scenes[0].narration
