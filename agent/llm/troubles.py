"""What can go wrong between us and an endpoint, sorted by what helps: waiting, another form, or nothing."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Literal

import httpx2
import openai

from agent.llm.chat import Stalled
from agent.llm.endpoint import Endpoint
from agent.llm.failure import Reason

# The client makes many kinds of errors of a malformed stream; at this border they all mean the same.
MALFORMED = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)
TROUBLES = (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, Stalled, OSError, *MALFORMED)
PASSING = frozenset({408, 409, 425, 429})
FORM = frozenset({400, 422, 501})
_SAID = 300
# Some servers answer 500 to a form that they do not know: llama-cpp-python to json_schema, others to grammars.
_OF_FORM = re.compile(r"(?i)response_format|json_schema|json schema|grammar|tool_choice|\btools\b.{0,40}support")
_TOO_LONG = re.compile(r"(?i)context.{0,10}(?:length|window|size)|too (?:long|many tokens)|maximum.{0,20}tokens")


@dataclass(frozen=True)
class Trouble:
    """`passing` may be gone after `retry_after` seconds; `form` may go away with another way of asking."""

    kind: Literal["passing", "form", "lasting"]
    reason: Reason
    message: str
    retry_after: float | None = None


def read_trouble(error: Exception, endpoint: Endpoint) -> Trouble:
    """What an error means and what may be said of it: never a key, and no more than a line of what was answered."""
    who = f"{endpoint.name} at {endpoint.host}"
    if isinstance(error, Stalled):
        return Trouble("passing", "silent", f"{who} {error}.")
    if isinstance(error, openai.APIStatusError):
        return _of_status(error, endpoint, who)
    if isinstance(error, openai.APITimeoutError):
        return Trouble("passing", "silent", f"{who} sent nothing for {endpoint.silence_s:g} s.")
    if isinstance(error, openai.APIConnectionError | httpx2.HTTPError | httpx2.StreamError | OSError):
        return Trouble("passing", "unreachable", f"{who} cannot be reached, or hung up: {_brief(error, endpoint)}")
    if isinstance(error, openai.APIError):
        return Trouble("passing", "busy", f"{who} broke off with an error: {_brief(error, endpoint)}")
    return Trouble("passing", "invalid", f"{who} sent what is no reply: {_brief(error, endpoint)}")


def unbilled(error: Exception) -> bool:
    """Whether a failed call surely cost nothing: it was turned down, or never arrived."""
    never = isinstance(error, openai.APIConnectionError) and not isinstance(error, openai.APITimeoutError)
    return never or isinstance(error, openai.APIStatusError)


def _of_status(error: openai.APIStatusError, endpoint: Endpoint, who: str) -> Trouble:
    status, said = error.status_code, _brief(error, endpoint)
    message = f"{who} answered {status}: {said}"
    if "insufficient_quota" in said or "billing" in said:
        return Trouble("lasting", "rejected", f"{message} The account has no credit left.")
    if status in (500, 501) and _OF_FORM.search(said):
        return Trouble("form", "rejected", message)
    if status in PASSING or (status >= 500 and status != 501):
        return Trouble("passing", "busy", message, _retry_after(error))
    if status == 404:
        return Trouble("lasting", "rejected", f"{message} Check REELWRIGHT_LLM and REELWRIGHT_LLM_URL.")
    if _TOO_LONG.search(said):
        return Trouble("lasting", "rejected", f"{message} The brief and its sources are too long for this model.")
    if status in (401, 403):
        return Trouble("lasting", "rejected", f"{message} Check REELWRIGHT_LLM_KEY.")
    return Trouble("form" if status in FORM else "lasting", "rejected", message)


def _retry_after(error: openai.APIStatusError) -> float | None:
    """Seconds that the endpoint asks for, given as a number or as a date."""
    given = error.response.headers.get("retry-after", "")
    try:
        return max(0.0, float(given))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(given).timestamp() - time.time())
    except (ValueError, TypeError):
        return None


def _brief(error: Exception, endpoint: Endpoint) -> str:
    said = " ".join((str(error) or type(error).__name__).split())[:_SAID]
    key = endpoint.key.get_secret_value()
    return said.replace(key, "[key]") if key else said
