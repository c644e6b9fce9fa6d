"""A job: a task whose inputs are ready, checked and named by the hash of all that goes into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import ValidationError

from agent.plan import Task, resolve
from agent.production.outcome import Json
from memory.ledger import Entry, Provenance, ledger_key
from tools.calling import Made, Trouble, sentence
from tools.contract import Tool
from tools.errors import InvalidRequest, ToolError, ToolFailed
from tools.settings import ToolSettings

TAKE_STEP = 7919
"""Between the seeds of two takes: prime, so that takes of neighbouring seeds differ."""


class Tools(Protocol):
    """Where tools come from; `tools.registry.Registry` is one."""

    def get(self, name: str) -> Tool: ...


@dataclass(frozen=True)
class Job:
    """A call that is ready to be made."""

    task: str
    tool: Tool
    request: Json
    seed: int
    key: str
    seconds: float  # estimated

    def entry(self, made: Made) -> Entry:
        """What the ledger keeps; raises ValueError when the output is not what the tool declares."""
        output = self.tool.Output.model_validate(made.output).model_dump(mode="json")
        return Entry(
            tool=self.tool.name,
            version=self.tool.version,
            output=output,
            seconds=made.seconds,
            provenance=Provenance(
                request=self.request,
                seed=None if self.tool.determinism == "exact" else self.seed,
                licence=self.tool.licence,
            ),
        )

    def fits(self, entry: Entry) -> bool:
        """Whether a recorded output still is what the tool declares."""
        try:
            self.tool.Output.model_validate(entry.output)
        except ValidationError:
            return False
        return True


def prepare(task: Task, tools: Tools, outputs: Mapping[str, Any], seed: int, settings: ToolSettings) -> Job | Trouble:
    """The job of a task whose parents' outputs are there."""
    try:
        tool = tools.get(task.tool)
        arguments = tool.Input.model_validate(resolve(task.request, outputs))
        request: Json = arguments.model_dump(mode="json")
        used = (0 if tool.determinism == "exact" else seed) + TAKE_STEP * task.take
        # Settings may change what a tool makes, so work under changed settings goes by other names.
        changed = settings.model_dump(mode="json", exclude_defaults=True)
        key = ledger_key(tool.name, tool.version, request, used, changed)
    except ToolError as error:
        return Trouble(code=error.code, message=str(error))
    except ValidationError as error:
        return Trouble(code=InvalidRequest.code, message=f"{task.tool} cannot take the request: {sentence(error)}")
    except (LookupError, TypeError, ValueError) as error:
        message = f"the request holds a reference or a value that is none ({type(error).__name__}: {error}); mend it"
        return Trouble(code=InvalidRequest.code, message=message)
    try:
        seconds = tool.estimate(arguments).seconds
    except Exception as error:  # noqa: BLE001  # a plugin's code may raise anything
        return Trouble(code=ToolFailed.code, message=f"{tool.name} cannot estimate the request: {error}")
    return Job(task.id, tool, request, used, key, seconds)
