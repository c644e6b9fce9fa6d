"""Hears a film's sound as an ear for speech and for mains hum does, for films whose stems nobody has.

The level of the telephone band (300 to 3400 Hz, ITU-T G.712) follows syllables; hum is a line at the mains frequency
that stands out from its neighbours in four fifths of the film, which no played note does. Speech changes its colour
with every sound, in less than 0.1 s, while notes are held: how alike spectra 0.1 s apart are tells the two from each
other, as the spectral flux of Scheirer and Slaney's speech and music discriminator (ICASSP 1997) does.
"""

from __future__ import annotations

from typing import Any

import av
import numpy as np
import numpy.typing as npt

from tools.post.measurement import QUIETEST_DB, HumLine, SpeechBand

Floats = npt.NDArray[np.float64]

RATE = 16_000
STEP = RATE // 50
LONG = 4 * RATE
HUM_WINDOW, HUM_HOP = 2 * RATE, RATE // 2
HUM_BINS = HUM_WINDOW // RATE  # for each hertz
BAND_HZ = (300.0, 3400.0)
MAINS = (50, 60)
HARMONICS = 3
LASTING = 20  # percentile of a line's levels over the film
NEAR, FAR = 3, 8  # bins beside a line whose levels it is compared with, 1.5 to 4 Hz away
WINDOW = 512
LAG = 5  # steps of 20 ms
COLOUR_HZ = (200.0, 4000.0)
SILENT_AMPLITUDE = 1e-4


class SpeechEar:
    """Hears decoded sound, four seconds at a time in mono; a late start is silence."""

    def __init__(self) -> None:
        self._levels: list[float] = []
        self._colour, self._hum = _Colour(), _Hum()
        self._resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        self._rest: Floats | None = None
        self._new: list[npt.NDArray[np.float32]] = []
        self._samples = 0

    def hear(self, frame: Any) -> None:
        """Takes the next frame of the stream."""
        if self._rest is None:
            self._rest = np.zeros(round(min(max(float(frame.time or 0.0), 0.0), 60.0) * RATE))
        for part in self._resampler.resample(frame):
            self._new.append(part.to_ndarray()[0])
            self._samples += part.samples
        if self._samples >= LONG:
            self._gather()

    def band(self) -> SpeechBand:
        """Levels and hum, once all has been heard."""
        self._gather()
        if self._rest is not None and len(self._rest) >= STEP:
            self._take(self._rest)
        return SpeechBand(
            step_s=STEP / RATE, levels=tuple(self._levels), steady=tuple(self._colour.steady), hum=self._hum.lines()
        )

    def _gather(self) -> None:
        """Takes what there is of whole blocks; samples that came one frame at a time are joined only here."""
        if self._rest is None:
            return
        self._rest = np.concatenate([self._rest, *self._new])
        self._new, self._samples = [], 0
        while len(self._rest) >= LONG:
            self._take(self._rest[:LONG])
            self._rest = self._rest[LONG:]

    def _take(self, block: Floats) -> None:
        self._levels += _levels(block)
        self._colour.hear(block)
        self._hum.hear(block)


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


def _levels(block: Floats) -> list[float]:
    """Level of the speech band in each 20 ms."""
    windows = block[: len(block) // STEP * STEP].reshape(-1, STEP)
    power = np.abs(np.fft.rfft(windows * np.hanning(STEP), axis=1)) ** 2
    hertz = np.fft.rfftfreq(STEP, 1 / RATE)
    inside = power[:, (hertz >= BAND_HZ[0]) & (hertz <= BAND_HZ[1])].sum(axis=1) / (STEP / 4) ** 2 / 2
    return [round(float(level), 1) for level in 10 * np.log10(np.maximum(inside, 10 ** (QUIETEST_DB / 10)))]


class _Hum:
    """The levels around the mains frequencies and their first harmonics, twice a second."""

    def __init__(self) -> None:
        self._rest = np.zeros(0)
        self._seen: list[npt.NDArray[np.float32]] = []
        self._top = (max(MAINS) * HARMONICS) * HUM_BINS + FAR + 1

    def hear(self, block: Floats) -> None:
        sound = np.concatenate([self._rest, block])
        count = max((len(sound) - HUM_WINDOW) // HUM_HOP + 1, 0)
        for number in range(count):
            window = sound[number * HUM_HOP :][:HUM_WINDOW] * np.hanning(HUM_WINDOW)
            amplitude = np.abs(np.fft.rfft(window))[: self._top] / (HUM_WINDOW / 4)
            self._seen.append((20 * np.log10(np.maximum(amplitude, 1e-6))).astype(np.float32))
        self._rest = sound[count * HUM_HOP :]

    def lines(self) -> tuple[HumLine, ...]:
        """Each mains frequency with the one of its harmonics that stands out most."""
        if not self._seen:
            return ()
        lasting = np.asarray(np.percentile(np.stack(self._seen), LASTING, axis=0), np.float64)
        return tuple(_strongest(lasting, mains) for mains in MAINS)


def _strongest(lasting: Floats, mains: int) -> HumLine:
    places = [mains * order * HUM_BINS for order in range(1, HARMONICS + 1)]
    place = max(places, key=lambda place: _above(lasting, place))
    above, level = _above(lasting, place), float(lasting[place])
    return HumLine(hertz=mains, level_db=round(level, 1), above_db=round(above, 1))


def _above(lasting: Floats, place: int) -> float:
    """How far a line is above both sides of it, in dB; a line whose top lies beside the place is a note."""
    line = float(lasting[place])
    if line < max(lasting[place - 1], lasting[place + 1]):
        return 0.0
    beside = max(lasting[place - FAR : place - NEAR].max(), lasting[place + NEAR + 1 : place + FAR + 1].max())
    return max(line - float(beside), 0.0)
