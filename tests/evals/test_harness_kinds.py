"""What the kinds of cases count, and the faults that they bring about."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from agent.llm.scripted import ScriptedServer, Turn, in_turn
from evals.faults.disk import NoDisk, grow, small_disk
from evals.faults.film import Trial
from evals.faults.program import false_program
from evals.faults.servers import speech
from evals.faults.tools import misbehaved
from evals.harness.events import counted
from evals.harness.kinds.table import KINDS
from evals.harness.outcome import CaseOrder, Outcome
from evals.watching import ROOT
from memory.runs import Event
from tools.audio.engines.speech_api import SpeechApi
from tools.errors import ToolError, ToolFailed, TransientError
from tools.fakes import How
from tools.media.ffmpeg import run_ffmpeg
from tools.settings import ToolSettings


def event(kind: str, **data: Any) -> Event:
    return Event(seq=1, at=0.0, kind=kind, data=data)


def call(tokens: int, cost: float, outcome: str = "reply") -> Event:
    return event("model_call", outcome=outcome, input_tokens=tokens, output_tokens=2 * tokens, cost_usd=cost)


def case(kind: str, text: str, folder: Path) -> Outcome:
    path = folder / "case.yaml"
    path.write_text(text, encoding="utf-8")
    work = folder / "work"
    work.mkdir()
    return KINDS[kind].runner()(CaseOrder(kind=kind, path=path, folder=work, draft=True))


def test_a_film_s_process_is_counted_from_its_log() -> None:
    log = [event("storyboard"), event("task_finished"), event("task_cached"), event("task_cached")]
    log += [event("task_retry"), event("repair", repairs=["a", "b"]), event("storyboard"), event("stand_in")]
    log += [call(10, 0.001), call(5, 0.002), call(99, 1.0, outcome="timeout")]
    found = counted(log)
    assert (found["plan_edits"], found["repair_rounds"], found["repairs"], found["retries"]) == (1, 1, 2, 1)
    assert (found["tasks_run"], found["cache_hits"], found["tasks_failed"], found["stand_ins"]) == (1, 2, 0, 1)
    assert (found["model_calls"], found["tokens_in"], found["tokens_out"], found["cost_usd"]) == (3, 15, 30, 0.003)
    assert set(counted([]).values()) == {0}


@pytest.mark.parametrize(
    ("how", "times", "words"),
    [("raise", 99, "no such colour"), ("lie", 99, "0000"), ("exit", 99, "SystemExit"), ("flaky", 1, "")],
)
def test_a_misbehaving_tool_stays_alone(tmp_path: Path, how: str, times: int, words: str) -> None:
    found = misbehaved(tmp_path, cast("How", how), times)
    assert words in found.message
    assert found.overcome == (not words)
    assert found.rest_made
    assert found.only_dependents_lost


def test_a_tool_s_case_says_what_was_not_told(tmp_path: Path) -> None:
    found = case("recovery", "fault: tool\nhow: raise\ntold: something else\n", tmp_path)
    assert found.shares == {"told": (0, 1), "contained": (1, 1)}
    assert "no such colour" in found.notes[0]


@pytest.mark.parametrize(("how", "words"), [("fails", "no such codec today"), ("lies", "")])
def test_a_false_program_fails_or_lies(tmp_path: Path, how: str, words: str) -> None:
    settings, out = ToolSettings(ffmpeg=str(false_program(tmp_path, how))), tmp_path / "film.mp4"
    if words:
        with pytest.raises(ToolFailed, match=words):
            run_ffmpeg(settings, [str(out)])
    else:
        run_ffmpeg(settings, [str(out)])
        assert b"no media file" in out.read_bytes()


@pytest.mark.parametrize(("how", "error"), [("fails", TransientError), ("hangs", TransientError), ("lies", ToolError)])
def test_a_speech_server_misbehaves_until_it_is_mended(how: str, error: type[ToolError]) -> None:
    with speech(how) as server:
        api = SpeechApi(ToolSettings(speech_url=server.url, speech_timeout_s=0.3))
        with pytest.raises(error):
            api.utter(["Good morning."], api.voices()[0], 1.0)
        server.mend()
        patient = SpeechApi(ToolSettings(speech_url=server.url, speech_timeout_s=20))
        (spoken,) = patient.utter(["Good morning."], patient.voices()[0], 1.0)
        assert len(spoken.samples) / spoken.rate > 0.3


def test_a_small_disk_fills_and_grows(tmp_path: Path) -> None:
    try:
        with small_disk(tmp_path / "disk", 1) as disk:
            with pytest.raises(OSError, match="No space left"):
                (disk / "big").write_bytes(b"x" * (2 << 20))
            grow(disk, 8)
            (disk / "big").write_bytes(b"x" * (2 << 20))
    except NoDisk as reason:
        pytest.skip(str(reason))
    assert not list((tmp_path / "disk").iterdir())


def test_what_a_person_was_told_may_stand_anywhere() -> None:
    trial = Trial({"status": "failed", "findings": [{"measured": "ffmpeg stopped"}]}, {}, late=False, same_bytes=False)
    assert trial.tells("FFMPEG stopped")
    assert not trial.tells("disk")
    assert not trial.delivered_under


def test_a_part_that_is_missing_is_skipped_with_its_reason(tmp_path: Path) -> None:
    assert case("bench", "part: server\nmissing: Not there yet.\n", tmp_path) == Outcome(skipped="Not there yet.")


def test_a_planner_without_data_or_model_is_skipped(tmp_path: Path) -> None:
    assert "give the folder with --data" in case("planner", "planner: embedded\n", tmp_path).skipped


@pytest.mark.slow
def test_a_film_through_the_harness_with_a_model_that_talks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suite, out = tmp_path / "tiny", tmp_path / "out"
    suite.mkdir()
    (suite / "suite.yaml").write_text((ROOT / "evals" / "suites" / "briefs" / "suite.yaml").read_text())
    text = "A 10-second teaser for Tidewater, a ferry line. Calm. End with: Step aboard at tidewater.example"
    (suite / "ferry.yaml").write_text(f"text: '{text}'\nexpect:\n  must_say: [Tidewater]\n  must_not: [submarine]\n")
    with ScriptedServer(in_turn(Turn(say="Of course! A lovely film.", plain=True))) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        command = [sys.executable, "-m", "evals", "run", str(suite), "--draft", "--model", "vllm:scripted", "--json"]
        done = subprocess.run([*command, "--out", str(out)], cwd=ROOT, capture_output=True, text=True, check=False)
    told = json.loads(done.stdout)
    assert (done.returncode, told["verdict"]) == (0, "passed"), done.stderr
    assert told["model_calls"] >= 1
    assert told["stand_ins"] == 1
    assert told["tokens_out"] > 0
    assert told["peak_mb"] > 100
    assert told["tables"]["expectations"]["must_say"]["share"] == 1
    (record,) = map(json.loads, (out / "results.jsonl").read_text().splitlines())
    assert (record["conditions"]["model"], record["conditions"]["draft"]) == ("vllm:scripted", True)
    page = (out / "report.html").read_text()
    assert 'src="data:image/jpeg;base64,' in page
    assert str(tmp_path) not in page
