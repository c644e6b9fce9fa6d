"""An advert whose head names its topic without a preposition is about that topic, and says it without an article."""

import pytest

from agent.reading import understand
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Promo vuelta al cole: mochilas desde 15 euros. Papelería Lápiz, calle Mayor 3.", "vuelta al cole"),
        ("Promo volta às aulas: mochilas a partir de 15 euros. Papelaria Lápis, Rua Direita 3.", "volta às aulas"),
        ("Promo rentrée scolaire : cartables à partir de 15 euros. Papeterie Crayon, rue Haute 3.", "rentrée scolaire"),
        ("Promo ritorno a scuola: zaini da 15 euro. Cartoleria Matita, via Roma 3.", "ritorno a scuola"),
    ],
)
def test_the_topic_is_the_subject(text: str, topic: str) -> None:
    brief = understand(text)
    said = [scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes]

    assert (brief.kind, brief.subject) == ("promo", topic)
    assert f"{topic[:1].upper()}{topic[1:]}." in said
