"""The day for which nobody plans yields to what is special, where a spot has no time for both."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


@pytest.mark.parametrize(
    ("brief", "special"),
    [
        (
            "Spot di 15 secondi, 9:16, per la Notte dei Lumi a Monte Gelmo: venerdì 12 agosto dalle 21, piazzale del "
            "rifugio. 20 telescopi. Ingresso 4 euro. In caso di nuvole si rimanda a sabato. Info: gelmo.example.",
            "20 telescopi",
        ),
        (
            "15-second spot for Lantern Night on Gelm Hill: Friday 12 August from 9 pm, lodge terrace. 20 telescopes. "
            "Entry 4 euros. In case of rain it moves to Saturday. Info: gelm.example.",
            "20 telescopes",
        ),
    ],
)
def test_what_is_special_is_told_before_the_day_of_rain(brief: str, special: str) -> None:
    told = " ".join(scene.narration for scene in write(understand(brief), CountingClock()).scenes)
    assert special in told
