"""Of several takes the better one is found by comparing each pair in both orders."""

from __future__ import annotations

from typing import Any

from agent import authorship
from agent.llm.scripted import Asked, ScriptedServer
from agent.order import Order
from tests.agent.writers.writing_room import DRAFT, TEXT, Room, by_shape

GAPS = {"gap_of_first": "It opens slowly.", "gap_of_second": "It ends without a wish."}
SECOND = {**DRAFT, "title": "Second idea"}


def test_takes_are_compared_in_both_orders(room: Room) -> None:
    def choice(asked: Asked) -> dict[str, Any]:
        place = asked.said[1].partition("Second storyboard:")
        better = "first" if "Second idea" in place[0] else "second" if "Second idea" in place[2] else "first"
        return {**GAPS, "better": better, "reason": "clearer"}

    drafts = [DRAFT, SECOND, {**DRAFT, "title": "Third idea"}]
    with ScriptedServer(by_shape(draft=drafts, choice=choice)) as server:
        assert room.write(server.url, takes=3).title == "Second idea"
    assert room.record()["takes"] == 3
    assert room.record()["chosen"] == 2
    assert [pair["winner"] for pair in room.record()["compared"]] == [2, 2]
    assert [asked.shape for asked in server.asked].count("choice") == 4


def test_who_wins_by_its_place_alone_does_not_win(room: Room) -> None:
    choice = {**GAPS, "better": "second", "reason": "it is read last"}
    with ScriptedServer(by_shape(draft=[DRAFT, SECOND], choice=choice)) as server:
        assert room.write(server.url, takes=2).title == "First boat out"
    assert room.record()["compared"][0]["winner"] == 0


def test_a_choice_that_cannot_be_used_leaves_the_first_take(room: Room) -> None:
    choice = {"gap_of_first": "It drags.", "gap_of_second": "It drags.", "better": "second"}
    with ScriptedServer(by_shape(draft=[DRAFT, SECOND], choice=choice)) as server:
        assert room.write(server.url, takes=2).title == "First boat out"
    assert [asked.shape for asked in server.asked].count("choice") == 3
    assert room.events("model_unheard")[0]["step"] == "choice"


def test_takes_without_a_model_are_one_and_said_to_be(room: Room) -> None:
    room.open(Order(text=TEXT, takes=3))
    assert authorship.ONE_TAKE in room.again().notices
    assert authorship.credit(room.studio, room.run) == ""
