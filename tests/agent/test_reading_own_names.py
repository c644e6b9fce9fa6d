"""Who says "our bakery, Crumb" has a bakery called Crumb; lists, days and manners after a comma are no names."""

from __future__ import annotations

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        ("A 20-second film about our bakery, Crumb. Warm. End with: Come by on Saturday", "Crumb", "bakery"),
        ("A promo for our yoga studio, Still Point, on Mill Lane.", "Still Point", "yoga studio"),
        ("Ein Film über unsere Bäckerei, Krume. Warm.", "Krume", "Bäckerei"),
        ("Un film sur notre boulangerie, Mie. Chaleureux.", "Mie", "boulangerie"),
        ("Un video sobre nuestra panadería, Miga. Cálido.", "Miga", "panadería"),
        ("Un film sulla nostra gelateria, Neve. Caldo.", "Neve", "gelateria"),
        ("Um filme sobre a nossa padaria, Trigo. Caloroso.", "Trigo", "padaria"),
    ],
)
def test_what_is_ours_has_the_name_after_the_comma(text: str, name: str, what: str) -> None:
    brief = understand(text)
    assert (brief.subject, brief.brand.name, brief.description) == (name, name, what)


@pytest.mark.parametrize(
    "text",
    [
        "A film about our team, Anna, Ben and Carla.",
        "A film about our bakery, warm and quick.",
        "A film about our summer fair, Saturday 4 July.",
    ],
)
def test_what_is_no_name_is_not_taken_for_one(text: str) -> None:
    assert understand(text).brand.name == ""
