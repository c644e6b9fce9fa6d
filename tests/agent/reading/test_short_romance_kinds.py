"""What short Spanish, Italian and Portuguese briefs are, by what they ask, when people meet and what they list."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Um vídeo para crianças: como voam os aviões, tom alegre.", "explainer"),
        ("Un vídeo para niños: cómo hacen la seda los gusanos.", "explainer"),
        (
            "Come fare la pizza: 1. Impasta farina e acqua. 2. Stendi la pasta. 3. Inforna. Video di 30 secondi",
            "how_to",
        ),
        ("Caminhada solidária no dia 3 de maio, às 10h00, no jardim. Inscrição 5 euros.", "event"),
        ("Video di 30 secondi per il mio vivaio: piante da interno e vasi di terracotta.", "promo"),
        ("Noticia em 20 segundos: a câmara abriu na segunda-feira um novo parque.", "news"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert understand(text).kind == kind


def test_a_genre_and_its_length_are_no_label() -> None:
    brief = understand("Notizia in 20 secondi: il comune ha aperto un nuovo parco in via Verdi.")
    assert not any("secondi" in fact.text or "secondi" in fact.label for fact in brief.facts)
