"""A house that is somebody's own is introduced as theirs, and hours in a list are no sentence."""

import pytest

from agent.brief import Language
from agent.writers.embedded.languages.german import completed
from agent.writers.embedded.possessed import as_ours


@pytest.mark.parametrize(
    ("language", "thing", "text", "ours"),
    [
        ("fr", "fromagerie à Annecy", "pour notre fromagerie La Cloche à Annecy", "notre fromagerie à Annecy"),
        ("es", "frutería en Murcia", "para nuestra frutería La Huerta en Murcia", "nuestra frutería en Murcia"),
        ("it", "gelateria a Rimini", "per la nostra gelateria Polo a Rimini", "la nostra gelateria a Rimini"),
        ("pt", "florista em Braga", "para a nossa florista Pétala em Braga", "a nossa florista em Braga"),
        ("fr", "fromagerie à Annecy", "pour la fromagerie La Cloche à Annecy", ""),
    ],
)
def test_a_house_with_its_name_between(language: Language, thing: str, text: str, ours: str) -> None:
    assert as_ours(thing, text, language) == ours


def test_a_day_of_rest_stays_in_its_list() -> None:
    assert completed("Sonntag geschlossen") == "Sonntag geschlossen"
