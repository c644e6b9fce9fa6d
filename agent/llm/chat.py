"""Chat models through langchain-openai, and one exchange with one of them: streamed, and watched for stalls."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from typing import Any, cast

import openai
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGenerationChunk
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from agent.llm.endpoint import Endpoint
from agent.llm.picture import letters
from agent.llm.reply import Gathering, Reply

KEYLESS = SecretStr("none")  # the client wants one; servers of one's own ask for none
CONNECT_S = 10.0


class Stalled(Exception):
    """Nothing came for too long, or the whole took too long; the message says which."""


class Chat(ChatOpenAI):
    """ChatOpenAI that keeps refusals, which it drops from streams."""

    def _convert_chunk_to_generation_chunk(
        self, chunk: dict[str, Any], default_chunk_class: type, base_generation_info: dict[str, Any] | None
    ) -> ChatGenerationChunk | None:
        made = super()._convert_chunk_to_generation_chunk(chunk, default_chunk_class, base_generation_info)
        choices = chunk.get("choices") or [{}]
        refusal = (choices[0].get("delta") or {}).get("refusal")
        if made and refusal and isinstance(made.message, AIMessageChunk):
            made.message.additional_kwargs["refusal"] = str(refusal)
        return made


@asynccontextmanager
async def open_chat(endpoint: Endpoint) -> AsyncIterator[Chat]:
    """A chat model with a connection pool of its own, closed with it. Retries are ours, so that they are counted."""
    timeout = openai.Timeout(endpoint.silence_s, connect=min(CONNECT_S, endpoint.silence_s))
    # Certificates take 40 ms to load. Who trusts nobody fails closed: an http address that leads to https, and the
    # client for calls that are not asynchronous, which LangChain wants and nobody uses.
    nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    verify = nobody if endpoint.url.startswith("http:") else True
    unused = openai.DefaultHttpxClient(verify=nobody, trust_env=False)
    pool = openai.DefaultAsyncHttpxClient(
        timeout=timeout, verify=verify, trust_env=not endpoint.local, follow_redirects=False
    )
    with unused:
        async with pool as client:
            yield _chat(endpoint, timeout, client, unused)


def _chat(
    endpoint: Endpoint,
    timeout: openai.Timeout,
    client: openai.DefaultAsyncHttpxClient,
    unused: openai.DefaultHttpxClient,
) -> Chat:
    key = endpoint.key if endpoint.key.get_secret_value() else KEYLESS
    return Chat(
        model=endpoint.model,
        base_url=endpoint.url,
        api_key=key,
        temperature=endpoint.temperature,
        max_retries=0,
        timeout=cast("Any", timeout),
        stream_usage=True,
        use_responses_api=False,
        stream_chunk_timeout=None,
        http_async_client=client,
        http_client=unused,
    )


async def exchange(chat: BaseChatModel, talk: Sequence[BaseMessage], endpoint: Endpoint, options: Any) -> Reply:
    """Sends a conversation and gathers the reply.

    Raises:
        Stalled: no piece for `silence_s`, or no end within `deadline_s`.
        openai.OpenAIError, httpx errors and whatever the client makes of a malformed stream.
    """
    gathering, started = Gathering(), time.monotonic()
    first = 0.0
    try:
        stream = cast("AsyncGenerator[AIMessageChunk]", chat.astream(list(talk), **options))
        async with asyncio.timeout(endpoint.deadline_s), aclosing(stream) as pieces:
            while (piece := await _next(pieces, endpoint.silence_s)) is not None:
                if gathering.add(piece) and not first:
                    first = time.monotonic() - started
                if gathering.overlong:
                    break
    except TimeoutError as error:
        raise Stalled(f"gave no whole reply within {endpoint.deadline_s:g} s") from error
    sent = sum(map(letters, talk))
    return gathering.reply(sent, time.monotonic() - started, first)


async def _next(pieces: AsyncIterator[AIMessageChunk], patience: float) -> AIMessageChunk | None:
    try:
        async with asyncio.timeout(patience) as waiting:
            return await anext(pieces, None)
    except TimeoutError as error:
        if waiting.expired():
            raise Stalled(f"sent nothing for {patience:g} s") from error
        raise
