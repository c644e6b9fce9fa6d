"""The render benchmark: every figure in one run, and a ratio that is the pipeline's over the encoder's."""

from __future__ import annotations

import pytest

from evals.renderbench import SHOTS, bench_render


def test_one_run_gives_drawing_encoding_pipeline_and_ratio() -> None:
    found = bench_render(seconds=0.5, short_side=180)
    assert found["frames"] == 15 * len(SHOTS)
    assert all(value > 0 for value in found.values())
    assert found["ratio"] == pytest.approx(found["pipeline_ms_per_frame"] / found["encode_ms_per_frame"], rel=0.05)
    assert found["pipeline_ms_per_frame"] > found["draw_ms_per_frame"]
