"""Numbered items of a source that the brief wants left out."""

import pytest

from agent.brief import Source
from agent.reading.documents.leaving_items import without_items

MINUTES = Source(
    name="minutes", text="Minutes\n5. Shed. Roof leaks.\n6. Plot 17: arrears.\nA letter goes out.\n7. Bonfires stay."
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Decisions. PLEASE leave out item 6 completely, that's private. Be kind.", "Decisions. Be kind."),
        ("Bitte kurz. Punkt 6 bitte weglassen. Danke.", "Bitte kurz. Danke."),
        ("Court. Ne pas mentionner le point 6. Merci.", "Court. Merci."),
        ("Breve. Tralasciate il punto 6. Grazie.", "Breve. Grazie."),
    ],
)
def test_the_item_and_the_order_go(text: str, left: str) -> None:
    told, sources = without_items(text, (MINUTES,))
    assert told == left
    assert "arrears" not in sources[0].text
    assert "letter" not in sources[0].text
    assert "Roof leaks" in sources[0].text
    assert "Bonfires" in sources[0].text


@pytest.mark.parametrize("text", ["The film has 6 points.", "Leave out item 9."])
def test_what_orders_nothing_or_names_no_item_changes_nothing(text: str) -> None:
    assert without_items(text, (MINUTES,)) == (text, (MINUTES,))
