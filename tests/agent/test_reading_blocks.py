"""Labels that mean the film among wishes and the world among facts."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.blocks import of_the_world


def told(text: str) -> str:
    return " | ".join(f"{fact.label}: {fact.text}" for fact in understand(text).facts)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Video für unsere Lesung.\n\nDatum: 12. März\nBeginn: 19.30 Uhr\nOrt: Lange Gasse 8", "19.30"),
        ("Vídeo para el club, el balance del año.\nSocios: 312\nPresupuesto: 18.400 €\nActividades: 47", "18.400"),
        ("Video per la sagra.\nData: 3 maggio\nMusica: banda comunale alle 21\nCoperti: 350", "banda comunale"),
        ("Product video.\nProduct: Larkfold stove\nWeight: 310 g\nColours: moss green, slate\nPrice: £64", "slate"),
        ("Film for our talk.\nWhen: 3 May\nWhere: Corn Hall\nSpeaker: Dr Ana Ruiz\nEntry: free", "Ana Ruiz"),
        ("Vidéo pour notre stage.\nDate : 4 mai\nDurée : 3 heures\nPlaces : 12\nPrix : 30 €", "3 heures"),
    ],
)
def test_a_label_among_facts_stands_before_a_fact(text: str, fact: str) -> None:
    assert fact in told(text)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Video for our bakery.\nLength: 30 seconds\nMusic: calm piano\nColours: navy, cream\nPrice: £4", "piano"),
        ("Video for our bakery.\nTone: warm\nColours: navy, cream\nWeight: 310 g\nPrice: £4", "navy"),
        ("Film for our concert.\nWhen: 3 May\nWhere: Corn Hall\nMusic: calm and warm\nTickets: £4", "calm"),
        ("Film for our bakery.\nOpening: a hand dusting flour\nFormat: 9:16\nTone: warm", "hand dusting"),
    ],
)
def test_a_label_among_wishes_stays_a_wish(text: str, wish: str) -> None:
    assert wish not in told(text)


def test_a_block_needs_three_lines_of_which_most_are_plain() -> None:
    plain = (("", "12"), ("", "3 May"), ("music", "brass band"))
    assert of_the_world(plain, "en")
    assert not of_the_world(plain[:2], "en")
    assert not of_the_world((*plain, ("tone", "warm")), "en")
