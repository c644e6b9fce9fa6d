"""Levels, filters and limits against ffmpeg's meter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from tools.audio.dynamics import Compression, compress, de_ess, limit
from tools.audio.filters import convolve, high_pass, kernel, peak
from tools.audio.loudness import SILENCE, integrated, true_peak
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, decibels, read_wav, rms_db, write_wav

Meter = Callable[[Path], tuple[float, float]]


def noise(seconds: float, level: float, channels: int = 2, seed: int = 1) -> Samples:
    random = np.random.default_rng(seed)
    return (level * random.standard_normal((round(seconds * RATE), channels))).astype(np.float32)


def bursts() -> Samples:
    """Loud and soft stretches with a low hum and clicks: gates, weighting and peaks all matter."""
    sound = noise(6, 0.02)
    sound[RATE : 2 * RATE] *= 6
    times = np.arange(len(sound)) / RATE
    sound[:, 0] += (0.1 * np.sin(2 * np.pi * 60 * times)).astype(np.float32)
    sound[4 * RATE :] *= 0.01
    sound[::9000] += 0.5
    return sound


@pytest.mark.parametrize("bits", [16, 24])
def test_wav_comes_back_as_it_went(tmp_path: Path, bits: Literal[16, 24]) -> None:
    samples = noise(11, 0.1)
    read, rate = read_wav(write_wav(tmp_path / "a.wav", samples, bits=bits))
    assert rate == RATE
    assert np.abs(read - samples).max() <= 1 / (1 << bits - 1)


def test_a_wav_beyond_full_scale_is_clipped(tmp_path: Path) -> None:
    read, _ = read_wav(write_wav(tmp_path / "a.wav", np.array([[2.0], [-2.0]], dtype=np.float32)))
    assert read[:, 0].tolist() == pytest.approx([1, -1], abs=1e-6)


def test_what_is_no_wav_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"no sound")
    with pytest.raises(InvalidRequest, match=r"a\.wav"):
        read_wav(path)


@pytest.mark.parametrize("channels", [1, 2])
def test_the_meter_agrees_with_ffmpeg(tmp_path: Path, ebur128: Meter, channels: int) -> None:
    sound = bursts()[:, :channels]
    lufs, peak_db = ebur128(write_wav(tmp_path / "a.wav", sound))
    read, _ = read_wav(tmp_path / "a.wav")
    assert abs(integrated(read) - lufs) <= 0.1
    assert abs(true_peak(read) - peak_db) <= 0.2


def test_silence_and_blinks_have_a_loudness() -> None:
    assert integrated(np.zeros((RATE, 2), dtype=np.float32)) == SILENCE
    assert integrated(np.zeros((0, 2), dtype=np.float32)) == SILENCE
    assert -40 < integrated(noise(0.2, 0.05)) < -10


def test_filters_do_what_they_say() -> None:
    times = np.arange(RATE) / RATE
    taps = kernel((high_pass(80), peak(1000, 6.0)))
    gains = {}
    for hertz in (20, 1000, 8000):
        tone = np.sin(2 * np.pi * hertz * times).astype(np.float32)
        gains[hertz] = rms_db(convolve(tone, taps)[RATE // 2 :]) - rms_db(tone)
    assert gains[20] < -22
    assert gains[1000] == pytest.approx(6.0, abs=0.2)
    assert gains[8000] == pytest.approx(0.0, abs=0.5)


def test_blocks_join_without_a_seam() -> None:
    sound = noise(8, 0.1, 1)[:, 0]
    taps = kernel((high_pass(200),))
    whole = np.fft.irfft(np.fft.rfft(sound, 1 << 19) * np.fft.rfft(taps, 1 << 19))[: len(sound)]
    assert np.abs(convolve(sound, taps) - whole).max() < 1e-5


def test_the_compressor_narrows_levels() -> None:
    loud, soft = noise(1, 0.2), noise(1, 0.02)
    pressed = np.concatenate([soft, loud])
    compress(pressed, Compression(threshold_db=-40, ratio=4))
    before = rms_db(loud) - rms_db(soft)
    after = rms_db(pressed[RATE + RATE // 2 :]) - rms_db(pressed[RATE // 2 : RATE])
    assert before == pytest.approx(20, abs=0.5)
    assert after < 8


def test_the_de_esser_takes_only_hiss() -> None:
    times = np.arange(RATE) / RATE
    low, high = (0.1 * np.sin(2 * np.pi * hertz * times) for hertz in (1000, 8000))
    sound = np.stack([low, low + high], axis=1).astype(np.float32)
    de_ess(sound, Compression(threshold_db=-47, ratio=4))
    settled = sound[RATE // 2 :]
    assert rms_db(settled[:, 0]) == pytest.approx(rms_db(low.astype(np.float32)), abs=0.1)
    assert rms_db(settled[:, 1] - settled[:, 0]) < rms_db(high.astype(np.float32)) - 8


@pytest.mark.parametrize("gain_db", [0, 12, 24])
def test_the_limiter_holds_true_peaks(gain_db: int) -> None:
    sound = bursts() * np.float32(10 ** (gain_db / 20))
    limited = limit(sound, -2.0)
    assert true_peak(limited) <= -1.9
    quiet = slice(5 * RATE, 5 * RATE + 4000)
    if gain_db == 0:
        assert np.abs(limited[quiet] - sound[quiet]).max() < 1e-6


def test_what_is_below_the_ceiling_stays() -> None:
    sound = noise(1, 0.05)
    assert limit(sound, -2.0).tolist() == sound.tolist()
    assert decibels(0.0) == -120
