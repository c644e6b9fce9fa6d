"""Rounds: the better film is kept, what made it worse is taken back, and a kill in between spoils nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.critic import CheckRecord, Finding, Repair, Review
from agent.repair import forget, note, settle, told, undo_unfinished
from agent.repair.rounds import KEPT, UNDOING, worth
from memory.runs import Runs
from memory.settings import MemorySettings
from memory.studio import Studio
from tests.agent.repair.boards import finding

RUN = "run-1"


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        studio.runs.create(RUN, "t", {}, {}, 0)
        yield studio.runs


def made(runs: Runs, version: str) -> None:
    for name in ("storyboard", "plan", "production"):
        runs.save(RUN, name, f"{name} {version}")


def judged(*found: Finding, broken: bool = False) -> Review:
    checks = (CheckRecord(name="c", state="broken" if broken else "ran"),)
    return Review(verdict="revise" if found else "pass", findings=found, checks=checks)


LOUD = finding("loudness", "remix", "-20 LUFS", beyond=5.0)
LOUDER = finding("loudness", "remix", "-17 LUFS", beyond=2.0)
BLACK = finding("black", "relayout", "0.5 s", scene="s2")


def test_a_worse_film_is_taken_back_with_all_its_documents(runs: Runs) -> None:
    made(runs, "1")
    settle(runs, RUN, judged(LOUD))
    made(runs, "2")
    note(runs, RUN, (Repair(name="again:master", check="loudness", before="-20 LUFS", told="Master was made again."),))
    kept = settle(runs, RUN, judged(LOUD, BLACK))
    assert kept.findings == (LOUD,)
    assert kept.repairs[0].outcome == "undone"
    assert [runs.load(RUN, name) for name in ("storyboard", "plan", "production")] == [
        "storyboard 1",
        "plan 1",
        "production 1",
    ]
    assert told(kept) == ("Master was made again. That made the film no better and was taken back.",)


def test_a_better_film_stays_and_what_was_tried_on_the_way_is_told(runs: Runs) -> None:
    made(runs, "1")
    settle(runs, RUN, judged(LOUD))
    made(runs, "2")
    note(runs, RUN, (Repair(name="again:master", check="loudness", before="-20 LUFS"),))
    assert settle(runs, RUN, judged(LOUDER)).repairs[0].outcome == "moved"
    made(runs, "3")
    note(runs, RUN, (Repair(name="level:film", check="loudness", before="-17 LUFS"),))
    done = settle(runs, RUN, judged())
    assert [each.outcome for each in done.repairs] == ["moved", "fixed"]
    assert runs.load(RUN, "storyboard") == "storyboard 3"


def test_a_film_that_is_no_better_is_not_kept(runs: Runs) -> None:
    made(runs, "1")
    settle(runs, RUN, judged(BLACK))
    made(runs, "2")
    settle(runs, RUN, judged(BLACK))
    assert runs.load(RUN, "storyboard") == "storyboard 1"


def test_a_kill_while_it_is_taken_back_is_made_good(runs: Runs) -> None:
    made(runs, "1")
    settle(runs, RUN, judged(LOUD))
    made(runs, "2")
    runs.save(RUN, UNDOING, True)
    runs.save(RUN, "storyboard", "storyboard 1")
    undo_unfinished(runs, RUN)
    assert runs.load(RUN, "production") == "production 1"
    made(runs, "3")
    undo_unfinished(runs, RUN)
    assert runs.load(RUN, "production") == "production 3"


def test_settling_twice_is_settling_once(runs: Runs) -> None:
    made(runs, "1")
    first = settle(runs, RUN, judged(LOUD))
    assert settle(runs, RUN, judged(LOUD)) == first
    assert runs.load(RUN, "plan") == "plan 1"


def test_a_new_storyboard_starts_over(runs: Runs) -> None:
    made(runs, "1")
    settle(runs, RUN, judged())
    forget(runs, RUN)
    assert runs.load(RUN, KEPT) is None
    made(runs, "2")
    assert settle(runs, RUN, judged(BLACK)).findings == (BLACK,)


def test_films_are_ranked_by_what_is_wrong_with_them() -> None:
    warning = BLACK.model_copy(update={"severity": "warning"})
    none = finding("production", "remake", "tool_failed: no")
    ranked = [
        judged(),
        judged(warning),
        judged(LOUDER),
        judged(LOUD),
        judged(LOUDER, BLACK),
        judged(broken=True),
        judged(none),
    ]
    worths = [worth(review) for review in ranked]
    assert worths == sorted(worths)
    assert len(set(worths)) == len(worths)
