"""Finds out what an endpoint really does: is it there, which forms it keeps to, how much it holds, how fast it is.

Documentation and model lists promise forms that servers then ignore, so each way is tried with a small question.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from langchain_core.messages import HumanMessage, SystemMessage
from pydantic import BaseModel, ConfigDict, Field

from agent.llm.chat import Chat, exchange, open_chat
from agent.llm.endpoint import Endpoint
from agent.llm.judging import Unusable, judged
from agent.llm.methods import METHODS, options_for, told
from agent.llm.model import with_limits
from agent.llm.reply import Reply
from agent.llm.sight import Halves, colour_trial, turned_down
from agent.llm.troubles import TROUBLES, read_trouble
from memory.endpoints import EndpointFacts, Method, save_facts

PATIENCE_S = 60.0
MOST_TOKENS = 2048  # of an answer; room for models that think first, and an end for those that find none
QUESTION = "Name ten animals in plain lower-case words. How many legs has a horse, and where does it live?"
# Where servers tell how much a conversation may hold: vLLM, gateways, llama.cpp.
CONTEXT_KEYS = ("max_model_len", "context_length", "context_window", "max_context_length", "n_ctx", "n_ctx_train")


class Animals(BaseModel):
    """The answer to the probe's question."""

    model_config = ConfigDict(extra="forbid")

    animals: Annotated[list[str], Field(min_length=3, max_length=40)]
    legs_of_a_horse: Annotated[int, Field(ge=0, le=100)]
    home_of_a_horse: Literal["land", "water", "air"]


@dataclass(frozen=True)
class Probed:
    """What was found; `problem` says why an endpoint cannot be used, and is empty where it can."""

    facts: EndpointFacts
    problem: str = ""


async def probe(endpoint: Endpoint, home: Path) -> Probed:
    """Asks the endpoint four small questions and keeps what was learnt in the studio."""
    facts = EndpointFacts(name=endpoint.name, checked=time.time())
    async with open_chat(endpoint) as chat:
        facts = facts.model_copy(update={"context_tokens": await _context(chat, endpoint)})
        works: list[Method] = []
        replies: list[Reply] = []
        problem = ""
        for method in METHODS:
            try:
                reply = await _tried(chat, endpoint, method)
            except TROUBLES as error:
                trouble = read_trouble(error, endpoint)
                problem = trouble.message
                if trouble.kind == "form":
                    continue
                break
            replies.append(reply)
            if _fits(reply):
                works.append(method)
        if works:
            facts = facts.model_copy(update={"pictures": await _sees(chat, endpoint)})
    facts = facts.model_copy(update={"methods": tuple(works), **_speed(replies)})
    if works:
        save_facts(home, endpoint.identity, facts)
        return Probed(facts)
    if replies:
        problem = f"{endpoint.name} at {endpoint.host} kept to no form that it was asked for."
    return Probed(facts, problem)


async def _tried(chat: Chat, endpoint: Endpoint, method: Method) -> Reply:
    talk = [SystemMessage("You answer briefly."), HumanMessage(QUESTION + told(method, Animals))]
    return await exchange(chat, talk, endpoint, _limited(endpoint, options_for(method, Animals)))


def _limited(endpoint: Endpoint, options: Any) -> Any:
    return with_limits(endpoint, 0, min(endpoint.max_tokens, MOST_TOKENS), options)


async def _sees(chat: Chat, endpoint: Endpoint) -> bool | None:
    """Whether it tells two colours in a picture; None where it could not be tried."""
    trial = colour_trial(endpoint)
    try:
        return trial.passed(await exchange(chat, trial.talk(told("prompt", Halves)), endpoint, _limited(endpoint, {})))
    except TROUBLES as error:
        return False if turned_down(read_trouble(error, endpoint)) else None


def _fits(reply: Reply) -> bool:
    try:
        judged(reply, Animals, lambda _answer: ())
    except Unusable:
        return False
    return True


async def _context(chat: Chat, endpoint: Endpoint) -> int | None:
    """How much a conversation may hold, where the endpoint's list of models tells; None where it does not."""
    try:
        listed = await chat.root_async_client.models.list(timeout=PATIENCE_S)
        entry = next((model for model in listed.data if model.id == endpoint.model), None)
        told_of: dict[str, Any] = entry.model_dump() if entry else {}
    except TROUBLES:
        return None
    meta = told_of.get("meta")
    known = told_of | (meta if isinstance(meta, dict) else {})
    sizes = (known.get(key) for key in CONTEXT_KEYS)
    return next((size for size in sizes if isinstance(size, int) and size > 0), None)


def _speed(replies: list[Reply]) -> dict[str, float]:
    """Tokens a second while it writes, from the longest reply, and the wait for the first one."""
    if not replies:
        return {}
    longest = max(replies, key=lambda reply: reply.output_tokens)
    writing = max(longest.seconds - longest.first_s, 1e-3)
    return {
        "tokens_per_second": round(longest.output_tokens / writing, 1),
        "first_token_s": round(min(reply.first_s for reply in replies), 3),
    }
