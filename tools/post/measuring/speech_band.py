"""Hears a film's sound as an ear for speech and for mains hum does, for films whose stems nobody has.

The level of the telephone band (300 to 3400 Hz, ITU-T G.712) follows syllables; hum is a line that stays within 0.25 Hz
of the mains frequency, which no played note does for a whole film. Speech changes its colour with every sound, in less
than 0.1 s, while notes are held: how alike spectra 0.1 s apart are tells the two from each other, as the spectral flux
of Scheirer and Slaney's speech and music discriminator (ICASSP 1997) does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from tools.post.measurement import QUIETEST_DB, HumLine, SpeechBand

Floats = npt.NDArray[np.float64]

RATE = 16_000
STEP = RATE // 50
LONG = 4 * RATE
BAND_HZ = (300.0, 3400.0)
MAINS = (50, 60)
HARMONICS = 3
ABOVE_NEIGHBOURS_DB, IN_PAIRS_DB = 12.0, 8.0
FAINTEST_DB = -66.0
WINDOW = 512
LAG = 5  # steps of 20 ms
COLOUR_HZ = (200.0, 4000.0)
SILENT_AMPLITUDE = 1e-4


def hear_speech_band(path: Path) -> SpeechBand | None:
    """Levels and hum of the first audio stream; None where there is none."""
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None
        levels: list[float] = []
        colour = _Colour()
        lines: dict[int, list[float]] = {mains: [] for mains in MAINS}
        stretches = 0
        for block in _blocks(container):
            levels += _levels(block)
            colour.hear(block)
            if len(block) == LONG:
                stretches += 1
                spectrum = _spectrum(block)
                for mains in MAINS:
                    lines[mains] += _line(spectrum, mains)
    hum = [_hum(mains, found, stretches) for mains, found in lines.items() if found]
    return SpeechBand(step_s=STEP / RATE, levels=tuple(levels), steady=tuple(colour.steady), hum=tuple(hum))


class _Colour:
    """How alike the spectrum's shape is to that of 0.1 s before, for every 20 ms."""

    def __init__(self) -> None:
        self.steady: list[float] = []
        self._rest = np.zeros(0)
        self._before: Floats | None = None
        hertz = np.fft.rfftfreq(WINDOW, 1 / RATE)
        self._inside = (hertz >= COLOUR_HZ[0]) & (hertz <= COLOUR_HZ[1])

    def hear(self, block: Floats) -> None:
        sound = np.concatenate([self._rest, block])
        count = max((len(sound) - WINDOW) // STEP + 1, 0)
        self._rest = sound[count * STEP :]
        if not count:
            return
        windows = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::STEP][:count] * np.hanning(WINDOW)
        shapes = np.log(np.abs(np.fft.rfft(windows, axis=1))[:, self._inside] + SILENT_AMPLITUDE)
        shapes -= shapes.mean(axis=1, keepdims=True)
        shapes /= np.linalg.norm(shapes, axis=1, keepdims=True) + 1e-9
        before = np.zeros((LAG, shapes.shape[1])) if self._before is None else self._before
        joined = np.concatenate([before, shapes])
        alike = (joined[:-LAG] * shapes).sum(axis=1)
        self.steady += [round(float(value), 2) for value in alike]
        self._before = joined[-LAG:]


def _blocks(container: Any) -> Iterator[Floats]:
    """Four seconds at a time, mono; the last block is shorter. A late start is silence."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    rest = np.zeros(0)
    begun = False
    for frame in _decoded(container):
        if not begun:
            rest, begun = np.zeros(round(min(max(float(frame.time or 0.0), 0.0), 60.0) * RATE)), True
        parts = [np.asarray(part.to_ndarray()[0], np.float64) for part in resampler.resample(frame)]
        rest = np.concatenate([rest, *parts])
        while len(rest) >= LONG:
            yield rest[:LONG]
            rest = rest[LONG:]
    if len(rest) >= STEP:
        yield rest


def _decoded(container: Any) -> Iterator[Any]:
    for packet in container.demux(container.streams.audio[0]):
        try:
            yield from packet.decode()
        except av.error.InvalidDataError:
            continue


def _levels(block: Floats) -> list[float]:
    """Level of the speech band in each 20 ms."""
    windows = block[: len(block) // STEP * STEP].reshape(-1, STEP)
    power = np.abs(np.fft.rfft(windows * np.hanning(STEP), axis=1)) ** 2
    hertz = np.fft.rfftfreq(STEP, 1 / RATE)
    inside = power[:, (hertz >= BAND_HZ[0]) & (hertz <= BAND_HZ[1])].sum(axis=1) / (STEP / 4) ** 2 / 2
    return [round(float(level), 1) for level in 10 * np.log10(np.maximum(inside, 10 ** (QUIETEST_DB / 10)))]


def _spectrum(block: Floats) -> Floats:
    """Amplitude in dB of full scale, 0.25 Hz apart."""
    amplitude = np.abs(np.fft.rfft(block * np.hanning(LONG))) / (LONG / 4)
    return np.asarray(20 * np.log10(np.maximum(amplitude, 1e-6)), np.float64)


def _line(spectrum: Floats, mains: int) -> list[float]:
    """The line's level where the mains frequency, or two of its first three, stand out, as one value; else none."""
    places = [order * mains * 4 for order in range(1, HARMONICS + 1)]
    found = [_above(spectrum, place) for place in places]
    clear = found[0] >= ABOVE_NEIGHBOURS_DB or sum(above >= IN_PAIRS_DB for above in found) >= 2
    level = max(float(spectrum[place - 1 : place + 2].max()) for place in places)
    return [level] if clear and level >= FAINTEST_DB else []


def _above(spectrum: Floats, place: int) -> float:
    """How far a line is above both sides of it, in dB."""
    beside = max(float(spectrum[place - 14 : place - 5].max()), float(spectrum[place + 6 : place + 15].max()))
    return float(spectrum[place - 1 : place + 2].max()) - beside


def _hum(mains: int, found: list[float], stretches: int) -> HumLine:
    level, share = round(float(np.mean(found)), 1), round(len(found) / stretches, 3)
    return HumLine(hertz=mains, level_db=level, share=share)
