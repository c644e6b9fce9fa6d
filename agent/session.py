"""The door to a run that every way in shares: start one, carry one on, and learn how it ended."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent import stages
from agent.brief import Brief
from agent.delivery.package import copy_out
from agent.errors import InvalidBrief, OutputError
from agent.llm.endpoint import endpoint_for, endpoints
from agent.logo import with_logo_of
from agent.order import Order
from agent.outcome import Outcome, find_run, outcome_of
from agent.planning import parts
from agent.remaking import FINISHED, remade
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from memory.errors import StudioError
from tools.errors import Cancelled, InvalidRequest, ToolUnavailable
from tools.settings import ToolSettings

if TYPE_CHECKING:
    from langchain_core.runnables import RunnableConfig

    from agent.graph import Graph
    from agent.state import DirectorState


def check_order(order: Order, shop: Workshop) -> Brief:
    """Reads the brief once before a run exists, so that a refusal leaves nothing behind.

    What is missing for a delivery that a model plans is known when it has planned, inside of the run.

    Raises:
        InvalidBrief: the brief cannot be met, or nobody here speaks with that voice or language.
        UserInputNeeded: something is missing that only the person can give.
    """
    brief = parts.read(order, shop.registry)
    if not (parts.open_to_planning(brief, order) and endpoint_for("planner", shop.models)):
        parts.check_parts(brief, order, shop.registry)
    if brief.speech and not order.sounds.recording:
        from tools.audio.engines.choosing import choose  # numpy, which nobody else needs here

        try:
            choose(brief.language, brief.voice, ToolSettings())
        except (InvalidRequest, ToolUnavailable) as error:
            raise InvalidBrief(str(error)) from error
    return brief


async def start(order: Order, shop: Workshop) -> Outcome:
    """Runs an order to its end, or to where a person has to decide."""
    brief = check_order(order, shop)
    endpoints(shop.models)  # settings that cannot be read are told before there is a run
    order = with_logo_of(brief.brand.name, order, shop.studio)
    run = stages.create_run(shop, order, brief.title or brief.subject)
    async with _graph(shop) as graph:
        return await _go(shop, run, lambda: graph.ainvoke({"run": run, "ask": order.ask}, _config(run)))


async def resume(
    name: str,
    shop: Workshop,
    *,
    approved: bool | None = None,
    storyboard: Storyboard | None = None,
    out: str = "",
    budget: float | None = None,
) -> Outcome:
    """Carries on with a run from its last checkpoint; one that ended without what was wanted is tried again.

    Args:
        approved: the answer for a run that waits; None leaves it waiting.
        storyboard: replaces the run's storyboard; what does not depend on the change is not made again.
        out: where else to put the package from now on; empty for where it went before.
        budget: what the whole run may spend from now on, USD; None for what was said before.
    """
    run = find_run(shop.studio, name).id
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    if out or budget is not None:
        changed = ({"out": out} if out else {}) | ({} if budget is None else {"budget": budget})
        order = order.model_copy(update=changed)
        shop.studio.runs.save(run, "order", order.model_dump(mode="json"))
    if storyboard and find_run(shop.studio, run).status != "waiting":
        return await _change(shop, run, storyboard, {"round": 0, "tried": []})
    async with _graph(shop) as graph:
        config = _config(run)
        waits = bool((await graph.aget_state(config)).interrupts)
        if waits and approved is None and storyboard is None:
            return outcome_of(shop.studio, run)
        if waits:
            from langgraph.types import Command

            edited = storyboard.model_dump(mode="json") if storyboard else None
            answer = {"approved": approved is not False, "storyboard": edited}
            return await _go(shop, run, lambda: graph.ainvoke(Command(resume=answer), config))
        state = await graph.aget_state(config)
        if not state.next and state.values and find_run(shop.studio, run).status in ("failed", "interrupted"):
            again: DirectorState = {"round": 0, "tried": [], "approved": True}
            await graph.aupdate_state(config, again, as_node="write")
            return await _go(shop, run, lambda: graph.ainvoke(None, config))
        if not state.next and state.values:
            if out:
                copy_out(shop.studio.runs.path(run), Path(out))
            return outcome_of(shop.studio, run)
        begin: DirectorState | None = None if state.values else {"run": run, "ask": order.ask}
        return await _go(shop, run, lambda: graph.ainvoke(begin, config))


async def remake(name: str, shop: Workshop, storyboard: Storyboard, *, settled: bool = False) -> Outcome:
    """Makes a run's film from another storyboard, and asks nobody; what does not depend on the change is kept.

    Args:
        settled: the critic has been through with it before, so that it is made as it is.
    """
    run = find_run(shop.studio, name).id
    rounds = shop.settings.max_rounds if settled else 0
    return await _change(shop, run, storyboard, {"run": run, "round": rounds, "tried": [], "ask": False})


async def _change(shop: Workshop, run: str, storyboard: Storyboard, start: DirectorState) -> Outcome:
    """Makes a run's film from another storyboard that nobody has to approve; killed here, it is made when resumed."""
    finished = find_run(shop.studio, run).status in FINISHED

    async def work() -> Mapping[str, Any]:
        stages.replace_storyboard(shop, run, storyboard)
        rounds_left = shop.settings.max_rounds - start["round"]
        if finished and (status := await remade(shop, run, rounds_left)):
            return {"status": status}
        async with _graph(shop) as graph:
            made = "produce" if finished else "write"
            await graph.aupdate_state(_config(run), {**start, "approved": True}, as_node=made)
            return await graph.ainvoke(None, _config(run))

    return await _go(shop, run, work)


async def _go(shop: Workshop, run: str, work: Callable[[], Awaitable[Mapping[str, Any]]]) -> Outcome:
    """The outcome of work on a run, whose status tells all the while how it stands.

    Raises:
        StudioBusy: another process works on it; nothing is begun.
    """
    runs = shop.studio.runs
    runs.set_status(run, "running")
    try:
        state = await work()
    except Cancelled:
        runs.set_status(run, "interrupted")
        return outcome_of(shop.studio, run)
    except BaseException as error:
        runs.set_status(run, "failed")
        runs.save(run, "outcome", {"message": str(error)})
        if isinstance(error, OSError | StudioError):
            message = f"Run {run} stopped: {error}. Carry on with: python -m agent resume {run}"
            raise OutputError(message) from error
        raise
    if "__interrupt__" in state:
        runs.set_status(run, "waiting")
    elif state.get("status") == "cancelled":
        runs.set_status(run, "cancelled")
    return outcome_of(shop.studio, run)


def _config(run: str) -> RunnableConfig:
    return {"configurable": {"thread_id": run}, "recursion_limit": 100}


@asynccontextmanager
async def _graph(shop: Workshop) -> AsyncIterator[Graph]:
    await asyncio.to_thread(_load_graph)
    from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

    from agent.graph import build_graph

    async with AsyncSqliteSaver.from_conn_string(str(shop.studio.home / "checkpoints.db")) as saver:
        yield build_graph(shop, saver)


def _load_graph() -> None:
    """Half a second's worth of libraries, which the event loop need not wait for."""
    for name in ("langgraph.checkpoint.sqlite.aio", "agent.graph"):
        importlib.import_module(name)
