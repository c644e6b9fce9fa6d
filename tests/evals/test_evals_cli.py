"""`python -m evals`: help that comes fast, comparisons of packages, and runs whose command is a stand-in."""

from __future__ import annotations

import json
import os
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


def test_help_loads_nothing_heavy() -> None:
    code = "import sys, evals.__main__; print(sorted({'av', 'cv2', 'numpy', 'langgraph'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


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
    code = "import subprocess, time; print(subprocess.Popen(['sleep', '60']).pid, flush=True)"
    hang = f"{code}; time.sleep(60)"
    spent = watched([sys.executable, "-c", hang], tmp_path / "out", tmp_path / "err", 3)
    assert spent.late
    assert spent.wall_s < 60
    with pytest.raises(ProcessLookupError):
        _until_gone(int((tmp_path / "out").read_text()))


def _until_gone(pid: int) -> None:
    for _ in range(100):
        os.kill(pid, 0)
        time.sleep(0.05)


def test_the_outcome_is_the_last_object_that_was_printed() -> None:
    assert last_object('noise\n{"a": 1}\n{"status": "delivered"}\n\n') == {"status": "delivered"}
    assert last_object("noise\n{broken") is None
    assert last_object("") is None


def test_own_suite_holds_many_readable_briefs() -> None:
    found = find_briefs(BRIEFS)
    assert len(found) >= 16
    assert len({read_brief(path).text for path in found}) == len(found)
