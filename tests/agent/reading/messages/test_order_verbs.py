"""The infinitive at the end of a German order is no part of the name before it."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.order_verbs import without_order_verb


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Ein Video für die Bäckerei Krume machen: Brot ab 6 Uhr.", "Ein Video für die Bäckerei Krume: Brot ab 6 Uhr."),
        ("Können Sie ein Video für das Café Rot drehen? Danke.", "Können Sie ein Video für das Café Rot? Danke."),
        ("Einen Film über unseren Chor erstellen", "Einen Film über unseren Chor"),
    ],
)
def test_the_verb_is_taken_off(typed: str, plain: str) -> None:
    assert without_order_verb(typed, "de") == plain


@pytest.mark.parametrize(
    "text",
    [
        "Ein Video für Leute, die Musik machen: Proben am Montag.",
        "Ein Video, um für den Chor Werbung zu machen.",
        "Im Kurs für Anfänger Körbe machen: samstags um 10 Uhr.",
    ],
)
def test_other_verbs_stay(text: str) -> None:
    assert without_order_verb(text, "de") == text


def test_the_house_has_its_name() -> None:
    assert understand("Ein Video für die Bäckerei Krume machen: Brot jeden Tag ab 6 Uhr.").subject == "Bäckerei Krume"
