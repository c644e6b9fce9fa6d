"""What is kept of a run: one JSON line a case, appended as each ends, so that nothing done is lost or done twice."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from evals.expect import BriefError
from evals.harness.outcome import Share
from evals.harness.suite import Suite
from evals.watching import ROOT

State = Literal["done", "skipped", "broken"]


class Conditions(BaseModel):
    """What figures depend on beside the case."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: str = Field(default="", description="The language model; empty for the embedded writer")
    draft: bool = False
    seed: int = 0
    workers: int = 1
    size: int = Field(default=0, description="Cases of the whole suite, run or not")
    cores: int = 1
    python: str = ""
    commit: str = Field(default="", description="Of the sources, with + where they were changed; empty without git")
    day: str = ""

    @classmethod
    def here(cls, *, model: str, draft: bool, seed: int, workers: int, size: int) -> Conditions:
        """Those of this machine, now."""
        return cls(
            model=model,
            draft=draft,
            seed=seed,
            workers=workers,
            size=size,
            cores=len(os.sched_getaffinity(0)),
            python=platform.python_version(),
            commit=_commit(),
            day=time.strftime("%Y-%m-%d"),
        )


class Record(BaseModel):
    """One line: a case and what came of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    suite: str
    case: str
    state: State
    reason: str = Field(default="", description="Why it was skipped or broke")
    figures: dict[str, float] = {}
    shares: dict[str, Share] = {}
    tables: dict[str, dict[str, Share]] = {}
    notes: tuple[str, ...] = ()
    sheet: str = Field(default="", description="A contact sheet, relative to the file of results")
    mark: str = Field(description="Hash of the case and of the options that change what is made")
    conditions: Conditions

    def value(self, metric: str) -> float | None:
        """A metric's value in this case; None where it was not measured."""
        if metric in self.figures:
            return self.figures[metric]
        hits, tries = self.shares.get(metric, (0, 0))
        return hits / tries if tries else None


def mark_of(suite: Suite, case: Path, options: Sequence[object]) -> str:
    """What a record is known by: it is used again only for the same case under the same options."""
    text = "\n".join((suite.name, suite.header.kind, *map(str, options)))
    return hashlib.sha256(case.read_bytes() + text.encode()).hexdigest()[:16]


def append(path: Path, record: Record) -> None:
    """Adds one line and sees it safely to the disk."""
    with path.open("a", encoding="utf-8") as file:
        file.write(record.model_dump_json(exclude_defaults=True) + "\n")
        file.flush()
        os.fsync(file.fileno())


def mend(path: Path) -> None:
    """Cuts off the half line that a process leaves which was killed while it wrote."""
    data = path.read_bytes()
    if data and not data.endswith(b"\n"):
        path.write_bytes(data[: data.rfind(b"\n") + 1])


def read_records(path: Path) -> list[Record]:
    """The file's records, the last of each case; raises BriefError naming the line that is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeError) as error:
        raise BriefError(f"{path} cannot be read: {error}") from error
    return list({(record.suite, record.case): record for record in _parsed(path, lines)}.values())


def of_suite(records: Iterable[Record], suite: str) -> list[Record]:
    """Those of one suite, by case."""
    return sorted((record for record in records if record.suite == suite), key=lambda record: record.case)


def _parsed(path: Path, lines: Sequence[str]) -> Iterator[Record]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield Record.model_validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(step) for step in first["loc"]) or "the line"
            raise BriefError(f"{path.name}, line {number}: {place}: {first['msg']}") from error


def _commit() -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    head = subprocess.run(
        [git, "rev-parse", "--short=12", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    changed = subprocess.run([git, "diff", "--quiet", "HEAD"], cwd=ROOT, capture_output=True, check=False)
    return head.stdout.strip() + ("+" if changed.returncode else "") if head.returncode == 0 else ""
