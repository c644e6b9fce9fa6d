"""Fragments of a brief: tones, audiences, offers and closing names."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.telling.bare_lists import is_audience, is_closing_order, is_offer, is_tone_list


@pytest.mark.parametrize(
    ("text", "language", "tone"),
    [
        ("Calm, honest, rooted.", "en", True),
        ("Young, quick.", "en", True),
        ("Ruhig, erdig.", "de", True),
        ("Sachlich, bürgernah.", "de", True),
        ("Sobre, terrien.", "fr", True),
        ("Soft, stretchy.", "en", False),
        ("Light, leakproof.", "en", False),
        ("Rutschfest, regendicht.", "de", False),
        ("Légère, étanche, lavable.", "fr", False),
        ("Frisch, knusprig, lecker.", "de", False),
    ],
)
def test_adjectives_alone_are_a_tone_unless_they_describe_a_thing(text: str, language: str, tone: bool) -> None:
    assert is_tone_list(text, language) is tone


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("For tenants who share a laundry room.", "en"),
        ("Für alle, die gern nähen.", "de"),
        ("Pour les familles qui n'ont pas de jardin.", "fr"),
    ],
)
def test_a_fragment_behind_for_is_the_audience(text: str, language: str) -> None:
    assert is_audience(text, language)


def test_a_whole_sentence_behind_for_is_told() -> None:
    assert not is_audience("Für Familien, die kommen, gibt es Kuchen.", "de")
    assert not is_audience("For guests who stay 3 nights.", "en")


def test_what_a_thing_has_and_costs_is_an_offer_and_a_budget_is_none() -> None:
    assert is_offer("Rustproof, four colours, 12.50 euros.", "en")
    assert not is_offer("Calm, budget 300 euros.", "en")
    assert not is_offer("Film, 30 Sekunden, 300 Euro.", "de")


def test_features_claim_and_tone_of_a_product_go_where_they_belong() -> None:
    brief = understand(
        "A 25 second product video for Brellix, an umbrella that opens itself. Windproof, two colours, 29.90 euros. "
        "For people who always carry bags. Young, quick. End on Brellix. Opens on its own."
    )
    told = [fact.text for fact in brief.facts]
    assert {"Windproof", "two colours", "29.90 euros"} <= set(told)
    assert not [text for text in told if "carry bags" in text or "quick" in text]
    assert brief.tone == ("young", "quick")
    assert brief.ending == "Brellix. Opens on its own"


def test_a_closing_name_is_an_order_in_german() -> None:
    assert is_closing_order("Endet mit Brellix.", "de")
    assert not is_closing_order("Endet mit einem Lied für alle Kinder.", "de")


def test_what_people_choose_is_told() -> None:
    brief = understand("30 seconds for Parcelo. The app lists who is home, you choose a neighbour, they keep it.")
    assert any("you choose a neighbour" in fact.text for fact in brief.facts)
