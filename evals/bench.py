"""What a film costs: wall time and peak memory from a cold studio, of a draft, of one change, and with length.

Figures are wall times of one run on a machine that does nothing else; compare them as ratios.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from pydantic import BaseModel

from evals.running import last_object
from evals.talkbench import bench_talk
from evals.watching import watched

LAUNCH = (
    "A 30-second launch video for Brewly, a subscription that delivers freshly roasted coffee every week. "
    "Warm, upbeat. End with: Start your free week at brewly.example"
)
LONG = "Explain the water cycle for a school class, calm and clear. End with: What will the weather do tomorrow?"
TWELVE = """How a bicycle gets from the factory to you.
1. Steel tubes are cut to length.
2. A robot welds the frame.
3. The frame is painted in three coats.
4. The wheels are laced with spokes.
5. The tyres are pressed onto the rims.
6. The chain and the gears are fitted.
7. The brakes are tested twice.
8. Every bicycle is ridden round the hall.
9. A box is packed with a pump and a bell.
10. A lorry takes it to the shop.
End with: Where will you ride first?
"""
EIGHT_SCENES_S, ELEVEN_SCENES_S, TWELVE_SCENES_S = "35", "60", "72"
"""Lengths at which LAUNCH has eight scenes, LONG eleven and TWELVE twelve, of about the same length."""
LONGEST_S = 3600.0

Scene: TypeAlias = dict[str, Any]


class Cost(BaseModel):
    """One command's cost."""

    wall_s: float
    peak_mb: float
    status: int
    path: str = ""
    run: str = ""


def bench(folder: Path, options: tuple[str, ...] = ()) -> Iterator[tuple[str, float]]:
    """Yields (figure, value) as they are measured; `folder` is filled with studios, `options` go to every `make`."""
    cold = run("make", LAUNCH, *options, studio=folder / "cold")
    yield "cold_30s_wall_s", cold.wall_s
    yield "cold_30s_peak_mb", cold.peak_mb
    eight = run("make", LAUNCH, "--duration", EIGHT_SCENES_S, *options, studio=folder / "eight")
    yield "eight_scenes_wall_s", eight.wall_s
    yield from _changed("eight_scenes_one_word", eight, folder / "eight", _other_word)
    yield "draft_wall_s", run("make", LAUNCH, "--draft", studio=folder / "draft").wall_s
    short = run("make", LONG, "--duration", ELEVEN_SCENES_S, *options, studio=folder / "sixty")
    yield "eleven_scenes_wall_s", short.wall_s
    yield from _changed("eleven_scenes_one_word", short, folder / "sixty", _other_word)
    twelve = run("make", TWELVE, "--duration", TWELVE_SCENES_S, *options, studio=folder / "twelve")
    yield "twelve_scenes_wall_s", twelve.wall_s
    yield from _changed("twelve_scenes_one_picture", twelve, folder / "twelve", _other_picture)
    for figure, value in bench_talk(
        folder / "talk", TWELVE, float(TWELVE_SCENES_S), _other_picture, draft="--draft" in options
    ):
        yield f"twelve_scenes_{figure}", value
    long = run("make", LONG, "--duration", "180", *options, studio=folder / "hundred-eighty")
    yield "peak_60s_mb", short.peak_mb
    yield "peak_180s_mb", long.peak_mb
    yield "peak_180s_over_60s", round(long.peak_mb / short.peak_mb, 3)


def _changed(name: str, whole: Cost, studio: Path, change: Callable[[Scene], None]) -> Iterator[tuple[str, float]]:
    """The cost of a change in the middle scene, and what share it is of the whole."""
    edited = run("resume", whole.run, "--storyboard", str(_edited(whole, change)), studio=studio)
    yield f"{name}_changed_wall_s", edited.wall_s
    yield f"{name}_changed_share", round(edited.wall_s / whole.wall_s, 3)


def run(command: str, *arguments: str, studio: Path) -> Cost:
    """Runs one agent command and watches its process tree."""
    if command == "make":
        shutil.rmtree(studio, ignore_errors=True)
    studio.parent.mkdir(parents=True, exist_ok=True)
    line = [sys.executable, "-m", "agent", command, *arguments, "--studio", str(studio), "--json"]
    told = studio.parent / f"{studio.name}.out"
    spent = watched(line, told, studio.parent / f"{studio.name}.err", LONGEST_S)
    said = last_object(told.read_text(encoding="utf-8")) or {}
    return Cost(
        wall_s=spent.wall_s,
        peak_mb=spent.peak_mb,
        status=spent.status,
        path=said.get("path", ""),
        run=said.get("run", ""),
    )


def _edited(made: Cost, change: Callable[[Scene], None]) -> Path:
    path = Path(made.path)
    board = json.loads((path / "storyboard.json").read_text(encoding="utf-8"))
    change(board["scenes"][len(board["scenes"]) // 2])
    edited = path.parent / f"{path.name}-edited.json"
    edited.write_text(json.dumps(board), encoding="utf-8")
    return edited


def _other_word(scene: Scene) -> None:
    first, _, rest = scene["narration"].partition(" ")
    scene["narration"] = f"{'Now' if first != 'Now' else 'So'} {rest}"


def _other_picture(scene: Scene) -> None:
    scene["shot"]["subject"] = "lighthouse" if scene["shot"]["subject"] != "lighthouse" else "umbrella"
