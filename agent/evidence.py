"""Gathers, for the critic, what a run decided and what its tasks measured."""

from __future__ import annotations

from typing import Any

from agent.brief import Brief
from agent.critic import Evidence, Finding, Review, Where, decide
from agent.plan import Plan
from agent.production import Production
from agent.storyboard import Storyboard

CODES_OF_DESCENDANTS = "blocked"
PACING = "pacing"


def gather(brief: Brief, board: Storyboard, plan: Plan, made: Production, srt: str) -> Evidence:
    """The evidence of a run whose film was made; outputs of tasks that failed are left out."""
    return Evidence.model_validate(
        {
            "brief": brief,
            "storyboard": board,
            "measurement": made.outputs["measure"]["measurement"],
            "slots": made.outputs["pacing"]["slots"],
            "cues": _each_scene(board, made, "captions", "cues"),
            "words": _each_scene(board, made, "voice", "words"),
            "tasks": {_stage_of(task.id): task.id for task in plan.tasks},
            "missing": tuple(scene.id for scene in board.scenes if f"segment-{scene.id}" in made.failed),
            "srt": srt,
            "texts": tuple(made.outputs.get(f"read-{scene.id}", {}).get("texts") for scene in board.scenes),
            "speech_band": made.outputs.get("listen", {}).get("band"),
        }
    )


def judge_failures(made: Production, rounds_left: int = 1) -> Review:
    """The review of a run that has no film: one finding for each task that failed on its own account."""
    findings = tuple(
        Finding(
            check="production",
            severity="error",
            measured=f"{failure.code}: {failure.message}",
            expected="an output",
            where=Where(task=task, scene=_scene_of(task)),
            advice="Make the scene in a simpler way, or leave it out.",
            change="retime" if task == PACING else "remake",
        )
        for task, failure in sorted(made.failed.items())
        if failure.code != CODES_OF_DESCENDANTS
    )
    return Review(verdict=decide(findings, (), rounds_left), findings=findings)


def _each_scene(board: Storyboard, made: Production, stage: str, field: str) -> tuple[Any, ...]:
    done = (made.outputs.get(f"{stage}-{scene.id}") for scene in board.scenes)
    return tuple(output[field] if output else () for output in done)


def _stage_of(task: str) -> str:
    scene = _scene_of(task)
    return f"{task.removesuffix(scene)[:-1]}:{scene}" if scene else task


def _scene_of(task: str) -> str:
    last = task.rpartition("-")[2]
    return last if last[:1] == "s" and last[1:].isdigit() else ""
