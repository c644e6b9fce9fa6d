"""Where a model fails, costs too much or is not there, the embedded writer takes over and says so."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from agent import authorship
from agent.critic.wording import shown
from agent.llm.budget import Budget, spent_by
from agent.llm.scripted import Asked, ScriptedServer, Turn, in_turn
from agent.order import Order
from agent.writers.clock import CountingClock
from agent.writers.embedded.wording import holds
from agent.writers.llm.converting import storyboard_of
from agent.writers.llm.take import Take
from tests.agent.writers.writing_room import BRIEF, DRAFT, TEXT, TREATMENT, Room, by_shape, changed


@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (Turn(say="I would rather not."), "invalid"),
        (Turn(refusal="No."), "refused"),
        (Turn.error(401, "who are you"), "rejected"),
        (Turn.error(500, "down"), "busy"),
        (Turn.json(TREATMENT, finish="length"), "truncated"),
    ],
)
def test_the_embedded_writer_takes_over_and_says_so(room: Room, turn: Turn, reason: str) -> None:
    with ScriptedServer(in_turn(turn)) as server:
        board = room.write(server.url)
    assert any("The embedded writer took over." in notice for notice in board.notices)
    assert room.record() == {"writer": "embedded", "instead_of": "vllm:scripted", "reason": reason}
    assert room.events("stand_in")[0]["reason"] == reason
    assert holds(board.scenes[-1].narration, "Step aboard at tidewater.example")


def test_a_bad_draft_three_times_is_the_embedded_writers_turn(room: Room) -> None:
    with ScriptedServer(by_shape(draft=changed(2, narration="It has 900 seats."))) as server:
        board = room.write(server.url)
    assert not any("900" in f"{entry.narration}{shown(entry.shot)}" for entry in board.scenes)
    assert any("900 is in neither" in notice for notice in board.notices)


def test_an_editor_who_talks_nonsense_does_not_stop_the_film(room: Room) -> None:
    with ScriptedServer(by_shape(remarks={"remarks": "none"})) as server:
        assert room.write(server.url).title == "First boat out"
    assert room.events("model_unheard")[0]["step"] == "storyboard_critique"


def test_a_budget_that_is_used_up_ends_the_paid_calls(room: Room) -> None:
    room.prices = "scripted=1000/1000"
    with ScriptedServer(by_shape()) as server:
        board = room.write(server.url, budget=0.01)
        assert not server.asked
    assert any("--budget" in notice for notice in board.notices)
    assert room.record()["reason"] == "budget"


def test_a_run_that_goes_on_has_no_more_to_spend_than_before(room: Room) -> None:
    room.prices = "scripted=0/100"
    with ScriptedServer(by_shape()) as server:
        room.write(server.url)
        whole = spent_by(room.studio.runs, room.run)
        calls = len(server.asked)
        room.open(Order(text=TEXT, seed=1, budget=0.0), server.url)
        Budget(room.studio.runs, room.run, 2 * whole).reserve(1.5 * whole, "scripted")  # a process that died in a call
        order = Order(text=TEXT, seed=1, budget=2 * whole)
        room.studio.runs.save(room.run, "order", order.model_dump(mode="json"))
        board = room.again()
        assert len(server.asked) < 2 * calls
        assert spent_by(room.studio.runs, room.run) <= 2 * whole
        asked = len(server.asked)
        assert room.again().scenes == board.scenes
        assert len(server.asked) == asked


def test_without_a_model_nothing_is_asked_or_loaded(room: Room) -> None:
    room.open(Order(text=TEXT))
    room.again()
    assert authorship.writing_of(room.studio, room.run) == {}


def test_two_hundred_bad_replies_never_reach_a_tool(room: Room) -> None:
    dice = random.Random(5)
    sent = 0
    good = {"treatment": TREATMENT, "draft": DRAFT, "remarks": {"remarks": []}}

    def script(asked: Asked) -> Turn:
        nonlocal sent
        if dice.random() < 0.3:
            return Turn.json(good.get(asked.shape, {}), piece=200)
        sent += 1
        return Turn(say=spoilt(good.get(asked.shape, {}), dice), piece=200)

    written = 0
    with ScriptedServer(script) as server:
        for seed in range(200):
            if sent >= 200:
                break
            room.open(Order(text=TEXT, seed=seed), server.url)
            asyncio.run(authorship.draft(room.shop(), room.run))
            document = authorship.writing_of(room.studio, room.run)
            if "take" not in document:
                assert "The embedded writer took over." in document["notice"]
                continue
            written += 1
            board = storyboard_of(BRIEF, Take.of_document(document["take"]), CountingClock())
            text = " ".join(f"{entry.narration} {shown(entry.shot)}" for entry in board.scenes)
            assert not {"SPOILT", "4711", "\x00"} & set(text.split())
    assert sent >= 200
    assert written > 3


def spoilt(value: Any, dice: random.Random) -> str:
    """A reply that is broken as text, or whole with one value of the wrong kind."""
    text = json.dumps(value)
    if dice.random() < 0.4:
        return text[: dice.randrange(len(text))]
    paths = list(leaves(value))
    *way, last = dice.choice(paths)
    broken = json.loads(text)
    place = broken
    for step in way:
        place = place[step]
    place[last] = dice.choice([None, 7, ["SPOILT"], {"SPOILT": 1}, "SPOILT 4711 " * 60, "SPOILT [4711]\x00", True])
    return json.dumps(broken)


def leaves(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*way, key)
        yield from leaves(inner, (*way, key))
