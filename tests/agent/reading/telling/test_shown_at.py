"""The gathering at which a film is shown is not what the film is about, and nobody is invited to it."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.telling.shown_at import without_gathering


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Short film for parents' evening: what we do in the forest kindergarten. Warm.",
            "Short film. Warm.\nSubject: forest kindergarten",
        ),
        ("en", "Clip for the open day: how our bakery works at night", "Clip: how our bakery works at night"),
        (
            "de",
            "Ein Film für den Elternabend: was wir im Waldkindergarten machen. Warm.",
            "Ein Film. Warm.\nThema: Waldkindergarten",
        ),
        (
            "es",
            "Vídeo para la reunión de padres: lo que hacemos en el huerto escolar, 40 s",
            "Vídeo. 40 s\nTema: huerto escolar",
        ),
        (
            "fr",
            "Vidéo pour la réunion de parents : ce qu'on fait à l'atelier cuisine. 40 s",
            "Vidéo. 40 s\nSujet: atelier cuisine",
        ),
        ("en", "Film for our open day: games, cake and a raffle", "Film for our open day: games, cake and a raffle"),
        ("en", "Film for the open day: what to bring and when", "Film for the open day: what to bring and when"),
    ],
)
def test_an_order_for_a_gathering_is_about_what_is_done(language: str, text: str, told: str) -> None:
    assert without_gathering(text, language) == told


def test_a_kindergarten_shown_at_an_evening_is_portrayed() -> None:
    brief = understand(
        "Short film for parents' evening: what we do in the forest kindergarten. Warm, 50 s.",
        (Source(name="n.txt", text="Every morning the children meet at the old oak. At ten there is breakfast."),),
    )
    assert (brief.kind, brief.subject) == ("promo", "forest kindergarten")
