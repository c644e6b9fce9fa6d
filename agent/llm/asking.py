"""Asking a model for an answer of a given shape: judged, asked again with what was wrong, at most three times."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from pydantic import BaseModel, ValidationError

from agent.llm.failure import ModelFailed, Reason
from agent.llm.judging import Check, Unusable, judged
from agent.llm.methods import schema_of
from agent.llm.model import Model
from agent.llm.picture import Picture, question
from agent.llm.reply import Reply
from memory.ledger import Entry, Provenance, ledger_key
from prompts.loader import Words

T = TypeVar("T", bound=BaseModel)
TRIES = 3
QUOTED = 6000  # letters of a bad reply that the model is shown again


def no_objection(_answer: Any) -> Sequence[str]:
    """The check that finds nothing wrong."""
    return ()


async def ask(
    model: Model, words: Words, shape: type[T], check: Check[T] = no_objection, pictures: Sequence[Picture] = ()
) -> T:
    """The model's answer, as an instance of `shape` to which `check` has no objection.

    `pictures` go behind the question; give them only to a model that sees (agent/llm/sight.py).

    An answer is kept in the ledger: the same question to the same model with the same seed is not paid for twice,
    and a resumed run goes on with what it was told before.

    Raises:
        ModelFailed: there is none; the embedded stand-in takes over.
        Cancelled: the run was stopped.
    """
    key = ledger_key(f"llm.{model.role}", words.version, _request(model, words, shape, pictures), model.around.seed)
    if kept := _kept(model, key, shape, check):
        model.around.emit("model_answer", {"purpose": words.name, "model": model.name, "kept": True})
        return kept
    answer, seconds = await _answered(model, words, shape, check, pictures)
    entry = Entry(
        tool=f"llm.{model.role}",
        version=words.version,
        output=answer.model_dump(mode="json"),
        seconds=seconds,
        provenance=Provenance(request=_request(model, words, shape, pictures), seed=model.around.seed),
    )
    model.around.ledger.put(key, entry)
    return answer


async def _answered(
    model: Model, words: Words, shape: type[T], check: Check[T], pictures: Sequence[Picture]
) -> tuple[T, float]:
    talk: list[BaseMessage] = [SystemMessage(words.system), question(words.user, pictures)]
    wrong, reply, seconds = "", None, 0.0
    for attempt in range(1, TRIES + 1):
        reply = await model.say(talk, shape, words.name)
        seconds += reply.seconds
        if reply.refusal or reply.finish == "filter":
            raise ModelFailed("refused", f"{model.name} declined to answer: {reply.refusal[:200] or 'filtered'}")
        try:
            return judged(reply, shape, check), seconds
        except Unusable as problem:
            wrong = str(problem)
        model.around.emit("model_answer", {"purpose": words.name, "attempt": attempt, "wrong": wrong[:1000]})
        if "{" not in reply.words:
            model.demote()
        talk += _correction(reply, wrong)
    reason: Reason = "truncated" if reply and reply.finish == "length" else "invalid"
    message = (
        f"{model.name} gave no usable answer to '{words.name}' in {TRIES} tries; the last was wrong in this: {wrong}"
    )
    raise ModelFailed(reason, message[:600])


def _correction(reply: Reply, wrong: str) -> list[BaseMessage]:
    bad = reply.words[:QUOTED] or "(nothing)"
    advice = f"That cannot be used:\n{wrong}\n\nAnswer the whole question again, with these mended."
    return [AIMessage(bad), HumanMessage(advice)]


def _request(model: Model, words: Words, shape: type[BaseModel], pictures: Sequence[Picture]) -> dict[str, Any]:
    seen = {"pictures": [picture.digest for picture in pictures]} if pictures else {}
    return seen | {
        "model": model.name,
        "address": model.endpoint.host,
        "temperature": model.endpoint.temperature,
        "prompt": words.name,
        "system": words.system,
        "user": words.user,
        "schema": schema_of(shape),
    }


def _kept(model: Model, key: str, shape: type[T], check: Check[T]) -> T | None:
    """An answer of before, unless today's rules object to it."""
    entry = model.around.ledger.get(key)
    if entry is None:
        return None
    try:
        answer = shape.model_validate(entry.output)
    except ValidationError:
        return None
    return None if check(answer) else answer
