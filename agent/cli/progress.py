"""Live progress on stderr: a bar on a terminal, plain lines anywhere else."""

from __future__ import annotations

import sys
import time
from typing import Any, Protocol

LABELS = {
    "understand": "Reading the brief",
    "think": "Asking the language model",
    "write": "Writing the storyboard",
    "plan": "Planning",
    "produce": "Making pictures and sound",
    "review": "Measuring the film",
    "judge": "Having a model judge the film",
    "deliver": "Packing",
}


class Progress(Protocol):
    """Listens to a run's events."""

    def __call__(self, kind: str, data: dict[str, Any]) -> None: ...

    def close(self) -> None: ...


class Tally:
    """How much of a production is done, and how long the rest will take at this pace."""

    def __init__(self) -> None:
        self.total = 0
        self.done = 0
        self._started = time.monotonic()
        self._partial: dict[str, float] = {}

    def note(self, kind: str, data: dict[str, Any]) -> None:
        """Counts an event."""
        if kind == "stage":
            self.total, self.done, self._started = int(data.get("tasks", 0)), 0, time.monotonic()
            self._partial.clear()
        elif kind == "task_progress":
            self._partial[data["task"]] = float(data["done"])
        elif kind in ("task_finished", "task_cached", "task_failed"):
            self.done += 1
            self._partial.pop(data["task"], None)

    @property
    def share(self) -> float:
        """Finished share of the tasks, 0 to 1."""
        return (self.done + sum(self._partial.values())) / self.total if self.total else 0.0

    @property
    def left(self) -> float | None:
        """Seconds left, once enough is done to tell."""
        if self.share < 0.05:
            return None
        return (time.monotonic() - self._started) * (1 - self.share) / self.share


class Lines:
    """Plain lines: each stage, and each tenth of the production."""

    def __init__(self) -> None:
        self._tally = Tally()
        self._said = 0

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        self._tally.note(kind, data)
        if kind == "stage":
            self._said = 0
            self._say(LABELS.get(data["name"], data["name"]))
        elif kind == "task_failed":
            self._say(f"  {data['task']} failed: {data.get('message', '')}")
        elif kind == "task_retry":
            self._say(f"  {data['task']} is tried again: {data.get('message', '')}")
        elif kind == "stand_in":
            self._say(f"  {data['message']}")
        elif kind == "repair":
            for line in data.get("told") or data["repairs"]:
                self._say(f"  Repair: {line}")
        elif kind == "taken_back":
            self._say("  That made the film no better; the one before stays.")
        elif self._tally.total and int(self._tally.share * 10) > self._said:
            self._said = int(self._tally.share * 10)
            self._say(f"  {self._tally.done}/{self._tally.total} tasks{_left(self._tally.left)}")

    def _say(self, line: str) -> None:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def close(self) -> None:
        """Nothing is open."""


class Bar:
    """One line that moves."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as RichProgress

        self._tally = Tally()
        self._bar = RichProgress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=32),
            TextColumn("{task.fields[note]}"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("Starting", total=None, note="")
        self._bar.start()

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        self._tally.note(kind, data)
        if kind == "stage":
            producing = data["name"] == "produce"
            label = LABELS.get(data["name"], data["name"])
            self._bar.update(self._task, description=label, total=1.0 if producing else None, completed=0, note="")
        elif kind == "task_failed":
            self._bar.console.print(f"{data['task']} failed: {data.get('message', '')}", markup=False)
        elif kind == "stand_in":
            self._bar.console.print(data["message"], markup=False)
        elif kind.startswith("task_") and self._tally.total:
            note = f"{self._tally.done}/{self._tally.total} tasks{_left(self._tally.left)}"
            self._bar.update(self._task, total=1.0, completed=self._tally.share, note=note)

    def close(self) -> None:
        """Takes the bar away."""
        self._bar.stop()


def _left(seconds: float | None) -> str:
    return "" if seconds is None else f", about {max(1, round(seconds))} s left"


def progress() -> Progress:
    """The progress that fits where stderr goes."""
    return Bar() if sys.stderr.isatty() else Lines()
