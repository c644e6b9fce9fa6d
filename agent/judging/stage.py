"""The judge in a run: after the checks, where a model is set for the critic. Cheap to import; models load when asked.

It judges what is about to be delivered: a film that goes back for a repair is judged after it. Whatever becomes of the
judge, the checks' verdict and the film stay.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from agent import stages
from agent.authorship import at_work, writing_of
from agent.critic import Evidence, Review
from agent.critic.judgement import Judgement
from agent.judging.findings import findings_of, with_judgement
from agent.llm.endpoint import Endpoint, endpoint_for
from agent.llm.family import family, related
from agent.workshop import Workshop
from tools.errors import Cancelled


async def judge_run(shop: Workshop, run: str, *, again: bool) -> str:
    """Adds the judge's word to a run's review and returns the verdict, which only `again` can change, to revise.

    Nothing is asked where no model is set, where there is no film, or where it goes back for a repair anyway.

    Args:
        again: whether the judge may ask for another round.

    Raises:
        Cancelled: the run was stopped.
    """
    review = Review.model_validate(shop.studio.runs.load(run, "review"))
    endpoint = endpoint_for("critic", shop.models)
    if endpoint is None or not shop.models.llm_judge or review.verdict == "revise":
        return review.verdict
    found = stages.film_evidence(shop, run)
    if found is None:
        return review.verdict
    shop.emit(run, "stage", {"name": "judge", "model": endpoint.name})
    evidence, film = found
    judgement = await _judged(shop, run, endpoint, evidence, film)
    judged = with_judgement(review, judgement, findings_of(judgement, evidence), again=again)
    shop.studio.runs.save(run, "review", judged.model_dump(mode="json"))
    _tell(shop, run, judgement)
    return judged.verdict


def _tell(shop: Workshop, run: str, judgement: Judgement) -> None:
    scores = {rated.criterion: rated.score for rated in judgement.ratings}
    told = {"state": judgement.state, "judge": judgement.judge, "saw": judgement.saw, "message": judgement.message}
    shop.emit(run, "judgement", told | {"scores": scores})


async def _judged(shop: Workshop, run: str, endpoint: Endpoint, evidence: Evidence, film: Path) -> Judgement:
    from agent.judging.judge import failed

    try:
        judgement = await _asked(shop, run, endpoint, evidence, film)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - a judge that breaks must be seen, not cost the film
        judgement = failed(endpoint.name, "judge_error", f"{type(error).__name__}: {error}")
    notices = (*_kin(shop, run, endpoint), *_unheard(judgement))
    return judgement.model_copy(update={"notices": notices})


async def _asked(shop: Workshop, run: str, endpoint: Endpoint, evidence: Evidence, film: Path) -> Judgement:
    from agent.judging.exhibit import exhibit_of
    from agent.judging.judge import judge
    from agent.judging.pictures import pictures_of
    from agent.llm.model import open_model

    async with open_model("critic", endpoint, at_work(shop, run)) as model:
        return await judge(model, exhibit_of(evidence), partial(pictures_of, film))


def _kin(shop: Workshop, run: str, judge: Endpoint) -> tuple[str, ...]:
    """That the judge is a relative of the writer, where it is."""
    written = str(writing_of(shop.studio, run).get("record", {}).get("writer", ""))
    writer = written.partition(":")[2]
    if not writer or not related(writer, judge.model):
        return ()
    return (
        f"The judge {judge.name} is of the writer's family ({family(writer)}), and models favour what they would have "
        "written: set REELWRIGHT_LLM_CRITIC to a model of another family.",
    )


def _unheard(judgement: Judgement) -> tuple[str, ...]:
    if judgement.state in ("pass", "revise"):
        return ()
    return (f"The judge gave no verdict ({judgement.state}): {judgement.message} The checks' verdict stands.",)
