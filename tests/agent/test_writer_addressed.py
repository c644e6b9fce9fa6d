"""Numbers and mail addresses are shown; what is said leaves them out and stays a sentence."""

from __future__ import annotations

import pytest

from agent.writers.embedded.addressed import beside_addresses, speakable, without_addresses


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Meldet euch bei Karin Thoms, 0160 555 7731", "Meldet euch bei Karin Thoms"),
        ("Anmeldung bis 7. Oktober im Büro oder unter 0160 555 7731", "Anmeldung bis 7. Oktober im Büro"),
        (
            "Bewerbung per Mail an jo@hale.example oder einfach anrufen: 0160 555 7731",
            "Bewerbung per Mail oder einfach anrufen",
        ),
        ("Please register at jo@hale.example by Friday", "Please register by Friday"),
        ("Réservez avant mardi au 0160 555 7731", "Réservez avant mardi"),
        ("Manda tu currículum a jo@hale.example antes del 20 de abril", "Manda tu currículum antes del 20 de abril"),
        ("Estamos en la cafetería de 10 a 12 h, o escribe a jo@hale.example", "Estamos en la cafetería de 10 a 12 h"),
        ("A segunda sai por metade, pedidos no 0160 555 7731", "A segunda sai por metade"),
        ("Il mercato apre alle 9, prenotazioni allo 0160 555 7731", "Il mercato apre alle 9"),
        ("Fragen an jo@hale.example", "Fragen an jo@hale.example"),
        ("Mehr auf tavo.example und im Laden", "Mehr auf tavo.example und im Laden"),
    ],
)
def test_what_nobody_remembers_by_ear_is_not_said(text: str, said: str) -> None:
    assert without_addresses(text, ("0160 555 7731", "jo@hale.example", "tavo.example")) == said


def test_what_is_left_beside_an_address() -> None:
    assert beside_addresses("Bauhof, Tel. 08031 555 44", ("08031 555 44",)) == "Bauhof"
    assert speakable("tavo.example")
    assert not speakable("jo@hale.example")
