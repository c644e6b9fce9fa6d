"""A role's model at work in a run: each call retried, counted, paid for, and held to what the endpoint can do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from langchain_core.messages import BaseMessage
from pydantic import BaseModel

from agent.llm.budget import Budget
from agent.llm.chat import Chat, exchange, open_chat
from agent.llm.endpoint import Endpoint, Role
from agent.llm.failure import ModelFailed
from agent.llm.methods import METHODS, options_for, told
from agent.llm.picture import extended, letters
from agent.llm.reply import Reply, tokens_in
from agent.llm.troubles import TROUBLES, Trouble, read_trouble, unbilled
from memory.endpoints import EndpointFacts, Method, load_facts, save_facts
from memory.ledger import Ledger
from tools.errors import Cancelled

ResultT = TypeVar("ResultT")
Emit = Callable[[str, dict[str, Any]], None]
ATTEMPTS = 4
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 60.0
ESTIMATE_MARGIN = 1.2  # tokens are estimated from letters; other languages than English take more
SHORTEST_REPLY = 256  # tokens


@dataclass(frozen=True)
class Surroundings:
    """What a model works with in a run: where things are kept, who is told, and what ends it."""

    home: Path
    ledger: Ledger
    budget: Budget
    emit: Emit
    stop: asyncio.Event
    seed: int = 0


@dataclass
class Model:
    """Made by `open_model`; `methods` are those that may work, best first, `context` its size in tokens if known."""

    role: Role
    endpoint: Endpoint
    chat: Chat
    around: Surroundings
    methods: list[Method] = field(default_factory=lambda: list(METHODS))
    context: int | None = None

    @property
    def name(self) -> str:
        """provider:model."""
        return self.endpoint.name

    async def say(self, talk: Sequence[BaseMessage], shape: type[BaseModel], purpose: str) -> Reply:
        """One reply by the best method that the endpoint takes; a method that it turns down is not tried again.

        Args:
            talk: what was said so far; its second message is the question, to which the form is added.

        Raises:
            ModelFailed: no reply could be had.
            Cancelled: the run was stopped.
        """
        known = len(self.methods)
        while True:
            method = self.methods[0]
            question = extended(talk[1], told(method, shape))
            try:
                reply = await self._persist([talk[0], question, *talk[2:]], options_for(method, shape), purpose, method)
            except _Declined as declined:
                if len(self.methods) == 1:
                    raise ModelFailed("rejected", str(declined)) from declined
                self.methods.remove(method)
                continue
            if len(self.methods) < known:
                self.learn(methods=tuple(self.methods))
            return reply

    async def once(self, talk: Sequence[BaseMessage], purpose: str) -> Reply:
        """One reply to a question that says itself how to answer, asked once; for finding out what works.

        Raises:
            ModelFailed: the budget does not hold it.
            Cancelled: the run was stopped.
            Any of TROUBLES, as they come.
        """
        try:
            return await self._call(talk, {}, purpose, "prompt")
        except TROUBLES as error:
            trouble = read_trouble(error, self.endpoint)
            self._tell(purpose, "prompt", outcome=trouble.reason, detail=trouble.message, attempt=1)
            raise

    def demote(self) -> None:
        """Tries another method first: the endpoint took the present one and did not keep to it."""
        self.methods.append(self.methods.pop(0))

    async def _persist(self, talk: Sequence[BaseMessage], options: Any, purpose: str, method: Method) -> Reply:
        """One reply, tried again while the endpoint's trouble may pass."""
        pause = FIRST_PAUSE_S
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._call(talk, options, purpose, method)
            except TROUBLES as error:
                trouble = read_trouble(error, self.endpoint)
                self._tell(purpose, method, outcome=trouble.reason, detail=trouble.message, attempt=attempt)
                wait = max(pause, trouble.retry_after or 0.0)
                if trouble.kind == "form" and method != "prompt":
                    raise _Declined(trouble.message) from error
                if trouble.kind != "passing" or attempt == ATTEMPTS or wait > LONGEST_PAUSE_S:
                    raise _final(trouble, attempt) from error
                await self._until_stopped(asyncio.sleep(wait))
                pause *= 2
        raise AssertionError("unreachable")

    async def _call(self, talk: Sequence[BaseMessage], options: Any, purpose: str, method: Method) -> Reply:
        sent = sum(letters(message) for message in talk) + len(str(options))
        longest = self._room(tokens_in(sent))
        most = self.endpoint.price.of(tokens_in(sent), longest) if self.endpoint.price else None
        reserved = self.around.budget.reserve(most, self.name)
        limits = with_limits(self.endpoint, self.around.seed, longest, options)
        try:
            reply = await self._until_stopped(exchange(self.chat, talk, self.endpoint, limits))
        except TROUBLES as error:
            self.around.budget.settle(reserved, 0.0 if unbilled(error) else reserved)
            raise
        cost = self.endpoint.price.of(reply.input_tokens, reply.output_tokens) if self.endpoint.price else 0.0
        self.around.budget.settle(reserved, cost)
        self._tell(purpose, method, outcome="reply", reply=reply, cost=cost)
        return reply

    def _room(self, asked: int) -> int:
        """Tokens that the reply may have beside a question of about so many."""
        if self.context is None:
            return self.endpoint.max_tokens
        room = self.context - round(asked * ESTIMATE_MARGIN)
        if room < SHORTEST_REPLY:
            message = f"{self.name} holds {self.context} tokens; the question alone has about {asked}."
            raise ModelFailed("rejected", message)
        return min(self.endpoint.max_tokens, room)

    def _tell(self, purpose: str, method: Method, **data: Any) -> None:
        told: dict[str, Any] = {"role": self.role, "model": self.name, "purpose": purpose, "method": method}
        reply: Reply | None = data.pop("reply", None)
        if reply:
            told |= {
                "input_tokens": reply.input_tokens,
                "output_tokens": reply.output_tokens,
                "seconds": round(reply.seconds, 3),
                "cost_usd": round(data.pop("cost"), 6),
                "priced": self.endpoint.price is not None,
            }
        self.around.emit("model_call", told | data)

    @property
    def known(self) -> EndpointFacts:
        """What the studio knows of the endpoint."""
        return load_facts(self.around.home, self.endpoint.identity) or EndpointFacts(name=self.name)

    def learn(self, **facts: Any) -> None:
        """Keeps what was found out about the endpoint."""
        save_facts(self.around.home, self.endpoint.identity, self.known.model_copy(update=facts))

    async def _until_stopped(self, work: Coroutine[Any, Any, ResultT]) -> ResultT:
        """The work's result, unless the run is stopped first."""
        task = asyncio.ensure_future(work)
        stopped = asyncio.ensure_future(self.around.stop.wait())
        try:
            await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise Cancelled("the run was stopped while a model was asked")
            return task.result()
        finally:
            task.cancel()
            stopped.cancel()
            await asyncio.gather(task, stopped, return_exceptions=True)


class _Declined(Exception):
    """The endpoint does not take this way of asking for a form."""


def _final(trouble: Trouble, attempts: int) -> ModelFailed:
    again = f" {attempts} attempts were made." if attempts > 1 else ""
    return ModelFailed(trouble.reason, trouble.message + again)


def with_limits(endpoint: Endpoint, seed: int, longest: int, options: Any) -> Any:
    """The options with the length of the reply in tokens; servers of one's own know it by its older name."""
    newer = endpoint.provider == "openai"
    length = {"max_completion_tokens" if newer else "max_tokens": longest}
    body = {**options.get("extra_body", {}), **length, "seed": seed}
    return {**options, "extra_body": body}


@asynccontextmanager
async def open_model(role: Role, endpoint: Endpoint, around: Surroundings) -> AsyncIterator[Model]:
    """The model of a role, with what the studio knows of its endpoint."""
    known = load_facts(around.home, endpoint.identity)
    async with open_chat(endpoint) as chat:
        methods = list((known and known.methods) or METHODS)
        yield Model(role, endpoint, chat, around, methods, known.context_tokens if known else None)
