"""What a case is told, and what it answers: the two documents between the harness and the process of one case."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

Share = tuple[int, int]
"""Hits and tries."""


class CaseOrder(BaseModel):
    """One case to be run. The model to think with is in the environment of the process, as it is for users."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    path: Path = Field(description="The case's file")
    folder: Path = Field(description="Where it may write; empty when it begins")
    draft: bool = False
    seed: int = 0
    model: str = Field(default="", description="The language model, for kinds that think in their own process")
    timeout_s: float = 1800.0
    strengths: tuple[str, ...] = Field(default=(), description="Of planted defects; all where empty")
    data: Path | None = Field(default=None, description="The folder of data for kinds whose cases name one")


class Outcome(BaseModel):
    """What came of a case. Figures are numbers by name; shares are counted, so that they can be added up."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figures: dict[str, float] = {}
    shares: dict[str, Share] = {}
    tables: dict[str, dict[str, Share]] = Field(default={}, description="Table -> row -> hits and tries")
    notes: tuple[str, ...] = Field(default=(), description="What is not as it should be, one sentence each")
    skipped: str = Field(default="", description="Why nothing was measured; empty where something was")
    sheet: str = Field(default="", description="The name of a JPEG in the case's folder")
