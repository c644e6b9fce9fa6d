"""A lesson as somebody tells it: steps in their turn, a rule with a sum, whose shop it is, and that that is all."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.cutting.passages import Passage
from agent.reading.telling.direction import is_direction

_REFUND = (
    "this is for new colleagues at the till, they always ask how to do a refund. make a how-to, about 45 seconds. "
    "first you scan the receipt, then you press the red return key, then you scan the item, and then print two slips. "
    "and anything over 150 pounds also needs the supervisor. that's it. oh and the shop is Bramley Hardware."
)


def test_steps_in_turn_are_steps_and_a_rule_is_kept() -> None:
    brief = understand(_REFUND)
    assert brief.kind == "how_to"
    assert brief.subject == "do a refund"
    assert brief.brand.name == "Bramley Hardware"
    texts = [fact.text for fact in brief.facts]
    assert "first you scan the receipt" in texts
    assert "print two slips" in texts
    assert any("150 pounds" in text for text in texts)
    assert not any("that's it" in text or "the shop is" in text for text in texts)


@pytest.mark.parametrize(
    "text",
    ["Das war's.", "C'est tout.", "Eso es todo.", "È tutto.", "É tudo.", "ok that's all"],
)
def test_that_that_is_all_is_said_to_the_maker(text: str) -> None:
    assert is_direction(Passage(text), "how_to", "en")
