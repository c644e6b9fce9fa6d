"""What a brief's delivery is made up of: deliverables with a recipe, and steps of a plan for all else.

Here the brief's words decide; `directed` asks a model, where one is set.
"""

from __future__ import annotations

from typing import Any, cast

from agent.brief import Brief
from agent.deliverables.table import fitted_to_wanted, needs_of, plan_for
from agent.deliverables.work import Job
from agent.errors import UserInputNeeded
from agent.order import Order
from agent.own_sound import fitted_to
from agent.plan import Plan, Problem, validate
from memory.studio import Studio
from tools.audio.clock import EspeakClock
from tools.registry import Registry

PLANNING = "planning"
"""The document of a run that says which model planned its delivery."""
MADE_ALONE = ("audio", "voiceover")
"""Deliverables that bring the usual forms of sound along."""
WITH_SOUND = ("video", "social_pack", *MADE_ALONE)
"""Deliverables of which music and sound are parts, so that a word on them need not ask for a thing of its own."""
FORMS = ("audio.export", "audio.encode")


def understood(order: Order) -> Brief:
    """The brief of an order as its words have it.

    Raises:
        InvalidBrief: the brief cannot be met.
    """
    from agent.planning.unmade import unmade
    from agent.reading import understand  # a run that is carried on was read long ago

    brief = understand(order.text, order.sources, order.wishes)
    return brief.model_copy(update={"notices": (*brief.notices, *unmade(order.text))})


def read(order: Order, registry: Registry) -> Brief:
    """The brief of an order, with steps for what it asks for beyond the recipes.

    Raises:
        InvalidBrief: the brief cannot be met.
    """
    return fitted(_with_steps(understood(order), registry), order)


def fitted(brief: Brief, order: Order) -> Brief:
    """The brief without what nothing of the delivery has, and as long as what the person brought."""
    return fitted_to_wanted(fitted_to(brief, order))


def _with_steps(brief: Brief, registry: Registry) -> Brief:
    from agent.planning.asked import steps_for
    from agent.planning.offers import offers_in
    from agent.reading.format.deliverables import asks_for_film

    film = asks_for_film(brief.text)
    recipes = tuple(name for name in brief.deliverables if name != "video" or film)
    steps = steps_for(brief.text, offers_in(registry), beside=bool(set(recipes) & set(WITH_SOUND)))
    if set(recipes) & set(MADE_ALONE):
        steps = tuple(step for step in steps if step.tool not in FORMS)
    return brief.model_copy(update={"deliverables": recipes, "steps": steps}) if steps else brief


def plan_of(job: Job, registry: Registry) -> Plan:
    """The plan of the whole delivery.

    Raises:
        UserInputNeeded: something is missing that only the person can give.
    """
    recipes = plan_for(job)
    if not job.brief.steps:
        return recipes
    from agent.planning.compiling import compiled

    whole = compiled(job, registry, recipes)
    if whole.needs:
        raise UserInputNeeded(whole.needs)
    return whole.plan


def open_to_planning(brief: Brief, order: Order) -> bool:
    """Whether there is something to plan: a brief that wants anything else than one film."""
    return bool(brief.steps or order.files) or brief.deliverables != ("video",)


def faults(job: Job, registry: Registry) -> list[Problem]:
    """What the validator finds in the plan; what is missing to make it is no fault of the plan."""
    from agent.planning.compiling import compiled

    base = Plan(tasks=()) if list(needs_of(job.brief, job.order)) else plan_for(job)
    whole = compiled(job, registry, base)
    return [each for each in validate(whole.plan, registry) if (each.task, each.field) not in whole.open]


def check_parts(brief: Brief, order: Order, registry: Registry) -> None:
    """Raises UserInputNeeded with everything that is missing for the delivery, asked for once."""
    recipes = dict.fromkeys(needs_of(brief, order))
    if not brief.steps:
        if recipes:
            raise UserInputNeeded(tuple(recipes))
        return
    from agent.planning.compiling import compiled
    from agent.writers.embedded import write

    job = Job(brief, write(brief, EspeakClock(brief.language)), order)
    base = Plan(tasks=()) if recipes else plan_for(job)
    needs = dict.fromkeys(compiled(job, registry, base).needs)
    if any(need.option == "--asset FILE" for need in needs):
        recipes = {need: None for need in recipes if need.option != "--asset FILE"}
    if whole := (*needs, *recipes):
        raise UserInputNeeded(whole)


def planning_of(studio: Studio, run: str) -> dict[str, Any]:
    """Which model planned a run's delivery, and what became of it; empty where none was asked."""
    return cast("dict[str, Any]", studio.runs.load(run, PLANNING) or {})
