"""What an event offers behind its day is told as one list, and an invitation keeps its article."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


def _said(text: str) -> tuple[str, str]:
    brief = understand(text)
    return brief.kind, " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Einladung zum Straßenfest am 14. Juni ab 15 Uhr, mit Flohmarkt, Kinderschminken und Grill. Bis bald!",
            "Flohmarkt, Kinderschminken und Grill.",
        ),
        (
            "Fête du village le 14 juillet à partir de 19 h, avec bal, buvette et feu d'artifice. Entrée libre.",
            "Bal, buvette et feu d’artifice.",
        ),
        (
            "Estáis invitados a la fiesta de la vendimia el 20 de septiembre a las 12 h en la bodega Ruiz, con cata, "
            "paella y música.",
            "Cata, paella y música.",
        ),
        (
            "Siete tutti invitati alla festa della scuola Rodari, venerdì 6 giugno alle 17, con giochi, merenda e "
            "lotteria.",
            "Giochi, merenda e lotteria.",
        ),
        (
            "Convite para a festa de Natal da escola, sexta 19 de dezembro às 18h, com coro, rifas e chocolate quente.",
            "Coro, rifas e chocolate quente.",
        ),
    ],
)
def test_the_list_is_told_whole(text: str, told: str) -> None:
    kind, said = _said(text)
    assert kind == "event"
    assert told in said


def test_the_place_is_told() -> None:
    brief = understand(
        "Estáis invitados a la fiesta el 20 de septiembre a las 12 h en la bodega Ruiz, con cata, paella y música."
    )
    assert any("bodega Ruiz" in fact.text for fact in brief.facts)


def test_people_are_no_programme() -> None:
    text = "Concierto de primavera el 3 de mayo a las 20 h en el teatro Rojas, con Ana Ruiz y Luis Gómez."
    assert any("con Ana Ruiz y Luis Gómez" in fact.text for fact in understand(text).facts)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Invitation à la kermesse de l'école Moulin, samedi 21 juin dès 14 h.", "la kermesse de l’école"),
        ("Invito alla cena di classe, sabato 8 novembre alle 20 da Gino.", "la cena di classe"),
        ("Convite para a festa de Natal da escola, sexta 19 de dezembro às 18h.", "a festa de Natal"),
    ],
)
def test_what_people_are_invited_to_has_its_article(text: str, named: str) -> None:
    kind, said = _said(text)
    assert kind == "event"
    assert f" {named}" in said
