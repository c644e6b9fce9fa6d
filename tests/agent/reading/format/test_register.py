"""How viewers are spoken to in German, as the brief asks or as its own sentences do."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.format.register import register_of
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Ein Spot, 30 Sekunden, Sie-Form, 16:9.", "sie"),
        ("Reel, 20 Sek., Du-Form", "du"),
        ("Bitte mit „ihr“ ansprechen.", "ihr"),
        ("40 Sekunden, quadratisch, duzen (ihr), nicht dramatisch.", "ihr"),
        ("Bitte siezen.", "sie"),
        ("16:9, 35 Sekunden, Sie, sachlich.", "sie"),
        ("laut, schnell, ihr", "ihr"),
        ("Ein Film über Bienen.", ""),
    ],
)
def test_the_brief_says_how_viewers_are_spoken_to(text: str, register: str) -> None:
    assert register_of(text, ()) == register


@pytest.mark.parametrize(
    ("told", "register"),
    [
        ("Wir bitten Sie, die Fenster zu schließen", "sie"),
        ("Meldet euch bei Karin", "ihr"),
        ("Bring deinen Helm mit", "du"),
        ("Sie holt Wärme aus der Luft", ""),
    ],
)
def test_sentences_that_are_told_say_it_too(told: str, register: str) -> None:
    assert register_of("Ein Film.", (told,)) == register


def test_a_film_keeps_to_the_form_it_was_asked_for() -> None:
    brief = understand(
        "Spendenfilm für den Verein Lichtblick Soest, 30 Sekunden, Sie-Form. Wir begleiten 40 Familien. Für 20 Euro "
        "bekommt ein Kind ein warmes Mittagessen."
    )
    said = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert not {"du", "dein", "deine", "dich", "dir", "komm"} & set(said.lower().replace(".", "").split())
