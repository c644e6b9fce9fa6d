"""Asks the judge and turns its reply into a judgement; every way in which it can fail has its own end state."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from agent.critic.judgement import Judgement, Rated, State
from agent.judging.exhibit import Exhibit, moments
from agent.judging.forms import Ratings, objections
from agent.judging.rubric import CRITERIA, LEAST, SCORES, rubric_lines
from agent.llm.asking import ask
from agent.llm.failure import ModelFailed, Reason
from agent.llm.model import Model
from agent.llm.picture import Picture
from agent.llm.sight import sees
from prompts.loader import Words, load_prompt
from tools.errors import InvalidRequest

TEXT_ONLY = "No pictures go along: judge by the words above, and take the pictures to be as they are described."
NOTHING_TOLD = "Its model sees no pictures, and the film came without words to judge by: give its captions."
Look = Callable[[Sequence[float]], Sequence[bytes]]
STATES: dict[Reason, State] = {"invalid": "rubric_invalid", "truncated": "rubric_invalid", "budget": "budget_out"}


async def judge(model: Model, exhibit: Exhibit, look: Look) -> Judgement:
    """The judgement of a film by a model; of pictures where it sees them, else of words. Never raises ModelFailed.

    Args:
        look: gives the film's pictures at some seconds as JPEG, or raises InvalidRequest.

    Raises:
        Cancelled: the run was stopped.
    """
    try:
        return await _by_pictures(model, exhibit, look) or await _by_words(model, exhibit)
    except ModelFailed as failure:
        return failed(model.name, STATES.get(failure.reason, "judge_error"), str(failure))


def failed(judge: str, state: State, message: str) -> Judgement:
    """A judgement without a verdict."""
    return Judgement(state=state, judge=judge, prompt=_prompt(), message=message[:600])


async def _by_pictures(model: Model, exhibit: Exhibit, look: Look) -> Judgement | None:
    """None where the model does not see, takes fewer pictures than there are, or the film gives none."""
    if not await sees(model):
        return None
    times = moments(exhibit)
    try:
        taken = await asyncio.to_thread(look, times)
        pictures = [Picture(exhibit.label(time), jpeg) for time, jpeg in zip(times, taken, strict=True)]
        return await _asked(model, exhibit.model_copy(update={"shown": times}), pictures)
    except InvalidRequest as error:
        model.around.emit("judge_blind", {"judge": model.name, "message": str(error)[:300]})
    except ModelFailed as failure:
        if failure.reason != "rejected":
            raise
        model.around.emit("judge_blind", {"judge": model.name, "message": str(failure)[:300]})
    return None


async def _by_words(model: Model, exhibit: Exhibit) -> Judgement:
    if not exhibit.told:
        return failed(model.name, "judge_error", NOTHING_TOLD)
    return await _asked(model, exhibit, ())


async def _asked(model: Model, exhibit: Exhibit, pictures: Sequence[Picture]) -> Judgement:
    answer = await ask(
        model, judge_words(exhibit), Ratings, lambda given: objections(given, exhibit), pictures
    )  # fmt: skip
    rated = {
        rating.criterion: Rated(
            criterion=rating.criterion,
            score=rating.score,
            time=round(rating.time, 2),
            scene=exhibit.scene_at(rating.time),
            seen=rating.seen,
            gap=rating.gap,
        )
        for rating in answer.ratings
    }
    ratings = tuple(rated[criterion] for criterion in CRITERIA)
    state: State = "revise" if any(rating.score < LEAST for rating in ratings) else "pass"
    saw = "pictures" if pictures else "text"
    return Judgement(state=state, judge=model.name, prompt=_prompt(), saw=saw, ratings=ratings)


def judge_words(exhibit: Exhibit) -> Words:
    """The prompt that asks for a judgement."""
    times = ", ".join(f"{time:g}" for time in exhibit.shown)
    told = f"Pictures of the film follow, each under its time: {times} s." if times else TEXT_ONLY
    return load_prompt("judge").render(
        brief=exhibit.brief, film=exhibit.film, rubric=rubric_lines(), scores=SCORES, pictures=told
    )


def _prompt() -> str:
    prompt = load_prompt("judge")
    return f"{prompt.name} {prompt.version}"
