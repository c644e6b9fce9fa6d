"""A please before a verb of coming or bringing is said to guests; before one of making, to the maker."""

from __future__ import annotations

import pytest

from agent.reading.telling.guests import asks_guests


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please bring cash, there is no card machine."),
        ("de", "Bitte eigenes Geschirr mitbringen."),
        ("fr", "Merci d'apporter vos gobelets."),
        ("es", "Por favor, traed ropa vieja."),
        ("it", "Si prega di portare una torcia."),
        ("pt", "Por favor, traga o seu copo."),
    ],
)
def test_guests_are_asked(language: str, text: str) -> None:
    assert asks_guests(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please make it friendly."),
        ("en", "Please return the film by Friday."),
        ("de", "Bitte den Entwurf bis Freitag abgeben."),
        ("fr", "Merci de respecter la charte."),
        ("es", "Por favor, tono cercano."),
    ],
)
def test_the_maker_is_asked(language: str, text: str) -> None:
    assert not asks_guests(text, language)
