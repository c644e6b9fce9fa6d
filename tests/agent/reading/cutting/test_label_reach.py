"""A label reaches as far as what it names; what stands behind that in its line is of the film or told by it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.label_reach import ends_before


@pytest.mark.parametrize(
    ("sentence", "role", "label", "language"),
    [
        ("30 seconds, landscape, for our website.", "brand", "Company", "en"),
        ("We fix leaks, boilers and blocked drains.", "brand", "Company", "en"),
        ("Calm and plain, no scare tactics.", "brand", "Company", "en"),
        ("20 seconds, square.", "audience", "Audience", "en"),
        ("Our classes start on Monday.", "audience", "Audience", "en"),
        ("Wir reparieren Fahrräder.", "brand", "Firma", "de"),
        ("Limpiamos oficinas por la noche.", "brand", "Empresa", "es"),
        ("Notre machine fait des bulles.", "audience", "Public", "fr"),
    ],
)
def test_what_is_of_something_else_ends_a_label(sentence: str, role: str, label: str, language: str) -> None:
    assert ends_before(sentence, role, label, language)


@pytest.mark.parametrize(
    ("sentence", "role", "label", "language"),
    [
        ("Colours navy and sand.", "brand", "Brand", "en"),
        ("Couleurs bleu et blanc.", "brand", "Marque", "fr"),
        ("They have little time.", "audience", "Audience", "en"),
        ("Mostly parents who drive.", "audience", "Audience", "en"),
        ("No scare tactics.", "tone", "Tone", "en"),
    ],
)
def test_what_goes_on_with_a_label_stays(sentence: str, role: str, label: str, language: str) -> None:
    assert not ends_before(sentence, role, label, language)


def test_what_a_company_does_is_told_behind_its_name() -> None:
    brief = understand(
        "Company: Bluefin Plumbing. 30 seconds, landscape. We fix leaks, boilers and drains across Kent. Calm tone."
    )
    assert brief.brand.name == "Bluefin Plumbing"
    assert brief.duration.target == pytest.approx(30)
    assert any("We fix leaks" in fact.text for fact in brief.facts)
