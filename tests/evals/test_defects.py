"""The counting; what the critic finds is measured by the suite itself."""

from __future__ import annotations

from pathlib import Path

from agent.critic.checks import OUTSIDE_CHECKS
from evals.defects.counting import Trial, summarised
from evals.defects.table import DEFECTS

CHECKS = [check.__name__.rpartition(".")[2] for check in OUTSIDE_CHECKS]


def test_every_defect_names_checks_that_run_on_outside_films() -> None:
    assert all(set(defect.checks) <= set(CHECKS) for defect in DEFECTS)


def test_misses_and_false_alarms_are_counted_apart() -> None:
    trials = [
        Trial("a", "", "", ("black",)),
        Trial("b", "", "", ()),
        Trial("a", "hum", "medium", ("hum",), ("hum",)),
        Trial("b", "hum", "medium", ("black",), ("hum",)),
        Trial("b", "hum", "weak", (), ("hum",)),
    ]
    found = summarised(trials, ["black", "hum"])
    assert (found["recall"], found["false_alarm"]) == (0.5, 0.25)
    assert found["checks"]["black"]["false_alarm"]["share"] == 0.5
    assert found["checks"]["hum"]["recall"]["share"] == 0.5
    assert found["defects"]["hum"]["weak"]["share"] == 0


def test_the_page_on_judging_names_every_check() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
    assert [name for name in CHECKS if f"`{name}`" not in page] == []
    assert f"plants {len(DEFECTS)} defects" in page
