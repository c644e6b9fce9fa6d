"""`python -m evals run` from outside: what it writes, how it ends, and that an interrupted run goes on where it was."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from evals.cli import app
from evals.watching import ROOT

HEADER = """
title: Tiny
about: For tests.
kind: {kind}
headline: {headline}
metrics:
  {headline}: {{label: What counts, better: higher, at_least: {least}, of: suite, digits: 3}}
  wall_s: {{label: Wall time, unit: s, better: lower, busy: true}}
"""
TOOLS = [{"id": "Summarizer", "desc": "Summarizes a text.", "input-type": ["text"], "output-type": ["text"]}]
SAMPLE = {"id": "1", "user_request": "Summarize this text.", "task_nodes": [{"task": "Summarizer"}]}


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    folder = tmp_path / "tiny"
    (folder / "own").mkdir(parents=True)
    (folder / "own" / "tool_desc.json").write_text(json.dumps({"nodes": TOOLS}))
    (folder / "own" / "gold.jsonl").write_text(json.dumps(SAMPLE) + "\n")
    (folder / "suite.yaml").write_text(HEADER.format(kind="planner", headline="node_f1", least=0.1))
    for number in range(5):
        (folder / f"case-{number}.yaml").write_text("data: own\n")
    return folder


def command(suite: Path, out: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "evals", "run", str(suite), "--out", str(out), *options]


def lines(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]


def started(suite: Path, out: Path) -> subprocess.Popen[bytes]:
    """A run whose first case is on record."""
    process = subprocess.Popen(command(suite, out), cwd=ROOT, stderr=subprocess.PIPE)
    until = time.monotonic() + 60
    while not ((out / "results.jsonl").is_file() and lines(out)):
        assert time.monotonic() < until, "no case came to an end"
        time.sleep(0.02)
    return process


def left_behind(out: Path) -> list[str]:
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = line.read_bytes().decode(errors="replace").replace("\0", " ")
        except OSError:
            continue
        if f"{out}/work" in words:
            found.append(words)
    return found


def wait_until_gone(out: Path) -> None:
    for _ in range(100):
        if not left_behind(out):
            return
        time.sleep(0.05)
    raise AssertionError(f"left behind: {left_behind(out)}")


@pytest.mark.parametrize(("how", "status"), [(signal.SIGKILL, -9), (signal.SIGINT, 130)])
def test_an_interrupted_run_goes_on_where_it_was(suite: Path, tmp_path: Path, how: signal.Signals, status: int) -> None:
    out = tmp_path / "out"
    process = started(suite, out)
    process.send_signal(how)
    _, said = process.communicate(timeout=30)
    assert process.returncode == status
    assert (b"go on with --resume" in said) == (how == signal.SIGINT)
    wait_until_gone(out)
    before = lines(out)
    assert 1 <= len(before) < 5
    done = subprocess.run(command(suite, out, "--resume", "--json"), cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    after = lines(out)
    assert after[: len(before)] == before
    assert sorted(line["case"] for line in after) == [f"case-{number}" for number in range(5)]
    told = json.loads(done.stdout)
    assert (told["verdict"], told["measured"], told["node_f1"]) == ("passed", 5, 1.0)
    assert f"{len(before)} of 5 cases were done before" in done.stderr.decode()
    assert not (out / "work").exists()
    _compared_with_a_better_past(suite, out)


def _compared_with_a_better_past(suite: Path, out: Path) -> None:
    """Nothing is run again; the must-pass figure still holds, and the run fails because it was better before."""
    past = out.parent / "past.jsonl"
    records = [line | {"figures": line["figures"] | {"node_f1": 2.0}} for line in lines(out)]
    past.write_text("".join(json.dumps(record) + "\n" for record in records))
    result = CliRunner().invoke(app, command(suite, out, "--resume", "--baseline", str(past), "--json")[3:])
    assert result.exit_code == 1
    told = json.loads(result.stdout.strip().splitlines()[-1])
    assert (told["verdict"], told["baseline"]["must_regressions"]) == ("passed", ["node_f1"])
    assert "WORSE" in result.stderr
    assert "2.000 before, 1.000 now; worse in case-" in result.stderr


def test_a_broken_case_is_named_and_the_others_count(suite: Path, tmp_path: Path) -> None:
    (suite / "case-1.yaml").write_text("data: nowhere\n")
    out = tmp_path / "out"
    options = ("--only", "case-0", "--only", "case-1", "--workers", "2")
    done = subprocess.run(command(suite, out, *options), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    states = {line["case"]: line for line in lines(out)}
    assert (states["case-0"]["state"], states["case-1"]["state"]) == ("done", "broken")
    assert "holds no data in the form of TaskBench" in states["case-1"]["reason"]
    assert states["case-0"]["figures"]["peak_mb"] > 10
    assert "BROKEN" in done.stderr
    assert "[2/2]" in done.stderr
    assert str(tmp_path) not in (out / "results.jsonl").read_text()


def test_where_nothing_can_be_measured_the_status_says_so(tmp_path: Path) -> None:
    (tmp_path / "suite.yaml").write_text(HEADER.format(kind="bench", headline="p95_ms", least=1))
    (tmp_path / "search.yaml").write_text("part: search\nmissing: There is no index yet.\n")
    result = CliRunner().invoke(app, ["run", str(tmp_path), "--out", str(tmp_path / "out"), "--json"])
    assert result.exit_code == 2
    told = json.loads(result.stdout.strip().splitlines()[-1])
    assert told["skipped"] == {"search": "There is no index yet."}
    assert told["metrics"] == {}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["opera"], "There is no suite 'opera'"),
        (["briefs", "--only", "opera"], "no brief with opera in the name"),
        (["defects", "--strength", "huge"], "--strength is one of weak, medium, strong"),
    ],
)
def test_what_cannot_be_run_is_refused_before_anything_runs(options: list[str], said: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["run", *options, "--out", str(tmp_path / "out")])
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (tmp_path / "out").exists()
