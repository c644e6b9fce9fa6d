"""Steady noise under a sound, told from what music and speech leave in their pauses."""

from __future__ import annotations

from fractions import Fraction

import av
import numpy as np
import numpy.typing as npt
import pytest

from tools.post.measurement import NoiseFloor
from tools.post.measuring.hiss import RATE, HissEar

Sound = npt.NDArray[np.float64]
SECONDS = 6


def _phrases() -> Sound:
    """Bursts of hissing consonants and notes over a soft rumble, as speech and music have."""
    time = np.arange(SECONDS * RATE) / RATE
    burst = np.maximum(np.sin(2 * np.pi * 1.5 * time), 0) ** 2
    dice = np.random.default_rng(3)
    rumble = np.cumsum(dice.normal(0, 1e-5, time.size)) * 0.02
    return np.asarray(burst * (0.1 * np.sin(2 * np.pi * 440 * time) + dice.normal(0, 0.02, time.size)) + rumble)


def _floor(sound: Sound, rate: int = RATE) -> NoiseFloor | None:
    ear = HissEar()
    for start in range(0, len(sound), 1024):
        frame = av.AudioFrame.from_ndarray(sound[None, start : start + 1024].astype(np.float32), "fltp", "mono")
        frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
        ear.hear(frame)
    return ear.floor()


def test_pauses_leave_no_floor() -> None:
    floor = _floor(_phrases())
    assert floor is not None
    assert floor.level_db < -80


@pytest.mark.parametrize("decibel", [-55.0, -40.0])
def test_white_noise_is_flat_and_measured(decibel: float) -> None:
    noise = np.random.default_rng(4).normal(0, 10 ** (decibel / 20), SECONDS * RATE)
    floor = _floor(_phrases() + noise)
    assert floor is not None
    assert floor.level_db == pytest.approx(decibel - 6.8, abs=1)  # 5 of 24 kHz
    assert floor.flatness_db > -0.25


def test_two_seconds_are_needed() -> None:
    assert _floor(_phrases()[:RATE]) is None
