"""A run against an earlier one: what became worse is named, what chance explains is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.expect import BriefError
from evals.harness.comparing import compare
from evals.harness.record import Conditions, Record, append, mend, read_records
from evals.harness.suite import Header, Metric, Suite
from evals.harness.summary import summarise

METRICS = {
    "passed": Metric(label="Passed", better="higher", at_least=1),
    "recall": Metric(label="Recall", better="higher", at_least=0.5, of="suite"),
    "wall_s": Metric(label="Wall time", better="lower", slack=0.1),
}
SUITE = Suite("tiny", Header(title="T", about="t", kind="planner", headline="passed", metrics=METRICS), (), 0)
CASES = tuple(f"case-{number}" for number in range(8))


def record(case: str, **more: object) -> Record:
    values = {"shares": {"passed": (1, 1)}, "conditions": Conditions(seed=1), "state": "done"} | more
    return Record.model_validate({"suite": "tiny", "case": case, "mark": "m", **values})


def walls(*seconds: float) -> list[Record]:
    return [record(case, figures={"wall_s": value}) for case, value in zip(CASES, seconds, strict=False)]


def test_a_steady_loss_is_named_and_noise_is_not() -> None:
    before = walls(10, 20, 30, 40, 50, 60, 70, 80)
    slower = compare(SUITE, walls(13, 25, 38, 50, 63, 76, 88, 99), before)
    assert (slower.regressions, slower.must_regressions) == (("wall_s",), ())
    assert slower.metrics["wall_s"].worse_in[0] == "case-7"
    noisy = compare(SUITE, walls(14, 16, 34, 36, 54, 56, 74, 76), before)
    assert noisy.regressions == ()
    faster = compare(SUITE, walls(7, 15, 22, 30, 37, 45, 52, 60), before)
    assert (faster.metrics["wall_s"].change, faster.regressions) == ("better", ())


def test_a_change_within_the_slack_is_none() -> None:
    before = walls(100, 100, 100, 100, 100, 100, 100, 100)
    assert compare(SUITE, walls(*[108] * 8), before).metrics["wall_s"].change == "same"
    assert compare(SUITE, walls(*[112] * 8), before).metrics["wall_s"].change == "worse"


def test_one_case_that_fails_what_it_held_is_named_whatever_the_interval_says() -> None:
    before = [record(case) for case in CASES]
    now = [record(case, shares={"passed": (int(case != "case-3"), 1)}) for case in CASES]
    found = compare(SUITE, now, before)
    assert found.metrics["passed"].failed_in == ("case-3",)
    assert found.must_regressions == ("passed",)


def test_a_must_pass_share_that_sinks_is_named_though_it_holds() -> None:
    before = [record(case, shares={"recall": (20, 20)}) for case in CASES]
    now = [record(case, shares={"recall": (15, 20)}) for case in CASES]
    assert compare(SUITE, now, before).must_regressions == ("recall",)
    assert summarise(SUITE, now).metrics["recall"].holds


def test_few_pairs_are_called_few() -> None:
    found = compare(SUITE, walls(90, 90), walls(10, 10))
    assert (found.pairs, found.metrics["wall_s"].change, found.regressions) == (2, "few", ())


def test_what_differs_between_the_runs_is_told() -> None:
    now = [record(case, conditions=Conditions(seed=1, draft=True, model="m")) for case in CASES]
    found = compare(SUITE, now, [record(case) for case in CASES])
    assert found.unlike == ("model: none before, m now", "draft: False before, True now")


def test_a_case_that_broke_since_is_lost_and_one_left_out_is_not() -> None:
    before = [record(case) for case in CASES]
    now = [record("case-0"), record("case-1", state="broken", shares={})]
    assert compare(SUITE, now, before).lost == ("case-1",)
    with pytest.raises(BriefError, match="no measured case of tiny in common"):
        compare(SUITE, [record("other")], before)


def test_shares_are_added_up_and_means_are_taken() -> None:
    records = [
        record("a", shares={"recall": (1, 1)}, figures={"wall_s": 1.0}, tables={"t": {"row": (1, 2)}}),
        record("b", shares={"recall": (0, 3)}, figures={"wall_s": 3.0}, tables={"t": {"row": (0, 1)}}),
        record("c", state="skipped", reason="no disk", shares={}),
    ]
    found = summarise(SUITE, records)
    assert (found.metrics["recall"].value, found.metrics["recall"].holds) == (0.25, False)
    assert (found.metrics["wall_s"].value, found.metrics["wall_s"].total) == (2.0, 4.0)
    assert found.tables == {"t": {"row": (1, 3)}}
    assert (found.verdict, found.skipped) == ("failed", {"c": "no disk"})
    assert summarise(SUITE, records[2:]).verdict == "nothing"


def test_records_survive_a_torn_line_and_the_last_of_a_case_counts(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    append(path, record("a", figures={"wall_s": 1.0}))
    append(path, record("a", figures={"wall_s": 2.0}))
    with path.open("a", encoding="utf-8") as file:
        file.write('{"suite": "tiny", "ca')
    with pytest.raises(BriefError, match=r"results\.jsonl, line 3: "):
        read_records(path)
    mend(path)
    assert [one.figures for one in read_records(path)] == [{"wall_s": 2.0}]
