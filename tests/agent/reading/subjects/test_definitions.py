"""What a brief asks to be explained."""

import pytest

from agent.reading import understand
from agent.reading.subjects.definitions import defined


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("en", "I need a video that explains what inflation is.", "inflation"),
        ("en", "A short film about what a heat pump is and what it costs.", "heat pump"),
        ("de", "Ich brauche ein Video, das erklärt, was Inflation ist.", "Inflation"),
        ("fr", "Une vidéo qui explique aux élèves ce que c'est qu'un séisme.", "séisme"),
        ("es", "Necesito un vídeo de un minuto que explique qué es la inflación.", "inflación"),
        ("it", "Un video che spieghi che cosa è il ciclo dell'acqua.", "ciclo dell'acqua"),
        ("pt", "Preciso de um vídeo que explique o que é a inflação.", "inflação"),
        ("en", "A video that explains what is on offer.", ""),
        ("en", "A video to explain what we do.", ""),
        ("en", "What is love? A short film about the shop Rosewood.", ""),
    ],
)
def test_what_is_to_be_explained(language: str, text: str, what: str) -> None:
    assert defined(text, language) == what


def test_an_example_is_not_the_subject() -> None:
    brief = understand("Un vídeo que explique qué es la inflación. Un bocadillo costaba 2 euros y ahora 2,20.")
    assert brief.subject == "inflación"
