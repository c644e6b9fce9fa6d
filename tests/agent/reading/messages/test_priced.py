"""The things of a list of prices are entries of their own, also at its closing "and"."""

import pytest

from agent.reading import understand
from agent.reading.messages.priced import with_prices_apart
from agent.writers.embedded import write
from tools.audio.clock import EspeakClock


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MOTs from £40, tyres from £55 and brakes from £90.", "MOTs from £40, tyres from £55, brakes from £90."),
        ("Manicure £20 and full set £45.", "Manicure £20, full set £45."),
        ("Rooms are between £60 and £90.", "Rooms are between £60 and £90."),
        ("We raised £60 and spent £20.", "We raised £60 and spent £20."),
        ("Fish and chips £9.", "Fish and chips £9."),
        ("Tea is £2 and cake is £3.", "Tea is £2 and cake is £3."),
    ],
)
def test_prices_at_an_and(text: str, told: str) -> None:
    assert with_prices_apart(text, "en") == told


def test_what_a_salon_does_and_takes_is_told() -> None:
    brief = understand(
        "A promo for our hair salon Clip Joint in Leeds. We cut, colour and style. Cuts from £35, colour from £60."
    )
    said = " ".join(scene.narration for scene in write(brief, EspeakClock(brief.language)).scenes)

    assert all(told in said for told in ("We cut, colour and style.", "Cuts from £35.", "Colour from £60."))
