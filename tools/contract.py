"""The contract of a tool: what built-in tools and strangers' plugins alike are made of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from memory.assets import Asset
from tools.errors import (
    Cancelled,
    InvalidRequest,
    ToolError,
    ToolFailed,
    ToolUnavailable,
    TransientError,
    UserInputNeeded,
)
from tools.settings import ToolSettings

AssetT = TypeVar("AssetT", bound=Asset)
Determinism = Literal["exact", "seeded", "none"]


class Payload(BaseModel):
    """Base of tool inputs and outputs: immutable, and closed to fields that nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Resources(BaseModel):
    """What one call may take; the scheduler admits no more than the machine has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    cpu: float = Field(default=1.0, ge=0, le=64, description="Cores; 0 for a tool that only waits on the network")
    memory_mb: int = Field(default=200, ge=1, description="Peak resident memory above that of an idle worker")
    gpu: float = Field(default=0.0, ge=0, le=1, description="Share of one GPU")
    network: bool = Field(default=False, description="Runs on the event loop and may open connections")
    timeout_s: float = Field(default=600.0, gt=0, description="Deadline of one attempt")


class Estimate(BaseModel):
    """What one call is expected to take."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    seconds: float = Field(ge=0)
    cost_usd: float = Field(default=0.0, ge=0)


class Context(Protocol):
    """What a running tool is given; it reads no environment and knows no run, task or folder beside these."""

    seed: int
    scratch: Path
    settings: ToolSettings
    cores: int
    """Processors that the call may keep at work, 1 or more. How it shares its work out must not show in the result."""

    def path(self, asset: Asset) -> Path:
        """A local, read-only file with the asset's bytes."""
        ...

    def keep(self, path: Path, kind: type[AssetT]) -> AssetT:
        """Moves a finished file into the store and returns its asset."""
        ...

    def progress(self, done: float, note: str = "") -> None:
        """Reports the finished share, 0 to 1; raises Cancelled when the run was stopped."""
        ...


class Tool(ABC):
    """One capability. Subclasses set the class attributes, and do their work in `run`."""

    name: ClassVar[str]
    version: ClassVar[str]
    summary: ClassVar[str]
    Input: ClassVar[type[Payload]]
    Output: ClassVar[type[Payload]]
    resources: ClassVar[Resources] = Resources()
    determinism: ClassVar[Determinism] = "exact"
    example: ClassVar[dict[str, Any] | None] = None
    licence: ClassVar[str] = ""
    """SPDX expression of the terms on what the tool makes, for a model or a voice that has its own; empty for none."""
    credit: ClassVar[str] = ""
    """What a film says that it used, as 'music: composed from mood and length'; empty for mere processing."""
    better: ClassVar[str] = ""
    """For an embedded stand-in: what would do better and how to get it; empty where nothing is missing."""

    def check(self) -> None:  # noqa: B027 - most tools need nothing beyond what is installed
        """Raises ToolUnavailable where something that the tool needs is missing. Cheap: no heavy imports."""

    def estimate(self, request: Any) -> Estimate:
        """Expected time and cost of a request on one core of an ordinary machine."""
        return Estimate(seconds=1.0)

    @abstractmethod
    async def run(self, request: Any, context: Context) -> Payload:
        """Does the work; raises only the errors of `tools.errors` on purpose."""


__all__ = (
    "Cancelled",
    "Context",
    "Determinism",
    "Estimate",
    "InvalidRequest",
    "Payload",
    "Resources",
    "Tool",
    "ToolError",
    "ToolFailed",
    "ToolUnavailable",
    "TransientError",
    "UserInputNeeded",
)
