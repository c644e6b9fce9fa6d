"""What becomes of a judge's remarks: met by layout and time where no model writes, and never at facts' cost."""

from __future__ import annotations

import asyncio
from typing import Any

from agent import stages
from agent.critic import CheckRecord, Evidence, Finding, Review, Where
from agent.critic.judgement import Judgement, Rated
from agent.judging.findings import findings_of
from agent.judging.mending import mend
from agent.production import Production
from agent.repair.rounds import worth
from agent.storyboard import Storyboard
from tests.agent.judging.judge_court import GAPS, Court
from tools.image.shot import Shot


def judgement(**low: int) -> Judgement:
    """Pictures and pace are rated by the second scene, the ending by the last."""
    rows: Any = [(name, low.get(name, 4)) for name in GAPS]
    ratings = tuple(
        Rated(criterion=name, score=score, time=4.0, scene="s2", seen="A ship.", gap=GAPS[name]) for name, score in rows
    )
    state = "revise" if min(score for _, score in rows) < 3 else "pass"
    return Judgement(state=state, judge="vllm:scripted", ratings=ratings)


class Bench:
    """A run that a judge has found wanting, to be mended without a writing model."""

    def __init__(self, court: Court) -> None:
        self.court, self.shop = court, court.shop("http://127.0.0.1:9/v1")
        runs, evidence = court.studio.runs, court.evidence
        pacing = {"slots": [slot.model_dump(mode="json") for slot in evidence.slots]}
        made = Production(outputs={"pacing": pacing})
        runs.save(court.run, "brief", evidence.brief.model_dump(mode="json"))
        runs.save(court.run, "production", stages.RECORD.dump_python(made, mode="json"))
        self.keep(evidence.storyboard)

    def keep(self, board: Storyboard) -> None:
        self.court.studio.runs.save(self.court.run, "storyboard", board.model_dump(mode="json"))

    def with_family(self, family: Any) -> None:
        board = self.board
        shots = [scene.shot.model_copy(update={"family": family, "headline": "Two boats"}) for scene in board.scenes]
        pairs = zip(board.scenes, shots, strict=True)
        scenes = tuple(scene.model_copy(update={"shot": shot}) for scene, shot in pairs)
        self.keep(board.model_copy(update={"scenes": scenes}))

    @property
    def board(self) -> Storyboard:
        return stages.load_storyboard(self.shop, self.court.run)

    def mend(self, judged: Judgement, tried: tuple[str, ...] = (), more: tuple[Finding, ...] = ()) -> tuple[str, ...]:
        found = (*more, *findings_of(judged, self.court.evidence))
        review = Review(verdict="revise", findings=found, judgement=judged)
        self.court.studio.runs.save(self.court.run, "review", review.model_dump(mode="json"))
        return asyncio.run(mend(self.shop, self.court.run, tried))


def test_a_picture_that_does_not_fit_gets_another_layout(court: Court) -> None:
    bench = Bench(court)
    bench.with_family("hero")
    assert bench.mend(judgement(picture=2)) == ("vary:s2",)
    families = [scene.shot.family for scene in bench.board.scenes]
    assert families[0] == families[2] == "hero"
    assert families[1] != "hero"


def test_the_same_is_not_tried_twice(court: Court) -> None:
    bench = Bench(court)
    bench.with_family("hero")
    before = bench.board
    assert bench.mend(judgement(picture=2), tried=("vary:s2",)) == ()
    assert bench.board == before


def test_a_picture_that_carries_facts_stays(court: Court) -> None:
    bench = Bench(court)
    bench.with_family("number")
    assert bench.mend(judgement(picture=1, consistency=1)) == ()
    assert {scene.shot.family for scene in bench.board.scenes} == {"number"}


def test_words_are_not_rewritten_without_a_writing_model(court: Court) -> None:
    assert Bench(court).mend(judgement(brief=1, ending=1)) == ()


def test_errors_of_the_checks_come_first(court: Court) -> None:
    bench = Bench(court)
    bench.with_family("hero")
    error = Finding(check="black", severity="error", measured="1 s", expected="none", where=Where(scene="s1"))
    assert bench.mend(judgement(picture=1), more=(error,)) == ()


def test_nothing_is_done_where_nothing_was_found(court: Court) -> None:
    assert Bench(court).mend(judgement()) == ()


def test_a_judge_s_higher_scores_are_worth_more_but_never_an_error() -> None:
    ran = (CheckRecord(name="black", state="ran"),)
    error = Finding(check="black", severity="error", measured="1 s", expected="none")
    fair, better = (Review(verdict="pass", checks=ran, judgement=judgement(pace=score)) for score in (3, 5))
    flawed = better.model_copy(update={"findings": (error,)})
    assert worth(better) < worth(fair) < worth(flawed)


def test_each_low_rating_is_a_warning_with_its_task(evidence: Evidence) -> None:
    found = findings_of(judgement(picture=2, pace=1, brief=3), evidence)
    assert [(each.check, each.severity, each.where.task) for each in found] == [
        ("rubric_pace", "warning", "voice-s2"),
        ("rubric_picture", "warning", "picture-s2"),
    ]
    assert all(each.where.start == 3.0 and each.where.end == 6.0 for each in found)


def test_a_shot_without_words_can_be_varied_too(court: Court) -> None:
    bench = Bench(court)
    scenes = tuple(scene.model_copy(update={"shot": Shot(family="title")}) for scene in bench.board.scenes)
    bench.keep(bench.board.model_copy(update={"scenes": scenes}))
    assert bench.mend(judgement(consistency=2)) == ("vary:s2",)
    assert bench.board.scenes[1].shot.headline
