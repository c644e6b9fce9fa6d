"""A film made under a fault, and carried on with once the fault is gone, through the command line as a person would."""

from __future__ import annotations

import json
import math
import re
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.recovery import BRIEF, package_hashes
from evals.running import last_object
from evals.watching import watched

LONGEST_S = 300.0
MEDIA = (".mp4", ".wav", ".mid", ".srt", ".vtt", ".png")
"""What has to be the same; reviews and reports rightly tell what went wrong on the way."""
OPTIONS = ("--draft", "--json", "--yes")


@dataclass(frozen=True)
class Trial:
    """What was said under the fault and after it."""

    under: dict[str, Any]
    after: dict[str, Any]
    late: bool
    same_bytes: bool

    def tells(self, pattern: str) -> bool:
        """Whether the person was told of the fault, in any of the words that the command gave."""
        return bool(re.search(pattern, json.dumps(self.under, ensure_ascii=False), re.IGNORECASE))

    @property
    def delivered_under(self) -> bool:
        """Whether the film was called finished while the fault lasted."""
        return self.under.get("status") == "delivered"

    @property
    def delivered_after(self) -> bool:
        return self.after.get("status") == "delivered"


@dataclass(frozen=True)
class Door:
    """The command line under a fault that settings bring about, and after `mend` has ended it."""

    folder: Path
    studio: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    stop_s: float = math.inf
    settings_after: Mapping[str, str] = field(default_factory=dict)
    mend: Callable[[], None] = lambda: None

    def make(self) -> tuple[dict[str, Any], bool]:
        """The film; what was said, and whether it took too long."""
        return self._run("under", "make", BRIEF)

    def resume(self, run: str) -> dict[str, Any]:
        """The same run without the fault, or from the beginning where none had been opened."""
        self.mend()
        healthy = Door(self.folder, self.studio, self.settings_after)
        return healthy._run("after", *(("resume", run) if run else ("make", BRIEF)))[0]

    def _run(self, name: str, command: str, subject: str) -> tuple[dict[str, Any], bool]:
        set_up = [f"{key}={value}" for key, value in self.settings.items()]
        program = [shutil.which("env") or "env", *set_up] if set_up else []
        options = [option for option in OPTIONS if command == "make" or option == "--json"]
        line = [*program, sys.executable, "-m", "agent", command, subject, "--studio", str(self.studio), *options]
        told, complained = self.folder / f"{name}.out", self.folder / f"{name}.err"
        spent = watched(line, told, complained, LONGEST_S, self.stop_s)
        words = complained.read_text(encoding="utf-8", errors="replace").strip()[-400:]
        said = last_object(told.read_text(encoding="utf-8", errors="replace"))
        return said or {"status": "crashed", "message": words}, spent.late


def tried(door: Door, reference: dict[str, str]) -> Trial:
    """Makes the film under the fault, then carries on without it and compares its media with undisturbed ones."""
    under, late = door.make()
    after = under if under.get("status") == "delivered" else door.resume(last_run(door.studio))
    made = media_hashes(Path(after["path"])) if after.get("path") else {}
    return Trial(under, after, late, same_bytes=bool(made) and made == reference)


def undisturbed(folder: Path) -> dict[str, str]:
    """The hashes of the media that come out where nothing goes wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    said, _ = Door(folder, folder / "studio").make()
    if said.get("status") != "delivered":
        message = f"the undisturbed film was not delivered: {said.get('message') or said.get('status')}"
        raise RuntimeError(message)
    return media_hashes(Path(said["path"]))


def media_hashes(package: Path) -> dict[str, str]:
    """The hashes of a package's films, sounds, captions and pictures, by name."""
    return {name: value for name, value in package_hashes(package).items() if name.endswith(MEDIA)}


def last_run(studio: Path) -> str:
    """The id of the studio's newest run; empty where there is none."""
    from memory.settings import MemorySettings
    from memory.studio import Studio

    with Studio.open(MemorySettings(home=studio)) as opened:
        runs = opened.runs.list()
        return runs[0].id if runs else ""
