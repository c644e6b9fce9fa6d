"""Offers a tool to language models as a LangChain tool, from the same contract that everything else uses.

LangChain is imported when an adapter is made, not before: listing and running tools need none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from tools.contract import Cancelled, Context, InvalidRequest, Tool, ToolError

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool


def as_langchain(tool: Tool, context: Context) -> StructuredTool:
    """A tool that a model can call; its answer is the output as JSON, its errors are sentences that the model reads."""
    from langchain_core.tools import StructuredTool, ToolException

    async def call(**arguments: Any) -> str:
        try:
            output = await tool.run(tool.Input.model_validate(arguments), context)
        except Cancelled:
            raise
        except ToolError as error:
            raise ToolException(f"{error.code}: {error}") from error
        return output.model_dump_json()

    return StructuredTool(
        name=tool.name.replace(".", "_"),
        description=tool.summary,
        args_schema=tool.Input,
        coroutine=call,
        handle_tool_error=True,
        handle_validation_error=_advice,
        metadata={"tool": tool.name, "version": tool.version},
    )


def _advice(error: ValidationError | Any) -> str:
    """What is wrong with the arguments, a line for each."""
    if not isinstance(error, ValidationError):
        return f"{InvalidRequest.code}: {error}"
    lines = [f"{'.'.join(map(str, found['loc']))}: {found['msg']}" for found in error.errors(include_url=False)]
    return f"{InvalidRequest.code}: " + "; ".join(lines)
