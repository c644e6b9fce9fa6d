"""Tools as language models call them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from langchain_core.utils.function_calling import convert_to_openai_tool

from tools.contract import Cancelled
from tools.langchain import as_langchain
from tools.registry import TABLE, load
from tools.testing import LocalContext


@pytest.mark.parametrize("name", [name for name, _, _ in TABLE])
def test_every_tool_is_offered_under_a_name_that_models_may_use(name: str, context: LocalContext) -> None:
    tool = load(name)
    offered = convert_to_openai_tool(as_langchain(tool, context))["function"]
    assert offered["name"] == name.replace(".", "_")
    assert offered["description"] == tool.summary
    assert set(offered["parameters"]["properties"]) == set(tool.Input.model_fields)


def call(name: str, context: LocalContext, **arguments: Any) -> str:
    return str(asyncio.run(as_langchain(load(name), context).ainvoke(arguments)))


def test_the_answer_is_the_output_as_json(context: LocalContext) -> None:
    answer = json.loads(call("post.copy", context, title="A film", seconds=30))
    assert answer["platforms"][0]["title"] == "A film"
    assert (context.scratch.parent / "store").joinpath("sha256").exists()


def test_mistakes_come_back_as_sentences(context: LocalContext) -> None:
    assert call("search.icons", context, query="cup", limit=0).startswith("invalid_request: limit: ")
    video = {"sha256": "0" * 64, "suffix": ".mp4", "size": 3}
    assert call("post.mux", context, video=video).startswith("invalid_request: asset 000")


def test_a_stopped_run_is_not_answered(context: LocalContext) -> None:
    stopped = LocalContext(context.scratch.parent / "store", context.scratch, stopped=lambda: True)
    with pytest.raises(Cancelled):
        call("audio.voice", stopped, text="hello")
