"""Suites are read before anything runs, and what does not fit is named by file and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.expect import BriefError
from evals.harness.suite import Metric, find_suite, names

HEADER = """
title: Tiny
about: For tests.
kind: {kind}
headline: validity
metrics:
  validity: {{label: Plans that can run, better: higher, at_least: 1}}
"""


def suite(folder: Path, header: str = HEADER.format(kind="planner"), **cases: str) -> str:
    (folder / "suite.yaml").write_text(header, encoding="utf-8")
    for name, text in cases.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def test_every_suite_of_the_house_can_be_read() -> None:
    assert {"briefs", "defects", "recovery", "memory", "taskbench", "bench", "repairs"} <= set(names())
    for name in names():
        found = find_suite(name)
        assert found.cases
        assert found.header.headline in found.header.metrics
        assert any(metric.must for metric in found.header.metrics.values()) or name == "bench"


@pytest.mark.parametrize(
    ("header", "case", "named"),
    [
        (HEADER.format(kind="planner"), "planner: oracle", r"one\.yaml: planner: .*embedded"),
        (HEADER.format(kind="planner"), "planer: embedded", r"one\.yaml: planer: "),
        (HEADER.format(kind="opera"), "planner: embedded", r"suite\.yaml: .*kind is 'opera'; there are film, "),
        (HEADER.format(kind="bench"), "part: opera", r"one\.yaml: .*part is 'opera'; there are film, render, sound"),
        (HEADER.format(kind="planner") + "colour: red", "planner: embedded", r"suite\.yaml: colour: "),
        (HEADER.format(kind="recovery"), "fault: ffmpeg\nhow: sings\ntold: no!", r"one\.yaml: ffmpeg\.how: "),
        (HEADER.format(kind="planner").replace("better: higher", "better: lower"), "", r"metrics\.validity: .*higher"),
        (HEADER.format(kind="planner"), "a: [", r"one\.yaml cannot be read: "),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, header: str, case: str, named: str) -> None:
    with pytest.raises(BriefError, match=named):
        find_suite(suite(tmp_path, header, one=case))


def test_unknown_suites_and_cases_are_named(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match=r"no suite 'opera': give one of bench, briefs, "):
        find_suite("opera")
    with pytest.raises(BriefError, match="no brief with two in the name"):
        find_suite(suite(tmp_path, one="planner: embedded"), ["two"])


def test_a_bound_holds_on_its_side_only() -> None:
    least = Metric(label="a", better="higher", at_least=0.95)
    most = Metric(label="b", better="lower", at_most=0.05)
    assert [least.holds(value) for value in (0.94, 0.95, 1.0)] == [False, True, True]
    assert [most.holds(value) for value in (0.0, 0.05, 0.06)] == [True, True, False]
    assert Metric(label="c").holds(1e9)
