"""Beats are found where they were played, and none where nothing repeats."""

import asyncio
from typing import Any

import numpy as np
import pytest

from tools.audio.music import Music, MusicInput
from tools.sync.arranging import arrange, beats_in_film
from tools.sync.beats import Beats, BeatsInput
from tools.sync.tempo import RATE, find_pulse
from tools.testing import LocalContext

Mono = Any


def clicks(bpm: float, first: float, seconds: float = 30.0) -> tuple[Mono, Mono]:
    """A low click on the first beat of each bar, high ones on the others, over faint noise."""
    times = np.arange(first, seconds - 0.2, 60 / bpm)
    sound = np.random.default_rng(1).normal(0, 1e-3, round(seconds * RATE))
    fading = np.exp(-np.arange(1600) / 300)
    for place, time in enumerate(times):
        at, hertz = round(time * RATE), 110 if place % 4 == 0 else 900
        sound[at : at + 1600] += 0.5 * fading * np.sin(2 * np.pi * hertz * np.arange(1600) / RATE)
    return sound.astype(np.float32), times


def furthest(times: Mono, found: tuple[float, ...]) -> float:
    beats = np.array(found)
    return float(max(np.abs(beats - time).min() for time in times))


@pytest.mark.parametrize("bpm", [72.0, 100.0, 117.3, 128.0, 150.0])
def test_clicks_are_found_within_ten_milliseconds(bpm: float) -> None:
    sound, times = clicks(bpm, first=0.31)
    pulse = find_pulse(sound)
    assert pulse.bpm == pytest.approx(bpm, rel=2e-3)
    assert furthest(times, pulse.beats) < 0.01
    assert pulse.clarity > 0.8


def test_bars_begin_on_the_low_click() -> None:
    sound, _ = clicks(120.0, first=1.25)
    bars = find_pulse(sound).bars
    assert len(bars) >= 12
    assert all(abs((bar.start - 1.25) % 2.0) < 0.02 or abs((bar.start - 1.25) % 2.0 - 2.0) < 0.02 for bar in bars)


@pytest.mark.parametrize("kind", ["noise", "silence", "tone", "short"])
def test_what_has_no_beat_gets_none(kind: str) -> None:
    count = RATE * 20
    sounds = {
        "noise": np.random.default_rng(2).normal(0, 0.1, count),
        "silence": np.zeros(count),
        "tone": 0.3 * np.sin(2 * np.pi * 440 * np.arange(count) / RATE),
        "short": np.random.default_rng(3).normal(0, 0.1, 700),
    }
    pulse = find_pulse(sounds[kind].astype(np.float32))
    assert pulse.beats == ()
    assert pulse.bars == ()


@pytest.mark.parametrize(("mood", "bpm"), [("uplifting", 113.0), ("lofi", 75.0), ("tech", 120.0)])
def test_composed_music_is_heard_at_its_tempo(mood: str, bpm: float, context: LocalContext) -> None:
    score = MusicInput(seconds=32 * 60 / bpm, mood=mood, bpm=bpm)
    music = asyncio.run(Music().run(score, context)).music
    pulse = asyncio.run(Beats().run(BeatsInput(track=music), context)).pulse
    assert pulse.bpm == pytest.approx(bpm, rel=5e-3)
    assert furthest(np.arange(1, 31) * 60 / bpm, pulse.beats) < 2 / 30


@pytest.mark.parametrize("seconds", [1.1, 1.5, 2.0, 2.6])
def test_a_snippet_is_laid_as_well_as_it_can_be(seconds: float) -> None:
    sound, _ = clicks(120.0, first=0.0, seconds=seconds)
    pulse = find_pulse(sound)
    assert len(pulse.beats) != 1
    pieces = arrange(pulse, 20.0)
    assert pieces[-1].at + pieces[-1].seconds == pytest.approx(20.0, abs=0.05)


@pytest.mark.parametrize("bars", [2, 4, 8])
def test_a_loop_is_played_round_without_a_gap(bars: int) -> None:
    sound, _ = clicks(100.0, first=0.0, seconds=bars * 2.4)
    pulse = find_pulse(sound)
    assert len(pulse.bars) == bars
    pieces = arrange(pulse, 30.0)
    gaps = np.diff(beats_in_film(pulse, pieces))
    assert 0.57 < gaps.min() <= gaps.max() < 0.63
