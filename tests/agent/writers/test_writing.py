"""A model writes the film: asked again where a rule is broken, heard by an editor, never asked twice."""

from __future__ import annotations

import asyncio

import pytest

from agent import authorship
from agent.llm.endpoint import endpoint_for
from agent.llm.model import open_model
from agent.llm.scripted import ScriptedServer
from agent.order import Order
from agent.reading import understand
from agent.writers.llm.take import Take
from agent.writers.llm.writer import reworked
from tests.agent.writers.writing_room import BRIEF, DRAFT, SCENES, TEXT, Room, by_shape, changed, take_of


def test_the_model_writes_the_film(room: Room) -> None:
    with ScriptedServer(by_shape()) as server:
        board = room.write(server.url)
    assert board.title == "First boat out"
    assert room.record()["writer"] == "vllm:scripted"
    assert room.record()["prompts"] == {"treatment": "1", "storyboard": "2", "storyboard_critique": "1"}
    assert [call["purpose"] for call in room.events("model_call")] == ["treatment", "storyboard", "storyboard_critique"]
    assert "vllm:scripted (3 calls" in authorship.credit(room.studio, room.run)


def test_a_draft_that_breaks_a_rule_is_asked_for_again(room: Room) -> None:
    with ScriptedServer(by_shape(draft=[changed(0, subject="existential dread"), DRAFT])) as server:
        assert room.write(server.url).title == "First boat out"
        assert "Scene 1: the subject 'existential dread' cannot be drawn" in server.asked[2].said[-1]


def test_remarks_of_the_editor_are_worked_in(room: Room) -> None:
    better = {**DRAFT, "title": "The early boat"}
    remarks = {"remarks": [{"scene": 1, "remark": "Open with the boat."}]}
    with ScriptedServer(by_shape(draft=[DRAFT, better], remarks=remarks)) as server:
        assert room.write(server.url).title == "The early boat"
        assert "Open with the boat." in server.asked[-1].said[1]


@pytest.mark.parametrize(
    ("remarked", "expected"),
    [
        ("This is Tidewater, a small ferry line with two boats.", [False, True, False, False]),
        ("The water is not.", [True, False, False, False]),
        ("Nobody says this.", [True, True, True, True]),
    ],
)
def test_remarks_on_a_film_change_the_scenes_that_they_are_about(
    room: Room, remarked: str, expected: list[bool]
) -> None:
    other = {**DRAFT, "scenes": [{**entry, "headline": "Another headline"} for entry in SCENES]}

    async def rework(url: str) -> Take:
        room.open(Order(text=TEXT), url)
        endpoint = endpoint_for("writer", room.models)
        assert endpoint
        async with open_model("writer", endpoint, authorship.at_work(room.shop(), room.run)) as model:
            return await reworked(BRIEF, take_of(DRAFT), [(remarked, "It is too small.")], model)

    with ScriptedServer(by_shape(draft=other)) as server:
        take = asyncio.run(rework(server.url))
        assert "It is too small." in server.asked[0].said[1]
    assert [entry.headline == "Another headline" for entry in take.draft.scenes] == expected


def test_a_given_script_is_not_rewritten(room: Room) -> None:
    text = 'A 15-second film. Script: "Good morning. This is our boat. Come aboard." Nothing else is spoken.'
    assert understand(text).script
    with ScriptedServer(by_shape()) as server:
        room.write(server.url, text)
        assert not server.asked


def test_a_resumed_run_asks_nothing_twice(room: Room) -> None:
    with ScriptedServer(by_shape()) as server:
        board = room.write(server.url)
        asked = len(server.asked)
        assert room.again() == board
        assert len(server.asked) == asked
