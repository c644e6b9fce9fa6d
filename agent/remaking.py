"""A finished film made again from another storyboard: nothing is left to decide, so no graph is asked for the way.

The graph and its libraries take as long to load as some scenes take to make. The run's last checkpoint, which is at
the graph's end, stays as it is: a run that is killed here is taken up by the graph, from its plan on.
"""

from __future__ import annotations

import asyncio

from agent import stages
from agent.judging.stage import judge_run
from agent.workshop import Workshop

FINISHED = ("delivered", "flawed")
"""Statuses of runs whose graph is at its end."""


async def remade(shop: Workshop, run: str, rounds_left: int) -> str:
    """Plans, makes, judges and delivers what stands in the run's storyboard, which nobody has to approve.

    Args:
        rounds_left: repairs that the critic may still ask for.

    Returns:
        The run's new status; empty where the critic asks for a repair, which is the graph's to make.

    Raises:
        InvalidPlan: the storyboard makes no plan that could be run.
        Cancelled: the run was stopped.
    """
    await asyncio.to_thread(stages.plan, shop, run)
    await stages.produce(shop, run)
    if await asyncio.to_thread(stages.review, shop, run, rounds_left) == "revise":
        return ""
    await judge_run(shop, run, again=False)
    await asyncio.to_thread(stages.settle, shop, run, rounds_left)
    status = await asyncio.to_thread(stages.deliver, shop, run)
    await asyncio.to_thread(stages.remember, shop, run)
    return status
