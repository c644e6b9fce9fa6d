"""Short news is about its headline: the first sentence without its days and hours."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.news_head import headline_of


@pytest.mark.parametrize(
    ("language", "sentence", "headline"),
    [
        ("es", "El martes 4 de mayo se cortará la luz de 8 a 12 h por obras en la plaza.", "se cortará la luz"),
        ("pt", "A nossa loja muda para a Rua Nova 8 a partir de 3 de junho.", "loja muda para a Rua Nova 8"),
        ("it", "La nostra sede si trasferisce in via Roma 5 dal 1 marzo.", "sede si trasferisce in via Roma 5"),
        (
            "es",
            "El pleno aprobó el jueves tres nuevas líneas de autobús.",
            "El pleno aprobó tres nuevas líneas de autobús",
        ),
    ],
)
def test_days_and_hours_leave(language: str, sentence: str, headline: str) -> None:
    assert headline_of(sentence, language) == headline


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        (
            "Aviso a los vecinos: el martes 4 de mayo se cortará la luz de 8 a 12 h por obras. Vídeo de 15 segundos.",
            "notice",
            "se cortará la luz",
        ),
        (
            "Preciso de um vídeo a anunciar que a nossa loja muda para a Rua Nova 8 a partir de 3 de junho.",
            "announcement",
            "loja muda para a Rua Nova 8",
        ),
    ],
)
def test_a_part_of_the_sentence_gives_way(text: str, kind: str, subject: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == (kind, subject)
