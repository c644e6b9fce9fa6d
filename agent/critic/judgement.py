"""What a judge with a model said of a film by the rubric: a record beside the checks, never in their place.

The checks decide whether a film passes. A judgement adds warnings and may ask for another round; one that failed
changes nothing.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from agent.brief import Closed

Criterion = Literal["brief", "picture", "consistency", "pace", "ending"]
State = Literal["pass", "revise", "rubric_invalid", "budget_out", "judge_error"]
LOWEST, HIGHEST = 1, 5


class Rated(Closed):
    """One criterion's verdict: a score, the moment that it rests on, and what is missing to a better one."""

    criterion: Criterion
    score: int = Field(ge=LOWEST, le=HIGHEST)
    time: float = Field(ge=0, description="Seconds of the film")
    scene: str = Field(description="The scene that lies there")
    seen: str = Field(description="What is seen or heard there, in the judge's words")
    gap: str = Field(description="What is missing to be better, in the judge's words")


class Judgement(Closed):
    """How judging by the rubric ended; `ratings` is empty where there is no valid verdict."""

    state: State
    judge: str = Field(description="provider:model")
    prompt: str = Field(default="", description="Name and version of the prompt")
    saw: Literal["pictures", "text"] = Field(default="text", description="What the judge was given of the pictures")
    ratings: tuple[Rated, ...] = ()
    message: str = Field(default="", description="Why there is no verdict")
    notices: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """In one line: 'brief 4, picture 3, ...', or why there is none."""
        return ", ".join(f"{rated.criterion} {rated.score}" for rated in self.ratings) or self.message
