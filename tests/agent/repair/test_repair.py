"""Repairs: each touches what its finding names, none is made twice, and every change is told."""

import pytest

from agent.critic import Finding, Where
from agent.repair import CHANGES
from agent.repair import repair as repaired
from agent.storyboard import Storyboard
from tests.agent.small_boards import board_of


def repair(board: Storyboard, findings: list[Finding], tried: tuple[str, ...]) -> tuple[Storyboard, tuple[str, ...]]:
    """The changed storyboard and the names of the repairs."""
    after, made = repaired(board, findings, tried)
    return after, tuple(each.name for each in made)


def board() -> Storyboard:
    scenes = (
        {
            "narration": f"Line {number} is here. It is simply the best one.",
            "shot": {"family": "hero", "headline": f"Line {number}", "subject": "cup"},
        }
        for number in (1, 2, 3)
    )
    return board_of(scenes, shortest=19.5, longest=20.5, sound={"voice": "en-us-annie"})


def finding(change: str, check: str = "any", scene: str = "s2", measured: str = "wrong") -> Finding:
    return Finding.model_validate(
        {
            "check": check,
            "severity": "error",
            "measured": measured,
            "expected": "right",
            "where": Where(scene=scene),
            "change": change,
        }
    )


def test_only_the_named_scene_is_laid_out_plainly() -> None:
    before = board()
    after, made = repair(before, [finding("relayout")], ())
    assert made == ("simplify:s2",)
    assert after.scenes[1].shot.family == "title"
    assert (after.scenes[0], after.scenes[2]) == (before.scenes[0], before.scenes[2])
    assert any("s2" in notice for notice in after.notices)


def test_a_repair_that_was_tried_is_not_made_again() -> None:
    after, made = repair(board(), [finding("relayout")], ("simplify:s2", "vary:s2"))
    assert (after, made) == (board(), ())


def test_a_scene_that_stays_broken_is_left_out_with_a_notice() -> None:
    after, made = repair(board(), [finding("remake")], ("simplify:s2",))
    assert made == ("drop_scene:s2",)
    assert [scene.id for scene in after.scenes] == ["s1", "s3"]
    assert any("s2" in notice for notice in after.notices)


def test_the_only_scene_is_never_left_out() -> None:
    alone = board().model_copy(update={"scenes": board().scenes[:1]})
    _, made = repair(alone, [finding("remake", scene="s1")], ("simplify:s1",))
    assert made == ()


def test_the_sentence_with_a_forbidden_word_goes() -> None:
    after, made = repair(board(), [finding("rewrite", "forbidden", measured="the best")], ())
    assert made == ("strike:film",)
    assert after.scenes[1].narration == "Line 2 is here."


def test_slower_speech_takes_its_time_from_the_pauses() -> None:
    roomy = board()
    scenes = tuple(scene.model_copy(update={"hold_s": 1.0}) for scene in roomy.scenes)
    after, made = repair(roomy.model_copy(update={"scenes": scenes}), [finding("retime", scene="")], ())
    assert made == ("slow_down:film",)
    assert sum(scene.hold_s for scene in after.scenes) < len(scenes)


def test_film_without_room_is_not_slowed_down() -> None:
    full = board()
    tight = full.model_copy(update={"longest": full.seconds})
    _, made = repair(tight, [finding("retime", scene="")], ())
    assert "slow_down:film" not in made


def test_pace_stays_within_a_tenth() -> None:
    slow = board()
    slow = slow.model_copy(update={"sound": slow.sound.model_copy(update={"pace": 0.9})})
    after, made = repair(slow, [finding("retime", scene="")], ())
    assert after.sound.pace == 0.9
    assert "slow_down:film" not in made


def test_what_fails_in_most_scenes_is_not_mended_scene_by_scene() -> None:
    findings = [finding("remake", scene=scene.id) for scene in board().scenes]
    assert repair(board(), findings, ()) == (board(), ())


def test_warnings_are_not_repaired() -> None:
    warning = finding("relayout").model_copy(update={"severity": "warning"})
    assert repair(board(), [warning], ()) == (board(), ())


@pytest.mark.parametrize("change", sorted(CHANGES))
def test_every_kind_of_change_gives_a_valid_storyboard_or_none(change: str) -> None:
    after, _ = repair(board(), [finding(change)], ())
    assert Storyboard.model_validate(after.model_dump(mode="json")) == after
