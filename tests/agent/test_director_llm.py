"""A film from end to end through the command line, with a model behind it that says what the test wants."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent.llm.scripted import Asked, ScriptedServer, Turn
from tests.agent.writers.writing_room import TREATMENT

ROOT = Path(__file__).parents[2]
BRIEF = (
    "A 10-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. "
    "End with: Step aboard at tidewater.example"
)
SHAPES = ["treatment", "draft", "remarks"]
EMPTY = {"setting": "", "number": "", "unit": "", "items": []}
SCENES = [
    ("hook", "The town is still asleep.", "hero", "ship", "Before the town"),
    ("reveal", "Tidewater, a small ferry line with two boats.", "split", "ship", "Two boats"),
    ("close", "Step aboard at tidewater.example", "end_card", "ship", "Tidewater"),
]
DRAFT = {
    "title": "First boat out",
    "description": "Tidewater runs two boats.",
    "hashtags": ["ferry"],
    "scenes": [
        {"role": role, "narration": said, "picture": picture, "subject": subject, "headline": headline, **EMPTY}
        for role, said, picture, subject, headline in SCENES
    ],
}
ANSWERS: dict[str, Any] = {"treatment": TREATMENT, "draft": DRAFT, "remarks": {"remarks": []}}
GAPS = {
    "brief": "The two boats are never seen together.",
    "picture": "A ferry would fit better than a sailing ship.",
    "consistency": "The blue of the water changes.",
    "pace": "The second line could rest longer.",
    "ending": "The address stands small.",
}

pytestmark = pytest.mark.slow


def answering(asked: Asked) -> Turn:
    if asked.pictures:
        return Turn(say="I see nothing.")
    return Turn.json(rated(asked) if asked.shape == "ratings" else ANSWERS[asked.shape])


def rated(asked: Asked, picture: int = 4) -> dict[str, Any]:
    """A judgement of the film in the question: the picture of its second scene, all else of its last."""
    told = asked.said[1].partition("The film, as it was made:\n```json\n")[2].partition("\n```")[0]
    starts = [scene["from"] for scene in json.loads(told)["scenes"]]
    rows = [
        {"criterion": name, "seen": "A ship.", "time": starts[1 if name == "picture" else -1] + 0.5, "gap": gap,
         "score": picture if name == "picture" else 4}
        for name, gap in GAPS.items()
    ]  # fmt: skip
    return {"ratings": rows}


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    """What all commands of a test are started with, but for the address."""
    monkeypatch.setenv("REELWRIGHT_LLM", "vllm:scripted")
    monkeypatch.setenv("REELWRIGHT_LLM_KEY", "a-key-of-nobody")


def command(studio: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "agent", *arguments, "--studio", str(studio), "--json"]


def agent(studio: Path, *arguments: str) -> tuple[int, Any]:
    done = subprocess.run(command(studio, *arguments), cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_a_model_writes_a_film_that_passes_and_is_traceable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = tmp_path / "studio"
    with ScriptedServer(answering) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        status, outcome = agent(studio, "make", BRIEF, "--draft", "--budget", "0.1")
        again_status, again = agent(studio, "make", BRIEF, "--draft", "--budget", "0.1")
        assert [asked.shape for asked in server.asked] == [*SHAPES, "", "ratings"]
    assert (status, again_status) == (0, 0), outcome
    assert outcome["title"] == "First boat out"
    assert outcome["used"][0].startswith("writer: vllm:scripted (3 calls")
    assert again["used"][0] == "writer: vllm:scripted (answers kept from before)"
    assert outcome["used"][1].startswith("judge: vllm:scripted (2 calls")
    assert (outcome["judgement"]["state"], outcome["judgement"]["saw"]) == ("pass", "text")
    assert again["judgement"] == outcome["judgement"]
    assert any("of the writer's family" in notice for notice in outcome["notices"])
    package = Path(outcome["path"])
    manifest = json.loads((package / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["writing"]["prompts"]["storyboard"]
    assert "tidewater.example" in (package / "captions.srt").read_text(encoding="utf-8")
    assert (package / "film.mp4").read_bytes() == Path(again["film"]).read_bytes()
    kept = [path for path in studio.rglob("*") if path.is_file()]
    assert not [path for path in kept if b"a-key-of-nobody" in path.read_bytes()]


def test_ctrl_c_while_the_model_is_silent_leaves_a_run_that_can_be_resumed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, silent = tmp_path / "studio", [True]

    def script(asked: Asked) -> Turn:
        quiet = asked.shape == "draft" and silent[0]
        return replace(answering(asked), stall_s=60.0 if quiet else 0.0, stall_after=2)

    with ScriptedServer(script) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        process = subprocess.Popen(
            command(studio, "make", BRIEF, "--draft"),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(server.asked) < 2:
            assert process.poll() is None, process.communicate()
            server.rest(0.05)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
        assert process.returncode == 130
        silent[0] = False
        status, outcome = agent(studio, "resume", json.loads(out)["run"])
        shapes = [asked.shape for asked in server.asked]
    assert status == 0
    assert outcome["title"] == "First boat out"
    assert shapes == ["treatment", "draft", "draft", "remarks", "", "ratings"]


@pytest.mark.parametrize("better", [True, False])
def test_a_judge_asks_for_another_round_and_the_better_film_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, better: bool
) -> None:
    scores = [2, 5] if better else [2, 1, 1]
    other = [dict(scene) for scene in DRAFT["scenes"]]
    other[1]["headline"] = "Two ferries"
    drafts = [DRAFT, {**DRAFT, "scenes": other}]

    def script(asked: Asked) -> Turn:
        if asked.shape == "draft":
            return Turn.json(drafts.pop(0))
        return Turn.json(rated(asked, scores.pop(0))) if asked.shape == "ratings" else answering(asked)

    with ScriptedServer(script) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        status, outcome = agent(tmp_path / "studio", "make", BRIEF, "--draft")
        asked = [each.shape for each in server.asked]
        told = server.asked[5].said[1]
    assert status == 0
    assert asked == [*SHAPES, "", "ratings", "draft", *(["ratings"] if better else ["ratings", "ratings"])]
    assert GAPS["picture"] in told
    review = json.loads((Path(outcome["path"]) / "review.json").read_text(encoding="utf-8"))
    assert review["verdict"] == "pass"
    assert [each["outcome"] for each in review["repairs"]] == (["fixed"] if better else ["undone", "undone"])
    assert review["judgement"]["state"] == ("pass" if better else "revise")
    board = json.loads((Path(outcome["path"]) / "storyboard.json").read_text(encoding="utf-8"))
    assert board["scenes"][1]["shot"]["headline"] == ("Two ferries" if better else "Two boats")


def test_settings_that_cannot_be_read_are_refused_before_there_is_a_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REELWRIGHT_LLM", "gpt")
    done = subprocess.run(
        command(tmp_path / "studio", "make", BRIEF),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert "provider:model" in done.stderr
    assert not list((tmp_path / "studio").glob("runs/*"))
