"""Hundreds of bad replies on every path that asks a model: no run breaks, and nothing unchecked becomes of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import SecretStr

from agent import authorship
from agent.brief import Wishes
from agent.critic.wording import shown
from agent.edits.revising import say
from agent.llm.budget import Budget
from agent.llm.endpoint import Endpoint, Price
from agent.llm.model import Surroundings, open_model
from agent.llm.scripted import Asked, ScriptedServer
from agent.order import Order
from agent.planning.modelled import Steps, plan_with, wrong
from agent.planning.offers import Offer
from agent.session import start
from agent.storyboard import Storyboard
from agent.workshop import open_workshop
from memory.settings import MemorySettings
from memory.studio import Studio
from tests.agent.llm.mischief import Mischief
from tests.agent.writers.writing_room import DRAFT, TEXT, TREATMENT, Room

METHODS: tuple[Literal["json_schema", "tools", "prompt"], ...] = ("json_schema", "tools", "prompt")
WISHES = ("It drags so sweetly", "Sing to me of the sea", "say it in German", "make it shine a little brighter inside")
OFFERS = (
    Offer(name="Audio-to-Text", does="Transcribes speech.", takes=("audio",), gives=("text",)),
    Offer(name="Summarizer", does="Summarizes a text.", takes=("text",), gives=("text",)),
)
STEPS = {"steps": [{"tool": "Audio-to-Text", "after": []}, {"tool": "Summarizer", "after": [0]}]}


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.0)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as opened:
        yield opened


def writing(asked: Asked) -> Any:
    good: dict[str, Any] = {
        "treatment": TREATMENT, "draft": DRAFT, "remarks": {"remarks": []},
        "choice": {"better": "first", "reason": "It is clearer."},
    }  # fmt: skip
    shape = asked.shape or next((name for name in good if name in asked.said[0].lower()), "draft")
    return good.get(shape, {})


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
@pytest.mark.parametrize("method", METHODS)
def test_whatever_a_writer_replies_there_is_a_storyboard(studio: Studio, method: Any) -> None:
    mischief, room = Mischief(writing, seed=METHODS.index(method) + 101), Room(studio)
    with ScriptedServer(mischief.script, methods=(method,)) as server:
        for seed in range(200):
            if mischief.sent >= 70:
                break
            room.open(Order(text=TEXT, seed=seed, takes=1 + seed % 2), server.url)
            room.models = room.models.model_copy(update={"llm_silence_s": 0.4})
            asyncio.run(authorship.draft(room.shop(), room.run))
            check_words(room.again())
    assert mischief.sent >= 70


def check_words(board: Storyboard) -> None:
    """Nothing of a reply that was refused is said or shown."""
    text = " ".join(f"{scene.narration} {shown(scene.shot)}" for scene in board.scenes)
    assert Storyboard.model_validate_json(board.model_dump_json()) == board
    assert not {"SPOILT", "4711", "\x00", "\x1b"} & set(text.split())


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_whatever_is_replied_to_wishes_a_storyboard_changes_by_documented_edits_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def good(asked: Asked) -> Any:
        if "texts" in json.dumps(asked.body.get("response_format", asked.body.get("tools", ""))):
            texts = json.loads(asked.said[1].split("```json\n")[1].split("\n```")[0])
            return {"texts": [f"Ja {text}" for text in texts]}
        return {"sentences": ["make scene 1 longer", "calmer music"]}

    mischief = Mischief(good, seed=211, well=0.2)
    monkeypatch.setenv("REELWRIGHT_LLM", "vllm:scripted")
    monkeypatch.setenv("REELWRIGHT_LLM_SILENCE_S", "0.4")
    with ScriptedServer(mischief.script) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        asyncio.run(wished(tmp_path / "studio", mischief))
    assert mischief.sent >= 60


async def wished(home: Path, mischief: Mischief) -> None:
    """Wishes until enough bad replies were sent."""
    with Studio.open(MemorySettings(home=home)) as studio:
        async with open_workshop(studio) as shop:
            order = Order(text=TEXT, wishes=Wishes(short_side=240, script=("Two boats.", "Step aboard.")), ask=True)
            made = await start(order, shop)
            for turn in range(300):
                if mischief.sent >= 60:
                    return
                told = await say(made.run, f"{WISHES[turn % len(WISHES)]}{'!' * (turn % 7)}", shop)
                assert told.kind in ("edited", "refused")
                board = Storyboard.model_validate(studio.runs.load(made.run, "storyboard"))
                check_words(board)
                if told.kind == "edited":
                    await say(made.run, "undo", shop)


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
@pytest.mark.parametrize("method", METHODS)
def test_whatever_a_planner_replies_the_plan_can_run(studio: Studio, method: Any) -> None:
    mischief = Mischief(lambda _asked: STEPS, seed=METHODS.index(method) + 307)
    studio.runs.create("run-1", "t", {}, {}, 0)
    with ScriptedServer(mischief.script, methods=(method,)) as server:
        for seed in range(200):
            if mischief.sent >= 70:
                break
            tools, links = asyncio.run(planned(studio, server.url, seed))
            steps = [{"tool": tool, "after": [a for a, b in links if b == at]} for at, tool in enumerate(tools)]
            assert wrong(Steps.model_validate({"steps": steps}), OFFERS) == []
    assert mischief.sent >= 70


async def planned(studio: Studio, url: str, seed: int) -> tuple[Sequence[str], Sequence[tuple[int, int]]]:
    """Steps and links of one plan."""
    around = Surroundings(
        home=studio.home,
        ledger=studio.ledger,
        budget=Budget(studio.runs, "run-1", None),
        emit=lambda _kind, _data: None,
        stop=asyncio.Event(),
        seed=seed,
    )
    endpoint = Endpoint("vllm", "scripted", url, SecretStr(""), price=Price(0.0, 0.0), silence_s=0.4)
    async with open_model("planner", endpoint, around) as model:
        plan, _ = await plan_with(model, "Transcribe a.wav and summarize the text.", OFFERS)
    return plan.steps, plan.links
