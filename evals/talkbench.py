"""What one picture costs while one talks about a film: the process and its workers are there, as in `agent chat`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from agent.brief import Wishes
from agent.order import Order
from agent.session import remake, start
from agent.storyboard import Storyboard
from agent.workshop import open_workshop
from memory.settings import MemorySettings
from memory.studio import Studio

DRAFT_LINES = 360


def bench_talk(
    folder: Path, brief: str, seconds: float, change: Callable[[dict[str, Any]], None], *, draft: bool
) -> Iterator[tuple[str, float]]:
    """Yields (figure, value): a film made in an open workshop, and then its middle scene changed there.

    Args:
        folder: where the studio is made.
        seconds: how long the film shall be.
        change: changes a scene of a storyboard, given as its JSON.
    """
    wishes = Wishes(seconds=seconds, short_side=DRAFT_LINES if draft else None)
    whole, changed = asyncio.run(_talk(folder, Order(text=brief, wishes=wishes), change))
    yield "in_talk_wall_s", round(whole, 2)
    yield "in_talk_one_picture_changed_wall_s", round(changed, 2)
    yield "in_talk_one_picture_changed_share", round(changed / whole, 3)


async def _talk(folder: Path, order: Order, change: Callable[[dict[str, Any]], None]) -> tuple[float, float]:
    """Seconds for the whole film and for the change."""
    with Studio.open(MemorySettings(home=folder)) as studio:
        async with open_workshop(studio) as shop:
            begun = time.perf_counter()
            made = await start(order, shop)
            whole = time.perf_counter() - begun
            board: Any = studio.runs.load(made.run, "storyboard")
            change(board["scenes"][len(board["scenes"]) // 2])
            begun = time.perf_counter()
            await remake(made.run, shop, Storyboard.model_validate(board), settled=True)
            return whole, time.perf_counter() - begun
