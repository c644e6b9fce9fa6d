"""Finishes rendered music: a soundfont is dry and dull, so it gets treble, a room, a little density and its level."""

from __future__ import annotations

import numpy as np

from tools.audio.dynamics import Compression, compress, limit
from tools.audio.filters import convolve, high_pass, high_shelf, kernel, low_shelf
from tools.audio.loudness import SILENCE, integrated
from tools.audio.moods import Mood
from tools.media.pcm import RATE, Curve, Samples, amplitude

MUSIC_LUFS = -22.0
CEILING_DB = -3.0
_ROOM_S, _DECAY_S, _PREDELAY_S = 1.3, 0.28, 0.018
_LONGEST_FADE_S = 1.2
_GLUE = Compression(threshold_db=-23.0, ratio=1.7, attack_s=0.012, release_s=0.18)


def finish(sound: Samples, mood: Mood, last_bar_s: float) -> Samples:
    """The finished cue, exactly as long, faded within its last bar; works in the given array."""
    tone = kernel((high_pass(35), low_shelf(120, -2.0), high_shelf(6_000, mood.shine_db)))
    for side in (0, 1):
        sound[:, side] = convolve(np.ascontiguousarray(sound[:, side]), _with_room(tone, mood.room, side))
    level = integrated(sound)
    if level == SILENCE:
        return sound
    sound *= np.float32(amplitude(MUSIC_LUFS - level))
    compress(sound, _GLUE)
    _fade(sound, min(_LONGEST_FADE_S, 0.45 * last_bar_s))
    sound *= np.float32(amplitude(MUSIC_LUFS - integrated(sound)))
    return limit(sound, CEILING_DB)


def _with_room(tone: Curve, wet: float, side: int) -> Curve:
    """The tone and its echo in one kernel; each side hears another room."""
    noise = np.random.default_rng(900 + side).standard_normal(round(_ROOM_S * RATE))
    times = np.arange(len(noise)) / RATE
    room = noise * np.exp(-times / _DECAY_S) * np.minimum(1, times / 0.004)
    room *= wet / np.sqrt(np.sum(np.square(room)))
    delay = round(_PREDELAY_S * RATE)
    size = delay + len(room) + len(tone)
    spectrum = np.fft.rfft(tone, size)
    echo = np.fft.irfft(spectrum * np.fft.rfft(np.pad(room, (delay, 0)), size), size)
    whole: Curve = echo + np.fft.irfft(spectrum, size)
    return whole


def _fade(samples: Samples, seconds: float) -> None:
    """The last note dies away, to nothing at the last sample."""
    frames = min(len(samples), round(seconds * RATE))
    if frames:
        samples[-frames:] *= (np.cos(np.linspace(0, np.pi / 2, frames, dtype=np.float32)) ** 2)[:, None]
