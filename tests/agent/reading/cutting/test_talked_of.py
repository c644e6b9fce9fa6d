from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.cutting.talked_of import talked_of


@pytest.mark.parametrize(
    ("language", "text", "topics"),
    [
        ("fr", "Il faut parler de la Lune, du Soleil et des grandes marées", "la Lune, le Soleil, les grandes marées"),
        ("es", "Hay que hablar del sol, de la luna y de las mareas", "el sol, la luna, las mareas"),
        ("it", "Parlate della luna, del sole e delle maree", "la luna, il sole, le maree"),
        ("pt", "Falem da lua, do sol e das marés", "a lua, o sol, as marés"),
        ("en", "Please talk about tides, the moon and the sun", "tides, the moon, the sun"),
        ("fr", "Parlez-nous de votre projet", ""),
    ],
)
def test_topics_behind_a_verb_are_listed(language: Language, text: str, topics: str) -> None:
    assert talked_of(text, language) == topics


def test_a_minute_and_a_half_in_words() -> None:
    for text in ("Vidéo de 1 minute 30, sur les abeilles.", "Vidéo d'environ une minute trente, sur les abeilles."):
        assert understand(text).duration.target == 90
