"""The benchmarks that there are, by name; each yields its figures as they are measured."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

Figures = Iterator[tuple[str, float]]


def _film(scratch: Path, draft: bool) -> Figures:
    from evals.bench import bench

    return bench(scratch, ("--draft",) if draft else ())


def _render(_scratch: Path, draft: bool) -> Figures:
    from evals.renderbench import bench_render

    figures = bench_render(seconds=1.0, short_side=360) if draft else bench_render()
    yield from figures.items()


def _sound(_scratch: Path, draft: bool) -> Figures:
    from evals.soundbench import LENGTHS, bench_sound

    return bench_sound(LENGTHS[:1] if draft else LENGTHS)


BENCHES: dict[str, Callable[[Path, bool], Figures]] = {"film": _film, "render": _render, "sound": _sound}
"""Name -> the benchmark, given a folder to fill and whether small films are enough."""
