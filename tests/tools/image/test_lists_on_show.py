"""A list without a headline fills its frame: a few things beside each other, in the middle."""

from __future__ import annotations

import pytest

from tools.image.compose import compose
from tools.image.picture import Box, Picture
from tools.image.request import SceneRequest
from tools.image.shot import Item, Shot


def _cards(headline: str, *labels: str) -> tuple[Picture, list[Box]]:
    shot = Shot(family="list", headline=headline, items=tuple(Item(label=one, subject=one) for one in labels))
    made = compose(SceneRequest(shot=shot, look="warm", aspect="16:9"), 3)
    return made, [layer.box for layer in made.layers if layer.name == "card"]


@pytest.mark.parametrize("labels", [("coffee cup", "bread"), ("coffee cup", "bread", "cheese")])
def test_cards_without_a_headline_stand_beside_each_other_in_the_middle(labels: tuple[str, ...]) -> None:
    made, cards = _cards("", *labels)
    assert len(cards) == len(labels)
    assert len({card.y for card in cards}) == 1
    assert cards[0].y > 0.12 * made.height
    assert cards[-1].right - cards[0].x > 0.8 * made.width


def test_two_rows_stand_beside_their_headline() -> None:
    _, cards = _cards("What you get", "coffee cup", "bread")
    assert len({card.x for card in cards}) == 1
