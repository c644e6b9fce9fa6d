"""Runs briefs through a person's door: the command line, in a process of its own, with a studio of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.checking import check_brief
from evals.expect import BriefError, BriefFile, Result, read_brief
from evals.finished import Finished

ROOT = Path(__file__).parent.parent
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


def find_briefs(data: Path, only: Sequence[str] = ()) -> list[Path]:
    """The brief files of a folder, or those whose names hold one of `only`; raises BriefError for none."""
    found = sorted(path for path in data.glob("*.y*ml") if not only or any(name in path.stem for name in only))
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
    """Runs the command; returns the JSON object that it printed, or one that says how it ended without."""
    folder.mkdir(parents=True, exist_ok=True)
    text = folder / "brief.txt"
    text.write_text(brief.text, encoding="utf-8")
    command = [sys.executable, "-m", "agent", "make", str(text), "--json", "--yes", "--seed", str(options.seed)]
    command += ["--studio", str(folder / "studio"), "--out", str(folder / "package")]
    if brief.source:
        source = folder / "source.txt"
        source.write_text(brief.source, encoding="utf-8")
        command += ["--source", str(source)]
    if options.draft:
        command.append("--draft")
    if options.aspect:
        command += ["--aspect", options.aspect]
    told, complained = folder / "stdout.txt", folder / "stderr.txt"
    if not run_command(command, told, complained, options.timeout_s):
        return {"status": "timeout", "message": f"not finished within {options.timeout_s:g} s"}
    last_words = complained.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:].strip()
    return last_object(told.read_text(encoding="utf-8", errors="replace")) or {
        "status": "crashed",
        "message": last_words,
    }


def run_command(command: Sequence[str], told: Path, complained: Path, timeout_s: float) -> bool:
    """Runs a command with its output in files; False when it took too long and was ended with all it had started."""
    with (
        told.open("wb") as out,
        complained.open("wb") as err,
        subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=err, start_new_session=True) as process,
    ):
        try:
            process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return False
    return True


def last_object(text: str) -> dict[str, Any] | None:
    """The JSON object on the last line that begins like one."""
    for line in reversed(text.strip().splitlines()):
        if line.startswith("{"):
            try:
                return dict(json.loads(line))
            except json.JSONDecodeError:
                return None
    return None
