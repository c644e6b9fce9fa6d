"""The ceiling of peaks holds on what a decoder gives back, not on what went into the encoder."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from memory.assets import AudioAsset
from tools.audio.encode import Encode, EncodeInput
from tools.media.pcm import RATE, write_wav
from tools.testing import LocalContext

Meter = Callable[[Path], tuple[float, float]]


@pytest.fixture
def loud(context: LocalContext, tmp_path: Path) -> AudioAsset:
    """Clipped noise and tones near full scale, which coding lifts well above it."""
    random, times = np.random.default_rng(4), np.arange(6 * RATE) / RATE
    tones = sum(np.sin(2 * np.pi * hertz * times) for hertz in (220, 3_100, 9_500, 14_000))
    sound = np.clip(0.5 * tones + random.normal(0, 0.4, len(times)), -0.98, 0.98).astype(np.float32)
    return context.keep(write_wav(tmp_path / "loud.wav", np.stack([sound, sound], axis=1)), AudioAsset)


@pytest.mark.parametrize("ceiling", [-1.0, -6.0])
def test_peaks_stay_under_the_ceiling_after_coding(
    loud: AudioAsset, ceiling: float, context: LocalContext, ebur128: Meter
) -> None:
    made = asyncio.run(Encode().run(EncodeInput(audio=loud, seconds=6.0, true_peak=ceiling), context))
    assert made.true_peak is not None
    assert ceiling - 0.8 <= made.true_peak <= ceiling
    assert ebur128(context.path(made.sound))[1] <= ceiling + 0.05


def test_without_a_ceiling_sound_is_coded_as_it_is(loud: AudioAsset, context: LocalContext, ebur128: Meter) -> None:
    made = asyncio.run(Encode().run(EncodeInput(audio=loud, seconds=6.0), context))
    assert made.true_peak is None
    assert ebur128(context.path(made.sound))[1] > 0
