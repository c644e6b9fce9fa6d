"""Who writes a run's storyboard: the model where one is set, the embedded writer where none is or where it fails.

The model's part is a document of the run (idea, draft, how they came about), so that a resumed run goes on from it.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, cast

from agent.brief import Brief
from agent.critic.judgement import Judgement
from agent.llm.endpoint import Endpoint, endpoint_for
from agent.llm.failure import ModelFailed
from agent.order import Order
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from agent.writers.clock import SpeechClock
from memory.studio import Studio

if TYPE_CHECKING:
    from agent.llm.model import Surroundings

WRITING = "writing"
JUDGING_STEPS = ("judge", "sight")
ONE_TAKE = "Several takes need a language model, and none is set; the embedded writer wrote one storyboard."


async def draft(shop: Workshop, run: str) -> None:
    """Has the model write, where one is set; says so where the embedded writer has to take over.

    A script that was given is spoken to the letter, so nobody is asked to write one.

    Raises:
        InvalidSetting: the model's settings cannot be read.
        Cancelled: the run was stopped.
    """
    brief = Brief.model_validate(shop.studio.runs.load(run, "brief"))
    writer, critic = endpoint_for("writer", shop.models), endpoint_for("critic", shop.models)
    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    if writer is None and order.takes > 1:
        shop.studio.runs.save(run, WRITING, {"notice": ONE_TAKE})
    if writer is None or brief.script:
        return
    shop.emit(run, "stage", {"name": "think", "model": writer.name})
    try:
        document = await _asked(shop, run, brief, order, writer, critic or writer)
    except ModelFailed as failure:
        notice = f"{failure} The embedded writer took over."
        record = {"writer": "embedded", "instead_of": writer.name, "reason": failure.reason}
        document = {"record": record, "notice": notice}
        told = {"role": "writer", "instead_of": writer.name, "reason": failure.reason, "message": notice}
        shop.emit(run, "stand_in", told)
    shop.studio.runs.save(run, WRITING, document)


async def _asked(
    shop: Workshop, run: str, brief: Brief, order: Order, writer: Endpoint, critic: Endpoint
) -> dict[str, Any]:
    from agent.llm.model import open_model
    from agent.writers.llm.writer import write

    around = at_work(shop, run)
    async with AsyncExitStack() as stack:
        author = await stack.enter_async_context(open_model("writer", writer, around))
        editor = await stack.enter_async_context(open_model("critic", critic, around))
        written = await write(brief, author, editor, order.takes)
    return {"record": written.record, "take": written.take.as_document(), "notice": written.notice}


def at_work(shop: Workshop, run: str) -> Surroundings:
    """What a model works with in a run: its budget, its log, its seed, and what stops it."""
    from agent.llm.budget import Budget
    from agent.llm.model import Surroundings

    order = Order.model_validate(shop.studio.runs.load(run, "order"))
    return Surroundings(
        home=shop.studio.home,
        ledger=shop.studio.ledger,
        budget=Budget(shop.studio.runs, run, order.budget),
        emit=lambda kind, data: shop.emit(run, kind, data),
        stop=shop.stop,
        seed=order.seed,
    )


def storyboard(shop: Workshop, run: str, brief: Brief, clock: SpeechClock) -> Storyboard:
    """The run's storyboard, from the model's draft or by the embedded writer."""
    document = writing_of(shop.studio, run)
    if take := document.get("take"):
        from agent.writers.llm.converting import storyboard_of
        from agent.writers.llm.take import Take

        board = storyboard_of(brief, Take.of_document(take), clock)
    else:
        from agent.writers.embedded import write

        board = write(brief, clock)
    if notice := document.get("notice"):
        return board.model_copy(update={"notices": (*board.notices, notice)})
    return board


def writing_of(studio: Studio, run: str) -> dict[str, Any]:
    """The document of the model's part; empty where no model was asked."""
    return cast("dict[str, Any]", studio.runs.load(run, WRITING) or {})


def credit(studio: Studio, run: str) -> str:
    """Who wrote, and what the models took, in one line; empty where no model was set."""
    record = writing_of(studio, run).get("record")
    return f"writer: {record['writer']} ({_took(studio, run, judging=False)})" if record else ""


def judge_credit(studio: Studio, run: str, judgement: Judgement | None) -> str:
    """Who judged the film, and what it took, in one line; empty where no model was asked."""
    return f"judge: {judgement.judge} ({_took(studio, run, judging=True)})" if judgement else ""


def _took(studio: Studio, run: str, *, judging: bool) -> str:
    """Calls, tokens and money of the run's models, for judging the film or for all else."""
    calls = [event.data for event in studio.runs.events(run, kind="model_call")]
    counted = [
        call for call in calls if call.get("outcome") == "reply" and (call["purpose"] in JUDGING_STEPS) == judging
    ]
    tokens, cost = (sum(cast("float", call[key]) for call in counted) for key in ("output_tokens", "cost_usd"))
    money = f"${cost:.4f}" if all(call["priced"] for call in counted) else "price unknown"
    return f"{len(counted)} calls, {tokens:.0f} tokens written, {money}" if counted else "answers kept from before"
