"""What is done about a judge's remarks without a writing model: little, and nothing that takes facts off the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from agent import repair, stages
from agent.critic import Finding, Repair
from agent.repair.layout import WORDED, vary
from agent.repair.timing import lengthen
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from tools.media.timing import FPS

QUICK = 2.6  # words a second over the whole scene; calm narration with its pauses has 2.3


def laid_out(shop: Workshop, run: str, low: Sequence[Finding], tried: Sequence[str]) -> tuple[Repair, ...]:
    """Gives pictures that were found wanting another layout, and hurried scenes more time."""
    job = stages.load_job(shop, run)
    made = stages.RECORD.validate_python(shop.studio.runs.load(run, "production"))
    slots = cast("list[dict[str, Any]]", made.outputs.get("pacing", {}).get("slots", []))
    board, done = job.board, list[Repair]()
    for finding in low:
        case = repair.Case(board, finding, job.brief, made)
        name, words = _means(finding, board, slots)
        name = f"{name}:{finding.where.scene}"
        if not words or name in tried or name in {each.name for each in done}:
            continue
        changed = vary(case) if finding.change == "reseed" else lengthen(case)
        if changed is None or changed == board:
            continue
        board = changed
        done.append(_record(name, words, finding))
    if done:
        stages.keep_storyboard(shop, run, board)
    return tuple(done)


def _means(finding: Finding, board: Storyboard, slots: Sequence[dict[str, Any]]) -> tuple[str, str]:
    """The change's name and words; no words where there is no change that cannot harm."""
    ids = [scene.id for scene in board.scenes]
    if finding.where.scene not in ids:
        return "", ""
    at = ids.index(finding.where.scene)
    scene = board.scenes[at]
    if finding.change == "reseed" and scene.shot.family in WORDED:
        return "vary", "was given another layout"
    quick = at < len(slots) and len(scene.narration.split()) * FPS > QUICK * slots[at]["frames"]
    return ("lengthen", "is held longer") if finding.change == "retime" and quick else ("", "")


def _record(name: str, words: str, finding: Finding) -> Repair:
    scene = finding.where.scene
    told = f"Scene {scene} {words}; before, {finding.check.replace('_', ' ')}: {finding.measured}"
    return Repair(name=name, check=finding.check, scene=scene, before=finding.measured, told=told)
