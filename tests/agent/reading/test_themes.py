"""What a film is about, where the brief also says for whom it is."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Un video per i cittadini sul nuovo servizio, 50 secondi. Si parte il 5 ottobre.", "nuovo servizio"),
        ("Un film pour les habitants sur la nouvelle collecte, 40 secondes. Dès le 5 octobre.", "nouvelle collecte"),
        ("Um vídeo para os munícipes sobre a nova recolha, 40 segundos. A partir de 5 de outubro.", "nova recolha"),
        ("A short film for our parents about the new lunch menu, 30 seconds.", "new lunch menu"),
    ],
)  # fmt: skip
def test_the_theme_is_the_subject_and_not_the_audience(text: str, theme: str) -> None:
    assert understand(text).subject == theme


def test_a_shop_on_a_corner_is_no_theme() -> None:
    assert understand("A film for our shop on the corner, Plum. Soap 3 pounds.").subject == "Plum"
