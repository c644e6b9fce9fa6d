"""Things that a brief wants seen are told with their pictures; shots, texts and figures stay orders."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.passages import Passage
from agent.reading.matter.shown_things import shown_things


@pytest.mark.parametrize(
    ("language", "sentence", "things"),
    [
        ("en", "Show the forge, two ponies and the old kiln.", ("the forge", "two ponies", "the old kiln")),
        ("en", "Show the pool and the sauna.", ("the pool", "the sauna")),
        ("de", "Zeig die Mühle, den Garten und die Backstube.", ("die Mühle", "den Garten", "die Backstube")),
        ("fr", "Montrez le four, la cour et le jardin.", ("le four", "la cour", "le jardin")),
        ("es", "Muestra el horno, el patio y el jardín.", ("el horno", "el patio", "el jardín")),
    ],
)
def test_things(language: str, sentence: str, things: tuple[str, ...]) -> None:
    assert shown_things(Passage(sentence), language) == things


@pytest.mark.parametrize(
    "sentence",
    [
        "Show the logo, the price and the date.",
        "Show how it works, step by step.",
        "Show a baker kneading dough and a child eating bread.",
        "Show the forge.",
        'Show "Open daily" and the address.',
    ],
)
def test_orders_for_shots_and_texts(sentence: str) -> None:
    assert shown_things(Passage(sentence), "en") == ()


def test_the_things_are_facts_of_what_people_come_to_see_and_of_no_lesson() -> None:
    seen = understand("Film for our open day on 9 May. Show the forge, the ponies and the kiln.")
    assert [fact.text for fact in seen.facts if fact.kind == "item"] == ["the forge", "the ponies", "the kiln"]
    lesson = understand("Explain how rain forms. Show the sea, the clouds and the hills.")
    assert not any("hills" in fact.text for fact in lesson.facts)
