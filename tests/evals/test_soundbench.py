"""The sound bench makes the sound of a short film with the real workers and tells what it cost."""

from __future__ import annotations

import pytest

from evals.soundbench import bench_sound, film, sound_tasks


@pytest.mark.slow
def test_sound_of_a_short_film_is_made_and_counted() -> None:
    figures = dict(bench_sound((24.0,)))
    assert 0 < figures["sound_24s_wall_s"] < 60
    tools = {task.tool for task in sound_tasks(film(24.0))}
    assert {"audio.voice", "audio.music", "audio.effects", "audio.mix", "audio.master"} <= tools
    assert {f"{tool}_24s_cpu_s" for tool in tools} <= figures.keys()
    parts = sum(figures[f"{tool}_24s_cpu_s"] for tool in tools)
    assert abs(figures["sound_24s_cpu_s"] - parts) < 0.05
    assert figures["sound_24s_peak_mb"] > 30  # no upper bound: a child counts what its parent held when it began
