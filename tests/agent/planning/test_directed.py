"""A model plans a delivery over real HTTP: recipes and tools by name, judged by the validator, in real runs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agent.llm.scripted import Asked, Script, ScriptedServer, Turn, in_turn

ROOT = Path(__file__).parents[3]
MP3 = {"steps": [{"tool": "audio.export", "after": [], "words": "Turn this recording into something for my phone"}]}
BRIEF = "Turn this recording into something for my phone, please."
UNKNOWN = {"steps": [{"tool": "audio.shrink", "after": [], "words": "this recording"}]}
INVENTED = {"steps": [{"tool": "audio.export", "after": [], "words": "as a ringtone"}]}


def make(tmp_path: Path, script: Script, *arguments: str) -> tuple[dict[str, Any], list[Asked]]:
    """Runs `make` with a planner only; the writer stays the embedded one."""
    with ScriptedServer(script) as server:
        setting = {"REELWRIGHT_LLM_PLANNER": "vllm:scripted", "REELWRIGHT_LLM_PLANNER_URL": server.url}
        done = subprocess.run(
            [sys.executable, "-m", "agent", "make", *arguments, "--studio", str(tmp_path / "studio"), "--json"],
            cwd=ROOT,
            env=setting,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        told: dict[str, Any] = json.loads(done.stdout)
        return told | {"exit": done.returncode}, server.asked


def plan_of(told: dict[str, Any]) -> list[str]:
    tasks = json.loads((Path(told["path"]) / "plan.json").read_text())["tasks"]
    return [task["tool"] for task in tasks]


def test_what_a_model_plans_is_made(tmp_path: Path, recording: Path) -> None:
    told, asked = make(tmp_path, in_turn(Turn.json(MP3)), BRIEF, "--asset", str(recording))
    assert told["status"] == "delivered", told
    assert [Path(file).name for file in told["files"]] == ["sound.mp3"]
    assert plan_of(told) == ["audio.export"]
    assert len(asked) == 1
    assert '"hum.wav: audio, 1 s"' in asked[0].said[-1]
    manifest = json.loads((Path(told["path"]) / "manifest.json").read_text())
    assert manifest["planning"] == {"planner": "vllm:scripted", "prompt": "1"}


@pytest.mark.slow
def test_a_plan_that_cannot_run_is_answered_with_what_is_wrong(tmp_path: Path, recording: Path) -> None:
    chained = {
        "steps": [
            {"tool": "post.timeline", "after": [], "words": "this recording"},
            {"tool": "audio.export", "after": [], "words": "this recording"},
        ]
    }
    script = in_turn(Turn.json(INVENTED), Turn.json(chained), Turn.json(MP3))
    told, asked = make(tmp_path, script, BRIEF, "--asset", str(recording))
    assert told["status"] == "delivered", told
    assert "is not in it" in asked[1].said[-1]
    assert "bad_request in step-1, request.slots" in asked[2].said[-1]
    assert plan_of(told) == ["audio.export"]


def test_after_three_bad_plans_the_words_decide_and_it_is_said(tmp_path: Path, recording: Path) -> None:
    brief = "Convert this recording to MP3"
    told, asked = make(tmp_path, in_turn(Turn.json(UNKNOWN)), brief, "--asset", str(recording))
    assert len(asked) == 3
    assert told["status"] == "delivered", told
    assert plan_of(told) == ["audio.export"]
    assert any("embedded planner took over" in notice for notice in told["notices"])


def test_what_a_model_s_plan_needs_is_asked_for_once(tmp_path: Path, recording: Path) -> None:
    both = {
        "steps": [
            {"tool": "captions", "after": [], "words": "captions"},
            {"tool": "recut", "after": [], "words": "upright"},
        ]
    }
    brief = "Give it captions and make it upright, it is for my phone"
    told, _ = make(tmp_path, in_turn(Turn.json(both)), brief, "--asset", str(recording))
    assert (told["exit"], told["status"]) == (2, "needs_input")
    assert [need["option"] for need in told["needs"]] == ["--script FILE", "--asset FILE"]


@pytest.mark.slow
def test_a_film_alone_asks_nobody(tmp_path: Path) -> None:
    brief = "A 6 second film about tea."
    told, asked = make(tmp_path, in_turn(Turn.error(500)), brief, "--draft", "--review")
    assert told["status"] == "waiting", told
    assert not asked
