"""Plain nouns get the article that a preposition holds, and what is cut short ends on no little word."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.writers.embedded.articled import with_own_article
from agent.writers.embedded.figures import figure
from agent.writers.embedded.things import find_thing


@pytest.mark.parametrize(
    ("subject", "text", "language", "told"),
    [
        ("biblioteca comunale", "l'anno della nostra biblioteca comunale", "it", "la nostra biblioteca comunale"),
        ("officina Gori", "il listino dell’officina Gori", "it", "l'officina Gori"),
        ("loja de bolos", "um vídeo pra minha loja de bolos", "pt", "a minha loja de bolos"),
        ("huerto escolar", "un vídeo del huerto escolar", "es", "el huerto escolar"),
        ("Brasela", "un anuncio para Brasela", "es", "Brasela"),
    ],
)
def test_a_noun_gets_the_article_of_the_brief(subject: str, text: str, language: Language, told: str) -> None:
    assert with_own_article(subject, text, language) == told


def test_a_unit_ends_on_no_little_word() -> None:
    found = figure("Cuesta 89 euros con dos años de garantía")
    assert found is not None
    assert found.unit == "euros con dos años"


def test_what_a_thing_fits_into_is_not_the_thing() -> None:
    found = find_thing("es", "una cafetera portátil que cabe en la mochila")
    assert found is None or found.key != "bag"
