"""The chat on plain lines: brief, questions, storyboard, approval, film, edits, the end."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent.brief import Brief
from agent.cli.talk import open_questions, with_answer
from agent.reading import understand

ROOT = Path(__file__).parents[3]
BRIEF = "A 12-second teaser for Tidewater, a small ferry line. Calm. End with: Step aboard at tidewater.example"


def agent(*arguments: str, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent", *arguments], cwd=ROOT, input=said, capture_output=True, text=True, timeout=300
    )


@pytest.mark.slow
def test_a_talk_from_brief_to_edit(tmp_path: Path) -> None:
    studio = str(tmp_path / "studio")
    said = "no captions\nsing\nyes\nno music\nundo\nshow the versions\nquit\n"
    result = agent("chat", BRIEF, "--draft", "--studio", studio, said=said)
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert "Shall it be made? Say yes, or what to change first (help lists what can be said)." in lines
    assert any("“sing”" in line for line in lines)
    assert any(line.startswith("Version 3: delivered") for line in lines)
    assert any(line.startswith("Version 2: delivered") for line in lines)
    assert "*   2  no captions" in lines
    assert "Traceback" not in result.stderr
    run = lines[-1].rpartition(" ")[2]
    shown = agent("edit", run, "show the storyboard", "--studio", studio, "--json")
    told = json.loads(shown.stdout)
    assert (shown.returncode, told["kind"], told["version"]) == (0, "answered", 2)
    refused = agent("edit", run, "make it sing", "--studio", studio)
    assert refused.returncode == 2
    assert "“sing”" in refused.stdout
    later = agent("chat", "--run", run[:-1], "--studio", studio, said="redo\n")
    assert later.returncode == 0
    assert "Version 3: delivered" in later.stdout


def test_leaving_before_the_yes_keeps_the_storyboard(tmp_path: Path) -> None:
    studio = str(tmp_path / "studio")
    left = agent("chat", BRIEF, "--draft", "--studio", studio)
    assert left.returncode == 0
    run = left.stdout.splitlines()[-1].rpartition(" ")[2]
    declined = agent("chat", "--run", run, "--studio", studio, said="no\n")
    assert "cancelled" in declined.stdout


def test_ctrl_c_at_the_prompt_leaves_and_keeps_the_film(tmp_path: Path) -> None:
    studio = str(tmp_path / "studio")
    left = agent("chat", BRIEF, "--draft", "--studio", studio)
    run = left.stdout.splitlines()[-1].rpartition(" ")[2]
    process = subprocess.Popen(
        [sys.executable, "-m", "agent", "chat", "--run", run, "--studio", studio],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    while "Shall it be made?" not in process.stdout.readline():
        assert process.poll() is None
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0
    assert f"--run {run}" in out
    assert "Traceback" not in err


@pytest.mark.parametrize(("arguments", "said", "code"), [((), "", 2), (("",), "\n", 2), (("--run", "none"), "", 1)])
def test_a_talk_about_nothing_ends_with_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], said: str, code: int
) -> None:
    result = agent("chat", *arguments, "--studio", str(tmp_path / "studio"), said=said)
    assert result.returncode == code
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()


def test_only_what_the_brief_leaves_open_is_asked() -> None:
    whole: Brief = understand(BRIEF)
    assert open_questions(whole) == []
    asked = open_questions(understand("A film about our bakery, Crumb."))
    assert len(asked) == 2
    assert with_answer("A film.", "ok") == "A film."
    assert understand(with_answer("A film about our bakery, Crumb.", "20 seconds")).duration.target == 20
