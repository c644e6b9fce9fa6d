"""The same plan from a language model: it chooses by calling with names and positions, and code checks every one.

A plan that cannot run is sent back with what is wrong; where none comes, the embedded planner plans, and it is said.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from agent.llm.asking import ask
from agent.llm.failure import ModelFailed
from agent.llm.model import Model
from agent.planning.offers import Offer
from agent.planning.plan import Draft, draft
from prompts.loader import Words, load_prompt

MOST_STEPS = 24


class Step(BaseModel):
    """One use of a tool; the form that is asked for lets `tool` be a name of the catalogue only."""

    model_config = ConfigDict(extra="forbid")

    tool: str
    after: Annotated[list[Annotated[int, Field(ge=0, lt=MOST_STEPS)]], Field(max_length=MOST_STEPS)]


class Steps(BaseModel):
    """A plan as models write it: flat, with links by position."""

    model_config = ConfigDict(extra="forbid")

    steps: Annotated[list[Step], Field(max_length=MOST_STEPS)]


async def plan_with(model: Model, request: str, offers: Sequence[Offer]) -> tuple[Draft, str]:
    """The model's plan, or the embedded planner's with a sentence that says why.

    Raises:
        Cancelled: the run was stopped.
    """
    if not offers:
        return Draft((), ()), ""
    shape = steps_shape(tuple(offer.name for offer in offers))
    try:
        answer = await ask(model, plan_words(request, offers), shape, lambda plan: wrong(plan, offers))
    except ModelFailed as failure:
        notice = f"{failure} The embedded planner took over."
        told = {"role": "planner", "instead_of": model.name, "reason": failure.reason, "message": notice}
        model.around.emit("stand_in", told)
        return draft(request, offers), notice
    return drafted(answer), ""


def plan_words(request: str, offers: Sequence[Offer]) -> Words:
    """The prompt; request and catalogue go in as JSON, which keeps them apart from what it says."""
    tools = "\n".join(json.dumps(offer.model_dump(mode="json"), ensure_ascii=False) for offer in offers)
    return load_prompt("plan").render(request=json.dumps(request, ensure_ascii=False), tools=tools)


@cache
def steps_shape(names: tuple[str, ...]) -> type[Steps]:
    """The form of a plan that knows no tools but these."""
    named: Any = Literal[names]
    step = create_model("Step", __base__=Step, __doc__="One use of a tool.", tool=(named, ...))
    listed: Any = Annotated[list[step], Field(max_length=MOST_STEPS)]
    return create_model("Plan", __base__=Steps, __doc__="The steps of the plan.", steps=(listed, ...))


def wrong(plan: Steps, offers: Sequence[Offer]) -> list[str]:
    """Everything that keeps a plan from running, a sentence each."""
    known = {offer.name: offer for offer in offers}
    found: list[str] = []
    for at, step in enumerate(plan.steps):
        if step.tool not in known:
            found.append(f"Step {at}: there is no tool {step.tool!r:.80}.")
        found += [problem for source in step.after if (problem := _link(plan, known, source, at))]
        if len(set(step.after)) < len(step.after):
            found.append(f"Step {at}: a step is named twice in `after`.")
    return found


def _link(plan: Steps, known: dict[str, Offer], source: int, target: int) -> str:
    """What is wrong with one link; empty where nothing is."""
    if source >= target:
        return f"Step {target}: `after` may name earlier steps only, counted from 0, and {source} is none."
    giver, taker = known.get(plan.steps[source].tool), known.get(plan.steps[target].tool)
    if giver and taker and not set(giver.gives) & set(taker.takes):
        gives, takes = (", ".join(kinds) or "nothing" for kinds in (giver.gives, taker.takes))
        return f"Step {target}: {taker.name} takes {takes}, and step {source}, {giver.name}, gives {gives}."
    return ""


def drafted(plan: Steps) -> Draft:
    """The plan as all planners give it."""
    links = tuple((source, target) for target, step in enumerate(plan.steps) for source in sorted(step.after))
    return Draft(tuple(step.tool for step in plan.steps), links)
