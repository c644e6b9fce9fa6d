"""A suite: a folder of YAML cases, and `suite.yaml`, which says how they are run and what their figures must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from evals.expect import BriefError, read_as
from evals.harness.kinds.table import KINDS
from evals.running import HEADER, find_briefs

SUITES = Path(__file__).parents[1] / "suites"


class Metric(BaseModel):
    """What is made of one figure. With a bound it is must-pass; without, it is only measured."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: str = Field(min_length=1, description="What people read")
    unit: str = Field(default="", max_length=12)
    better: Literal["higher", "lower", "neither"] = "neither"
    at_least: float | None = None
    at_most: float | None = None
    of: Literal["case", "suite"] = Field(default="case", description="Whether each case is held to it, or all together")
    slack: float = Field(
        default=0.0, ge=0, le=1, description="Share of the value before that is no change worth a name"
    )
    digits: int = Field(default=2, ge=0, le=4)
    busy: bool = Field(default=False, description="Whether a busy machine changes it, as it does times")

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        if self.at_least is not None and self.at_most is not None:
            raise ValueError("give at_least or at_most, not both")
        if self.must and self.better != ("lower" if self.at_most is not None else "higher"):
            raise ValueError("better has to be lower with at_most, and higher with at_least")
        return self

    @property
    def must(self) -> bool:
        """Whether a run fails where it does not hold."""
        return self.at_least is not None or self.at_most is not None

    @property
    def bound(self) -> str:
        """The bound in words; empty where there is none."""
        if self.at_least is not None:
            return f"at least {self.at_least:g}"
        return f"at most {self.at_most:g}" if self.at_most is not None else ""

    def holds(self, value: float) -> bool:
        """Whether a value is within the bound."""
        if self.at_least is not None:
            return value >= self.at_least - 1e-9
        return self.at_most is None or value <= self.at_most + 1e-9

    def told(self, value: float) -> str:
        """A value as people read it."""
        figure = f"{value:,.{self.digits}f}"
        return f"{figure} {self.unit}" if self.unit else figure


class Header(BaseModel):
    """`suite.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field(min_length=1)
    about: str = Field(min_length=1, description="One or two sentences for the report")
    kind: str = Field(description="How a case is run")
    headline: str = Field(description="The metric that stands for the suite on the scoreboard")
    timeout_s: float = Field(default=1800.0, gt=0, description="Longest that one case may take")
    alone: bool = Field(default=False, description="Whether cases run one after the other, as timings need")
    metrics: dict[str, Metric]
    tables: dict[str, str] = Field(default={}, description="Table of shares -> the metric whose bound is drawn")

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.kind not in KINDS:
            raise ValueError(f"kind is {self.kind!r}; there are {', '.join(KINDS)}")
        if self.headline not in self.metrics:
            raise ValueError(f"headline is {self.headline!r}, which is not among the metrics")
        if unknown := set(self.tables.values()) - self.metrics.keys():
            raise ValueError(f"tables name {', '.join(sorted(unknown))}, which is not among the metrics")
        return self


@dataclass(frozen=True)
class Suite:
    """A header and the files of the cases to be run; `size` is how many the suite has."""

    name: str
    header: Header
    cases: tuple[Path, ...]
    size: int


def names() -> list[str]:
    """The suites of this project."""
    return sorted(path.parent.name for path in SUITES.glob(f"*/{HEADER}"))


def find_suite(name: str, only: Sequence[str] = (), data: Path | None = None) -> Suite:
    """A suite by name or folder; every case is read, so that a wrong one is named before anything runs.

    Args:
        name: one of `names()`, or a folder that holds `suite.yaml`.
        only: parts of case names; all cases where empty.
        data: another folder of cases for the same header; kinds with data of their own keep their cases.

    Raises:
        BriefError: there is no such suite or case, or a file does not fit; the message names file and field.
    """
    folder = SUITES / name if (SUITES / name / HEADER).is_file() else Path(name)
    if not (folder / HEADER).is_file():
        raise BriefError(f"There is no suite {name!r}: give one of {', '.join(names())}, or a folder with {HEADER}.")
    header = read_as(folder / HEADER, Header)
    kind = KINDS[header.kind]
    place = folder if kind.own_data else data or folder
    cases = find_briefs(place, only)
    for path in cases:
        read_as(path, kind.case())
    return Suite(folder.resolve().name, header, tuple(cases), len(find_briefs(place)))
