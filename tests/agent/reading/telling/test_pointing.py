"""Asides that point at the brief or at its viewers."""

import pytest

from agent.reading.telling.evidence import leaning


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Say that sentence"),
        ("en", "Say that too"),
        ("de", "Das bitte auch sagen"),
        ("fr", "Dites-le bien"),
        ("es", "Decidlo también"),
        ("it", "Ditelo anche"),
        ("pt", "Digam isso também"),
        ("en", "My viewers are engineers, so keep the numbers and units right"),
        ("de", "Unsere Zuschauer kennen das Thema schon"),
        ("de", "Das Protokoll liegt bei"),
        ("en", "The minutes are attached"),
        ("fr", "Le compte rendu est joint"),
        ("pt", "Segue a ata em anexo"),
        ("en", "The contractor shall not add statistics"),
        ("fr", "Le prestataire devra fournir les fichiers"),
    ],
)
def test_asides_are_said_to_the_maker(language: str, text: str) -> None:
    assert leaning(text, "announcement", language) == 1


@pytest.mark.parametrize(
    "text", ["The table is made of oak", "Use it daily", "Keep it in the fridge", "Our members are volunteers"]
)
def test_what_is_done_with_a_thing_is_not(text: str) -> None:
    assert leaning(text, "announcement", "en") < 1
