"""A house is named by the line of its sign, and neither by its street nor by what it does."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("We cut, colour and style. Hair by Jo, Mill Lane. Open Tuesday to Saturday.", "Hair by Jo"),
        ("We design, paint and film. Studio Marlow, Bristol. Book a chat at marlow.example.", "Studio Marlow"),
    ],
)
def test_the_name_before_a_place_is_the_house(text: str, subject: str) -> None:
    brief = understand(text)
    assert brief.subject == subject
    assert any(fact.text.startswith("We ") for fact in brief.facts)


def test_new_colours_are_what_a_shop_has() -> None:
    brief = understand("Need a reel for our nail bar. New autumn colours, walk-ins welcome, a discount on Tuesdays.")
    assert [fact.text for fact in brief.facts] == ["New autumn colours", "walk-ins welcome", "a discount on Tuesdays"]


def test_a_list_of_trades_is_no_name() -> None:
    brief = understand("Roof repairs, guttering and chimneys. Free quotes. Call Ken on 07700 900456.")
    assert (brief.subject, brief.brand.name) == ("Roof repairs", "")
