"""How a model can be held to a schema: by the endpoint's grammar, by a strict function call, or by being told.

The request carries `response_format` and `tools` as they go over the wire: LangChain's own parsing of them would mend
or reject replies before we have seen them, and every reply is judged here, by one rule.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, cast

from pydantic import BaseModel

from memory.endpoints import Method

METHODS: tuple[Method, ...] = ("json_schema", "tools", "prompt")
Json = dict[str, Any]
# Strict endpoints refuse these or grow huge grammars of them; replies are held to them all the same, by pydantic.
_LEFT_OUT = frozenset({"title", "default", "minLength", "maxLength"})


@cache
def schema_of(shape: type[BaseModel]) -> Json:
    """The shape's JSON schema as strict endpoints want it: no references, all fields required, closed."""
    whole = shape.model_json_schema()
    definitions = whole.pop("$defs", {})
    return cast("Json", _strict(whole, definitions))


def _strict(node: Any, definitions: Json) -> Any:
    if isinstance(node, list):
        return [_strict(entry, definitions) for entry in node]
    if not isinstance(node, dict):
        return node
    if reference := node.get("$ref"):
        return _strict(definitions[reference.rpartition("/")[2]], definitions)
    made = {key: _strict(value, definitions) for key, value in node.items() if key not in _LEFT_OUT}
    if properties := node.get("properties"):
        made["properties"] = {name: _strict(value, definitions) for name, value in properties.items()}
        made |= {"required": list(properties), "additionalProperties": False}
    return made


def options_for(method: Method, shape: type[BaseModel]) -> Json:
    """What a request carries beside its messages."""
    name = shape.__name__.lower()
    if method == "json_schema":
        form = {"name": name, "strict": True, "schema": schema_of(shape)}
        return {"extra_body": {"response_format": {"type": "json_schema", "json_schema": form}}}
    if method == "tools":
        function = {
            "name": name,
            "description": (shape.__doc__ or name).strip(),
            "parameters": schema_of(shape),
            "strict": True,
        }
        chosen = {"type": "function", "function": {"name": name}}
        return {"tools": [{"type": "function", "function": function}], "tool_choice": chosen}
    return {}


def told(method: Method, shape: type[BaseModel]) -> str:
    """What the prompt says about the form; grammars keep the form, but a model that knows it writes better."""
    if method == "tools":
        return f"\n\nAnswer by calling the function `{shape.__name__.lower()}` once."
    schema = json.dumps(schema_of(shape), ensure_ascii=False, separators=(",", ":"))
    return f"\n\nAnswer with one JSON object and nothing else. It has to fit this JSON schema:\n{schema}"
