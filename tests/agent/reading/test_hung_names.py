"""A name that hangs on its thing by a clause: "une boulangerie qui s'appelle Mie"."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        (
            "Une vidéo pour un salon de coiffure qui s'appelle Mèche Folle : coupe à 25 euros en mai.",
            "Mèche Folle",
            "un salon de coiffure",
        ),
        (
            "Une vidéo pour une application qui s'appelle Verdure et qui identifie les plantes.",
            "Verdure",
            "une application qui identifie les plantes",
        ),
        ("Un vídeo para una peluquería que se llama Rizos. Cortes a 15 euros en mayo.", "Rizos", "una peluquería"),
        ("Un video per un bar che si chiama Sole. Apriamo sabato 5 aprile.", "Sole", "un bar"),
        (
            "Um vídeo para a minha padaria que se chama Pão Quente: pão fresco todas as manhãs.",
            "Pão Quente",
            "a minha padaria",
        ),
        ("Ein Video für einen Friseursalon, der Haargenau heißt. Schnitt 25 Euro.", "Haargenau", "ein Friseursalon"),
        ("Ein Video für mein Café, das Morgenrot heißt: Frühstück ab 8 Uhr.", "Morgenrot", "mein Café"),
        ("A video for a bakery that is called Crumb: fresh bread every day.", "Crumb", "a bakery"),
    ],
)
def test_the_clause_that_names_it_is_no_part_of_what_it_is(text: str, name: str, what: str) -> None:
    brief = understand(text)
    assert (brief.subject, brief.description) == (name, what)
