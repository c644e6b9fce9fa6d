"""Versions: all are kept, and the way back and forth is that of a browser."""

from __future__ import annotations

import pytest

from agent.brief import Brief
from agent.edits.versions import History, Version
from agent.errors import EditRefused
from agent.reading import understand
from agent.storyboard import Storyboard
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

BRIEF: Brief = understand("A 20-second film about our bakery, Crumb. Warm.")
BOARD: Storyboard = write(BRIEF, CountingClock())


def board(title: str) -> Storyboard:
    return BOARD.model_copy(update={"title": title})


def history(*titles: str) -> History:
    made = History(kept=(Version(number=1, said="", brief=BRIEF, board=BOARD),), trail=(1,), at=0)
    for title in titles:
        made = made.grown(BRIEF, board(title), title)
    return made


def test_undo_and_redo_walk_the_trail() -> None:
    three = history("b", "c")
    assert three.current.number == 3
    back = three.stepped(forth=False)
    assert back.current.board.title == "b"
    assert back.stepped(forth=True) == three
    with pytest.raises(EditRefused, match="nothing to redo"):
        three.stepped(forth=True)
    with pytest.raises(EditRefused, match="nothing to undo"):
        history().stepped(forth=False)


def test_an_edit_after_undo_keeps_what_was_undone() -> None:
    forked = history("b", "c").stepped(forth=False).grown(BRIEF, board("d"), "d")
    assert [version.board.title for version in forked.kept] == [BOARD.title, "b", "c", "d"]
    assert forked.stepped(forth=False).current.board.title == "b"
    with pytest.raises(EditRefused):
        forked.stepped(forth=True)
    assert forked.gone_to(3).current.board.title == "c"


def test_going_back_to_a_version_can_be_undone() -> None:
    there = history("b", "c").gone_to(0)
    assert there.current.number == 1
    assert there.stepped(forth=False).current.number == 3
    with pytest.raises(EditRefused, match="no version 9"):
        there.gone_to(9)
    with pytest.raises(EditRefused, match="already"):
        there.gone_to(1)


def test_a_version_is_kept_as_the_critic_left_it() -> None:
    settled = history("b").settled(BRIEF, board("repaired"))
    assert settled.current.board.title == "repaired"
    assert settled.kept[0].board == BOARD
