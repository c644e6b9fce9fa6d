"""Rounds: the best film so far is kept, and a repair that made it no better is taken back.

A film is better with fewer broken checks, then fewer errors, then errors that are less far off, then fewer warnings,
then what a judge rates higher.
Documents are restored in an order that a kill in between cannot spoil: a mark says that it is not finished.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from agent.critic.findings import Repair, Review
from agent.repair.case import RUBRIC
from memory.runs import Runs

KEPT, REPAIRS, UNDOING = "kept", "repairs", "undoing"
DOCUMENTS = ("storyboard", "plan", "production", "writing")
_REPAIRS = TypeAdapter(tuple[Repair, ...])


def forget(runs: Runs, run: str) -> None:
    """Starts over: the storyboard is a new one, and nothing that was tried on the old one counts."""
    for name in (KEPT, REPAIRS, UNDOING):
        runs.save(run, name, None)


def note(runs: Runs, run: str, made: tuple[Repair, ...]) -> None:
    """Keeps what was done for the round that comes."""
    runs.save(run, REPAIRS, _REPAIRS.dump_python((*_noted(runs, run), *made), mode="json"))


def settle(runs: Runs, run: str, judged: Review) -> Review:
    """The review of the better film: that of this round, or the one before, which then is the run's again."""
    kept: Any = runs.load(run, KEPT)
    if kept is None:
        return _keep(runs, run, judged, _noted(runs, run))
    before = Review.model_validate(kept["review"])
    better = worth(judged) < worth(before)
    repairs = tuple(_ended(repair, judged, better) for repair in _noted(runs, run))
    runs.save(run, REPAIRS, _REPAIRS.dump_python(repairs, mode="json"))
    if better:
        return _keep(runs, run, judged, repairs)
    runs.save(run, UNDOING, True)
    undo_unfinished(runs, run)
    return before.model_copy(update={"repairs": repairs})


def undo_unfinished(runs: Runs, run: str) -> None:
    """Puts the best film's documents back in place, where that was begun."""
    kept: Any = runs.load(run, KEPT)
    if not runs.load(run, UNDOING) or kept is None:
        return
    for name in DOCUMENTS:
        runs.save(run, name, kept[name])
    runs.save(run, UNDOING, False)


def worth(review: Review) -> tuple[int, int, int, float, int, int]:
    """Less is better: no film at all, broken checks, errors, how far they are off, warnings, a judge's low scores."""
    unmade = any(finding.check == "production" for finding in review.errors)
    broken = sum(check.state == "broken" for check in review.checks)
    beyond = sum(finding.beyond for finding in review.errors)
    rated = sum(each.score for each in review.judgement.ratings) if review.judgement else 0
    warnings = len(review.findings) - len(review.errors)
    return int(unmade), broken, len(review.errors), round(beyond, 6), warnings, -rated


def told(review: Review) -> tuple[str, ...]:
    """What was tried, one sentence each; what lasts is a notice of the storyboard already."""
    return tuple(f"{repair.told} {ENDS[repair.outcome]}" for repair in review.repairs)


ENDS = {
    "open": "",
    "fixed": "That mended it.",
    "moved": "That helped, but was not enough.",
    "unmoved": "That changed nothing about it.",
    "undone": "That made the film no better and was taken back.",
}


def _noted(runs: Runs, run: str) -> tuple[Repair, ...]:
    return _REPAIRS.validate_python(runs.load(run, REPAIRS) or ())


def _keep(runs: Runs, run: str, judged: Review, repairs: tuple[Repair, ...]) -> Review:
    judged = judged.model_copy(update={"repairs": repairs})
    documents = {name: runs.load(run, name) for name in DOCUMENTS}
    runs.save(run, KEPT, documents | {"review": judged.model_dump(mode="json")})
    return judged


def _ended(repair: Repair, after: Review, better: bool) -> Repair:
    """How a repair of the last round ended; those of earlier rounds stay as they are."""
    if repair.outcome != "open":
        return repair
    looked_at = after.findings if repair.check.startswith(RUBRIC) else after.errors
    same = [
        finding.measured
        for finding in looked_at
        if finding.check == repair.check and finding.where.scene == repair.scene
    ]
    if not better:
        return repair.model_copy(update={"outcome": "undone", "after": same[0] if same else ""})
    if not same:
        return repair.model_copy(update={"outcome": "fixed"})
    moved = repair.before not in same
    return repair.model_copy(update={"outcome": "moved" if moved else "unmoved", "after": same[0]})
