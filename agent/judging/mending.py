"""A round that the judge asks for: the writer's model works its remarks in, or the embedded means do what they can.

Where the checks found errors, these are repaired first and nothing here is done. What comes of the round is judged
again, and the better film stays.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from agent import repair, stages
from agent.authorship import WRITING, at_work, writing_of
from agent.brief import Brief
from agent.critic import Finding, Repair, Review
from agent.judging.findings import judged_low
from agent.judging.relaying import laid_out
from agent.llm.endpoint import endpoint_for
from agent.llm.failure import ModelFailed
from agent.workshop import Workshop


async def mend(shop: Workshop, run: str, tried: Sequence[str]) -> tuple[str, ...]:
    """Changes the storyboard where the judge found it wanting; the names of what was done, empty where nothing was.

    Raises:
        Cancelled: the run was stopped.
    """
    review = Review.model_validate(shop.studio.runs.load(run, "review"))
    low = judged_low(review)
    if review.errors or not low:
        return ()
    done = await _rewritten(shop, run, [each for each in low if _name(each) not in tried])
    done = done or await asyncio.to_thread(laid_out, shop, run, low, tried)
    if done:
        repair.note(shop.studio.runs, run, done)
        shop.emit(run, "repair", {"repairs": [each.name for each in done]})
    return tuple(each.name for each in done)


async def _rewritten(shop: Workshop, run: str, low: Sequence[Finding]) -> tuple[Repair, ...]:
    """By the model that wrote the film; nothing where the embedded writer did, or the model gives nothing better."""
    document, writer = writing_of(shop.studio, run), endpoint_for("writer", shop.models)
    if not low or writer is None or "take" not in document:
        return ()
    from agent.llm.model import open_model
    from agent.writers.llm.take import Take
    from agent.writers.llm.writer import reworked

    brief, board = Brief.model_validate(shop.studio.runs.load(run, "brief")), stages.load_storyboard(shop, run)
    take = Take.of_document(document["take"])
    lines = {scene.id: scene.narration for scene in board.scenes}
    remarks = [(lines.get(each.where.scene, ""), f"{each.advice} Seen: {each.measured}") for each in low]
    try:
        async with open_model("writer", writer, at_work(shop, run)) as model:
            better = await reworked(brief, take, remarks, model)
    except ModelFailed as failure:
        shop.emit(run, "model_unheard", {"step": "rubric", "model": writer.name, "message": str(failure)})
        return ()
    if better == take:
        return ()
    shop.studio.runs.save(run, WRITING, document | {"take": better.as_document()})
    changed = await asyncio.to_thread(stages.compose, shop, run)
    if changed == board:
        return ()
    stages.keep_storyboard(shop, run, changed)
    return tuple(_record(each, writer.name) for each in low)


def _name(finding: Finding) -> str:
    return f"rework:{finding.check}:{finding.where.scene}"


def _record(finding: Finding, writer: str) -> Repair:
    scene = finding.where.scene
    what = finding.check.replace("_", " ")
    told = f"Scene {scene} was written anew by {writer}; before, {what}: {finding.measured}"
    return Repair(name=_name(finding), check=finding.check, scene=scene, before=finding.measured, told=told)
