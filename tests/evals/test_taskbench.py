"""TaskBench's measures, counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.llm.scripted import Asked, ScriptedServer, Turn
from agent.planning.plan import Draft
from evals.cli import app
from evals.expect import BriefError
from evals.taskbench import is_valid, read, score

TOOLS = [
    {"id": "Audio-to-Text", "desc": "Transcribes speech.", "input-type": ["Audio"], "output-type": ["text"]},
    {"id": "Summarizer", "desc": "Summarizes a text.", "input-type": ["text"], "output-type": ["text"]},
    {"id": "Colorizer", "desc": "Adds color to an image.", "input-type": ["image"], "output-type": ["image"]},
]
SAMPLES = [
    {
        "id": "1",
        "user_request": "Transcribe a.wav and summarize the text.",
        "task_nodes": [{"task": "Audio-to-Text"}, {"task": "Summarizer"}],
        "task_links": [{"source": "Audio-to-Text", "target": "Summarizer"}],
    },
    {
        "id": "2",
        "user_request": "Colorize b.jpg.",
        "task_nodes": [{"task": "Colorizer"}, {"task": "Summarizer"}, {"task": "Not There"}],
        "task_links": [{"source": "Summarizer", "target": "Colorizer"}],
    },
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "tool_desc.json").write_text(json.dumps({"nodes": TOOLS}))
    (tmp_path / "gold.dev.jsonl").write_text("".join(json.dumps(sample) + "\n" for sample in SAMPLES))
    return tmp_path


def test_the_measures_are_those_counted_by_hand(data: Path) -> None:
    found = score(*read(data))
    assert found.node_f1 == pytest.approx(2 * 3 / (2 * 3 + 1), abs=1e-4)  # one of four gold tools missed
    assert found.edge_f1 == pytest.approx(2 * 1 / (2 * 1 + 1), abs=1e-4)
    assert (found.samples, found.validity, found.exact, found.outside) == (2, 1.0, 0.5, 1)


def test_plans_that_cannot_run_are_not_valid(data: Path) -> None:
    offers = {offer.name: offer for offer in read(data)[0]}
    assert is_valid(Draft(("Audio-to-Text", "Summarizer"), ((0, 1),)), offers)
    assert not is_valid(Draft(("Audio-to-Text", "Summarizer"), ((1, 0),)), offers)
    assert not is_valid(Draft(("Audio-to-Text", "Colorizer"), ((0, 1),)), offers)
    assert not is_valid(Draft(("Somewhere",), ()), offers)


def test_the_command_prints_one_object(data: Path) -> None:
    done = CliRunner().invoke(app, ["taskbench", "--data", str(data), "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["node_f1"] > 0.8


def test_other_data_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="TaskBench"):
        read(tmp_path)
    (tmp_path / "tool_desc.json").write_text('{"nodes": []}')
    with pytest.raises(BriefError, match="no samples"):
        read(tmp_path)
    assert CliRunner().invoke(app, ["taskbench", "--data", str(tmp_path)]).exit_code == 2


def test_a_planner_model_is_scored_and_its_stand_ins_are_counted(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = {"steps": [{"tool": "Audio-to-Text", "after": []}, {"tool": "Summarizer", "after": [0]}]}

    def script(asked: Asked) -> Turn:
        return Turn.json(good) if "a.wav" in asked.said[1] else Turn(refusal="no")

    command = ["taskbench", "--data", str(data), "--planner", "model", "--json"]
    assert CliRunner().invoke(app, command).exit_code == 2  # none is set
    with ScriptedServer(script) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_PLANNER", "vllm:scripted")
        monkeypatch.setenv("REELWRIGHT_LLM_PLANNER_URL", server.url)
        done = CliRunner().invoke(app, command)
    figures = json.loads(done.stdout)
    assert (figures["planner"], figures["stood_in"], figures["validity"]) == ("vllm:scripted", 1, 1.0)
    assert figures["exact"] == 0.5
