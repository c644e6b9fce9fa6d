"""The command line with bad input: one sentence, a non-zero status, nothing left behind."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BRIEF = "A 20-second film about our bakery, Crumb. Warm. End with: Come by on Saturday"


def agent(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    result = subprocess.run(
        [sys.executable, "-m", "agent", *arguments], cwd=ROOT, input=stdin, capture_output=True, timeout=120
    )
    return subprocess.CompletedProcess(result.args, result.returncode, result.stdout.decode(), result.stderr.decode())


@pytest.fixture
def binary(tmp_path: Path) -> str:
    path = tmp_path / "brief.bin"
    path.write_bytes(bytes(range(256)) * 10)
    return str(path)


@pytest.mark.parametrize(
    ("brief", "options", "word"),
    [
        ("", (), "empty"),
        ("   \n ", (), "empty"),
        ("coffee " * 28_600, (), "20,000"),
        (BRIEF, ("--duration", "0"), "5 to 600"),
        (BRIEF, ("--duration", "36000"), "5 to 600"),
        ("briefs/launch.md", (), "no file"),
        (BRIEF, ("--voice", "nobody"), "nobody"),
        (BRIEF, ("--look", "ugly"), "newsroom"),
        (BRIEF, ("--language", "xx"), "xx"),
        (BRIEF, ("--source", "/nowhere/facts.txt"), "facts.txt"),
    ],
)
def test_bad_input_is_refused_with_a_sentence(tmp_path: Path, brief: str, options: tuple[str, ...], word: str) -> None:
    studio = tmp_path / "studio"
    result = agent("make", "--studio", str(studio), "--json", *options, "-", stdin=brief.encode())
    assert result.returncode == 2
    said = json.loads(result.stdout)
    assert said["status"] == "refused"
    assert word in said["message"]
    assert "Traceback" not in result.stderr
    assert not list(studio.glob("runs/*"))


def test_a_binary_brief_is_refused(tmp_path: Path, binary: str) -> None:
    result = agent("make", binary, "--studio", str(tmp_path / "studio"))
    assert result.returncode == 2
    assert "not text" in result.stderr


def test_an_unwritable_output_place_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = agent("make", BRIEF, "--out", str(tmp_path / "file" / "film"), "--studio", str(tmp_path / "studio"))
    assert result.returncode == 1
    assert "cannot be written" in result.stderr
    assert not (tmp_path / "studio" / "runs").exists() or not list((tmp_path / "studio" / "runs").iterdir())


def test_an_unwritable_studio_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = agent("runs", "--studio", str(tmp_path / "file" / "studio"))
    assert result.returncode == 1
    assert "--studio" in result.stderr


def test_an_unknown_run_is_named(tmp_path: Path) -> None:
    for command in ("show", "resume"):
        result = agent(command, "no-such-run", "--studio", str(tmp_path / "studio"))
        assert result.returncode == 1
        assert "no-such-run" in result.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no json", "is not a storyboard: Invalid JSON"),
        ('{"title": 3}', "is not a storyboard: title: Input should be a valid string (and "),
    ],
)
def test_a_broken_storyboard_is_told_by_its_place(tmp_path: Path, text: str, told: str) -> None:
    edited = tmp_path / "edited.json"
    edited.write_text(text)
    result = agent("resume", "any", "--storyboard", str(edited), "--studio", str(tmp_path / "studio"))
    assert result.returncode == 2
    assert f"{edited} {told}" in result.stderr


def test_a_new_studio_has_no_runs(tmp_path: Path) -> None:
    result = agent("runs", "--json", "--studio", str(tmp_path / "studio"))
    assert result.returncode == 0
    assert json.loads(result.stdout) == []
