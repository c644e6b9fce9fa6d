"""The order in which tasks can run, and the circles that keep them from it."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Set

from agent.errors import InvalidPlan
from agent.plan.task import Plan, Task, parents

Graph = Mapping[str, Set[str]]


def order(plan: Plan) -> list[Task]:
    """Every task after those that it waits for, otherwise as the plan has them; raises InvalidPlan on a circle."""
    tasks = {task.id: task for task in plan.tasks}
    found = sorted_ids(graph(plan))
    if len(found) < len(tasks):
        circle = " -> ".join(cycles(graph(plan))[0])
        raise InvalidPlan(f"the tasks wait for each other: {circle}; take one of these references away")
    return [tasks[name] for name in found]


def graph(plan: Plan) -> dict[str, set[str]]:
    """For each task the tasks that it waits for, in the plan's order; of double ids the first counts."""
    found: dict[str, set[str]] = {}
    for task in plan.tasks:
        found.setdefault(task.id, parents(task))
    return {name: {other for other in waits if other in found} for name, waits in found.items()}


def sorted_ids(waits: Graph) -> list[str]:
    """Tasks that can run, each after those that it waits for; tasks in or behind a circle are left out."""
    rank = {name: index for index, name in enumerate(waits)}
    open_ends = {name: len(others) for name, others in waits.items()}
    followers: dict[str, list[str]] = {name: [] for name in waits}
    for name, others in waits.items():
        for other in others:
            followers[other].append(name)
    ready = [rank[name] for name, count in open_ends.items() if not count]
    names, found = list(waits), []
    while ready:
        name = names[heapq.heappop(ready)]
        found.append(name)
        for follower in followers[name]:
            open_ends[follower] -= 1
            if not open_ends[follower]:
                heapq.heappush(ready, rank[follower])
    return found


def cycles(waits: Graph) -> list[list[str]]:
    """Circles that share no task, each beginning and ending with its first task in the plan's order."""
    rank = {name: index for index, name in enumerate(waits)}
    found = []
    while stuck := set(waits) - set(sorted_ids(waits)):
        circle = _circle(min(stuck, key=rank.__getitem__), waits, stuck, rank)
        found.append(circle)
        waits = {name: others - set(circle) for name, others in waits.items() if name not in circle}
    return found


def _circle(start: str, waits: Graph, stuck: Set[str], rank: Mapping[str, int]) -> list[str]:
    """Every stuck task waits for a stuck task, so going from one to the next ends in a circle."""
    trail: dict[str, None] = {}
    at = start
    while at not in trail:
        trail[at] = None
        at = min(waits[at] & stuck, key=rank.__getitem__)
    steps = list(trail)
    circle = steps[steps.index(at) :]
    first = circle.index(min(circle, key=rank.__getitem__))
    return [*circle[first:], *circle[:first], circle[first]]
