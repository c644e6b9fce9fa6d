"""Hears what goes wrong between a mix and a file: a dead or inverted channel, an offset, dropouts and clicks.

A dropout is a hole of digital silence whose edges are cut: what is heard beside it neither fades nor swells, as speech
and music do before a pause. A click is over within 4 ms and stands far out of what is heard around it in the high
frequencies, which a drum or a consonant, noise that lasts for 20 ms and longer, does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import av
import numpy as np
import numpy.typing as npt

from tools.post.measurement import QUIETEST_DB, SoundFaults, Span

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

RATE = 48_000
STEP = RATE // 500  # 2 ms
STEP_S = STEP / RATE
BLOCK = 4 * RATE
LOUD_DB, DEAD_DB = -45.0, 35.0  # one side is heard, and how far the other is below it
ONE_SIDED_S, AVERAGED = 1.0, 100
SILENT_DB = -75.0
SHORTEST_HOLE, LONGEST_HOLE = 12, 500  # steps: 24 ms to 1 s
EDGE, BEYOND, CUT_DB, HEARD_DB = 5, 30, 6.0, -40.0
AROUND, BESIDE, CLICK_TIMES, LEAST_CLICK = 40, 3, 7.0, 0.19


class FaultEar:
    """Hears decoded sound, two channels or one; a late start is silence."""

    def __init__(self) -> None:
        self._resampler: av.AudioResampler | None = None
        self._parts: list[Floats] = []
        self._late = 0.0
        self._seen: list[_Steps] = []

    def hear(self, frame: Any) -> None:
        """Takes the next frame of the stream."""
        if self._resampler is None:
            layout = "mono" if len(frame.layout.channels) == 1 else "stereo"
            self._resampler = av.AudioResampler(format="fltp", layout=layout, rate=RATE)
            self._late = max(float(frame.time or 0.0), 0.0)
        self._parts += [np.asarray(part.to_ndarray(), np.float32) for part in self._resampler.resample(frame)]
        if sum(part.shape[1] for part in self._parts) >= BLOCK:
            self._take()

    def faults(self) -> SoundFaults:
        """What was heard, once all has been."""
        self._take()
        if not self._seen:
            return SoundFaults()
        heard = _Steps(*(np.concatenate(each, axis=-1) for each in zip(*self._seen, strict=True)))
        levels = _decibel(heard.power)
        return SoundFaults(
            levels_db=tuple(round(float(level), 1) for level in _decibel(heard.power.mean(axis=1))),
            offset=round(float(np.abs(heard.mean.mean(axis=1)).max()), 4),
            likeness=_likeness(heard),
            one_sided=self._spans(_one_sided(heard.power)),
            dropouts=self._spans(_holes(levels.max(axis=0))),
            clicks=tuple(round(self._late + place * STEP_S, 3) for place in _clicks(heard.sharp.max(axis=0))),
        )

    def _take(self) -> None:
        if not self._parts:
            return
        sound = np.concatenate(self._parts, axis=1)
        whole = sound.shape[1] // STEP * STEP
        self._parts = [sound[:, whole:]]
        if whole:
            self._seen.append(_steps(sound[:, :whole]))

    def _spans(self, there: Flags) -> tuple[Span, ...]:
        return tuple(
            Span(start=round(self._late + start * STEP_S, 3), end=round(self._late + end * STEP_S, 3))
            for start, end in _runs(there)
        )


class _Steps(NamedTuple):
    """Of each 2 ms: power and mean of each channel, the product of both, and the sharpest turn of the wave."""

    power: Floats
    mean: Floats
    product: Floats
    sharp: Floats


def _steps(sound: Floats) -> _Steps:
    parts = sound.reshape(sound.shape[0], -1, STEP)
    turns = np.abs(np.diff(sound, n=2, axis=1, append=sound[:, -1:].repeat(2, axis=1)))
    return _Steps(
        np.square(parts).mean(axis=2),
        parts.mean(axis=2),
        (parts[0] * parts[-1]).mean(axis=1),
        turns.reshape(parts.shape).max(axis=2),
    )


def _decibel(power: Floats) -> Floats:
    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (QUIETEST_DB / 10))), np.float32)


def _likeness(heard: _Steps) -> float:
    """Correlation of both channels over the film, -1 to 1; 1 for one channel or where one is silent."""
    both = float(np.sqrt(heard.power[0].mean() * heard.power[-1].mean()))
    return round(float(heard.product.mean()) / both, 3) if both > 1e-9 else 1.0


def _one_sided(power: Floats) -> Flags:
    """Where one channel is heard for a second and the other is not."""
    if power.shape[0] < 2:
        return np.zeros(power.shape[1], bool)
    kernel = np.ones(AVERAGED) / AVERAGED
    smooth = _decibel(np.stack([np.convolve(each, kernel, mode="same") for each in power]))
    there = (smooth.max(axis=0) > LOUD_DB) & (smooth.max(axis=0) - smooth.min(axis=0) > DEAD_DB)
    return _lasting(there, round(ONE_SIDED_S / STEP_S))


def _holes(levels: Floats) -> Flags:
    """Digital silence between two cuts."""
    found = np.zeros(len(levels), bool)
    for start, end in _runs(levels < SILENT_DB):
        if SHORTEST_HOLE <= end - start <= LONGEST_HOLE and _is_cut(levels[:start][::-1]) and _is_cut(levels[end:]):
            found[start:end] = True
    return found


def _is_cut(beside: Floats) -> bool:
    """Whether it is at once as loud as it is a little farther away; `beside` is read away from the silence."""
    if len(beside) < BEYOND:
        return False
    near, beyond = float(beside[:EDGE].max()), float(beside[EDGE:BEYOND].max())
    return beyond > HEARD_DB and near > beyond - CUT_DB


def _clicks(sharp: Floats) -> list[int]:
    """Steps in which the wave turns far more sharply than around them, for no longer than 4 ms."""
    found: list[int] = []
    for place in np.flatnonzero(sharp >= LEAST_CLICK):
        before, after = sharp[max(place - AROUND, 0) : max(place - BESIDE, 0)], sharp[place + 2 : place + AROUND]
        if not len(before) or not len(after) or (found and place - found[-1] < AROUND):
            continue
        usual = max(float(before.max()), float(after[BESIDE:].max(initial=0.0)), 1e-4)
        if sharp[place] >= CLICK_TIMES * usual:
            found.append(int(place))
    return found


def _lasting(there: Flags, least: int) -> Flags:
    found = np.zeros_like(there)
    for start, end in _runs(there):
        found[start:end] = end - start >= least
    return found


def _runs(there: Flags) -> Iterator[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], there, [False]]).astype(np.int8)))
    return ((int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True))
