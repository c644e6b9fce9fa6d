"""What the probe finds out about endpoints that do less than they promise."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from agent.llm.endpoint import Endpoint
from agent.llm.probe import Probed, probe
from agent.llm.scripted import Asked, ScriptedServer, Turn, in_turn
from memory.endpoints import load_facts

ANSWER = {"animals": ["cat", "dog", "cow"], "legs_of_a_horse": 4, "home_of_a_horse": "land"}


def endpoint(url: str) -> Endpoint:
    return Endpoint(provider="vllm", model="scripted", url=url, key=SecretStr(""), silence_s=1.0)


def probed(url: str, home: Path) -> Probed:
    return asyncio.run(probe(endpoint(url), home))


def test_a_whole_endpoint_is_measured_and_remembered(tmp_path: Path) -> None:
    with ScriptedServer(in_turn(Turn.json(ANSWER))) as server:
        found = probed(server.url, tmp_path)
        kept = load_facts(tmp_path, endpoint(server.url).identity)
    assert found.problem == ""
    assert kept == found.facts
    assert found.facts.methods == ("json_schema", "tools", "prompt")
    assert found.facts.context_tokens == 32768
    assert found.facts.tokens_per_second
    assert found.facts.checked > 0


@pytest.mark.parametrize("methods", [("tools", "prompt"), ("prompt",), ("json_schema",)])
def test_forms_that_are_turned_down_are_left_out(tmp_path: Path, methods: tuple[Any, ...]) -> None:
    with ScriptedServer(in_turn(Turn.json(ANSWER)), methods=methods, models=()) as server:
        found = probed(server.url, tmp_path)
    assert found.facts.methods == methods
    assert found.facts.context_tokens is None


def test_forms_that_are_taken_and_ignored_are_left_out(tmp_path: Path) -> None:
    def script(asked: Asked) -> Turn:
        return Turn.json(ANSWER) if asked.method == "prompt" else Turn(say="A cat, I think.", plain=True)

    with ScriptedServer(script) as server:
        assert probed(server.url, tmp_path).facts.methods == ("prompt",)


def test_context_is_found_where_llama_cpp_tells_it(tmp_path: Path) -> None:
    models = ({"id": "scripted", "meta": {"n_ctx_train": 4096}},)
    with ScriptedServer(in_turn(Turn.json(ANSWER)), models=models) as server:
        assert probed(server.url, tmp_path).facts.context_tokens == 4096


@pytest.mark.parametrize(
    ("turn", "word"),
    [(Turn.error(401, "who"), "401"), (Turn.error(500, "down"), "500"), (Turn(say="hello"), "kept to no form")],
)
def test_an_endpoint_of_no_use_is_said_to_be(tmp_path: Path, turn: Turn, word: str) -> None:
    with ScriptedServer(in_turn(turn)) as server:
        found = probed(server.url, tmp_path)
        assert load_facts(tmp_path, endpoint(server.url).identity) is None
    assert word in found.problem


def test_nobody_there_is_said(tmp_path: Path) -> None:
    assert "cannot be reached" in probed("http://127.0.0.1:9/v1", tmp_path).problem
