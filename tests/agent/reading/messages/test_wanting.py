"""News and the wish for a film of it in one sentence."""

import pytest

from agent.reading import understand
from agent.reading.messages.wanting import wish_parted


@pytest.mark.parametrize(
    ("language", "text", "news"),
    [
        ("en", "The blood bus comes on 19 November, and I'd like a square video of 30 seconds.", "19 November"),
        ("de", "Am 3. Mai öffnet unser Freibad und wir hätten gern ein Video von 20 Sekunden.", "öffnet unser Freibad"),
        ("es", "El jueves 19 viene el autobús a la plaza del Olmo, y querría un vídeo cuadrado.", "plaza del Olmo"),
        ("it", "Il 19 novembre arriva l'autobus in piazza e vorrei un video di 30 secondi.", "19 novembre"),
        ("pt", "No dia 19 de novembro vem o autocarro à praça, e queria um vídeo curto.", "19 de novembro"),
    ],
)
def test_the_news_is_told_and_the_wish_is_not(language: str, text: str, news: str) -> None:
    told = " ".join(fact.text for fact in understand(text).facts)
    assert news in told
    assert "video" not in told.lower()
    assert "vídeo" not in told.lower()


@pytest.mark.parametrize(
    "text",
    ["We need a video and want a film of it.", "A video and I'd like a film.", "Bread and butter and a film about it."],
)
def test_a_wish_alone_stays_one_sentence(text: str) -> None:
    assert wish_parted(text, "en") == ""
