"""Names that another sentence gives the thing that a film is about."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A film about our school library. The library is called the Attic Library. Open on Mondays.", "Attic Library"),
        ("Ein Video über unser Café, 20 Sekunden. Das Café heißt Zur Linde. Kuchen ab 3 Euro.", "Zur Linde"),
        ("Une vidéo sur notre ferme. La ferme s’appelle Les Quatre Vents. Visite 4 euros.", "Les Quatre Vents"),
        ("vídeo de 15 segundos, minha floricultura é a Flor de Quintal, buquê a partir de R$ 59", "Flor de Quintal"),
    ],
)
def test_the_name_is_the_subject(text: str, name: str) -> None:
    assert understand(text).subject == name


def test_days_are_no_name() -> None:
    assert understand("A video for our bakery. Our bakery is Monday to Friday open.").subject == "bakery"
