"""Writes a storyboard with a model: an idea, a draft that code and an editor judge, and the best of several takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.brief import Brief
from agent.llm.asking import ask
from agent.llm.failure import ModelFailed
from agent.llm.model import Model
from agent.llm.pairwise import Compared, compare
from agent.writers.embedded.wording import fold
from agent.writers.llm.forms import Draft, Remark, Remarks, Treatment
from agent.writers.llm.objections import objections
from agent.writers.llm.take import Take
from agent.writers.llm.variables import choice_words, critique_words, readable, storyboard_words, treatment_words
from prompts.loader import Words, load_prompt

STEPS = ("treatment", "storyboard", "storyboard_critique", "choice")


@dataclass(frozen=True)
class Written:
    """The chosen take and how it came about, for the manifest."""

    take: Take
    record: dict[str, Any]
    notice: str = ""


async def write(brief: Brief, writer: Model, critic: Model, takes: int = 1) -> Written:
    """An idea and its scenes for a brief.

    Args:
        takes: how many to write, each with a seed of its own; the critic chooses.

    Raises:
        ModelFailed: no draft came that can be made; the embedded writer takes over.
        Cancelled: the run was stopped.
    """
    told = readable(brief, _smaller(writer.context, critic.context), writer.endpoint.max_tokens)
    tried = [await _take(brief, told, _seeded(writer, at), critic) for at in range(takes)]
    best, compared = await _best(told, tried, critic)
    steps = STEPS if takes > 1 else STEPS[:-1]
    record = {
        "writer": writer.name,
        "critic": critic.name,
        "takes": takes,
        "chosen": tried.index(best) + 1,
        **({"compared": compared} if compared else {}),
        "prompts": {name: load_prompt(name).version for name in steps},
    }
    cut = f"The sources are longer than {writer.name} reads at once; it saw their beginning."
    notice = "" if told == brief else cut
    return Written(best, record, notice)


async def _take(brief: Brief, told: Brief, writer: Model, critic: Model) -> Take:
    """One take, written from what the model is told and judged by the whole brief."""

    def wrong(draft: Draft) -> Sequence[str]:
        return objections(draft, brief)

    treatment = await ask(writer, treatment_words(told), Treatment)
    draft = await ask(writer, storyboard_words(told, treatment), Draft, wrong)
    remarks = await _remarks(told, draft, critic)
    if not remarks:
        return Take(treatment, draft)
    try:
        return Take(treatment, await ask(writer, storyboard_words(told, treatment, draft, remarks), Draft, wrong))
    except ModelFailed as failure:
        _unheard(writer, "storyboard", failure)
        return Take(treatment, draft)


async def reworked(brief: Brief, take: Take, remarks: Sequence[tuple[str, str]], writer: Model) -> Take:
    """The take with remarks on its film worked in; scenes that nobody remarked on stay as they are.

    Args:
        remarks: the line of the scene as it was spoken, and what was said of it.

    Raises:
        ModelFailed: no draft came that can be made.
        Cancelled: the run was stopped.
    """
    told = readable(brief, writer.context, writer.endpoint.max_tokens)
    said = [Remark(scene=_place(take.draft, line), remark=remark[:300]) for line, remark in remarks]
    words = storyboard_words(told, take.treatment, take.draft, said)
    draft = await ask(writer, words, Draft, lambda given: objections(given, brief))
    kept = _kept_elsewhere(take.draft, draft, {remark.scene for remark in said})
    return Take(take.treatment, draft if objections(kept, brief) else kept)


def _place(draft: Draft, line: str) -> int:
    """The number of the scene that a spoken line comes from, counted from 1; 0 where that is not told."""
    spoken = fold(line)
    lines = (fold(scene.narration) for scene in draft.scenes)
    return next((at for at, said in enumerate(lines, 1) if spoken and said and (spoken in said or said in spoken)), 0)


def _kept_elsewhere(before: Draft, after: Draft, places: set[int]) -> Draft:
    """The draft with its earlier scenes wherever there was no remark."""
    if 0 in places or len(before.scenes) != len(after.scenes):
        return after
    pairs = enumerate(zip(before.scenes, after.scenes, strict=True), 1)
    return before.model_copy(update={"scenes": [new if at in places else old for at, (old, new) in pairs]})


async def _remarks(brief: Brief, draft: Draft, critic: Model) -> list[Remark]:
    """What the editor says; an editor who says nothing usable does not stop a draft that code has passed."""
    try:
        answer = await ask(critic, critique_words(brief, draft), Remarks)
    except ModelFailed as failure:
        _unheard(critic, "storyboard_critique", failure)
        return []
    return [remark for remark in answer.remarks if remark.scene <= len(draft.scenes)]


async def _best(brief: Brief, takes: Sequence[Take], critic: Model) -> tuple[Take, list[dict[str, Any]]]:
    """Each take against the best so far, in both orders; and what was said of each pair."""
    best, said = takes[0], []
    for number, other in enumerate(takes[1:], 2):
        if other == best:
            continue
        try:
            compared = await compare(critic, _pair(brief, best, other))
        except ModelFailed as failure:
            _unheard(critic, "choice", failure)
            continue
        pair = [takes.index(best) + 1, number]
        said.append({"takes": pair, "winner": _winner(compared, pair), "reasons": list(compared.reasons)})
        best = other if compared.winner == "second" else best
    return best, said


def _pair(brief: Brief, first: Take, second: Take) -> Callable[[bool], Words]:
    def words(in_order: bool) -> Words:
        pair = (first, second) if in_order else (second, first)
        return choice_words(brief, pair[0].draft, pair[1].draft)

    return words


def _winner(compared: Compared, pair: Sequence[int]) -> int:
    """The number of the take that won; 0 for a tie, after which the one before stays."""
    return {"first": pair[0], "second": pair[1], "tie": 0}[compared.winner]


def _smaller(first: int | None, second: int | None) -> int | None:
    return min((size for size in (first, second) if size is not None), default=None)


def _seeded(model: Model, take: int) -> Model:
    return replace(model, around=replace(model.around, seed=(model.around.seed + take) % 2**31))


def _unheard(model: Model, step: str, failure: ModelFailed) -> None:
    model.around.emit("model_unheard", {"step": step, "model": model.name, "message": str(failure)})
