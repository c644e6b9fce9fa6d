"""Making again: the tasks that a finding comes from get another take, which is another seed and a new record."""

from __future__ import annotations

from collections.abc import Mapping

from agent.critic.findings import Finding
from agent.plan import Plan
from agent.repair.case import Case
from agent.storyboard import Storyboard

MAKERS: dict[str, tuple[str, ...]] = {
    "picture": ("picture", "segment"),
    "segment": ("picture", "segment"),
    "captions": ("voice", "captions"),
    "voice": ("voice", "mix"),
    "mix": ("mix",),
    "master": ("master", "encode"),
    "encode": ("master", "encode"),
    "mux": ("encode", "join", "mux"),
}
"""For the task that a finding names, the stages in which its cause may lie; the task alone where it is not listed."""
REFUSED, EMPTY = "invalid_request", "nothing is to be seen"
"""How findings begin whose cause is no tool's work but what it was asked for."""
WHOLE_FILM: dict[str, tuple[str, ...]] = {
    "duration": ("pacing", "join", "mux"),
    "letterbox": ("picture", "segment"),
    "monochrome": ("picture", "segment"),
    "duplicates": ("segment",),
}
"""For findings about no task, by check: the stages of every scene."""


def again(case: Case) -> Storyboard | None:
    """Another take of what the finding comes from; None where that is not known, or failed with a reason."""
    if case.finding.check == "shown" and case.finding.measured.startswith(EMPTY):
        return None
    if case.finding.check == "production" and (case.scene or case.finding.measured.startswith(REFUSED)):
        return None
    tasks = [task for task in causes(case.finding, case.scenes) if _planned(case, task)]
    if not tasks:
        return None
    takes = case.board.takes | {task: case.board.takes.get(task, 0) + 1 for task in tasks}
    return case.board.model_copy(update={"takes": takes})


def with_takes(plan: Plan, takes: Mapping[str, int]) -> Plan:
    """The plan in which these tasks are made anew, whatever the ledger holds of their first takes."""
    tasks = (task.model_copy(update={"take": takes.get(task.id, 0)}) for task in plan.tasks)
    return plan.model_copy(update={"tasks": tuple(tasks)})


def causes(finding: Finding, scenes: tuple[str, ...]) -> list[str]:
    """The ids of the tasks in which the cause may lie."""
    where = finding.where
    stage = where.task.removesuffix(f"-{where.scene}") if where.scene else where.task
    if stage == "captions" and (finding.check == "caption_timing" or finding.change == "remake"):
        stages: tuple[str, ...] = (stage,)  # how they are set, not how fast the voice is
    else:
        stages = MAKERS.get(stage, (stage,)) if stage else WHOLE_FILM.get(finding.check, ())
    found = (_id(each, scene) for each in stages for scene in ((where.scene,) if stage else scenes))
    return list(dict.fromkeys(found))


def _id(stage: str, scene: str) -> str:
    return f"{stage}-{scene}" if scene and stage in ("voice", "captions", "picture", "segment", "watch") else stage


def _planned(case: Case, task: str) -> bool:
    """Whether the plan has the task; without a production there is nothing to ask."""
    return case.made is None or task in case.made.outputs or task in case.made.failed
