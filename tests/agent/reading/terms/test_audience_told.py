"""A sentence that says who will watch is put under its label, wherever it stands."""

import pytest

from agent.reading.terms.audience_told import with_audience_apart


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "A clip on knots. The audience is sailors. Go slow.", "A clip on knots. Go slow.\nAudience: sailors"),
        ("en", "A clip on knots. It is for parents.", "A clip on knots.\nAudience: parents"),
        ("de", "Ein Clip über Knoten. Die Zielgruppe sind Anfänger.", "Ein Clip über Knoten.\nZielgruppe: Anfänger"),
        ("de", "Ein Clip über Knoten. Es richtet sich an Eltern.", "Ein Clip über Knoten.\nZielgruppe: Eltern"),
        ("fr", "Un clip sur les nœuds. Le public, ce sont des marins.", "Un clip sur les nœuds.\nPublic: des marins"),
        ("es", "Un clip sobre nudos. Va dirigido a los padres.", "Un clip sobre nudos.\nPúblico: padres"),
        ("it", "Un clip sui nodi. Il pubblico sono i velisti.", "Un clip sui nodi.\nPubblico: i velisti"),
        ("pt", "Um clip sobre nós. O público são os pais.", "Um clip sobre nós.\nPúblico: os pais"),
    ],
)  # fmt: skip
def test_who_watches_stands_under_its_label(language: str, text: str, told: str) -> None:
    assert with_audience_apart(text, language) == told


@pytest.mark.parametrize(
    "text",
    ["The tent is for families. It sleeps four.", "A clip on knots. It is for sale from May.", "It is for parents."],
)
def test_what_a_thing_is_for_stays(text: str) -> None:
    assert with_audience_apart(text, "en") == text
