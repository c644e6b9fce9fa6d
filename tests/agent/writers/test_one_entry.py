"""A list that was cut into scenes shows each of its entries by itself."""

from __future__ import annotations

from agent.writers.embedded.lines import Line
from agent.writers.embedded.shots import _one_entry
from tools.image.shot import Item, Shot

ITEMS = (Item(label="Fresh bread", subject="bread"), Item(label="Strong coffee", subject="coffee cup"))


def test_a_line_of_one_entry_is_shown_by_that_entry() -> None:
    made = _one_entry(Line("Strong coffee.", shot=Shot(family="list", items=ITEMS)))
    assert made.shot.family == "hero"
    assert made.shot.subject == "coffee cup"
    assert made.shot.items == ()


def test_a_line_of_more_than_one_entry_keeps_its_cards() -> None:
    whole = Line("Fresh bread. Strong coffee.", shot=Shot(family="list", items=ITEMS))
    headed = Line("Strong coffee.", shot=Shot(family="list", headline="What we serve", items=ITEMS))
    assert _one_entry(whole) == whole
    assert _one_entry(headed) == headed
