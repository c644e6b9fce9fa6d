"""Units of two parts are said whole: a speed is kilometres an hour, and no kilometres with an h behind them."""

import pytest

from agent.brief import Language
from agent.writers.embedded.in_full import in_full
from agent.writers.embedded.languages.phrasebook import Phrasebook


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "25 km/h and 60 km range", "25 kilometres an hour and 60 kilometres range"),
        ("en", "6.1 l/100 km", "6.1 litres per 100 kilometres"),
        ("en", "Wind 12m/s, 40 km² of forest", "Wind 12 metres a second, 40 square kilometres of forest"),
        ("de", "45km/h, 11 kWh", "45 Kilometer pro Stunde, 11 Kilowattstunden"),
        ("fr", "130 km/h", "130 kilomètres à l’heure"),
        ("es", "80 km/h, 3 m³ de agua", "80 kilómetros por hora, 3 metros cúbicos de agua"),
        ("it", "50 km/h", "50 chilometri all’ora"),
        ("pt", "90 km/h, 5 l/100 km", "90 quilómetros por hora, 5 litros aos 100 quilómetros"),
        ("en", "5 km/week", "5 km/week"),
    ],
)
def test_units_of_two_parts_are_said_whole(language: Language, written: str, said: str) -> None:
    assert in_full(written, Phrasebook(language, "")) == said
