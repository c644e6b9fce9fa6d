"""A finished film made again goes straight, and hands over to the graph where there is something to decide."""

from __future__ import annotations

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from agent import session, stages
from agent.brief import Wishes
from agent.order import Order
from agent.outcome import Outcome
from agent.session import remake, resume, start
from agent.storyboard import Storyboard
from agent.workshop import Workshop, open_workshop
from memory.errors import StudioBusy
from memory.settings import MemorySettings
from memory.studio import Studio

BRIEF = "A 10-second teaser for Tidewater, a ferry line. Calm. End with: Step aboard at tidewater.example"

pytestmark = pytest.mark.slow


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> list[Workshop]:
    """Grows with every graph that is opened."""
    opened: list[Workshop] = []
    usual = session._graph

    @asynccontextmanager
    async def counted(shop: Workshop) -> AsyncIterator[Any]:
        opened.append(shop)
        async with usual(shop) as graph:
            yield graph

    monkeypatch.setattr(session, "_graph", counted)
    return opened


def with_film(home: Path, work: Callable[[Workshop, Outcome], Awaitable[None]]) -> None:
    async def run() -> None:
        with Studio.open(MemorySettings(home=home)) as studio:
            async with open_workshop(studio) as shop:
                await work(shop, await start(Order(text=BRIEF, wishes=Wishes(short_side=240)), shop))

    asyncio.run(run())


def with_lighthouse(shop: Workshop, run: str) -> Storyboard:
    board = stages.load_storyboard(shop, run)
    second = board.scenes[1]
    shot = second.shot.model_copy(update={"subject": "lighthouse"})
    changed = second.model_copy(update={"shot": shot})
    return board.model_copy(update={"scenes": (board.scenes[0], changed, *board.scenes[2:])})


def test_a_change_opens_no_graph_and_leaves_nothing_to_resume(tmp_path: Path, graphs: list[Workshop]) -> None:
    async def work(shop: Workshop, made: Outcome) -> None:
        graphs.clear()
        changed = await remake(made.run, shop, with_lighthouse(shop, made.run))
        assert (changed.status, changed.verdict) == ("delivered", "pass")
        assert 0 < changed.tasks["made"] < changed.tasks["reused"]
        assert not graphs
        assert await resume(made.run, shop) == changed

    with_film(tmp_path / "studio", work)


def test_a_repair_is_the_graph_s_to_make(
    tmp_path: Path, graphs: list[Workshop], monkeypatch: pytest.MonkeyPatch
) -> None:
    usual, asked = stages.review, []

    def severe_once(shop: Workshop, run: str, rounds_left: int) -> str:
        asked.append(rounds_left)
        return "revise" if len(asked) == 1 else usual(shop, run, rounds_left)

    async def work(shop: Workshop, made: Outcome) -> None:
        graphs.clear()
        monkeypatch.setattr(stages, "review", severe_once)
        changed = await remake(made.run, shop, with_lighthouse(shop, made.run))
        assert (changed.status, changed.verdict) == ("delivered", "pass")
        assert len(graphs) == 1
        assert asked == [shop.settings.max_rounds] * 2

    with_film(tmp_path / "studio", work)


def test_what_never_was_delivered_goes_through_the_graph(tmp_path: Path, graphs: list[Workshop]) -> None:
    async def work(shop: Workshop, made: Outcome) -> None:
        graphs.clear()
        shop.studio.runs.set_status(made.run, "failed")
        changed = await remake(made.run, shop, with_lighthouse(shop, made.run))
        assert changed.status == "delivered"
        assert len(graphs) == 1

    with_film(tmp_path / "studio", work)


def test_a_run_that_another_process_works_on_is_left_alone(tmp_path: Path) -> None:
    """And nothing that was meant for it is begun, or told of as never awaited."""

    async def work(shop: Workshop, made: Outcome) -> None:
        board = stages.load_storyboard(shop, made.run)
        with Studio.open(MemorySettings(home=tmp_path / "studio")) as other:
            other.runs.set_status(made.run, "running")
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                with pytest.raises(StudioBusy):
                    await remake(made.run, shop, with_lighthouse(shop, made.run))
                gc.collect()
            assert stages.load_storyboard(shop, made.run) == board

    with_film(tmp_path / "studio", work)
