"""Recovery: a run is killed at random moments, and each resume has to end with the bytes of an undisturbed run.

A moment is drawn uniformly over the undisturbed run's wall time; the process group gets SIGKILL, so nothing is
tidied up. Work whose `task_finished` is in the log must never be started again.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

BRIEF = (
    "A 12-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. "
    "The first boat leaves at 6 am. End with: Step aboard at tidewater.example"
)
ROOT = Path(__file__).parents[1]
TELLS_THE_TIME = {"events.jsonl"}


class Kill(BaseModel):
    """One killed and resumed run."""

    after_s: float
    finished_before: int
    same_bytes: bool
    run_again: tuple[str, ...]  # ledger keys, so that a repaired task is told from a repeated one
    differing: tuple[str, ...] = ()
    message: str = ""

    @property
    def good(self) -> bool:
        """Whether the resume kept both promises."""
        return self.same_bytes and not self.run_again and not self.message


def recovery(folder: Path, *, kills: int, seed: int = 0, options: tuple[str, ...] = ("--draft",)) -> Iterator[Kill]:
    """Yields one result a kill; `folder` receives a studio for each."""
    started = time.monotonic()
    whole = _make(folder / "undisturbed", options)
    seconds = time.monotonic() - started
    reference = package_hashes(Path(whole["path"]))
    moments = random.Random(seed)
    for number in range(kills):
        yield _kill_once(folder / f"kill-{number}", moments.uniform(0.3, seconds), reference, options)


def _kill_once(studio: Path, after: float, reference: dict[str, str], options: tuple[str, ...]) -> Kill:
    process = subprocess.Popen(
        _command("make", BRIEF, "--studio", str(studio), *options),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    runs = json.loads(_output("runs", "--json", "--studio", str(studio)))
    if not runs:
        return Kill(after_s=round(after, 2), finished_before=0, same_bytes=True, run_again=())
    before = _events(studio, runs[0]["id"])
    ended = _resume(studio, runs[0]["id"])
    made = package_hashes(Path(ended["path"])) if ended.get("path") else {}
    differing = tuple(sorted(name for name in reference | made if reference.get(name) != made.get(name)))
    return Kill(
        after_s=round(after, 2),
        finished_before=len(_finished(before)),
        same_bytes=not differing,
        differing=differing,
        run_again=_run_again(_events(studio, runs[0]["id"])),
        message=str(ended.get("message", "")),
    )


def _make(studio: Path, options: tuple[str, ...]) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(_output("make", BRIEF, "--studio", str(studio), "--json", *options))
    return made


def _resume(studio: Path, run: str) -> dict[str, Any]:
    ended: dict[str, Any] = json.loads(_output("resume", run, "--studio", str(studio), "--json"))
    return ended


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "agent", *arguments]


def _output(*arguments: str) -> str:
    result = subprocess.run(_command(*arguments), cwd=ROOT, capture_output=True, text=True, check=False)
    if not result.stdout:
        raise RuntimeError(result.stderr)
    return result.stdout


def package_hashes(folder: Path) -> dict[str, str]:
    """Hashes of a package's files by name, without those that tell the time."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in TELLS_THE_TIME]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _events(studio: Path, run: str) -> list[tuple[str, str]]:
    from memory.settings import MemorySettings
    from memory.studio import Studio

    with Studio.open(MemorySettings(home=studio)) as opened:
        return [(event.kind, str(event.data.get("key", ""))) for event in opened.runs.events(run)]


def _finished(events: list[tuple[str, str]]) -> set[str]:
    return {key for kind, key in events if kind == "task_finished"}


def _run_again(events: list[tuple[str, str]]) -> tuple[str, ...]:
    finished: set[str] = set()
    again: set[str] = set()
    for kind, key in events:
        if kind == "task_finished":
            finished.add(key)
        elif kind == "task_started" and key in finished:
            again.add(key)
    return tuple(sorted(again))
