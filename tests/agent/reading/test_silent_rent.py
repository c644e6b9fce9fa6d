"""Rents and fees that are to be read and not heard."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        (
            "Annonce pour un local, 30 secondes. Le loyer apparaît seulement à l'écran, il n'est pas dit. "
            "Loyer : 1 350 euros par mois hors charges. Vitrine de 5 m.",
            "1 350",
        ),
        (
            "Video for a flat to let, 30 seconds. Rent only on screen. Rent: 825 pounds a month. Second floor.",
            "825",
        ),
        (
            "Video per un trilocale, 30 secondi. Affitto solo a schermo. Affitto: 700 euro al mese. Secondo piano.",
            "700",
        ),
    ],
)
def test_the_rent_is_shown_and_not_said(text: str, amount: str) -> None:
    assert any(amount in word for word in understand(text).silent_words)
