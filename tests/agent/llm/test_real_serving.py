"""Runs through real model servers: llama.cpp's and transformers', with tiny models of random weights made here.

What such a model says means nothing. Where the server holds it to a grammar, its answer has the form that was asked
for all the same; a whole treatment it never gives, so it is asked three times and the embedded writer takes over.

Neither server is among the project's packages. Each test says how to have one; it may live in a Python of its own:

    python -m venv serving && serving/bin/pip install "llama-cpp-python[server]" gguf
    REELWRIGHT_TEST_LLAMA_PYTHON=serving/bin/python python -m pytest -m slow tests/agent/llm/test_real_serving.py
"""

from __future__ import annotations

import asyncio
import http.client
import importlib.util
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from agent.llm.asking import ask
from agent.llm.budget import Budget
from agent.llm.endpoint import Endpoint
from agent.llm.model import Surroundings, open_model
from agent.llm.probe import probe
from memory.settings import MemorySettings
from memory.studio import Studio
from prompts.loader import Words

ROOT = Path(__file__).parents[3]
HERE = Path(__file__).parent
START_S = 120.0
BRIEF = "A 6-second teaser for Tidewater, a small ferry line. End with: Step aboard."

pytestmark = pytest.mark.slow


class Pythons(BaseSettings):
    """Pythons that hold a server, where it is not this one."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_TEST_", extra="ignore")

    llama_python: str = ""
    transformers_python: str = ""


@dataclass(frozen=True)
class Serving:
    """A server that answers."""

    url: str
    model: str


class Weather(BaseModel):
    """A form without free words, which a grammar fills whatever the weights are."""

    model_config = ConfigDict(extra="forbid")

    sky: Literal["clear", "cloudy", "dark"]
    wind: Literal["none", "some", "much"]
    rain: bool


def python_with(named: str, *packages: str) -> str:
    """The Python that holds the packages; the test is skipped where there is none."""
    if named:
        found = subprocess.run([named, "-c", f"import {', '.join(packages)}"], capture_output=True, check=False)
        assert found.returncode == 0, f"{named} lacks one of {packages}: {found.stderr.decode()[-300:]}"
        return named
    missing = [package for package in packages if importlib.util.find_spec(package) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed here; see the top of this file for a Python of its own")
    return sys.executable


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def serving(command: Sequence[str], port: int, path: str, log: Path, home: Path) -> Iterator[None]:
    """A server process, once it answers at `path`; it is offline, and ends with the block."""
    home.mkdir(parents=True, exist_ok=True)
    offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(home), "HF_HUB_CACHE": str(home), "PATH": "/usr/bin:/bin"}
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, env=offline) as process:
        try:
            until = time.monotonic() + START_S
            while not answers(port, path):
                assert process.poll() is None, log.read_text(errors="replace")[-2000:]
                assert time.monotonic() < until, f"no answer: {log.read_text(errors='replace')[-2000:]}"
                time.sleep(0.2)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """llama.cpp's server."""
    python = python_with(Pythons().llama_python, "llama_cpp", "gguf", "uvicorn", "starlette_context")
    folder, port = tmp_path_factory.mktemp("llama"), free_port()
    model = folder / "tiny.gguf"
    subprocess.run([python, str(HERE / "tiny_gguf.py"), str(model)], check=True, timeout=120)
    command = [python, "-m", "llama_cpp.server", "--model", str(model), "--model_alias", "tiny"]
    options = ["--host", "127.0.0.1", "--port", str(port), "--n_ctx", "32768", "--n_threads", "1"]
    with serving([*command, *options], port, "/v1/models", folder / "log", folder / "home"):
        yield Serving(f"http://127.0.0.1:{port}/v1", "llamacpp:tiny")


@pytest.fixture(scope="module")
def transformers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """transformers' server."""
    python = python_with(Pythons().transformers_python, "transformers", "torch", "fastapi", "uvicorn")
    folder, port = tmp_path_factory.mktemp("transformers"), free_port()
    model = folder / "tiny"
    subprocess.run([python, str(HERE / "tiny_transformers.py"), str(model)], check=True, timeout=300)
    command = [python, "-m", "transformers.cli.transformers", "serve", str(model), "--device", "cpu"]
    with serving(
        [*command, "--host", "127.0.0.1", "--port", str(port)], port, "/health", folder / "log", folder / "home"
    ):
        yield Serving(f"http://127.0.0.1:{port}/v1", f"gateway:{model}")


def made_by(served: Serving, studio: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A run through the server, as a user starts it."""
    monkeypatch.setenv("REELWRIGHT_LLM", served.model)
    monkeypatch.setenv("REELWRIGHT_LLM_URL", served.url)
    monkeypatch.setenv("REELWRIGHT_LLM_MAX_TOKENS", "64")
    monkeypatch.setenv("REELWRIGHT_LLM_TEMPERATURE", "1")
    command = [sys.executable, "-m", "agent", "make", BRIEF, "--draft", "--studio", str(studio), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    outcome = json.loads(done.stdout)
    assert isinstance(outcome, dict)
    return outcome


def calls_of(outcome: dict[str, Any]) -> list[dict[str, Any]]:
    log = (Path(outcome["path"]) / "events.jsonl").read_text(encoding="utf-8")
    events = [json.loads(line) for line in log.splitlines()]
    return [event["data"] for event in events if event["kind"] == "model_call"]


def check_run(outcome: dict[str, Any], served: Serving) -> None:
    """The film is there, the server was asked for its words and gave some, and who wrote in the end is said."""
    calls = calls_of(outcome)
    written = [call for call in calls if call["purpose"] == "treatment" and call["outcome"] == "reply"]
    assert 1 <= len(written) <= 3
    assert all(call["output_tokens"] > 0 for call in written)
    assert outcome["status"] == "delivered"
    assert Path(outcome["film"]).stat().st_size > 1000
    assert any("The embedded writer took over." in notice and served.model in notice for notice in outcome["notices"])
    assert outcome["judgement"]["state"] in ("pass", "revise", "rubric_invalid", "judge_error")
    assert outcome["verdict"] == "pass"


def test_a_run_through_llama_cpp_is_finished(llama: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_run(made_by(llama, tmp_path / "studio", monkeypatch), llama)


def test_a_run_through_transformers_is_finished(
    transformers: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_run(made_by(transformers, tmp_path / "studio", monkeypatch), transformers)


def test_llama_cpp_s_grammar_holds_random_weights_to_a_form(llama: Serving, tmp_path: Path) -> None:
    endpoint = Endpoint("llamacpp", "tiny", llama.url, SecretStr(""), max_tokens=120, temperature=1.0)

    async def asked(studio: Studio) -> Weather:
        budget = Budget(studio.runs, "run-1", None)
        around = Surroundings(studio.home, studio.ledger, budget, lambda _kind, _data: None, asyncio.Event())
        async with open_model("writer", endpoint, around) as model:
            answer = await ask(model, Words("weather", "1", "You know the weather.", "How is it?"), Weather)
            assert model.known.methods[0] == "tools"  # its Python server turns json_schema down
            return answer

    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        studio.runs.create("run-1", "t", {}, {}, 0)
        assert isinstance(asyncio.run(asked(studio)), Weather)


def test_doctor_finds_out_that_random_weights_see_nothing(llama: Serving, tmp_path: Path) -> None:
    endpoint = Endpoint("llamacpp", "tiny", llama.url, SecretStr(""), max_tokens=120, temperature=1.0)
    found = asyncio.run(probe(endpoint, tmp_path))
    assert found.facts.pictures is not True
    assert found.problem == "" or "kept to no form" in found.problem
