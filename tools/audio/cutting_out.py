"""Cuts words out of a recording: at the pauses on either side, as word times found by listening are a little off.

Long pauses inside are shortened, as a film has no room for them; the words after them move along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Curve, Samples, read_part
from tools.media.timing import Word

# How far found word times may be off: nine in ten are within 80 ms.
_SLACK_S = 0.2
_REACH_S = 1.5
# What is kept of the quiet before and after the words, and of a pause between them.
_LEAD_S, _TAIL_S = 0.08, 0.15
_LONGEST_PAUSE_S, _KEPT_PAUSE_S = 1.0, 0.7
_FADE_S = 0.008
_STEP = 480
_QUIET_DB = 32.0

Span = tuple[int, int]
Quiet: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True)
class Cut:
    """Mono samples at 48 kHz and the words in them."""

    samples: Samples
    words: tuple[Word, ...]


def cut_out(path: Path, words: Sequence[Word], after: float, before: float) -> Cut:
    """The words' part of the recording; `after` and `before` bound it where neighbours speak, 0 for none."""
    first, last = words[0], words[-1]
    begin = max(0.0, after - _SLACK_S) if after else max(0.0, first.start - _REACH_S)
    end = before + _SLACK_S if before else last.end + _REACH_S
    part = _mono(path, begin, end)
    levels = _levels(part)
    quiet = levels < _threshold(levels)
    start = _opening(levels, quiet, _step(max(after - begin - _SLACK_S, 0.0)), _step(first.start - begin + _SLACK_S))
    stop = _closing(levels, quiet, _step(last.end - begin - _SLACK_S), _step((before or end) - begin + _SLACK_S))
    if stop <= start:
        raise InvalidRequest(f"the words {first.text!r} to {last.text!r} are not to be heard at {first.start:.1f} s")
    return _tightened(part, quiet, (start, stop), words, begin)


def _mono(path: Path, begin: float, end: float) -> Samples:
    part, rate = read_part(path, round(begin * RATE), round((end - begin) * RATE))
    if rate != RATE:
        raise InvalidRequest(f"{path.name} has {rate} samples a second; a recording to cut needs {RATE}")
    if len(part) < _STEP:
        raise InvalidRequest(f"the recording ends before the words that should be heard after {begin:.1f} s")
    return np.asarray(part.mean(axis=1, dtype=np.float32))


def _levels(part: Samples) -> Curve:
    """Decibels of each hundredth of a second."""
    count = max(1, len(part) // _STEP)
    padded = np.pad(part[: count * _STEP], (0, max(0, count * _STEP - len(part))))
    power = np.square(padded, dtype=np.float64).reshape(count, _STEP).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-12))


def _threshold(levels: Curve) -> float:
    """Well under the speech, and over the noise of the room."""
    floor, top = (float(level) for level in np.percentile(levels, (5, 95)))
    return max(top - _QUIET_DB, floor + min(6.0, 0.3 * (top - floor)))


def _step(seconds: float) -> int:
    return max(0, round(seconds * RATE / _STEP))


def _opening(levels: Curve, quiet: Quiet, least: int, most: int) -> int:
    """Where to begin: a moment before the sound that ends the longest quiet, or at the quietest step."""
    runs = _runs(quiet, least, most)
    if not runs:
        return _quietest(levels, least, most)
    start, stop = max(runs, key=lambda run: run[1] - run[0])
    return max(stop - _step(_LEAD_S), (start + stop) // 2 if start > 0 else start)


def _closing(levels: Curve, quiet: Quiet, least: int, most: int) -> int:
    """Where to end: a moment after the sound that the longest quiet follows, or at the quietest step."""
    runs = _runs(quiet, least, most)
    if not runs:
        return _quietest(levels, least, most)
    start, stop = max(runs, key=lambda run: run[1] - run[0])
    return min(start + _step(_TAIL_S), (start + stop) // 2 if stop < len(quiet) else stop)


def _quietest(levels: Curve, least: int, most: int) -> int:
    least = min(least, len(levels) - 1)
    return least + int(np.argmin(levels[least : max(most, least + 1)]))


def _runs(quiet: Quiet, least: int, most: int) -> list[Span]:
    """Runs of quiet steps within bounds, as (first, one past the last)."""
    inside = np.zeros(len(quiet) + 2, dtype=np.int8)
    inside[1 + least : 1 + min(most, len(quiet))] = quiet[least : min(most, len(quiet))]
    edges = np.flatnonzero(np.diff(inside))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2)]


def _tightened(part: Samples, quiet: Quiet, span: Span, words: Sequence[Word], begin: float) -> Cut:
    """The span without the middle of its long pauses."""
    kept_from, chunks, gone = span[0], [], []
    for start, stop in _runs(quiet, *span):
        if stop - start > _step(_LONGEST_PAUSE_S):
            out = (start + _step(_KEPT_PAUSE_S) // 2, stop - _step(_KEPT_PAUSE_S) // 2)
            chunks.append(part[kept_from * _STEP : out[0] * _STEP])
            gone.append(out)
            kept_from = out[1]
    chunks.append(part[kept_from * _STEP : span[1] * _STEP])
    samples = np.concatenate([_faded(chunk) for chunk in chunks])
    moved = tuple(_moved(word, begin + span[0] * _STEP / RATE, gone, begin, len(samples) / RATE) for word in words)
    return Cut(samples, moved)


def _moved(word: Word, origin: float, gone: Sequence[Span], begin: float, length: float) -> Word:
    def placed(seconds: float) -> float:
        step = (seconds - begin) * RATE / _STEP
        lost = sum(min(max(step - start, 0), stop - start) for start, stop in gone) * _STEP / RATE
        return round(min(max(seconds - origin - lost, 0.0), length), 3)

    return word.model_copy(update={"start": placed(word.start), "end": placed(word.end)})


def _faded(chunk: Samples) -> Samples:
    frames = min(round(_FADE_S * RATE), len(chunk) // 2)
    faded = chunk.copy()
    if frames:
        ramp = np.linspace(0, 1, frames, dtype=np.float32)
        faded[:frames] *= ramp
        faded[-frames:] *= ramp[::-1]
    return faded
