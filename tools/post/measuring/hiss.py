"""Hears steady noise under a film: what is left between 9 and 14 kHz where the film is quietest.

Speech and music leave that band between their sounds, and what is left of them there has a slope or lines. Noise stays,
and is as strong at each frequency. In 40 good films the level that a tenth of the moments keep below was at most
-65 dB of full scale with a flatness of at most -0.3 dB; white noise of -50 dB gives -57 dB and -0.1 dB.
"""

from __future__ import annotations

from typing import Any

import av
import numpy as np
import numpy.typing as npt

from tools.post.measurement import QUIETEST_DB, NoiseFloor

Floats = npt.NDArray[np.float32]

RATE = 48_000
WINDOW = RATE // 20
BLOCK = 4 * RATE
LOW_HZ, HIGH_HZ, BANDS = 9000.0, 14_000.0, 25
QUIETEST = 10  # percentile of the moments
FEWEST = 40  # moments: 2 s


class HissEar:
    """Hears decoded sound in mono, in moments of 50 ms; keeps 25 numbers of each."""

    def __init__(self) -> None:
        self._resampler = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        self._new: list[Floats] = []
        self._samples = 0
        self._seen: list[Floats] = []

    def hear(self, frame: Any) -> None:
        """Takes the next frame of the stream."""
        for part in self._resampler.resample(frame):
            self._new.append(np.asarray(part.to_ndarray()[0], np.float32))
            self._samples += part.samples
        if self._samples >= BLOCK:
            self._take()

    def floor(self) -> NoiseFloor | None:
        """The noise, once all has been heard; None for a film of under two seconds."""
        self._take()
        powers = np.concatenate(self._seen) if self._seen else np.zeros((0, BANDS), np.float32)
        if len(powers) < FEWEST:
            return None
        whole = powers.sum(axis=1)
        bound = float(np.percentile(whole, QUIETEST))
        quiet = powers[whole <= bound].mean(axis=0, dtype=np.float64) + 1e-20
        flatness = float(np.exp(np.log(quiet).mean()) / quiet.mean())
        return NoiseFloor(
            level_db=round(max(10 * float(np.log10(bound + 1e-20)), QUIETEST_DB), 1),
            flatness_db=round(10 * float(np.log10(flatness)), 2),
        )

    def _take(self) -> None:
        if not self._new:
            return
        sound = np.concatenate(self._new)
        whole = len(sound) // WINDOW * WINDOW
        self._new, self._samples = [sound[whole:]], len(sound) - whole
        if whole:
            self._seen.append(_powers(sound[:whole].reshape(-1, WINDOW)))


def _powers(moments: Floats) -> Floats:
    """Power of each moment in equal bands from 9 to 14 kHz, as shares of full scale squared."""
    window = np.hanning(WINDOW).astype(np.float32)
    low, high = (round(hertz * WINDOW / RATE) for hertz in (LOW_HZ, HIGH_HZ))
    spectra = np.square(np.abs(np.fft.rfft(moments * window, axis=1)[:, low:high]))
    scaled = spectra * (2 / (WINDOW * float(np.square(window).sum())))
    return np.asarray(scaled.reshape(len(moments), BANDS, -1).sum(axis=2), np.float32)
