"""What the judge fills in, and what code has against it: a rating without a moment of this film or a gap is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from agent.critic.judgement import HIGHEST, LOWEST, Criterion
from agent.judging.exhibit import Exhibit
from agent.judging.rubric import CRITERIA
from agent.llm.fields import Sentence

NEAR_S = 0.5  # a moment this far from a picture that was shown counts as that picture's
FEWEST_WORDS = 3
_NOTHING = re.compile(
    r"(?i)\W*(?:none|nothing|no(?:t any)? (?:real |major |clear |significant )?gaps?|n/?a|perfect|keine?r?|nichts|nada|"
    r"rien|aucun\w*|niente|ningun\w*|nenhum\w*)\b"
)


class Rating(BaseModel):
    """One criterion rated: first what is seen and when, then what is missing, then the score that follows."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    criterion: Criterion
    seen: Sentence
    time: Annotated[float, Field(ge=0)]
    gap: Sentence
    score: Annotated[int, Field(ge=LOWEST, le=HIGHEST)]


class Ratings(BaseModel):
    """A film rated by the rubric."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ratings: Annotated[list[Rating], Field(min_length=len(CRITERIA), max_length=len(CRITERIA))]


def objections(answer: Ratings, exhibit: Exhibit) -> list[str]:
    """Everything that keeps a reply from being a judgement of this film."""
    counted = Counter(rating.criterion for rating in answer.ratings)
    found = [f"{name}: rate it once, not {counted[name]} times." for name in CRITERIA if counted[name] != 1]
    for rating in answer.ratings:
        found += [f"{rating.criterion}: {problem}" for problem in _rating(rating, exhibit)]
    gaps = Counter(rating.gap.casefold() for rating in answer.ratings)
    found += [f"the gap “{gap[:60]}” stands {count} times; each criterion has its own."
              for gap, count in gaps.items() if count > 1]  # fmt: skip
    return found


def _rating(rating: Rating, exhibit: Exhibit) -> Iterator[str]:
    if rating.time > exhibit.seconds:
        yield f"{rating.time:g} s lies outside of the film, which ends at {exhibit.seconds:g} s."
    elif exhibit.shown and min(abs(rating.time - shown) for shown in exhibit.shown) > NEAR_S:
        times = ", ".join(f"{shown:g}" for shown in exhibit.shown)
        yield f"no picture of {rating.time:g} s was shown; take the time of one that was: {times}."
    elif rating.criterion == "ending" and exhibit.scene_at(rating.time) != exhibit.scenes[-1].id:
        yield f"{rating.time:g} s is not in the last scene, which begins at {exhibit.scenes[-1].start:g} s."
    if _NOTHING.match(rating.gap) or len(rating.gap.split()) < FEWEST_WORDS:
        yield f"the gap {rating.gap[:40]!r} names nothing; say what is missing to be better, however small it is."
