"""Planted causes: each spoils what it says, sums count what was seen and mended, and two are mended in a real run."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from agent.brief import Brief, DurationWish
from agent.storyboard import Storyboard
from evals.repairs import RepairsResult, Trial, run_repairs
from evals.repairs.plants import PLANTS, Plant, planted
from tests.agent.small_boards import board_of

LINES = (
    "Tidewater leaves at six. We sail every day.",
    "Two boats cross the bay, and both of them carry bicycles for nothing.",
    "Step aboard.",
)


def board() -> Storyboard:
    scenes = (
        {"narration": line, "shot": {"family": "hero", "headline": line[:30], "subject": "ferry"}} for line in LINES
    )
    return board_of(
        scenes,
        title="Tidewater",
        seconds=12,
        shortest=11,
        longest=13,
        monochrome=True,
        sound={"voice": "en-us-annie"},
    )


def brief() -> Brief:
    wish = DurationWish(target=12, shortest=11, longest=13)
    return Brief(
        text="t", subject="s", duration=wish, must_not=("cheap",), must_say=("we sail every day",), monochrome=True
    )


def test_there_are_causes_of_every_kind() -> None:
    kinds = {plant.cause for plant in PLANTS}
    assert kinds >= {"gain", "timing", "contrast", "long line", "picture", "words", "file"}
    assert len({plant.name for plant in PLANTS}) == len(PLANTS)


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
def test_each_cause_spoils_the_storyboard_or_one_task(plant: Plant) -> None:
    spoilt = planted(plant, board(), brief(), 300)
    assert spoilt is not None
    assert Storyboard.model_validate(spoilt.model_dump(mode="json")) == spoilt
    assert spoilt != board()
    if plant.lie is not None:
        assert spoilt.model_copy(update={"takes": {}}) == board()
        assert list(spoilt.takes.values()) == [300]
        assert plant.lie(board()).tool.partition(".")[0] in {"audio", "sync", "image", "video", "post"}


def test_sums_count_what_was_seen_and_what_is_gone() -> None:
    def trial(name: str, verdict: str, rounds: int, *found: str) -> Trial:
        return Trial(film="f", plant=name, cause="c", found=found, verdict=verdict, rounds=rounds, reran=("a", "b"),
                     in_vain=("a",), tasks=10)  # fmt: skip

    result = RepairsResult(
        trials=(
            trial("p", "pass", 1, "x"),
            trial("p", "pass", 2, "x"),
            trial("q", "pass", 0),
            trial("q", "flawed", 2, "x"),
        )
    )
    assert (result.found, result.fixed, result.fixed_in_one) == (0.75, 0.5, 0.25)
    assert (result.rerun_share, result.vain_share) == (0.2, 0.5)
    assert json.loads(result.model_dump_json())["plants"]["q"] == {"trials": 2, "found": 1, "fixed": 0}


@pytest.mark.slow
def test_a_wrong_level_and_a_faint_text_are_mended_without_making_more_than_hangs_on_them(tmp_path: Path) -> None:
    result = asyncio.run(run_repairs(tmp_path, films=("ferry",), only=("level low always", "words faint once")))
    assert [trial.fixed for trial in result.trials] == [True, True]
    sound, picture = result.trials
    assert not [task for task in sound.reran if task.startswith(("picture", "segment", "voice"))]
    assert {task.rpartition("-")[2] for task in picture.reran if task.startswith("segment")} == {
        task.rpartition("-")[2] for task in picture.reran if task.startswith("picture")
    }
