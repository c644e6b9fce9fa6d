"""Whether a reply is an answer: the JSON is found in it, and pydantic decides; nothing is mended, all else is told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from agent.llm.reply import Reply

T = TypeVar("T", bound=BaseModel)
Check = Callable[[T], Sequence[str]]
MOST_STARTS = 40
MOST_TOLD = 8
_THOUGHTS = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL)


class Unusable(Exception):
    """The reply is no answer; the message is what the model is told."""


def judged(reply: Reply, shape: type[T], check: Check[T]) -> T:
    """The answer in a reply.

    Raises:
        Unusable: with every reason at once, so that one more try can mend them all.
    """
    if reply.finish == "length":
        raise Unusable("Your reply was cut off because it is too long. Answer again in far fewer words.")
    problems: list[str] = []
    for value in _candidates(reply.words):
        try:
            answer = shape.model_validate(value)
        except ValidationError as error:
            problems = problems or _sentences(error)
            continue
        if found := list(check(answer)):
            raise Unusable("\n".join(found[:MOST_TOLD]))
        return answer
    raise Unusable("\n".join(problems) or "Your reply holds no JSON object.")


def _candidates(text: str) -> Iterator[Any]:
    """The JSON values of a reply, the whole of it first, then each object inside other words."""
    text = _THOUGHTS.sub("", text).strip()
    try:
        yield _decoder.decode(text)
    except (ValueError, RecursionError):
        yield from _objects(text)


def _objects(text: str) -> Iterator[Any]:
    at = text.find("{")
    for _ in range(MOST_STARTS):
        if at < 0:
            return
        try:
            value, end = _decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            at = text.find("{", at + 1)
            continue
        yield value
        at = text.find("{", end)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse)


def _sentences(error: ValidationError) -> list[str]:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    lines = [f"{'.'.join(map(str, entry['loc'])) or 'the answer'}: {entry['msg']}" for entry in found[:MOST_TOLD]]
    return [*lines, f"and {len(found) - MOST_TOLD} more"] if len(found) > MOST_TOLD else lines
