"""The judge for films that anybody made: after the checks of `review`, where a model is set for the critic.

There is no run here: what is asked is kept nowhere, and only what was learnt of the endpoint stays in the studio.
"""

from __future__ import annotations

import asyncio
import tempfile
from functools import partial
from pathlib import Path

from agent.critic import Evidence, Review
from agent.critic.judgement import Judgement
from agent.judging.findings import findings_of, with_judgement
from agent.llm.endpoint import Endpoint, endpoint_for
from agent.settings import ModelSettings
from memory.settings import MemorySettings

RUN = "review"


def judged_outside(film: Path, evidence: Evidence, review: Review, models: ModelSettings, home: Path) -> Review:
    """The review with the judge's word; as it was where no model is set.

    Args:
        film: admitted before; its pictures are decoded in a process apart.
        home: the studio, where it is kept what is known of endpoints.

    Raises:
        InvalidSetting: the model's settings cannot be read.
    """
    endpoint = endpoint_for("critic", models)
    if endpoint is None or not models.llm_judge:
        return review
    from agent.judging.judge import failed

    try:
        judgement = asyncio.run(_asked(film, evidence, endpoint, home))
    except Exception as error:  # noqa: BLE001 - a judge that breaks must be seen, not cost the review
        judgement = failed(endpoint.name, "judge_error", f"{type(error).__name__}: {error}")
    return with_judgement(review, judgement, findings_of(judgement, evidence), again=False)


async def _asked(film: Path, evidence: Evidence, endpoint: Endpoint, home: Path) -> Judgement:
    from agent.judging.exhibit import exhibit_of
    from agent.judging.judge import judge
    from agent.llm.budget import Budget
    from agent.llm.model import Surroundings, open_model
    from agent.reviewing.looking import look_apart
    from memory.studio import Studio

    with (
        tempfile.TemporaryDirectory(prefix="reelwright-review-") as scratch,
        Studio.open(MemorySettings(home=Path(scratch))) as studio,
    ):
        studio.runs.create(RUN, film.name, {}, {}, 0)
        budget = Budget(studio.runs, RUN, None)
        around = Surroundings(home, studio.ledger, budget, lambda _kind, _data: None, asyncio.Event())
        async with open_model("critic", endpoint, around) as model:
            return await judge(model, exhibit_of(evidence), partial(look_apart, film))
