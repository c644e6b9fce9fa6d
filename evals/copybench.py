"""How long the embedded writer takes for the copy of a film: titles and posts, from a brief's words to five platforms.

The first brief is written in a fresh process with everything loaded on the way (cold), and each in a process that has
written before (warm): seconds of wall time, and of processor time, which other work on the machine does not lengthen.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from evals.expect import read_brief
from evals.running import find_briefs

ROOT = Path(__file__).resolve().parents[1]
LIMIT_S = 0.5
"""What copy may take; the goal for the embedded writer."""


class Speed(BaseModel):
    """The figures of a folder of briefs, in seconds."""

    briefs: int
    cold_s: float
    cold_cpu_s: float
    warm_median_s: float
    warm_worst_s: float
    warm_median_cpu_s: float
    warm_worst_cpu_s: float
    worst: str
    over_limit: int


def posts(text: str, source: str = "") -> list[tuple[str, str, str]]:
    """Platform, title and text of every post that the embedded writer makes of a brief."""
    from agent.brief import Source
    from agent.reading import understand
    from agent.writers.embedded import write
    from tools.audio.clock import EspeakClock
    from tools.post.copy import PLATFORMS, Copy, compose

    sources = (Source(name="source.txt", text=source),) if source else ()
    brief = understand(text, sources)
    board = write(brief, EspeakClock(brief.language))
    request = Copy.Input(**board.post.model_dump(), language=board.language, aspect=board.aspect, seconds=board.seconds)
    made = (compose(platform, request) for platform in PLATFORMS)
    return [(post.platform, post.title, post.text) for post in made]


def briefs(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Name, text and source of every brief of a length that can be made; raises BriefError for no brief."""
    for path in find_briefs(folder):
        held = read_brief(path)
        if held.expect.behaviour != "cap_or_ask_duration":
            yield path.stem, held.text, held.source


def measure(folder: Path) -> Speed:
    """The speed of the embedded writer on this machine, as it is loaded now."""
    found = list(briefs(folder))
    cold_wall, cold_cpu = _cold(found[0][1])
    posts(found[0][1])
    warm = {name: _timed(text, source) for name, text, source in found}
    walls, spent = sorted(wall for wall, _ in warm.values()), sorted(cpu for _, cpu in warm.values())
    return Speed(
        briefs=len(found),
        cold_s=cold_wall,
        cold_cpu_s=cold_cpu,
        warm_median_s=walls[len(walls) // 2],
        warm_worst_s=walls[-1],
        warm_median_cpu_s=spent[len(spent) // 2],
        warm_worst_cpu_s=spent[-1],
        worst=max(warm, key=lambda name: warm[name][1]),
        over_limit=sum(wall > LIMIT_S for wall in walls),
    )


def _timed(text: str, source: str) -> tuple[float, float]:
    """Wall and processor time."""
    began, spent = time.perf_counter(), time.process_time()
    posts(text, source)
    return round(time.perf_counter() - began, 3), round(time.process_time() - spent, 3)


def _cold(text: str) -> tuple[float, float]:
    """Wall and processor time of a fresh process that writes the posts of one brief, with the interpreter's start."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    code = "import sys; from evals.copybench import posts; posts(sys.stdin.read())"
    subprocess.run([sys.executable, "-c", code], input=text, text=True, cwd=ROOT, check=True, timeout=120)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return round(time.perf_counter() - began, 3), round(spent, 3)
