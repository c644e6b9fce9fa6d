"""Features, days and what is not needed are told, whatever order their first word sounds like."""

from __future__ import annotations

import pytest

from agent.reading.telling.direction import spoken_to_maker
from agent.reading.telling.offers import tells

TOLD = (
    ("es", "Impermeable, tres colores, 49,90 euros."),
    ("es", "Sin azúcar, cuatro sabores, 2,50 € la lata."),
    ("es", "No hace falta cita previa."),
    ("es", "Empieza el martes 7 de octubre a las 18:00."),
    ("it", "Senza glutine, cinque formati, 3,20 euro."),
    ("it", "Non serve prenotare."),
    ("it", "Comincia giovedì 3 aprile alle 20:30."),
    ("pt", "Sem lactose, três sabores, R$ 12,90 o pote."),
    ("pt", "Não é preciso marcar hora."),
    ("pt", "Começa na segunda-feira, 7 de abril, em todos os postos de saúde."),
)
ASKED = (
    ("es", "Sin música, vertical, 20 segundos."),
    ("es", "Empieza con el logo."),
    ("es", "Nada de prisas, tono alegre, presupuesto de 500 euros."),
    ("it", "Inizia con una domanda."),
    ("it", "Senza voce, colori caldi, 15 secondi."),
    ("pt", "Sem narração, música calma, 30 segundos."),
    ("pt", "Comece com o nome da loja."),
)


@pytest.mark.parametrize(("language", "sentence"), TOLD)
def test_what_is_offered_is_told(language: str, sentence: str) -> None:
    assert tells(sentence, language)
    assert not spoken_to_maker(sentence, "promo", language)


@pytest.mark.parametrize(("language", "sentence"), ASKED)
def test_what_is_ordered_stays_an_order(language: str, sentence: str) -> None:
    assert not tells(sentence, language)
    assert spoken_to_maker(sentence, "promo", language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Que invite a pasar por la tienda."),
        ("it", "Chiudere con il nome."),
        ("pt", "Que dê vontade de provar."),
        ("es", "El público son familias jóvenes."),
        ("it", "Il pubblico sono famiglie giovani."),
        ("pt", "O público são famílias jovens."),
    ],
)
def test_what_a_film_shall_do_and_for_whom_is_not_told(language: str, sentence: str) -> None:
    assert spoken_to_maker(sentence, "promo", language)


@pytest.mark.parametrize(
    ("language", "sentence", "asked"),
    [
        ("es", "No echéis carne ni aceite.", False),
        ("it", "Non lasciate rifiuti sul prato.", False),
        ("es", "No uséis música triste.", True),
        ("pt", "A marca é Amazônia Gelada.", True),
    ],
)
def test_what_is_forbidden_is_told_and_whose_brand_it_is_is_not(language: str, sentence: str, asked: bool) -> None:
    assert spoken_to_maker(sentence, "how_to", language) is asked
