"""Runs briefs through a person's door: the command line, in a process of its own, with a studio of its own."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.checking import check_brief
from evals.expect import BriefError, BriefFile, Result, read_brief
from evals.finished import Finished
from evals.watching import watched

HEADER = "suite.yaml"
"""What a folder of cases says of itself; it is no case."""
LAST_WORDS = 400


@dataclass(frozen=True)
class Outcome:
    """One brief, made and compared."""

    name: str
    status: str
    seconds: float
    results: tuple[Result, ...]
    folder: str = ""

    @property
    def passed(self) -> bool:
        return all(one.state != "fail" for one in self.results)

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        count = {state: sum(one.state == state for one in self.results) for state in ("pass", "fail", "skip")}
        return {
            "name": self.name,
            "passed": self.passed,
            "status": self.status,
            "seconds": round(self.seconds, 2),
            "counts": count,
            "results": [one.model_dump() for one in self.results],
            "folder": self.folder,
        }


@dataclass(frozen=True)
class Options:
    """How briefs are run."""

    out: Path
    draft: bool = False
    seed: int = 0
    timeout_s: float = 1800.0
    aspect: str = ""
    studio: Path | None = None
    """Where films share what is remembered; each has a studio of its own where none is given."""


def find_briefs(data: Path, only: Sequence[str] = ()) -> list[Path]:
    """The brief files of a folder, or those whose names hold one of `only`; raises BriefError for none."""
    cases = (path for path in data.glob("*.y*ml") if path.name != HEADER)
    found = sorted(path for path in cases if not only or any(name in path.stem for name in only))
    if not found:
        named = f" with {' or '.join(only)} in the name" if only else ""
        raise BriefError(f"There is no brief{named} in {data}: give a folder of .yaml files with --data.")
    return found


def run_brief(path: Path, options: Options) -> Outcome:
    """Makes what the brief asks for and compares it."""
    brief = read_brief(path)
    folder = options.out / path.stem
    started = time.monotonic()
    said = make(brief, folder, options)
    seconds = time.monotonic() - started
    made = Finished(folder / "package", said, colors=brief.expect.brand_colors)
    results = tuple(check_brief(brief, made, draft=options.draft))
    return Outcome(path.stem, made.status, seconds, results, str(made.folder))


def make(brief: BriefFile, folder: Path, options: Options) -> dict[str, Any]:
    """Runs the command; returns the JSON object that it printed, or one that says how it ended without.

    `spent` in it is what the command and its process tree took: wall_s, cpu_s, peak_mb.
    """
    folder.mkdir(parents=True, exist_ok=True)
    text = folder / "brief.txt"
    text.write_text(brief.text, encoding="utf-8")
    command = [sys.executable, "-m", "agent", "make", str(text), "--json", "--yes", "--seed", str(options.seed)]
    command += ["--studio", str(options.studio or folder / "studio"), "--out", str(folder / "package")]
    if brief.source:
        source = folder / "source.txt"
        source.write_text(brief.source, encoding="utf-8")
        command += ["--source", str(source)]
    if options.draft:
        command.append("--draft")
    if options.aspect:
        command += ["--aspect", options.aspect]
    told, complained = folder / "stdout.txt", folder / "stderr.txt"
    spent = watched(command, told, complained, options.timeout_s)
    if spent.late:
        said: dict[str, Any] = {"status": "timeout", "message": f"not finished within {options.timeout_s:g} s"}
    else:
        last_words = complained.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:].strip()
        crashed = {"status": "crashed", "message": last_words}
        said = last_object(told.read_text(encoding="utf-8", errors="replace")) or crashed
    return said | {"spent": spent.model_dump(include={"wall_s", "cpu_s", "peak_mb"})}


def last_object(text: str) -> dict[str, Any] | None:
    """The JSON object on the last line that begins like one."""
    for line in reversed(text.strip().splitlines()):
        if line.startswith("{"):
            try:
                return dict(json.loads(line))
            except json.JSONDecodeError:
                return None
    return None
