"""The director's graph.

understand -> recall -> write -> plan -> approve -> produce -> review -> (revise -> plan | deliver) -> remember

A node reads its documents from the studio and leaves its result there. `approve` is the only interrupt and stands
alone; `produce` runs the whole task graph, whose finished tasks are in the ledger, so running a node again is cheap.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.graph import END, START, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.types import Command, interrupt

from agent import authorship, stages
from agent.judging.mending import mend
from agent.judging.stage import judge_run
from agent.llm.endpoint import endpoint_for
from agent.state import DirectorState
from agent.storyboard import Storyboard
from agent.workshop import Workshop, open_workshop
from memory.settings import MemorySettings
from memory.studio import Studio

Graph = CompiledStateGraph[DirectorState, None, DirectorState, DirectorState]


class Director:
    """The nodes, bound to the workshop that they work in."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop

    async def understand(self, state: DirectorState) -> DirectorState:
        """Reads the order and writes down what is wanted; opens a run where only a brief came in."""
        run = state.get("run") or stages.open_run(self._shop, state["brief"])
        await asyncio.to_thread(stages.understand, self._shop, run)
        if endpoint_for("planner", self._shop.models):
            from agent.planning.directed import direct

            await direct(self._shop, run)
        return {"run": run, "round": 0, "tried": [], "approved": False}

    async def recall(self, state: DirectorState) -> DirectorState:
        """Brings in what the studio knows about the brand."""
        await asyncio.to_thread(stages.recall, self._shop, state["run"])
        return {}

    async def write(self, state: DirectorState) -> DirectorState:
        """Makes every creative decision."""
        await authorship.draft(self._shop, state["run"])
        await asyncio.to_thread(stages.write, self._shop, state["run"])
        return {}

    async def plan(self, state: DirectorState) -> DirectorState:
        """Turns the storyboard into tasks, and has them checked."""
        await asyncio.to_thread(stages.plan, self._shop, state["run"])
        return {}

    async def approve(self, state: DirectorState) -> Command[Literal["plan", "produce", "__end__"]]:
        """Waits for a person where one asked to be asked; an edited storyboard is planned again."""
        if not state.get("ask") or state.get("approved"):
            return Command(goto="produce")
        board = self._shop.studio.runs.load(state["run"], "storyboard")
        answer: dict[str, Any] = interrupt({"run": state["run"], "storyboard": board})
        if not answer.get("approved"):
            return Command(goto="__end__", update={"status": "cancelled"})
        if edited := answer.get("storyboard"):
            stages.replace_storyboard(self._shop, state["run"], Storyboard.model_validate(edited))
            return Command(goto="plan", update={"approved": True})
        return Command(goto="produce", update={"approved": True})

    async def produce(self, state: DirectorState) -> DirectorState:
        """Runs the tasks that are not done yet."""
        await stages.produce(self._shop, state["run"])
        return {}

    async def review(self, state: DirectorState) -> Command[Literal["revise", "deliver"]]:
        """Judges the finished files."""
        rounds_left = self._shop.settings.max_rounds - state["round"]
        await asyncio.to_thread(stages.review, self._shop, state["run"], rounds_left)
        # What a person has approved is not changed for a judge's taste.
        again = rounds_left > 0 and not state.get("approved")
        await judge_run(self._shop, state["run"], again=again)
        verdict = await asyncio.to_thread(stages.settle, self._shop, state["run"], rounds_left)
        return Command(goto="revise" if verdict == "revise" else "deliver", update={"verdict": verdict})

    async def revise(self, state: DirectorState) -> Command[Literal["plan", "deliver"]]:
        """Changes the storyboard where the findings point, or gives up when nothing new can be tried."""
        run, tried = state["run"], tuple(state["tried"])
        repairs = await mend(self._shop, run, tried) or await asyncio.to_thread(stages.revise, self._shop, run, tried)
        if not repairs:
            return Command(goto="deliver")
        return Command(goto="plan", update={"round": state["round"] + 1, "tried": [*state["tried"], *repairs]})

    async def deliver(self, state: DirectorState) -> DirectorState:
        """Puts the package together; a film with a failed check is called flawed."""
        return {"status": await asyncio.to_thread(stages.deliver, self._shop, state["run"])}

    async def remember(self, state: DirectorState) -> DirectorState:
        """Keeps what the next film for this brand can use."""
        await asyncio.to_thread(stages.remember, self._shop, state["run"])
        return {}


def build_graph(shop: Workshop, checkpointer: BaseCheckpointSaver[str] | None = None) -> Graph:
    """The compiled graph; without a checkpointer it can neither be interrupted nor resumed."""
    director = Director(shop)
    graph: StateGraph[DirectorState, None, DirectorState, DirectorState] = StateGraph(DirectorState)
    graph.add_node("understand", director.understand)
    graph.add_node("recall", director.recall)
    graph.add_node("write", director.write)
    graph.add_node("plan", director.plan)
    graph.add_node("approve", director.approve)
    graph.add_node("produce", director.produce)
    graph.add_node("review", director.review)
    graph.add_node("revise", director.revise)
    graph.add_node("deliver", director.deliver)
    graph.add_node("remember", director.remember)
    for before, after in (
        (START, "understand"),
        ("understand", "recall"),
        ("recall", "write"),
        ("write", "plan"),
        ("plan", "approve"),
        ("produce", "review"),
        ("deliver", "remember"),
        ("remember", END),
    ):
        graph.add_edge(before, after)
    return graph.compile(checkpointer=checkpointer)


@asynccontextmanager
async def development_graph() -> AsyncIterator[Graph]:
    """The graph over the default studio, for `langgraph dev`, which brings its own checkpointer."""
    with Studio.open(MemorySettings()) as studio:
        async with open_workshop(studio) as shop:
            yield build_graph(shop)
