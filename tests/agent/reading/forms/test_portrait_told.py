"""What a clause tells of the one who is portrayed is told, and the portrait is no advert."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "opening", "told"),
    [
        (
            "Porträt unserer Hausmeisterin Gerda Flach, die nach 32 Jahren in Rente geht. Sie kennt jeden Schüler.",
            "Gerda Flach.",
            "Gerda Flach geht nach 32 Jahren in Rente.",
        ),
        (
            "Portrait de notre cuisinière Fatou, qui régale l'école depuis vingt ans. Elle chante en servant.",
            "Fatou, notre cuisinière.",
            "Fatou régale l’école depuis vingt ans.",
        ),
        (
            "Retrato de nuestro conserje Paco, que se jubila después de 35 años. Conoce a todos los alumnos.",
            "Paco, nuestro conserje.",
            "Paco se jubila después de 35 años.",
        ),
        (
            "Ritratto della nostra bidella Carla, che va in pensione dopo 30 anni. Conosce tutti i bambini.",
            "Carla, la nostra bidella.",
            "Carla va in pensione dopo 30 anni.",
        ),
        (
            "Retrato da nossa auxiliar Lurdes, que se reforma depois de 30 anos. Conhece todos os meninos.",
            "Lurdes, a nossa auxiliar.",
            "Lurdes reforma-se depois de 30 anos.",
        ),
    ],
)
def test_the_clause_is_told(text: str, opening: str, told: str) -> None:
    brief = understand(text)
    said = [scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes]

    assert brief.kind == "tribute"
    assert said[0] == opening
    assert told in said


def test_what_others_do_is_not_said_of_them() -> None:
    brief = understand("Ritratto del nostro allenatore Gino Sarti, che tutti chiamano il Mister. Allena da 20 anni.")
    assert not any("Sarti tutti" in fact.text for fact in brief.facts)


def test_a_house_is_no_person() -> None:
    assert understand("Retrato de nuestra panadería Sol, que abre a las seis. Pan de masa madre.").kind == "promo"
