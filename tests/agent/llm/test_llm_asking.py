"""Asking a model over real HTTP: every way in which an endpoint helps, hinders or fails, and what is made of it."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from agent.llm.asking import ask
from agent.llm.budget import Budget, spent_by
from agent.llm.endpoint import Endpoint, Price
from agent.llm.failure import ModelFailed
from agent.llm.model import Surroundings, open_model
from agent.llm.scripted import Asked, Script, ScriptedServer, Turn, in_turn
from memory.endpoints import EndpointFacts, load_facts, save_facts
from memory.settings import MemorySettings
from memory.studio import Studio
from prompts.loader import Words
from tools.errors import Cancelled

QUESTION = Words("question", "1", "You know animals.", "Name an animal and its legs.")
KEY = "very-secret-key"


class Animal(BaseModel):
    """An animal."""

    model_config = ConfigDict(extra="forbid")

    name: str = Field(max_length=40)
    legs: int = Field(ge=0, le=1000)
    home: Literal["land", "water", "air"]


HORSE = {"name": "horse", "legs": 4, "home": "land"}


class Desk:
    """A studio with a run, and a way to ask in it."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.stop = asyncio.Event()
        studio.runs.create("run-1", "t", {}, {}, 0)

    def ask(self, url: str, check: Any = None, limit: float | None = None, **changes: Any) -> Animal:
        self.stop = asyncio.Event()  # belongs to one loop
        return asyncio.run(self.asked(url, check, limit, **changes))

    async def asked(self, url: str, check: Any, limit: float | None, seed: int = 0, **changes: Any) -> Animal:
        known: dict[str, Any] = {
            "provider": "vllm",
            "model": "scripted",
            "url": url,
            "key": SecretStr(KEY),
            "price": Price(0.0, 0.0),
            "silence_s": 5.0,
        }
        around = Surroundings(
            home=self.studio.home,
            ledger=self.studio.ledger,
            budget=Budget(self.studio.runs, "run-1", limit),
            emit=lambda kind, data: self.events.append((kind, data)),
            stop=self.stop,
            seed=seed,
        )
        async with open_model("writer", Endpoint(**(known | changes)), around) as model:
            return await ask(model, QUESTION, Animal, check or (lambda _: ()))

    def calls(self) -> list[dict[str, Any]]:
        return [data for kind, data in self.events if kind == "model_call"]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.02)
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        yield Desk(studio)


def failed(desk: Desk, script: Script, **changes: Any) -> ModelFailed:
    with ScriptedServer(script) as server, pytest.raises(ModelFailed) as caught:
        desk.ask(server.url, **changes)
    return caught.value


def test_an_answer_comes_back_typed(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        assert desk.ask(server.url) == Animal(name="horse", legs=4, home="land")
    assert server.asked[0].method == "json_schema"
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"


def test_each_call_is_counted(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        desk.ask(server.url, price=Price(1.0, 10.0))
    call = desk.calls()[0]
    assert call["model"] == "vllm:scripted"
    assert call["input_tokens"] > 10
    assert call["output_tokens"] > 5
    assert call["cost_usd"] == pytest.approx((call["input_tokens"] + 10 * call["output_tokens"]) / 1e6, abs=1e-6)
    assert 0 < call["seconds"] < 5
    assert spent_by(desk.studio.runs, "run-1") == pytest.approx(call["cost_usd"], abs=1e-6)


def test_an_endpoint_without_usage_is_counted_by_letters(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE, usage=False))) as server:
        desk.ask(server.url)
    assert desk.calls()[0]["output_tokens"] > 5


@pytest.mark.parametrize("methods", [("tools", "prompt"), ("prompt",)])
def test_a_method_that_is_turned_down_gives_way_and_is_remembered(desk: Desk, methods: tuple[Any, ...]) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE)), methods=methods) as server:
        assert desk.ask(server.url).name == "horse"
        asked = len(server.asked)
        assert desk.ask(server.url, seed=1).name == "horse"
    assert asked == 4 - len(methods)
    assert len(server.asked) == asked + 1


def test_a_server_that_breaks_on_a_form_is_asked_in_another_way(desk: Desk) -> None:
    broke = Turn.error(500, "('body', 'response_format', 'type'): Input should be 'text' or 'json_object'")
    with ScriptedServer(lambda asked: broke if asked.method == "json_schema" else Turn.json(HORSE)) as server:
        assert desk.ask(server.url).legs == 4
    assert [asked.method for asked in server.asked] == ["json_schema", "tools"]


def test_a_known_method_is_used_at_once(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        identity = Endpoint(provider="vllm", model="scripted", url=server.url, key=SecretStr("")).identity
        save_facts(desk.studio.home, identity, EndpointFacts(name="vllm:scripted", methods=("tools",)))
        desk.ask(server.url)
    assert [asked.method for asked in server.asked] == ["tools"]
    assert load_facts(desk.studio.home, identity)


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"name": "horse", "legs": 4, "home": "land"}\n```',
        'Here you are: {"name": "horse", "legs": 4, "home": "land"} Have fun!',
        '<think>A {cat}? No.</think>{"name": "horse", "legs": 4, "home": "land"}',
        '{"thought": "first"} {"name": "horse", "legs": 4, "home": "land"}',
    ],
)
def test_json_is_found_among_other_words(desk: Desk, text: str) -> None:
    with ScriptedServer(in_turn(Turn(say=text)), methods=("prompt",)) as server:
        assert desk.ask(server.url).legs == 4


def test_a_bad_reply_is_answered_with_what_was_wrong(desk: Desk) -> None:
    turns = in_turn(Turn.json(HORSE | {"legs": -1}), Turn.json(HORSE | {"home": "moon"}), Turn.json(HORSE))
    with ScriptedServer(turns) as server:
        assert desk.ask(server.url).legs == 4
    assert "legs: Input should be greater than or equal to 0" in server.asked[1].said[-1]
    assert "home" in server.asked[2].said[-1]
    assert len(server.asked) == 3


def test_a_check_of_ones_own_is_told_too(desk: Desk) -> None:
    turns = in_turn(Turn.json(HORSE | {"name": "centipede"}), Turn.json(HORSE))
    with ScriptedServer(turns) as server:
        check = lambda answer: ["Name no insect."] if answer.name == "centipede" else []  # noqa: E731
        assert desk.ask(server.url, check=check).name == "horse"
    assert "Name no insect." in server.asked[1].said[-1]


def test_three_bad_replies_are_the_end(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn(say='{"name": 3}'))) as server, pytest.raises(ModelFailed) as caught:
        desk.ask(server.url)
    assert caught.value.reason == "invalid"
    assert len(server.asked) == 3


def test_a_truncated_reply_is_never_mended(desk: Desk) -> None:
    whole = '{"name": "horse", "legs": 4, "home": "land"}'
    turns = in_turn(Turn(say=whole[:-9], finish="length"), Turn(say=whole, finish="length"), Turn.json(HORSE))
    with ScriptedServer(turns) as server:
        assert desk.ask(server.url).legs == 4
    assert "cut off" in server.asked[2].said[-1]
    assert failed(desk, in_turn(Turn(say=whole, finish="length")), seed=1).reason == "truncated"


@pytest.mark.parametrize("turn", [Turn(refusal="I cannot help."), Turn(say="", finish="content_filter")])
def test_a_refusal_is_final(desk: Desk, turn: Turn) -> None:
    assert failed(desk, in_turn(turn)).reason == "refused"
    assert len(desk.calls()) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_trouble_that_passes_is_waited_out(desk: Desk, status: int) -> None:
    with ScriptedServer(in_turn(Turn.error(status), Turn.error(status), Turn.json(HORSE))) as server:
        assert desk.ask(server.url).legs == 4
    assert [call["outcome"] for call in desk.calls()] == ["busy", "busy", "reply"]


def test_retry_after_is_kept_to(desk: Desk) -> None:
    started = time.monotonic()
    with ScriptedServer(in_turn(Turn.error(429, "slow down", Retry_After="0.4"), Turn.json(HORSE))) as server:
        desk.ask(server.url)
    assert time.monotonic() - started >= 0.4


def test_a_retry_after_beyond_patience_is_not_waited_for(desk: Desk) -> None:
    failure = failed(desk, in_turn(Turn.error(429, "tomorrow", Retry_After="86400")))
    assert failure.reason == "busy"
    assert len(desk.calls()) == 1


def test_trouble_that_stays_ends_after_four_attempts(desk: Desk) -> None:
    failure = failed(desk, in_turn(Turn.error(500, "down")))
    assert failure.reason == "busy"
    assert len(desk.calls()) == 4


@pytest.mark.parametrize(
    ("turn", "word"),
    [
        (Turn.error(401, f"bad key {KEY}"), "REELWRIGHT_LLM_KEY"),
        (Turn.error(404, "no such model"), "REELWRIGHT_LLM"),
        (Turn.error(429, "insufficient_quota: pay first"), "credit"),
        (Turn.error(400, "maximum context length is 2048 tokens"), "too long"),
    ],
)
def test_trouble_that_lasts_is_told_at_once_and_without_the_key(desk: Desk, turn: Turn, word: str) -> None:
    failure = failed(desk, in_turn(turn))
    assert failure.reason == "rejected"
    assert word in str(failure)
    assert KEY not in str(failure) + str(desk.events)
    assert len(desk.calls()) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_nobody_at_the_address_is_said(desk: Desk, scheme: str) -> None:
    with pytest.raises(ModelFailed) as caught:
        desk.ask(f"{scheme}://127.0.0.1:9/v1")
    assert caught.value.reason == "unreachable"


def test_a_redirect_is_not_followed(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as other:
        failure = failed(desk, in_turn(Turn.error(307, "elsewhere", Location=f"{other.url}/chat/completions")))
        assert not other.asked
    assert failure.reason == "rejected"


@pytest.mark.parametrize("after", [0, 3])
def test_a_stall_is_noticed(desk: Desk, after: int) -> None:
    started = time.monotonic()
    turn = Turn.json(HORSE, stall_s=60.0, stall_after=after)
    with ScriptedServer(in_turn(turn, turn, Turn.json(HORSE))) as server:
        assert desk.ask(server.url, silence_s=0.3).legs == 4
    assert time.monotonic() - started < 60
    assert [call["outcome"] for call in desk.calls()] == ["silent", "silent", "reply"]


def test_a_reply_that_drips_meets_its_deadline(desk: Desk) -> None:
    failure = failed(desk, in_turn(Turn.json(HORSE, stall_s=60.0, stall_after=2)), silence_s=60.0, deadline_s=0.3)
    assert failure.reason == "silent"


def test_a_hang_up_in_the_middle_is_tried_again(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE, cut=True, stall_after=2), Turn.json(HORSE))) as server:
        assert desk.ask(server.url).legs == 4


def test_a_run_that_is_stopped_asks_no_more(desk: Desk) -> None:
    async def stopped(url: str) -> None:
        asyncio.get_running_loop().call_later(0.3, desk.stop.set)
        await desk.asked(url, None, None, silence_s=60.0)

    started = time.monotonic()
    with ScriptedServer(in_turn(Turn.json(HORSE, stall_s=60.0))) as server, pytest.raises(Cancelled):
        asyncio.run(stopped(server.url))
    assert time.monotonic() - started < 60


def test_the_same_question_is_not_paid_for_twice(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        assert desk.ask(server.url) == desk.ask(server.url)
        assert len(server.asked) == 1
        desk.ask(server.url, seed=5)
    assert len(server.asked) == 2


def test_a_budget_stops_before_the_call_that_might_break_it(desk: Desk) -> None:
    price = Price(0.0, 100.0)
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        desk.ask(server.url, limit=0.02, price=price, max_tokens=100)
        spent = spent_by(desk.studio.runs, "run-1")
        assert 0 < spent < 0.01
        with pytest.raises(ModelFailed, match="--budget") as caught:
            desk.ask(server.url, limit=spent + 0.005, price=price, max_tokens=100, seed=1)
    assert caught.value.reason == "budget"
    assert len(server.asked) == 1


def test_a_call_of_unknown_outcome_counts_as_spent(desk: Desk) -> None:
    Budget(desk.studio.runs, "run-1", 1.0).reserve(0.4, "m")
    again = Budget(desk.studio.runs, "run-1", 1.0)
    assert again.account.left == pytest.approx(0.6)
    with pytest.raises(ModelFailed):
        again.reserve(0.7, "m")


def test_a_budget_needs_a_price(desk: Desk) -> None:
    failure = failed(desk, in_turn(Turn.json(HORSE)), limit=1.0, price=None)
    assert failure.reason == "budget"
    assert "REELWRIGHT_LLM_PRICES" in str(failure)
    assert not desk.calls()


def bad_reply(dice: random.Random) -> Turn:
    """Something that no well-meaning endpoint sends."""
    whole = '{"name": "horse", "legs": 4, "home": "land"}'
    junk = "".join(
        dice.choice('{}[]":,\\ \n\x00é漢😀\ud83d0123456789.eE+-truefalsn') for _ in range(dice.randint(0, 60))
    )
    at, to = sorted(dice.randrange(len(whole)) for _ in range(2))
    texts = (junk, whole[:at] + junk + whole[to:], whole[:at], "{" * dice.randint(1, 5000), '{"name":' * 2000)
    odd = [
        '{"legs": 1e999}',
        '{"legs": ' + "9" * 5000 + "}",
        '{"legs": NaN}',
        "null",
        "[]",
        '"horse"',
        '{"\\ud800": 1}',
    ]
    text = dice.choice([*texts, dice.choice(odd)])
    finish = dice.choice(["stop", "stop", "length", "weird"])
    return Turn(say=text, plain=dice.random() < 0.3, finish=finish, piece=max(7, len(text) // 20))


def bad_stream(dice: random.Random) -> Turn:
    """A stream that is none."""
    values = ['{"choices": 3}', '{"choices": [{}]}', '{"choices": [{"delta": 5}]}', "[]", "{", "null"]
    values += ['{"error": "no"}', '{"choices":[null]}', '{"choices":[{"index":0,"delta":{"content":{"a":1}}}]}']
    values += ['{"choices":[{"index":0,"delta":{"tool_calls":[{"index":"x","function":{}}]}}]}']
    values += [
        '{"choices":[{"delta":{"role":"system","content":"a"}}]}',
        '{"choices":[],"usage":{"prompt_tokens":"x"}}',
    ]
    lines = "".join(f"data: {dice.choice(values)}\n\n" for _ in range(dice.randint(0, 4)))
    noise = bytes(dice.randrange(256) for _ in range(dice.randint(0, 80)))
    return Turn(
        raw=dice.choice([lines.encode(), noise, b"<html>no</html>", lines.encode() + noise, b"data: [DONE]\n\n"])
    )


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_two_hundred_bad_replies_end_in_an_answer_or_a_typed_failure(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.0)
    dice = random.Random(11)
    sent = 0

    def script(_asked: Asked) -> Turn:
        nonlocal sent
        sent += 1
        return bad_stream(dice) if dice.random() < 0.3 else bad_reply(dice)

    failures = 0
    with ScriptedServer(script) as server:
        for seed in range(400):
            if sent >= 200:
                break
            try:
                assert desk.ask(server.url, seed=seed, silence_s=5.0).home in ("land", "water", "air")
            except ModelFailed:
                failures += 1
    assert sent >= 200
    assert failures > 20


def test_a_model_is_opened_without_a_key(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        assert desk.ask(server.url, key=SecretStr("")).legs == 4


def test_the_model_that_never_ends_is_cut_off(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.llm.reply.LONGEST", 200)
    assert failed(desk, in_turn(Turn(say="again " * 400))).reason == "truncated"


@pytest.mark.parametrize(("context", "longest"), [(100_000, 4096), (1500, None)])
def test_a_reply_is_given_the_room_that_the_model_has(desk: Desk, context: int, longest: int | None) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        identity = Endpoint(provider="vllm", model="scripted", url=server.url, key=SecretStr("")).identity
        save_facts(desk.studio.home, identity, EndpointFacts(name="vllm:scripted", context_tokens=context))
        desk.ask(server.url)
        given = server.asked[0].body["max_tokens"]
    assert given == longest if longest else 256 <= given < context


def test_a_question_that_a_model_cannot_hold_is_not_sent(desk: Desk) -> None:
    with ScriptedServer(in_turn(Turn.json(HORSE))) as server:
        identity = Endpoint(provider="vllm", model="scripted", url=server.url, key=SecretStr("")).identity
        save_facts(desk.studio.home, identity, EndpointFacts(name="vllm:scripted", context_tokens=400))
        with pytest.raises(ModelFailed, match="holds 400 tokens"):
            desk.ask(server.url)
        assert not server.asked
