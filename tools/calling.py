"""One call of one tool with JSON in and JSON out: the boundary behind which a tool may do anything.

The worker process and the event loop call tools through here, so a tool is treated alike wherever it runs.
"""

from __future__ import annotations

import errno
import os
import shutil
import traceback
from pathlib import Path

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from memory.errors import StoreUnreachable, disk_full
from tools.contract import Context, Tool
from tools.errors import Cancelled, InvalidRequest, ToolError, ToolFailed, TransientError

DISK_FULL = "disk_full"
CRAMPED = 32 << 20  # bytes


class Trouble(BaseModel):
    """Why a call made nothing: a code of `tools.errors`, or one that says what befell the process."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    message: str
    trace: str = ""


class Made(BaseModel):
    """What a call made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    output: dict[str, JsonValue]
    seconds: float


async def call(tool: Tool, request: dict[str, JsonValue], context: Context) -> dict[str, JsonValue] | Trouble:
    """The tool's output, or what went wrong; raises nothing but what ends the process or the event loop's task."""
    try:
        arguments = tool.Input.model_validate(request)
    except ValidationError as error:
        return Trouble(code=InvalidRequest.code, message=f"{tool.name} cannot take the request: {sentence(error)}")
    try:
        made = await tool.run(arguments, context)
        return tool.Output.model_validate(made).model_dump(mode="json")
    except ValidationError as error:
        message = f"{tool.name} did not return what it declares: {sentence(error)}"
        return Trouble(code=ToolFailed.code, message=message, trace=traceback.format_exc())
    except ToolError as error:
        if disk_full(error) or _program_ran_out_of_room(error, context.scratch):
            return Trouble(code=DISK_FULL, message=str(error))
        trace = "" if isinstance(error, Cancelled) else traceback.format_exc()
        return Trouble(code=error.code, message=str(error), trace=trace)
    except StoreUnreachable as error:
        return Trouble(code=TransientError.code, message=str(error))
    except (Exception, SystemExit) as error:  # noqa: BLE001  # a plugin's code may raise anything
        code = DISK_FULL if disk_full(error) else ToolFailed.code
        message = f"{tool.name} broke with {type(error).__name__}: {error}"
        return Trouble(code=code, message=message, trace=traceback.format_exc())


def _program_ran_out_of_room(error: ToolError, scratch: Path) -> bool:
    """Programs such as ffmpeg tell of a full disk in words only, and words alone prove nothing."""
    return os.strerror(errno.ENOSPC) in str(error) and shutil.disk_usage(scratch).free < CRAMPED


def sentence(error: ValidationError) -> str:
    """What does not fit, field by field, for a model or a person to act on."""
    problems = (
        f"{'.'.join(map(str, problem['loc'])) or 'it'}: {problem['msg']}"
        for problem in error.errors(include_url=False, include_context=False)[:5]
    )
    return "; ".join(problems)
