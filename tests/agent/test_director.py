"""A film from end to end through the command line: made, changed, stopped, approved, killed."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from evals.recovery import recovery

ROOT = Path(__file__).parents[2]
BRIEF = (
    "A 12-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. "
    "The first boat leaves at 6 am. End with: Step aboard at tidewater.example"
)
FILES = {
    "film.mp4", "captions.srt", "captions.vtt", "poster.png", "contact_sheet.png", "storyboard.json", "plan.json",
    "timeline.otio", "review.json", "report.html", "post.md", "manifest.json", "events.jsonl",
    "audio/master.wav", "audio/voice.wav", "audio/music.wav", "audio/music.mid", "audio/effects.wav",
}  # fmt: skip

pytestmark = pytest.mark.slow


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "agent", *arguments]


def agent(*arguments: str) -> tuple[int, Any]:
    result = subprocess.run(command(*arguments, "--json"), cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert result.stdout, result.stderr
    return result.returncode, json.loads(result.stdout)


def sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def starts(package: Path) -> list[str]:
    events = [json.loads(line) for line in (package / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    return [event["data"]["task"] for event in events if event["kind"] == "task_started"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    studio = tmp_path_factory.mktemp("made") / "studio"
    status, outcome = agent("make", BRIEF, "--draft", "--studio", str(studio))
    assert status == 0, outcome
    return studio, outcome


def test_a_brief_becomes_a_whole_package(made: tuple[Path, dict[str, Any]]) -> None:
    _, outcome = made
    package = Path(outcome["path"])
    assert outcome["status"] == "delivered"
    assert outcome["verdict"] == "pass"
    assert {str(path.relative_to(package)) for path in package.rglob("*") if path.is_file()} == FILES
    assert abs(outcome["duration"] - 12) <= 0.5
    assert "tidewater.example" in (package / "captions.srt").read_text(encoding="utf-8").casefold().replace("\n", " ")


def test_the_manifest_names_every_file_by_its_hash(made: tuple[Path, dict[str, Any]]) -> None:
    package = Path(made[1]["path"])
    manifest = json.loads((package / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["files"]
    for name, entry in manifest["files"].items():
        assert sha(package / name) == entry["sha256"]
    by_output = {output: row for row in manifest["tasks"] for output in row["outputs"]}
    assert by_output[manifest["files"]["film.mp4"]["sha256"]]["tool"] == "post.mux"


def test_runs_and_show_tell_of_it(made: tuple[Path, dict[str, Any]]) -> None:
    studio, outcome = made
    _, rows = agent("runs", "--studio", str(studio))
    assert {"id", "status", "title", "path"} <= set(rows[0])
    assert rows[-1]["id"] == outcome["run"]
    _, shown = agent("show", outcome["run"][:-1], "--studio", str(studio))
    assert shown["run"] == outcome["run"]
    assert shown["storyboard"]["scenes"]


def test_the_same_brief_and_seed_give_the_same_bytes(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    _, outcome = made
    _, again = agent("make", BRIEF, "--draft", "--studio", str(tmp_path / "studio"))
    assert sha(Path(again["film"])) == sha(Path(outcome["film"]))


def test_one_changed_word_redoes_only_what_depends_on_it(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    studio, outcome = made
    package = Path(outcome["path"])
    before = starts(package)
    board = json.loads((package / "storyboard.json").read_text(encoding="utf-8"))
    scene = board["scenes"][1]
    first, _, rest = scene["narration"].partition(" ")
    scene["narration"] = f"{'Here' if first != 'Here' else 'This'} {rest}"
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(board), encoding="utf-8")
    status, after = agent("resume", outcome["run"], "--storyboard", str(edited), "--studio", str(studio))
    assert status in (0, 3), after
    redone = starts(Path(after["path"]))[len(before) :]
    assert f"voice-{scene['id']}" in redone
    others = {other["id"] for other in board["scenes"]} - {scene["id"]}
    assert not [task for task in redone if task.startswith("voice-") and task.rpartition("-")[2] in others]
    assert len([task for task in redone if task.startswith("segment-")]) <= 2


@pytest.fixture
def changed(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> tuple[Path, str, Path]:
    """A studio of its own with the film, the film's run, and a storyboard with another picture in it."""
    studio, outcome = made
    own = tmp_path / "own"
    shutil.copytree(studio, own)
    board = json.loads((own / "runs" / outcome["run"] / "storyboard.json").read_text(encoding="utf-8"))
    board["scenes"][1]["shot"]["subject"] = "lighthouse"
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(board), encoding="utf-8")
    return own, outcome["run"], edited


def subject(studio: Path, run: str) -> str:
    board = json.loads((studio / "runs" / run / "storyboard.json").read_text(encoding="utf-8"))
    return str(board["scenes"][1]["shot"]["subject"])


@pytest.mark.parametrize("seen", ["storyboard", "task_started"])
def test_a_change_that_was_killed_is_made_when_resumed(changed: tuple[Path, str, Path], seen: str) -> None:
    """Killed where its first tasks run and the graph may not even be loaded."""
    studio, run, edited = changed
    with sqlite3.connect(studio / "studio.db") as database:
        query = "SELECT count(*) FROM events WHERE run = ? AND kind = ?"
        before = database.execute(query, (run, seen)).fetchone()
        process = subprocess.Popen(
            command("resume", run, "--storyboard", str(edited), "--studio", str(studio)),
            cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        while database.execute(query, (run, seen)).fetchone() == before:
            assert process.poll() is None
            time.sleep(0.005)
        process.kill()
        process.wait()
    assert subject(studio, run) != "lighthouse"
    status, outcome = agent("resume", run, "--studio", str(studio))
    assert status == 0, outcome
    assert subject(studio, run) == "lighthouse"
    assert "segment-s2" in starts(Path(outcome["path"]))[-40:]


def test_a_change_that_is_refused_is_planned_again_when_resumed(
    changed: tuple[Path, str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, run, edited = changed
    with monkeypatch.context() as small:
        small.setenv("REELWRIGHT_AGENT_MAX_TASK_SECONDS", "0.001")
        status, outcome = agent("resume", run, "--storyboard", str(edited), "--studio", str(studio))
    assert status not in (0, 3)
    assert "The plan was refused" in json.dumps(outcome)
    status, outcome = agent("resume", run, "--studio", str(studio))
    assert status == 0, outcome
    assert subject(studio, run) == "lighthouse"


def test_a_finished_package_can_be_put_elsewhere(made: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    studio, outcome = made
    out = tmp_path / "again"
    status, _ = agent("resume", outcome["run"], "--out", str(out), "--studio", str(studio))
    assert status == 0
    assert (out / "film.mp4").is_file()
    assert (out / "audio" / "voice.wav").is_file()


def test_ctrl_c_leaves_a_run_that_can_be_resumed(tmp_path: Path) -> None:
    studio = str(tmp_path / "studio")
    process = subprocess.Popen(
        command("make", BRIEF, "--draft", "--studio", studio),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if "Making pictures" in line:
            break
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "python -m agent resume" in out
    _, rows = agent("runs", "--studio", studio)
    assert rows[0]["status"] == "interrupted"
    status, outcome = agent("resume", rows[0]["id"], "--studio", studio)
    assert status == 0
    assert outcome["status"] == "delivered"


def test_a_storyboard_waits_for_approval(tmp_path: Path) -> None:
    studio = str(tmp_path / "studio")
    status, outcome = agent("make", BRIEF, "--draft", "--review", "--studio", studio)
    assert status == 0
    assert outcome["status"] == "waiting"
    assert not (tmp_path / "studio" / "runs" / outcome["run"] / "film.mp4").exists()
    status, outcome = agent("resume", outcome["run"], "--yes", "--studio", studio)
    assert status == 0
    assert outcome["status"] == "delivered"


def test_killed_runs_end_with_the_same_bytes(tmp_path: Path) -> None:
    kills = list(recovery(tmp_path, kills=3, seed=int(os.getpid())))
    assert all(kill.good for kill in kills), kills


def test_the_package_is_put_elsewhere_too(tmp_path: Path) -> None:
    out = tmp_path / "out" / "teaser.mp4"
    _, outcome = agent("make", BRIEF, "--draft", "--out", str(out), "--studio", str(tmp_path / "studio"))
    assert sha(out) == sha(Path(outcome["film"]))
