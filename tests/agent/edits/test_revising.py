"""A film changed by sentences: each one redoes what it touches, every film passes, and undo gives the earlier bytes."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from agent.brief import Wishes
from agent.edits.revising import Told, say
from agent.logo import CARRYING
from agent.order import Order
from agent.outcome import Outcome
from agent.session import start
from agent.stages import load_storyboard
from agent.workshop import Workshop, open_workshop
from memory.settings import MemorySettings
from memory.studio import Studio

BRIEF = (
    "A 12-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. "
    "The first boat leaves at 6 am. End with: Step aboard at tidewater.example"
)
TEN = (
    "make scene 2 shorter",
    "more upbeat music",
    "replace the second picture with a lighthouse",
    "a male voice",
    "change the look to ocean",
    'say "Two boats cross the bay all day." in scene 2',
    'add a scene that says "The first boat leaves at six."',
    "show a chart in scene 3: Mon 12, Tue 15, Wed 9",
    'change the title to "Across the bay"',
    "no captions",
)
TEN_MORE = (
    "swap scenes 2 and 3",
    "write vessels instead of boats",
    "another picture in scene 2",
    "cooler colours",
    "longer ending",
    "I don't want music",
    "make scene 2 slower",
    'add "Children travel free." to scene 2',
    'start with "Two vessels, one bay."',
    "for TikTok",
)


@dataclass
class Room:
    """A film and those who work on it."""

    shop: Workshop
    outcome: Outcome
    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def say(self, sentence: str) -> Told:
        self.events.clear()
        return await say(self.outcome.run, sentence, self.shop)

    @property
    def started(self) -> list[str]:
        return [data["task"] for kind, data in self.events if kind == "task_started"]

    def showing_as(self, scene: str) -> list[str]:
        """The scene, and later ones of the same subject, which is shown in another way each time."""
        mains = {
            each.id: each.shot.subject.split(",")[0] for each in load_storyboard(self.shop, self.outcome.run).scenes
        }
        later = list(mains)[list(mains).index(scene) :]
        return [at for at in later if mains[at] == mains[scene]]

    def stage_of(self, stage: str) -> list[str]:
        return sorted(task for task in self.started if task.startswith(f"{stage}-"))


def sha(outcome: Outcome | None) -> str:
    assert outcome is not None
    return hashlib.sha256(Path(outcome.film).read_bytes()).hexdigest()


@asynccontextmanager
async def film(home: Path, *, ask: bool = False) -> AsyncIterator[Room]:
    events: list[tuple[str, dict[str, Any]]] = []
    with Studio.open(MemorySettings(home=home)) as studio:
        async with open_workshop(studio, lambda kind, data: events.append((kind, data))) as shop:
            outcome = await start(Order(text=BRIEF, wishes=Wishes(short_side=240), ask=ask), shop)
            yield Room(shop, outcome, events)


def with_film(home: Path, work: Callable[[Room], Awaitable[None]]) -> None:
    async def run() -> None:
        async with film(home) as room:
            await work(room)

    asyncio.run(run())


@pytest.mark.slow
@pytest.mark.parametrize("ten", [TEN, TEN_MORE], ids=["documented", "everyday"])
def test_ten_edits_in_a_row_pass_the_critic_and_undo_returns_every_earlier_film(
    tmp_path: Path, ten: tuple[str, ...]
) -> None:
    async def work(room: Room) -> None:
        films = [sha(room.outcome)]
        for sentence in ten:
            told = await room.say(sentence)
            assert told.kind == "edited", (sentence, told.message)
            assert told.outcome is not None
            assert (told.outcome.status, told.outcome.verdict) == ("delivered", "pass"), (sentence, told.outcome)
            assert room.started, sentence
            films.append(sha(told.outcome))
        assert len(set(films)) == len(films)
        for earlier in reversed(films[:-1]):
            told = await room.say("undo")
            assert sha(told.outcome) == earlier
            assert room.started == []
        assert (await room.say("undo")).kind == "refused"
        assert sha((await room.say("go back to version 6")).outcome) == films[5]
        assert sha((await room.say("undo")).outcome) == films[0]

    with_film(tmp_path / "studio", work)


def test_each_edit_makes_only_what_it_touches(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        touched = room.showing_as("s2")
        await room.say("replace the second picture with a lighthouse")
        assert room.stage_of("picture") == [f"picture-{scene}" for scene in touched]
        assert "segment-s2" in room.stage_of("segment")
        assert set(room.stage_of("segment")) <= {f"segment-{scene}" for scene in touched}
        assert not room.stage_of("voice")
        assert "music" not in room.started
        await room.say("no music")
        assert not [task for task in room.started if "-s" in task and task != "contact-sheet"]
        assert "mix" in room.started
        await room.say('change the title to "Across the bay"')
        assert not room.stage_of("voice")
        assert "mix" not in room.started

    with_film(tmp_path / "studio", work)


def test_a_second_shape_is_a_second_film_with_the_same_voice_and_music(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        before = sha(room.outcome)
        told = await room.say("also 9:16")
        assert told.outcome is not None
        assert told.outcome.verdict == "pass"
        assert told.run != room.outcome.run
        assert not room.stage_of("voice")
        assert not {"music", "mix", "master"} & set(room.started)
        assert sha(room.outcome) == before
        again = await say(told.run, "no captions", room.shop)
        assert again.run == told.run
        assert again.version == 2

    with_film(tmp_path / "studio", work)


def test_a_logo_and_a_picture_of_ones_own_come_and_go_with_their_versions(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (300, 200), (20, 90, 160)).save(tmp_path / "pier.png")

    async def work(room: Room) -> None:
        first = sha(room.outcome)
        branded = await room.say(f"use our logo {tmp_path / 'pier.png'}")
        assert branded.kind == "edited", branded.message
        cards = [scene.id for scene in load_storyboard(room.shop, branded.run).scenes if scene.shot.family in CARRYING]
        assert room.stage_of("picture") == sorted(f"picture-{scene}" for scene in cards)
        second, touched = sha(branded.outcome), room.showing_as("s2")
        shown = await room.say(f"show {tmp_path / 'pier.png'} in scene 2")
        assert room.stage_of("picture") == [f"picture-{scene}" for scene in touched]
        assert len({first, second, sha(shown.outcome)}) == 3
        assert sha((await room.say("undo")).outcome) == second
        assert sha((await room.say("undo")).outcome) == first
        assert (await room.say("remove the logo")).kind == "refused"
        assert (await room.say("use our logo nowhere/logo.svg")).kind == "refused"

    with_film(tmp_path / "studio", work)


def test_what_is_refused_changes_nothing(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        before = sha(room.outcome)
        for sentence in ("make it better", "remove scene 40", "say it in German", "undo", "redo", "yes", ""):
            told = await room.say(sentence)
            assert told.kind == "refused"
            assert told.message
            assert room.started == []
        assert sha(room.outcome) == before
        assert "Across" not in (await room.say("show the versions")).message

    with_film(tmp_path / "studio", work)


def test_a_storyboard_that_waits_is_changed_and_waits_on(tmp_path: Path) -> None:
    async def run() -> None:
        async with film(tmp_path / "studio", ask=True) as room:
            assert room.outcome.status == "waiting"
            told = await room.say("remove scene 2")
            assert told.kind == "edited"
            assert told.outcome is None
            assert room.started == []
            assert room.shop.studio.runs.list()[0].status == "waiting"
            assert "two boats" not in (await room.say("show the storyboard")).message

    asyncio.run(run())
