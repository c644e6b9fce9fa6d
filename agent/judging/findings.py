"""From a judgement to findings: what is rated too low becomes a warning with its scene, which a repair may act on.

Warnings never keep a film from being delivered; another round is all that a judge can ask for.
"""

from __future__ import annotations

from collections.abc import Sequence

from agent.critic import Evidence, Finding, Review, Where
from agent.critic.judgement import Criterion, Judgement, Rated
from agent.judging.rubric import CHANGES, LEAST

PREFIX = "rubric_"
STAGES: dict[Criterion, str] = {
    "brief": "voice", "picture": "picture", "consistency": "picture", "pace": "voice", "ending": "voice",
}  # fmt: skip


def findings_of(judgement: Judgement, evidence: Evidence) -> tuple[Finding, ...]:
    """A warning for each criterion that is rated below the least that passes, the lowest first."""
    low = sorted((rated for rated in judgement.ratings if rated.score < LEAST), key=lambda rated: rated.score)
    return tuple(_finding(rated, evidence) for rated in low)


def with_judgement(review: Review, judgement: Judgement, found: Sequence[Finding], *, again: bool) -> Review:
    """The review with what the judge said. `again` asks for another round, where the checks alone would pass.

    The checks' verdict is never made better, and a judgement that failed leaves it as it is.
    """
    revise = again and judgement.state == "revise" and review.verdict == "pass"
    update = {"judgement": judgement, "findings": (*review.findings, *found)}
    return review.model_copy(update=update | ({"verdict": "revise"} if revise else {}))


def judged_low(review: Review) -> tuple[Finding, ...]:
    """The findings that the judge made."""
    return tuple(finding for finding in review.findings if finding.check.startswith(PREFIX))


def _finding(rated: Rated, evidence: Evidence) -> Finding:
    ids = [scene.id for scene in evidence.storyboard.scenes]
    moment = Where(start=rated.time, end=rated.time)  # all that is known where the scenes are not
    where = evidence.in_scene(STAGES[rated.criterion], ids.index(rated.scene)) if rated.scene in ids else moment
    return Finding(
        check=f"{PREFIX}{rated.criterion}",
        severity="warning",
        measured=f"{rated.score} of 5 at {rated.time:g} s: {rated.seen.rstrip('.')}",
        expected=f"{LEAST} or more",
        where=where,
        advice=rated.gap,
        change=CHANGES[rated.criterion],
    )
