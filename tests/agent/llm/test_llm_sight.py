"""Pictures in questions over real HTTP, and finding out who sees them."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from langchain_core.messages import HumanMessage
from pydantic import BaseModel, SecretStr

from agent.llm.asking import ask
from agent.llm.budget import Budget
from agent.llm.endpoint import Endpoint, Price
from agent.llm.failure import ModelFailed
from agent.llm.model import Model, Surroundings, open_model
from agent.llm.picture import PICTURE_TOKENS, Picture, extended, letters, question
from agent.llm.probe import probe
from agent.llm.reply import tokens_in
from agent.llm.scripted import Asked, Script, ScriptedServer, Turn, in_turn
from agent.llm.sight import PAIRS, colour_trial, sees
from memory.endpoints import load_facts
from memory.settings import MemorySettings
from memory.studio import Studio
from prompts.loader import Words

PICTURE = Picture("At 2 s:", b"\xff\xd8 no real one \xff\xd9" * 3000)


class Seen(BaseModel):
    """What is in a picture."""

    thing: str


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.01)
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        opened.runs.create("run-1", "t", {}, {}, 0)
        yield opened


def endpoint_at(url: str) -> Endpoint:
    return Endpoint("vllm", "scripted", url, SecretStr(""), price=Price(1.0, 1.0), silence_s=2.0)


def seeing(studio: Studio, url: str, limit: float | None = None) -> bool:
    async def run() -> bool:
        async with open_model("critic", endpoint_at(url), around(studio, limit)) as model:
            return await sees(model)

    return asyncio.run(run())


def around(studio: Studio, limit: float | None = None) -> Surroundings:
    budget = Budget(studio.runs, "run-1", limit)
    return Surroundings(studio.home, studio.ledger, budget, lambda _kind, _data: None, asyncio.Event())


def seer(asked: Asked) -> Turn:
    """A model that sees: it decodes the picture that it was sent."""
    import cv2
    import numpy as np

    from agent.llm.sight import BGR

    data = base64.b64decode(asked.pictures[0].partition(",")[2])
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None

    def named(at: int) -> str:
        return min(BGR, key=lambda name: sum(abs(int(a) - b) for a, b in zip(pixels[100, at], BGR[name], strict=True)))

    return Turn.json({"left": named(50), "right": named(170)})


def test_a_model_that_sees_is_known_from_then_on(studio: Studio) -> None:
    with ScriptedServer(seer) as server:
        assert seeing(studio, server.url)
        assert seeing(studio, server.url)
        facts = load_facts(studio.home, endpoint_at(server.url).identity)
    assert len(server.asked) == 1
    assert server.asked[0].pictures[0].startswith("data:image/jpeg;base64,/9j/")
    assert facts
    assert facts.pictures is True


@pytest.mark.parametrize(
    "script",
    [
        in_turn(Turn.json({"left": "orange", "right": "pink"})),
        in_turn(Turn(say="I see a lovely picture.")),
        in_turn(Turn.error(400, "content must be a string")),
        in_turn(Turn.error(500, "image input is not supported: provide the mmproj")),
        in_turn(Turn.error(404, "No endpoints found that support image input")),
    ],
)
def test_a_model_that_does_not_see_is_known_from_then_on(studio: Studio, script: Script) -> None:
    with ScriptedServer(script) as server:
        assert not seeing(studio, server.url)
        assert not seeing(studio, server.url)
    assert len(server.asked) == 1


@pytest.mark.parametrize("turn", [Turn.error(503, "down"), Turn.error(401, "who"), Turn(cut=True)])
def test_trouble_says_nothing_about_eyes(studio: Studio, turn: Turn) -> None:
    with ScriptedServer(in_turn(turn)) as server:
        assert not seeing(studio, server.url)
        assert load_facts(studio.home, endpoint_at(server.url).identity) is None


def test_a_budget_that_is_used_up_ends_the_question(studio: Studio) -> None:
    with ScriptedServer(seer) as server, pytest.raises(ModelFailed) as caught:
        seeing(studio, server.url, limit=0.0)
    assert caught.value.reason == "budget"
    assert not server.asked


def test_blind_guesses_are_right_at_few_addresses() -> None:
    trials = {colour_trial(endpoint_at(f"http://127.0.0.1:{port}/v1")) for port in range(8000, 8400)}
    assert len(PAIRS) == 30
    assert len(trials) == len(PAIRS)


def test_doctor_s_probe_tells_who_sees(tmp_path: Path) -> None:
    animals = {"animals": ["cat", "dog", "cow"], "legs_of_a_horse": 4, "home_of_a_horse": "land"}
    with ScriptedServer(lambda asked: seer(asked) if asked.pictures else Turn.json(animals)) as server:
        assert asyncio.run(probe(endpoint_at(server.url), tmp_path)).facts.pictures is True
    with ScriptedServer(in_turn(Turn.json(animals)), sees=False) as server:
        assert asyncio.run(probe(endpoint_at(server.url), tmp_path)).facts.pictures is False


def test_pictures_stand_under_their_labels_and_the_form_behind_them(studio: Studio) -> None:
    async def run(url: str) -> Seen:
        async with open_model("critic", endpoint_at(url), around(studio)) as model:
            return await ask(model, Words("w", "1", "You look.", "What is it?"), Seen, pictures=[PICTURE, PICTURE])

    with ScriptedServer(in_turn(Turn.json({"thing": "bread"}))) as server:
        assert asyncio.run(run(server.url)).thing == "bread"
        asyncio.run(run(server.url))
    assert len(server.asked) == 1  # the second answer is the kept one
    content = server.asked[0].body["messages"][1]["content"]
    assert [block["type"] for block in content] == ["text", "text", "image_url", "text", "image_url", "text"]
    assert content[1]["text"] == "At 2 s:"
    assert "JSON" in content[-1]["text"]


def test_other_pictures_are_another_question(studio: Studio) -> None:
    async def run(model: Model, jpeg: bytes) -> None:
        await ask(model, Words("w", "1", "s", "u"), Seen, pictures=[Picture("a", jpeg)])

    async def both(url: str) -> None:
        async with open_model("critic", endpoint_at(url), around(studio)) as model:
            await run(model, b"one")
            await run(model, b"two")

    with ScriptedServer(in_turn(Turn.json({"thing": "bread"}))) as server:
        asyncio.run(both(server.url))
    assert len(server.asked) == 2


def test_a_picture_counts_as_tokens_and_not_as_letters() -> None:
    asked = question("What?", [PICTURE])
    assert PICTURE_TOKENS <= tokens_in(letters(asked)) < PICTURE_TOKENS + 20
    assert letters(HumanMessage("four")) == 4
    assert extended(HumanMessage("a"), "b").content == "ab"
    assert letters(extended(asked, "1234567890")) == letters(asked) + 10
