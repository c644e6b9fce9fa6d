"""Plans by the model that is set as planner, for comparison with the embedded planner's."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent.llm.budget import Budget
from agent.llm.endpoint import Endpoint, endpoint_for
from agent.llm.model import Surroundings, open_model
from agent.planning.modelled import plan_with
from agent.planning.offers import Offer
from agent.planning.plan import Draft
from agent.settings import ModelSettings
from evals.taskbench import Sample, Score, score
from memory.errors import InvalidSetting
from memory.settings import MemorySettings
from memory.studio import Studio

RUN = "taskbench"


def score_model(offers: Sequence[Offer], samples: Sequence[Sample]) -> Score:
    """The planner model's figures; raises InvalidSetting where none is set."""
    endpoint = endpoint_for("planner", ModelSettings())
    if endpoint is None:
        message = "No planner model is set: set REELWRIGHT_LLM_PLANNER or REELWRIGHT_LLM (docs/models.md)."
        raise InvalidSetting(message)
    with tempfile.TemporaryDirectory(prefix="evals-") as scratch:
        found = asyncio.run(_plans(offers, samples, endpoint, Path(scratch)))
    figures = score(offers, samples, [plan for plan, _ in found], endpoint.name)
    return figures.model_copy(update={"stood_in": sum(bool(notice) for _, notice in found)})


async def _plans(
    offers: Sequence[Offer], samples: Sequence[Sample], endpoint: Endpoint, home: Path
) -> list[tuple[Draft, str]]:
    with Studio.open(MemorySettings(home=home)) as studio:
        studio.runs.create(RUN, RUN, {}, {}, 0)

        def kept(kind: str, data: dict[str, Any]) -> None:
            studio.runs.event(RUN, kind, data)

        around = Surroundings(
            home=home,
            ledger=studio.ledger,
            budget=Budget(studio.runs, RUN, None),
            emit=kept,
            stop=asyncio.Event(),
        )
        async with open_model("planner", endpoint, around) as model:
            return [await plan_with(model, sample.user_request, offers) for sample in samples]
