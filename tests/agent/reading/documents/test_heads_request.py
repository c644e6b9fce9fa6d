"""What stands right behind the request for a film is its subject, though its matter lies in a source."""

import pytest

from agent.brief import Source
from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "source", "subject"),
    [
        (
            "Vídeo de 30 segundos para stories: festa de São João na praça, alegre",
            "Sábado, 24 de junho, das 17h às 23h. Quadrilha às 19h, forró com o Trio Serrano às 21h. Milho e canjica.",
            "festa de São João na praça",
        ),
        (
            "Vídeo de 30 segundos: feira de livros na biblioteca, alegre",
            "Domingo, 12 de maio, das 10h às 18h. Contos às 11h com a Marta Leal. Música às 16h. Entrada livre.",
            "feira de livros na biblioteca",
        ),
        (
            "Vídeo de 20 segundos: mercadillo de plantas en el patio, alegre",
            "Domingo 12 de mayo, de 10 a 18 h. Música con Los Cuervos a las 16 h. Entrada libre. Bar abierto.",
            "mercadillo de plantas en el patio",
        ),
    ],
)
def test_no_band_of_the_source_takes_the_place_of_the_feast(text: str, source: str, subject: str) -> None:
    assert understand(text, (Source(name="notes.txt", text=source),)).subject == subject
