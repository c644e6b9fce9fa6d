"""`python -m evals`: help that comes fast, comparisons of packages, and runs whose command is a stand-in."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from evals.cli import app
from evals.cli.suites import BRIEFS
from evals.expect import BriefError, read_brief
from evals.running import find_briefs, last_object
from evals.watching import watched

ROOT = Path(__file__).parents[2]
BRIEF = "text: A poster, no film.\nexpect: {behaviour: not_a_film, deliverables: [poster]}\n"


def test_help_is_fast_and_loads_nothing_heavy() -> None:
    code = "import sys, evals.__main__; print(sorted({'av', 'cv2', 'numpy', 'langgraph'} & set(sys.modules)))"
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - started < 5


def test_a_folder_without_briefs_is_named(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="no brief with bike in the name"):
        find_briefs(tmp_path, ("bike",))
    result = CliRunner().invoke(app, ["briefs", "--data", str(tmp_path)])
    assert result.exit_code == 2
    assert "give a folder of .yaml files" in result.output


def test_every_command_has_its_whole_line_in_the_list() -> None:
    listed = CliRunner().invoke(app, ["--help"]).output
    commands = listed.partition("Commands:")[2]
    assert "How long titles and posts take to write" in commands
    assert "..." not in commands


def test_the_posts_of_briefs_are_shown_and_timed(tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_text("text: A 20-second film for Tidewater, a small ferry line.\nexpect: {}\n")
    shown = CliRunner().invoke(app, ["copy", "--data", str(tmp_path), "--show"])
    assert "== tea: YouTube" in shown.stdout
    assert "Tidewater" in shown.stdout
    timed = CliRunner().invoke(app, ["copy", "--data", str(tmp_path), "--json"])
    assert json.loads(timed.stdout)["briefs"] == 1
    assert CliRunner().invoke(app, ["copy", "--data", str(tmp_path / "none")]).exit_code == 2


def test_a_package_is_compared_without_making_anything(tmp_path: Path) -> None:
    brief = tmp_path / "poster.yaml"
    brief.write_text(BRIEF, encoding="utf-8")
    package = tmp_path / "package"
    package.mkdir()
    result = CliRunner().invoke(app, ["check", str(package), str(brief), "--json"])
    assert result.exit_code == 1
    told = json.loads(result.stdout.strip().splitlines()[-1])
    assert (told["name"], told["passed"]) == ("poster", False)


def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    child = f"import time, pathlib; time.sleep(1.5); pathlib.Path({str(tmp_path / 'alive')!r}).touch()"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    started = time.monotonic()
    assert watched([sys.executable, "-c", code], tmp_path / "out", tmp_path / "err", 0.7).late
    assert time.monotonic() - started < 1.4
    time.sleep(1.5)
    assert not (tmp_path / "alive").exists()


def test_the_outcome_is_the_last_object_that_was_printed() -> None:
    assert last_object('noise\n{"a": 1}\n{"status": "delivered"}\n\n') == {"status": "delivered"}
    assert last_object("noise\n{broken") is None
    assert last_object("") is None


def test_own_suite_holds_many_readable_briefs() -> None:
    found = find_briefs(BRIEFS)
    assert len(found) >= 16
    assert len({read_brief(path).text for path in found}) == len(found)
