"""From findings to a changed storyboard, never the same change twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent.brief import Brief
from agent.critic.findings import Finding, Repair
from agent.production import Production
from agent.repair.case import RUBRIC, Case, Remedy
from agent.repair.table import AGAIN, CHANGES
from agent.storyboard import Storyboard


def repair(
    board: Storyboard,
    findings: Iterable[Finding],
    tried: Sequence[str] = (),
    *,
    brief: Brief | None = None,
    made: Production | None = None,
) -> tuple[Storyboard, tuple[Repair, ...]]:
    """Applies the first untried repair of every error finding; returns the new storyboard and what was done.

    Args:
        board: the storyboard whose film was judged.
        findings: what the critic found. Warnings stay as they are, but for those of a judge by the rubric, who asks
            for another round where nothing else is wrong.
        tried: names of repairs that were made before, as they are in the records.
        brief: what has to be said and may not be cut.
        made: what the tasks made of the storyboard.
    """
    found = tuple(findings)
    errors = [finding for finding in found if finding.severity == "error"]
    done: dict[str, Repair] = {}
    for finding in errors or [finding for finding in found if finding.check.startswith(RUBRIC)]:
        case = Case(board, finding, brief, made)
        for remedy in _remedies(finding, errors, len(board.scenes)):
            name = f"{remedy.name}:{remedy.place(case)}"
            if name in done:
                break  # another finding has the same cause
            changed = None if name in tried else remedy.apply(case)
            if changed is None or changed == board:
                continue
            done[name] = _record(name, remedy, case)
            board = _noted(changed, done[name]) if remedy.lasting else changed
            break
    return board, tuple(done.values())


def _remedies(finding: Finding, errors: Sequence[Finding], scenes: int) -> tuple[Remedy, ...]:
    """What fails in most scenes lies in a tool: it may do better the next time, but no other storyboard mends it."""
    remakes = sum(each.change == "remake" for each in errors)
    if finding.change == "remake" and 2 * remakes > max(2, scenes):
        return (AGAIN,)
    return CHANGES.get(finding.change, ())


def _record(name: str, remedy: Remedy, case: Case) -> Repair:
    where, check = case.finding.where, case.finding.check
    return Repair(
        name=name,
        check=check,
        scene=where.scene,
        before=case.finding.measured,
        told=f"{_thing(remedy, case)} {remedy.words} ({check.replace('_', ' ')}: {case.finding.measured}).",
    )


def _thing(remedy: Remedy, case: Case) -> str:
    where = case.finding.where
    if remedy.reach == "task" and where.task:
        stage = where.task.removesuffix(f"-{where.scene}").replace("captions", "captioning")
        return f"The {stage} of scene {where.scene}" if where.scene else f"The {stage}"
    return f"Scene {where.scene}" if remedy.reach == "scene" and where.scene else "The film"


def _noted(board: Storyboard, made: Repair) -> Storyboard:
    return board.model_copy(update={"notices": (*board.notices, made.told)})
