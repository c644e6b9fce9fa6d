"""Where a film is shown, and by whom, is said to the maker."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.telling.showing import says_where_shown
from agent.reading.terms.whole import only_terms


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We'll play it at the pub on Saturday.", "en"),
        ("It'll be shown in the waiting room.", "en"),
        ("To show at the party on June 14.", "en"),
        ("It's going on the big screen in the hall.", "en"),
        ("Wir zeigen es auf der Feier am Samstag.", "de"),
        ("Gezeigt wird es auf der Party am 14. Juni.", "de"),
        ("On la passera à la fête samedi.", "fr"),
        ("À montrer à la fête du 14 juin.", "fr"),
        ("Lo pondremos en la fiesta del sábado.", "es"),
        ("Para proyectar en la boda.", "es"),
        ("Lo mostreremo alla festa di sabato.", "it"),
        ("Da mostrare alla festa del 14 giugno.", "it"),
        ("Para mostrar na festa de 14 de junho.", "pt"),
        ("Vamos mostrá-lo no casamento.", "pt"),
    ],
)
def test_who_shows_the_film_and_where_is_known(text: str, language: str) -> None:
    assert says_where_shown(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We'll show you the ropes in an hour.", "en"),
        ("It will be used by 40 schools.", "en"),
        ("It's going on the market in May.", "en"),
        ("The film will be shown on Friday at 8 pm.", "en"),
        ("Wir zeigen Ihnen den Weg.", "de"),
        ("Elle sera ouverte samedi.", "fr"),
        ("Se pondrá música.", "es"),
        ("La serviamo calda.", "it"),
        ("Vamos passar o dia na praia.", "pt"),
    ],
)
def test_what_else_is_shown_is_told(text: str, language: str) -> None:
    assert not says_where_shown(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Neutral tone, channel name Riverside Daily.", "en"),
        ("Cheerful tone, we'll show it in assembly.", "en"),
        ("like 40 seconds, warm, to show at the party on June 14", "en"),
        ("Company Nordhaven Logistics.", "en"),
        ("Ruhiger Ton, Firma Nordhof.", "de"),
        ("Empresa Tres Ríos, tono serio.", "es"),
    ],
)
def test_a_sentence_of_terms_alone_is_of_the_film(text: str, language: str) -> None:
    assert only_terms(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Warm, dry and quiet.", "en"),
        ("The room is quiet, warm and seats 40.", "en"),
        ("Company picnic on Friday.", "en"),
        ("Firma Nordhof backt Brot.", "de"),
    ],
)
def test_what_a_thing_is_like_is_none(text: str, language: str) -> None:
    assert not only_terms(text, language)


def test_a_name_among_terms_is_whose_film_it_is() -> None:
    brief = understand(
        "News recap for Tuesday: the council approved tram line 4 and the library reopens Monday. Neutral tone, "
        "50 seconds, channel name Riverside Daily."
    )
    assert brief.brand.name == "Riverside Daily"
    assert not [fact.text for fact in brief.facts if "Riverside" in fact.text or "tone" in fact.text]


def test_where_it_is_shown_is_no_entry_of_a_list() -> None:
    brief = understand(
        "A birthday film for my aunt Ada. She loves jazz. Like 40 seconds, warm, to show at the party on June 14"
    )
    assert not [fact.text for fact in brief.facts if "to show" in fact.text.casefold()]
