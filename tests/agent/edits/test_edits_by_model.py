"""A model puts free wishes as documented sentences and translates; code judges both; a bad answer changes nothing."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from agent.brief import Brief, Wishes
from agent.edits.model import Edits, Translation, objections, strange_sentences
from agent.edits.revising import Told, say
from agent.edits.translating import texts_of
from agent.llm.scripted import Asked, ScriptedServer, Turn
from agent.order import Order
from agent.reading import understand
from agent.session import start
from agent.storyboard import Storyboard
from agent.workshop import open_workshop
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from memory.settings import MemorySettings
from memory.studio import Studio

TEXT = "A 12-second teaser for Tidewater, a small ferry line. Calm. End with: Step aboard at tidewater.example"
BRIEF: Brief = understand(TEXT)
BOARD: Storyboard = write(BRIEF, CountingClock())


def test_sentences_outside_of_the_set_are_sent_back() -> None:
    assert strange_sentences(Edits(sentences=["make scene 2 shorter", "calmer music"]), "calm it") == []
    assert len(strange_sentences(Edits(sentences=["do magic", "undo", "make scene 2 shorter"]), "do it")) == 2
    named = Edits(sentences=["use our logo brand/logo.svg"])
    assert strange_sentences(named, "put brand/logo.svg on it, it is our logo") == []
    assert len(strange_sentences(named, "put our logo on it")) == 1


def test_a_translation_is_judged() -> None:
    texts = texts_of(BOARD)
    assert not objections(Translation(texts=texts), BOARD, "de", texts)
    assert "give one for each" in objections(Translation(texts=texts[1:]), BOARD, "de", texts)[0]
    assert objections(Translation(texts=["", *texts[1:]]), BOARD, "de", texts)
    assert objections(Translation(texts=["x" * 1500, *texts[1:]]), BOARD, "de", texts)
    assert "lost 6" in objections(Translation(texts=["Um sechs"]), BOARD, "de", ["At 6"])[0]


def told(home: Path, sentences: list[str]) -> tuple[list[Told], Storyboard]:
    """What is answered about a storyboard that waits, by a studio with a model."""

    async def run() -> tuple[list[Told], Storyboard]:
        with Studio.open(MemorySettings(home=home)) as studio:
            async with open_workshop(studio) as shop:
                order = Order(text=TEXT, wishes=Wishes(short_side=240, script=("Two boats.", "Step aboard.")), ask=True)
                made = await start(order, shop)
                answers = [await say(made.run, sentence, shop) for sentence in sentences]
                return answers, Storyboard.model_validate(studio.runs.load(made.run, "storyboard"))

    return asyncio.run(run())


def answering(asked: Asked) -> Turn:
    if asked.shape == "edits":
        known = "drags" in asked.said[1]
        return Turn.json({"sentences": ["make scene 1 longer", "calmer music"] if known else []})
    texts: list[Any] = json.loads(asked.said[1].split("```json\n")[1].split("\n```")[0])
    return Turn.json({"texts": [f"Ja {text}" for text in texts]})


def test_free_wishes_and_translation_go_through_the_same_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REELWRIGHT_LLM", "vllm:scripted")
    with ScriptedServer(answering) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        answers, board = told(tmp_path / "studio", ["It drags so sweetly", "Sing to me", "say it in German"])
    assert [answer.kind for answer in answers] == ["edited", "refused", "edited"]
    assert answers[-1].version == 3
    assert board.language == "de"
    assert board.sound.voice.startswith("de-")
    assert all(scene.narration.startswith("Ja ") for scene in board.scenes)


def test_a_model_that_talks_nonsense_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REELWRIGHT_LLM", "vllm:scripted")
    with ScriptedServer(lambda _asked: Turn.json({"sentences": ["blow it up"]})) as server:
        monkeypatch.setenv("REELWRIGHT_LLM_URL", server.url)
        answers, board = told(tmp_path / "studio", ["Sing to me", "say it in German"])
    assert [answer.kind for answer in answers] == ["refused", "refused"]
    assert board.language == "en"
