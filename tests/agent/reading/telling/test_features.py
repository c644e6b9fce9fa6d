"""How a film is made is said in fragments, and none of them is content."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.telling.features import is_of_features
from agent.reading.telling.fidelity import keeps_to
from agent.writers.embedded.shapes.asking import under


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Ritmo lento, frasi corte, caratteri grandi."),
        ("it", "Neutro, da telegiornale locale."),
        ("en", "Slow pace, short sentences, big letters."),
        ("en", "Calm, like a nature documentary."),
        ("de", "Langsames Tempo, kurze Sätze, große Schrift."),
        ("fr", "Rythme lent, phrases courtes, gros caractères."),
        ("es", "Ritmo pausado, frases cortas y letra grande."),
        ("pt", "Ritmo calmo, frases curtas, letras grandes."),
    ],
)
def test_features_of_the_film_are_said_to_its_maker(language: str, text: str) -> None:
    assert is_of_features(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Stanze grandi, cucina nuova, balcone."),
        ("it", "Caldo, morbido, impermeabile."),
        ("en", "Short walks, big views, small groups."),
        ("en", "Warm, soft, waterproof."),
        ("de", "Große Zimmer, kurze Wege, ruhige Lage."),
        ("fr", "Petites classes, grand jardin, cantine."),
        ("es", "Habitaciones grandes, cocina nueva."),
        ("pt", "Quartos grandes, cozinha nova."),
    ],
)
def test_what_a_thing_is_like_is_content(language: str, text: str) -> None:
    assert not is_of_features(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Cita chi parla"), ("it", "Dare del tu"), ("en", "Quote whoever speaks"), ("de", "Bitte Quellen nennen"),
        ("fr", "Citez les intervenants"), ("es", "Cita las fuentes"), ("pt", "Citar as fontes"),
    ],
)  # fmt: skip
def test_who_is_quoted_and_how_people_are_spoken_to_is_of_the_order(language: str, text: str) -> None:
    assert keeps_to(text, language)


def test_topics_hold_what_stands_in_brackets_or_behind_a_colon() -> None:
    text = (
        "Video di un minuto, orizzontale: come funziona la carta dei servizi. Spiegare: cos'è (una tessera gratuita), "
        "a cosa serve (bus, biblioteca, piscina), tre passi: compilare il modulo, fare la foto, ritirarla in municipio."
    )
    brief = understand(text)
    assert brief.topics == ("cos'è", "a cosa serve", "tre passi")
    assert [fact.text for fact in brief.facts if fact.label == "tre passi"] == [
        "compilare il modulo",
        "fare la foto",
        "ritirarla in municipio",
    ]


def test_a_length_may_be_written_with_the_mark_of_seconds() -> None:
    brief = understand('Uno spot da 15" per la pizzeria Da Gennaro a Fossalta: pizza e bibita a 9,90 euro.')
    assert brief.duration.target == 15


@pytest.mark.parametrize(
    ("language", "heading", "spoken"),
    [
        ("it", "a cosa serve", "A cosa serve?"),
        ("fr", "où nous trouver", "Où nous trouver?"),
        ("es", "qué llevar", "¿Qué llevar?"),
        ("pt", "como chegar", "Como chegar?"),
        ("en", "how it works", "how it works:"),
        ("it", "orario", "orario:"),
    ],
)
def test_headings_that_ask_are_spoken_as_questions(language: str, heading: str, spoken: str) -> None:
    assert under(heading, language) == spoken  # type: ignore[arg-type]  # a plain string of the table above
