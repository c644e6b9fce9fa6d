"""Schemas as strict endpoints take them: whole, closed, without references and without what they refuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from agent.judging.forms import Ratings
from agent.llm.methods import METHODS, options_for, schema_of, told
from agent.llm.pairwise import Choice
from agent.llm.probe import Animals
from agent.writers.llm.forms import Draft, Remarks, Treatment

SHAPES = (Animals, Choice, Draft, Ratings, Remarks, Treatment)


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_schema_is_strict(shape: type[BaseModel]) -> None:
    for node in nodes(schema_of(shape)):
        assert not {"$ref", "$defs", "default", "minLength", "maxLength"} & set(node)
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_schema_is_small_and_flat(shape: type[BaseModel]) -> None:
    """Small models lose their way in deep forms: no more than a list of records of plain values and lists."""

    def depth(node: Any) -> int:
        inner = [node["items"]] if "items" in node else list(node.get("properties", {}).values())
        return 1 + max((depth(each) for each in inner), default=0)

    assert depth(schema_of(shape)) <= 5
    assert len(schema_of(shape)["properties"]) <= 6


def test_a_property_may_be_called_title() -> None:
    assert "title" in schema_of(Draft)["properties"]


@pytest.mark.parametrize("method", METHODS)
def test_each_method_names_the_form(method: Any) -> None:
    sent = f"{options_for(method, Choice)}{told(method, Choice)}"
    assert "better" in sent
    assert ("response_format" in sent) == (method == "json_schema")
    assert ("tool_choice" in sent) == (method == "tools")
