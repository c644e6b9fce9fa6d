"""Formulas of offices, and the news behind them."""

import pytest

from agent.reading.documents.informing import informed


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("it", "AVVISO ALLA CITTADINANZA\nSi informa che da lunedì parte la raccolta.", "Da lunedì parte la raccolta."),
        ("de", "Aushang\nHiermit teilen wir mit, dass die Brücke gesperrt ist.", "Die Brücke ist gesperrt."),
        ("fr", "Avis à la population\nNous vous informons que la piscine ferme.", "La piscine ferme."),
        ("es", "Se informa a los vecinos de que el agua se corta el lunes.", "El agua se corta el lunes."),
        ("pt", "Informa-se que a rua fecha no dia 3.", "A rua fecha no dia 3."),
        ("en", "PUBLIC NOTICE\nWe hereby inform you that the bridge closes.", "The bridge closes."),
        ("en", "We inform our members by post.", "We inform our members by post."),
        ("it", "L'avviso è affisso in sala.", "L'avviso è affisso in sala."),
    ],
)  # fmt: skip
def test_news_is_told_without_its_formula(language: str, text: str, told: str) -> None:
    assert informed(text, language) == told
