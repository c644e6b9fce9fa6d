"""Which of two is better: asked in both orders, since models like what they read first, or last.

Only who wins in both orders wins; all else is a tie (Zheng et al. 2023, arXiv 2306.05685, "position bias").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from agent.llm.asking import ask
from agent.llm.fields import Sentence
from agent.llm.model import Model
from prompts.loader import Words


class Choice(BaseModel):
    """The better one of two, after what each lacks: who has to name both gaps reads both."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    gap_of_first: Sentence
    gap_of_second: Sentence
    better: Literal["first", "second"]
    reason: Annotated[Sentence, Field(max_length=300)]


@dataclass(frozen=True)
class Compared:
    """What came of one comparison."""

    winner: Literal["first", "second", "tie"]
    reasons: tuple[str, str]


async def compare(judge: Model, words: Callable[[bool], Words]) -> Compared:
    """Asks twice; `words(True)` is the question with the first one standing first, `words(False)` the other way round.

    Raises:
        ModelFailed: there is no usable answer.
        Cancelled: the run was stopped.
    """
    ahead = await ask(judge, words(True), Choice, same_gap)
    behind = await ask(judge, words(False), Choice, same_gap)
    reasons = (ahead.reason, behind.reason)
    if ahead.better == behind.better:  # the same place won twice: the place won, and neither of the two
        return Compared("tie", reasons)
    return Compared(ahead.better, reasons)


def same_gap(answer: Choice) -> list[str]:
    """What is said against an answer that saw no difference."""
    if answer.gap_of_first.casefold() == answer.gap_of_second.casefold():
        return ["Name what each of the two lacks by itself; the same words stand at both."]
    return []
