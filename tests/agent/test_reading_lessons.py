"""Lessons by the infinitive behind "how", for whom a film is, and owners with their town between commas."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.subjects.lessons import lesson, only_titles
from agent.reading.telling.offers import decided
from agent.reading.text.addresses import addresses


@pytest.mark.parametrize(
    ("text", "language", "taught"),
    [
        ("Explica en un vídeo de 40 segundos cómo separar la basura en casa.", "es", "cómo separar la basura en casa"),
        ("Como trocar o pneu da bicicleta em 45 segundos.", "pt", "Como trocar o pneu da bicicleta"),
        ("Un video di 30 secondi che spieghi come piantare un basilico sul balcone.", "it",
         "come piantare un basilico sul balcone"),
        ("Abrimos como siempre a las diez.", "es", ""),
        ("Lavoriamo come volontari da dieci anni.", "it", ""),
    ],
)  # fmt: skip
def test_what_is_taught(text: str, language: str, taught: str) -> None:
    assert lesson(text, language) == taught


def test_a_lesson_with_its_length_is_a_title_and_no_step() -> None:
    brief = understand("Como trocar o pneu da bicicleta em 45 segundos. Primeiro solte a roda. Depois tire a câmara.")
    assert only_titles("Como trocar o pneu da bicicleta em 45 segundos.", "pt")
    assert brief.subject == "Como trocar o pneu da bicicleta"
    assert not any("45" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Es para los vecinos de un edificio.", "es"),
        ("Para jóvenes que van a la universidad.", "es"),
        ("È per i bambini della scuola.", "it"),
        ("Para quem anda de bicicleta.", "pt"),
    ],
)
def test_for_whom_a_film_is_is_not_told(text: str, language: str) -> None:
    assert decided(text, language) is True


def test_an_owner_keeps_the_verb_behind_the_town() -> None:
    brief = understand(
        "La floristería Amapola, en Burgos, prepara ramos para el Día de la Madre. Vídeo de 20 segundos."
    )
    assert "La floristería Amapola, en Burgos, prepara ramos para el Día de la Madre" in [f.text for f in brief.facts]


def test_a_brazilian_number_is_an_address() -> None:
    assert addresses("Agende pelo WhatsApp 81 99999-1234.") == ("81 99999-1234",)
    assert addresses("Resultados de 12 2024-2025") == ()
