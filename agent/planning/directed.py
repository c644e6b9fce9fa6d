"""The delivery as a model plans it, where one is set: recipes and tools by name, each reason not to run it sent back.

It is asked where a brief wants anything else than one film. Its plan is compiled to tasks and goes through the same
validator as every plan; at last the words of the brief decide, and it is said.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import Field, create_model

from agent.authorship import at_work
from agent.brief import Brief
from agent.brief import Step as Chosen
from agent.deliverables.table import ALL, BY_NAME
from agent.deliverables.work import Job
from agent.llm.asking import ask
from agent.llm.endpoint import Endpoint, endpoint_for
from agent.llm.failure import ModelFailed
from agent.llm.model import open_model
from agent.order import Order
from agent.planning import parts
from agent.planning.modelled import MOST_STEPS, Step, Steps, wrong
from agent.planning.offers import Offer, offers_in
from agent.workshop import Workshop
from agent.writers.embedded import write
from prompts.loader import load_prompt
from tools.audio.clock import EspeakClock
from tools.registry import Registry


class Directed(Step):
    """One recipe or one use of a tool, with the words that ask for it."""

    words: Annotated[str, Field(max_length=400)]


async def direct(shop: Workshop, run: str) -> None:
    """Has the model say what a run hands over, where one is set and there is something to say.

    Raises:
        UserInputNeeded: its plan needs what only the person can give.
        Cancelled: the run was stopped.
    """
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    endpoint = endpoint_for("planner", shop.models)
    if endpoint is None or not parts.open_to_planning(brief, order):
        return
    shop.emit(run, "stage", {"name": "direct", "model": endpoint.name})
    record: dict[str, Any] = {"planner": endpoint.name, "prompt": load_prompt("delivery").version}
    try:
        brief = parts.fitted(await _asked(shop, run, endpoint, order), order)
    except ModelFailed as failure:
        notice = f"{failure} The embedded planner took over."
        record = {"planner": "embedded", "instead_of": endpoint.name, "reason": failure.reason, "notice": notice}
        told = {"role": "planner", "instead_of": endpoint.name, "reason": failure.reason, "message": notice}
        shop.emit(run, "stand_in", told)
    shop.studio.runs.save(run, parts.PLANNING, record)
    shop.studio.runs.save(run, "brief", brief.model_dump(mode="json"))
    await asyncio.to_thread(parts.check_parts, brief, order, shop.registry)


async def _asked(shop: Workshop, run: str, endpoint: Endpoint, order: Order) -> Brief:
    offers = catalogue(shop.registry)
    brief = parts.understood(order)

    def objections(plan: Steps) -> list[str]:
        return wrong(plan, offers) or _cannot_run(plan, brief, order, shop.registry)

    shape = directed_shape(tuple(offer.name for offer in offers))
    listed = "\n".join(json.dumps(o.model_dump(mode="json", exclude={"words"}), ensure_ascii=False) for o in offers)
    brought = [f"{own.name}: {'video' if own.video else 'audio'}, {own.seconds:.0f} s" for own in order.files]
    request, files = (json.dumps(each, ensure_ascii=False) for each in (order.text, brought))
    words = load_prompt("delivery").render(request=request, files=files, tools=listed)
    async with open_model("planner", endpoint, at_work(shop, run)) as model:
        return with_plan(await ask(model, words, shape, objections), brief)


def catalogue(registry: Registry) -> tuple[Offer, ...]:
    """The recipes, whose names have no dot, and the tools that hand over or work on media."""
    recipes = (Offer(name=each.name, does=each.summary, takes=each.takes, gives=each.gives) for each in ALL)
    media = (offer for offer in offers_in(registry) if set(offer.gives) - {"text"} or set(offer.takes) - {"text"})
    return (*recipes, *media)


@cache
def directed_shape(names: tuple[str, ...]) -> type[Steps]:
    """The form of a delivery that knows no names but these."""
    named: Any = Literal[names]
    step = create_model("Step", __base__=Directed, __doc__="One recipe or use of a tool.", tool=(named, ...))
    listed: Any = Annotated[list[step], Field(min_length=1, max_length=MOST_STEPS)]
    return create_model("Delivery", __base__=Steps, __doc__="What is handed over.", steps=(listed, ...))


def with_plan(plan: Steps, brief: Brief) -> Brief:
    """The brief with the plan's recipes as deliverables, and its tools as steps."""
    steps = cast("Sequence[Directed]", plan.steps)
    places = [place for place, step in enumerate(steps) if step.tool not in BY_NAME]
    chosen = tuple(
        Chosen(
            tool=steps[place].tool,
            words=steps[place].words,
            after=tuple(places.index(source) for source in sorted(steps[place].after) if source in places),
        )
        for place in places
    )
    recipes = tuple(dict.fromkeys(step.tool for step in steps if step.tool in BY_NAME))
    return brief.model_copy(update={"deliverables": recipes, "steps": chosen})


def _cannot_run(plan: Steps, brief: Brief, order: Order, registry: Registry) -> list[str]:
    """Words that the brief does not have, and whatever the validator finds in the compiled plan."""
    said = " ".join(brief.text.split()).casefold()
    steps = cast("Sequence[Directed]", plan.steps)
    invented = [
        f"Step {place}: `words` is to be copied from the brief, and {step.words!r:.80} is not in it."
        for place, step in enumerate(steps)
        if " ".join(step.words.split()).casefold() not in said
    ]
    if invented:
        return invented
    job = Job(with_plan(plan, brief), write(brief, EspeakClock(brief.language)), order)
    return [f"{each.code} in {each.task}, {each.field}: {each.message}" for each in parts.faults(job, registry)]
