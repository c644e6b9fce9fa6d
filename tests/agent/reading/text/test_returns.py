"""A return is to something: "volta às aulas" is cut neither at its "to" nor taken for a verb."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.text.noun_phrase import head_of


@pytest.mark.parametrize(
    ("phrase", "language", "head"),
    [
        ("Campanha de volta às aulas na Papelaria", "pt", "Campanha de volta às aulas"),
        ("Regresso ao trabalho com energia", "pt", "Regresso ao trabalho"),
        ("Campaña de vuelta al cole en la papelería", "es", "Campaña de vuelta al cole"),
        ("rientro a scuola alla cartoleria", "it", "rientro a scuola"),
        ("retour au bureau pour tous", "fr", "retour au bureau"),
        ("oficina às quintas", "pt", "oficina"),
    ],
)
def test_a_head_keeps_where_it_returns_to(phrase: str, language: str, head: str) -> None:
    assert head_of(phrase, language) == head


def test_a_return_at_the_head_is_no_verb() -> None:
    brief = understand("Volta às aulas na Papelaria Caderno: mochilas com 20% de desconto.")
    assert brief.subject == "Volta às aulas na Papelaria Caderno"
    assert understand("Volta o clube de leitura na quinta-feira, 5 de março, às 19h.").subject == "clube de leitura"
