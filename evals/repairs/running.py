"""Makes short films, plants one cause at a time, and has the director mend what its critic sees of it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from agent.brief import Brief, Wishes
from agent.critic import Review
from agent.order import Order
from agent.production import Limits
from agent.session import remake, start
from agent.settings import AgentSettings, ModelSettings
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from evals.repairs.outcome import RepairsResult, Trial
from evals.repairs.plants import PLANTS, Plant, planted
from evals.repairs.saboteur import Saboteur
from memory.settings import MemorySettings
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

FILMS: dict[str, str] = {
    "ferry": (
        "A 14-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. The first boat leaves at "
        'six. It must say "We sail every day". Do not use the word cheap. End with: Step aboard at tidewater.example'
    ),
    "brot": (
        "Ein 15-sekündiges Video im Hochformat 9:16 über die Bäckerei Kornblume in Ulm. Wir backen Brot aus Dinkel. "
        "Der Satz „Frisch seit 1952“ muss vorkommen. Verwende nicht das Wort „billig“. Schließe mit: Komm vorbei!"
    ),
    "cine": (
        "Un film de 14 secondes, carré, en noir et blanc, pour le ciné-club Lumière. Un grand classique. "
        "Il faut dire « Chaque jeudi à vingt heures ». Ne pas dire le mot vieux. Terminer par : Prenez place."
    ),
}
SHORT_SIDE = 360
FIRST_TAKE, TAKES = 300, 10
Tell = Callable[[Trial], None]


class _Log:
    """What one run tells: its first review, and every task that was made after it."""

    def __init__(self, runs: Any) -> None:
        self._runs = runs
        self.run = ""
        self.clear()

    def clear(self) -> None:
        self.reran: list[str] = []
        self.first: Any = None
        self.review: Review | None = None
        self.rounds = 0

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        if kind == "verdict" and self.run and self.review is None:
            self.review = Review.model_validate(self._runs.load(self.run, "review"))
            self.first = self._runs.load(self.run, "production")
        elif kind == "repair":
            self.rounds += 1
        elif kind == "task_finished" and self.review is not None:
            self.reran.append(str(data["task"]))


async def run_repairs(
    folder: Path, *, films: Sequence[str] = tuple(FILMS), only: Sequence[str] = (), tell: Tell = lambda _trial: None
) -> RepairsResult:
    """Plants each cause in each film and lets the director mend it.

    Args:
        folder: receives one studio with all runs.
        films: names of FILMS.
        only: parts of names of plants; all where empty.
        tell: is told each trial as it ends.

    Raises:
        RuntimeError: an untouched film did not pass, so that nothing could be learnt from it.
    """
    trials: list[Trial] = []
    wanted = [plant for plant in PLANTS if not only or any(part in plant.name for part in only)]
    async with _workshop(folder) as (shop, pool, log):
        for film in films:
            run, board, brief = await _made(shop, film)
            log.run = run
            for number, plant in enumerate(wanted):
                spoilt = planted(plant, board, brief, FIRST_TAKE + TAKES * number)
                if spoilt is None:
                    continue
                pool.plant(plant.lie(board) if plant.lie else None)
                trials.append(await _trial(shop, log, film, plant, spoilt))
                tell(trials[-1])
            pool.plant(None)
    return RepairsResult(trials=tuple(trials))


async def _made(shop: Workshop, film: str) -> tuple[str, Storyboard, Brief]:
    wishes = Wishes(short_side=SHORT_SIDE)
    outcome = await start(Order(text=FILMS[film], wishes=wishes), shop)
    if outcome.verdict != "pass":
        raise RuntimeError(f"The untouched film {film} did not pass: {outcome.findings}")
    load = shop.studio.runs.load
    board = Storyboard.model_validate(load(outcome.run, "storyboard"))
    return outcome.run, board, Brief.model_validate(load(outcome.run, "brief"))


async def _trial(shop: Workshop, log: _Log, film: str, plant: Plant, spoilt: Storyboard) -> Trial:
    log.clear()
    started = time.monotonic()
    outcome = await remake(log.run, shop, spoilt)
    review = Review.model_validate(shop.studio.runs.load(log.run, "review"))
    last: Any = shop.studio.runs.load(log.run, "production")
    assert log.review is not None
    same = [name for name in dict.fromkeys(log.reran) if _same(log.first, last, name)]
    return Trial(
        film=film,
        plant=plant.name,
        cause=plant.cause,
        found=tuple(dict.fromkeys(finding.check for finding in log.review.errors)),
        verdict=outcome.verdict,
        rounds=log.rounds,
        repairs=tuple(f"{repair.name} {repair.outcome}" for repair in review.repairs),
        left=tuple(f"{finding.check}: {finding.measured}" for finding in review.errors),
        reran=tuple(dict.fromkeys(log.reran)),
        in_vain=tuple(same),
        tasks=len(last["outputs"]),
        seconds=round(time.monotonic() - started, 1),
    )


def _same(first: Any, last: Any, task: str) -> bool:
    return task in first["outputs"] and first["outputs"][task] == last["outputs"].get(task)


@asynccontextmanager
async def _workshop(folder: Path) -> AsyncIterator[tuple[Workshop, Saboteur, _Log]]:
    settings, tools = AgentSettings(), ToolSettings()
    limits = Limits.of_machine()
    with Studio.open(MemorySettings(home=folder / "studio")) as studio:
        log = _Log(studio.runs)
        pool = Saboteur(studio, tools, limits)
        async with pool:
            shop = Workshop(studio, Registry.discover(), pool, limits, settings, tools, ModelSettings(), log)
            yield shop, pool, log
