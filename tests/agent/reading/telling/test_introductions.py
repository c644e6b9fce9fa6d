"""Who writes a brief is nobody's news."""

import pytest

from agent.reading import understand
from agent.reading.telling.introductions import introduces_writer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City desk here."),
        ("en", "I'm a teacher in Leeds."),
        ("en", "I teach Year 6."),
        ("de", "Lokalredaktion hier."),
        ("fr", "Ici la rédaction de Radio Vallon."),
        ("es", "Soy profe de Economía en 4.º de la ESO."),
        ("it", "Qui la redazione di Valle Oggi."),
        ("pt", "Sou professora do 6.º ano."),
    ],
)
def test_who_writes_is_known(language: str, text: str) -> None:
    assert introduces_writer(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Everything you need is here."),
        ("en", "I'm available on Monday."),
        ("de", "Hier kostet der Eintritt 4 Euro."),
        ("pt", "Sou professora e queria um vídeo sobre o ciclo da água."),
    ],
)
def test_what_says_more_is_none(language: str, text: str) -> None:
    assert not introduces_writer(text, language)


def test_the_news_is_the_subject_and_not_the_desk() -> None:
    brief = understand(
        "Desk here. Need a 40 sec item on the closed swimming pool in Harlow, 16:9. The pool shuts on 3 May."
    )
    assert "swimming pool" in brief.subject
    assert not [fact for fact in brief.facts if "desk" in fact.text.lower()]
