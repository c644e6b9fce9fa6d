from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.text.clausal import is_clause
from agent.reading.text.sentences import parts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Douze soupes à goûter, préparées par les habitants, les écoles et la maison de retraite"),
        ("fr", "Débutants acceptés, on forme pendant six mois avec Yvon, trente ans de métier"),
        ("fr", "Maëlle Corbin, boulangère depuis onze ans, et Idriss Fall, mécanicien"),
        ("en", "Free lunch, we train you for six months, no papers asked"),
        ("it", "Dieci zuppe, preparate dalle famiglie, le scuole e la parrocchia"),
        ("en", "St. Anne's Hospital, Ward 3, seeks four nurses"),
        ("es", "Ana, la cocinera, prepara la ensalada"),
        ("pt", "Rui, o padeiro, chega às duas"),
    ],
)
def test_sentences_keep_their_commas(language: Language, text: str) -> None:
    assert is_clause(text, parts(text, language), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Camion aménagé, panier repas, semaine de Noël toujours fermée"),
        ("fr", "Ana Roche, Paul Vidal, Inès Morvan"),
        ("en", "Two rooms, garden, cellar"),
        ("es", "Jamón, la tortilla, queso"),
    ],
)
def test_lists_are_lists(language: Language, text: str) -> None:
    assert not is_clause(text, parts(text, language), language)


def test_a_day_with_its_hours_is_one_date() -> None:
    brief = understand(
        "Vidéo pour annoncer la Fête du Lavoir de Sénas, le samedi 18 octobre de 11 h à 22 h, place du Marché. Bal "
        "à 20 h."
    )
    assert any(fact.kind == "date" and fact.text == "le samedi 18 octobre de 11 h à 22 h" for fact in brief.facts)
