"""What a film costs: wall time and peak memory from a cold studio, of a draft, of one changed word, and with length.

Memory is the proportional set size (PSS) summed over the whole process tree, ten times a second: shared pages count
once. Figures are wall times of one run on a machine that does nothing else; compare them as ratios.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

ROOT = Path(__file__).parents[1]
LAUNCH = (
    "A 30-second launch video for Brewly, a subscription that delivers freshly roasted coffee every week. "
    "Warm, upbeat. End with: Start your free week at brewly.example"
)
EIGHT_SCENES_S, ELEVEN_SCENES_S = "35", "60"
"""Lengths at which LAUNCH has eight scenes, and LONG eleven."""
LONG = "Explain the water cycle for a school class, calm and clear. End with: What will the weather do tomorrow?"
INTERVAL_S = 0.1


class Cost(BaseModel):
    """One command's cost."""

    wall_s: float
    peak_mb: float
    status: int
    path: str = ""
    run: str = ""


def bench(folder: Path) -> Iterator[tuple[str, float]]:
    """Yields (figure, value) as they are measured; `folder` is filled with studios."""
    cold = run("make", LAUNCH, studio=folder / "cold")
    yield "cold_30s_1080p_wall_s", cold.wall_s
    yield "cold_30s_1080p_peak_mb", cold.peak_mb
    eight = run("make", LAUNCH, "--duration", EIGHT_SCENES_S, studio=folder / "eight")
    yield from _edited("eight_scenes", eight, folder / "eight")
    yield "draft_wall_s", run("make", LAUNCH, "--draft", studio=folder / "draft").wall_s
    short = run("make", LONG, "--duration", ELEVEN_SCENES_S, studio=folder / "sixty")
    yield from _edited("eleven_scenes", short, folder / "sixty")
    long = run("make", LONG, "--duration", "180", studio=folder / "hundred-eighty")
    yield "peak_60s_mb", short.peak_mb
    yield "peak_180s_mb", long.peak_mb
    yield "peak_180s_over_60s", round(long.peak_mb / short.peak_mb, 3)


def _edited(name: str, whole: Cost, studio: Path) -> Iterator[tuple[str, float]]:
    """The cost of one changed word, and what share it is of the whole."""
    edited = run("resume", whole.run, "--storyboard", str(_one_word_changed(whole)), studio=studio)
    yield f"{name}_wall_s", whole.wall_s
    yield f"{name}_one_word_changed_wall_s", edited.wall_s
    yield f"{name}_one_word_changed_share", round(edited.wall_s / whole.wall_s, 3)


def run(command: str, *arguments: str, studio: Path) -> Cost:
    """Runs one agent command and watches its process tree."""
    if command == "make":
        shutil.rmtree(studio, ignore_errors=True)
    line = [sys.executable, "-m", "agent", command, *arguments, "--studio", str(studio), "--json"]
    started = time.monotonic()
    process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    peak = _Peak(process.pid)
    out, _ = process.communicate()
    wall = time.monotonic() - started
    told: dict[str, Any] = json.loads(out or "{}")
    return Cost(
        wall_s=round(wall, 2),
        peak_mb=round(peak.stop(), 1),
        status=process.returncode,
        path=told.get("path", ""),
        run=told.get("run", ""),
    )


class _Peak:
    """Watches a process tree in a thread of its own."""

    def __init__(self, pid: int) -> None:
        self._pid, self._peak, self._over = pid, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The peak in MB."""
        self._over.set()
        self._thread.join()
        return self._peak

    def _watch(self) -> None:
        while not self._over.wait(INTERVAL_S):
            self._peak = max(self._peak, sum(map(_pss_mb, _tree(self._pid))))


def _tree(root: int) -> set[int]:
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
    found, grown = {root}, True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        found |= more
        grown = bool(more)
    return found


def _pss_mb(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _one_word_changed(made: Cost) -> Path:
    path = Path(made.path)
    board = json.loads((path / "storyboard.json").read_text(encoding="utf-8"))
    scene = board["scenes"][len(board["scenes"]) // 2]
    first, _, rest = scene["narration"].partition(" ")
    scene["narration"] = f"{'Now' if first != 'Now' else 'So'} {rest}"
    edited = path.parent / f"{path.name}-edited.json"
    edited.write_text(json.dumps(board), encoding="utf-8")
    return edited
