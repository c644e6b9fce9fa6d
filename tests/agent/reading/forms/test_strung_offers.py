"""Short adverts whose offers and number to call are strung behind commas."""

from __future__ import annotations

import pytest

from agent.reading.forms.strung_offers import offers_apart


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Reel for our tool shop, saws, drills, sharpening, call 555 0133",
         "Reel for our tool shop: saws, drills, sharpening. Call 555 0133"),
        ("de", "Video für unsere Gärtnerei, Stauden, Obstbäume, Kräuter, Tel. 0661 555 120",
         "Video für unsere Gärtnerei: Stauden, Obstbäume, Kräuter. Tel. 0661 555 120"),
        ("fr", "Vidéo pour notre ferme, légumes, œufs, miel", "Vidéo pour notre ferme: légumes, œufs, miel"),
        ("it", "Video per la mia officina, gomme, freni, revisioni, tel. 0461 555 013",
         "Video per la mia officina: gomme, freni, revisioni. Tel. 0461 555 013"),
    ],
)  # fmt: skip
def test_offers_and_number_are_parted(language: str, text: str, told: str) -> None:
    assert offers_apart(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Clip for our band, The Larks, playing at Mill Hall on 4 June"),
        ("en", "Video for our bakery in Leeds, warm and friendly, 30 seconds"),
        ("de", "Video für unseren Betrieb, ein Familienunternehmen, seit 1950 in Hof"),
        ("es", "Un vídeo de mi taller, que repara bicis, y de mi equipo"),
    ],
)
def test_what_goes_on_with_the_house_stays(language: str, text: str) -> None:
    assert offers_apart(text, language) == text
