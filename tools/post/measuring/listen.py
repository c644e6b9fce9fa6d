"""Listens to a film once: loudness, peaks, clipping and silence, in memory that does not grow with its length."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import av
import numpy as np
import numpy.typing as npt

from tools.post.measurement import CURVE_STEP_S, QUIETEST_DB, SoundFacts, Span

Samples = npt.NDArray[np.float32]

WINDOW_S = 0.01
SILENCE_DB = -60.0
SHORTEST_SILENCE_S = 0.5
FULL_SCALE = 0.999
CLIPPED_RUN = 3
METER_STEP_S = 0.1
MOST_PLANES = 8  # so many channels of their own end PyAV 18; side by side they are read
AT_ONCE = 32
"""Frames whose levels are taken together, which costs a third of taking them one by one."""


class Ear(Protocol):
    """Somebody else who listens, so that sound is decoded once for all."""

    def hear(self, frame: Any) -> None:
        """Takes one decoded frame."""


def listen(path: Path, also: Ear | None = None) -> SoundFacts | None:
    """Facts of the first audio stream, which `also` hears too; None where there is none."""
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None
        stream = container.streams.audio[0]
        context = stream.codec_context
        meter, levels, clock = _Meter(stream), _Levels(context.sample_rate), _Clock()
        plain = av.AudioResampler(format="fltp" if context.channels < MOST_PLANES else "flt")
        waiting: list[Samples] = []
        for frame in _frames(container, stream):
            clock.see(frame)
            meter.hear(frame)
            if also is not None:
                also.hear(frame)
            waiting += (_rows(part) for part in plain.resample(frame))
            if len(waiting) >= AT_ONCE:
                levels.hear(np.concatenate(waiting, axis=1))
                waiting.clear()
        if waiting:
            levels.hear(np.concatenate(waiting, axis=1))
        levels.close()
        return SoundFacts(
            codec=context.name,
            profile=str(context.profile or ""),
            sample_rate=context.sample_rate,
            channels=context.channels,
            start=round(clock.start, 4),
            end=round(clock.end, 4),
            silent=levels.silent(),
            sample_peak_db=decibel(levels.peak),
            clipped=levels.clipped,
            **meter.result(),
        )


def _rows(frame: Any) -> Samples:
    """A row for each channel."""
    found = np.asarray(frame.to_ndarray(), np.float32)
    return found if frame.format.is_planar else found.reshape(-1, len(frame.layout.channels)).T


def decibel(amplitude: float) -> float:
    """Amplitude as dB of full scale, with a floor that JSON can hold."""
    return round(max(20 * math.log10(amplitude), QUIETEST_DB), 2) if amplitude > 0 else QUIETEST_DB


def _frames(container: Any, stream: Any) -> Iterator[Any]:
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.error.InvalidDataError:
            continue  # a gap; the video pass counts errors, and silence shows this one


class _Clock:
    """When the sound starts and ends."""

    def __init__(self) -> None:
        self.start, self.end = 0.0, 0.0
        self._seen = False

    def see(self, frame: Any) -> None:
        if not self._seen:
            self.start, self._seen = float(frame.time or 0.0), True
        self.end = max(self.end, float(frame.time or 0.0) + frame.samples / frame.sample_rate)


class _Meter:
    """ffmpeg's EBU R128 meter, fed in process."""

    def __init__(self, stream: Any) -> None:
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(template=stream)
        meter = self._graph.add("ebur128", "peak=true:metadata=1")
        sink = self._graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        self._graph.configure()
        self._last: dict[str, str] = {}
        self._momentary: list[float] = []
        self._steps = 0

    def hear(self, frame: Any) -> None:
        self._graph.push(frame)
        self._drain()

    def _drain(self) -> None:
        while True:
            try:
                metered = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            self._last = dict(metered.metadata) or self._last
            self._steps += 1
            if self._steps % round(CURVE_STEP_S / METER_STEP_S) == 0:
                self._momentary.append(round(max(self._value("M"), QUIETEST_DB), 1))

    def _value(self, name: str) -> float:
        value = float(self._last.get(f"lavfi.r128.{name}", "nan"))
        return value if math.isfinite(value) else QUIETEST_DB

    def result(self) -> dict[str, Any]:
        self._graph.push(None)
        self._drain()
        return {
            "lufs": round(self._value("I"), 2),
            "range_lu": round(max(self._value("LRA"), 0.0), 2),
            "true_peak_db": decibel(max(self._value("true_peak"), 0.0)),
            "momentary": tuple(self._momentary),
        }


class _Levels:
    """Peak, clipped runs and the level of every 10 ms."""

    def __init__(self, rate: int) -> None:
        self.peak = 0.0
        self.clipped = 0
        self._window = max(round(rate * WINDOW_S), 1)
        self._rest: Samples | None = None
        self._runs: npt.NDArray[np.int64] | None = None
        self._quiet: list[npt.NDArray[np.bool_]] = []

    def hear(self, samples: Samples) -> None:
        if not samples.size:
            return
        loud = np.abs(samples)
        self.peak = max(self.peak, float(loud.max()))
        self._count_runs(loud >= FULL_SCALE)
        joined = samples if self._rest is None else np.concatenate([self._rest, samples], axis=1)
        whole = joined.shape[1] // self._window * self._window
        windows = joined[:, :whole].reshape(joined.shape[0], -1, self._window)
        power = np.square(windows).mean(axis=2).max(axis=0)
        self._quiet.append(power < 10 ** (SILENCE_DB / 10))
        self._rest = joined[:, whole:].copy()

    def _count_runs(self, full: npt.NDArray[np.bool_]) -> None:
        if self._runs is None:
            self._runs = np.zeros(full.shape[0], np.int64)
        if not full.any() and not self._runs.any():
            return
        for channel, row in enumerate(full):
            self._runs[channel] = self._follow(row, int(self._runs[channel]))

    def _follow(self, row: npt.NDArray[np.bool_], run: int) -> int:
        """Counts the runs of one channel that end here; returns the length of the one that goes on."""
        edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8)))
        lengths = [int(end - start) for start, end in zip(edges[::2], edges[1::2], strict=True)]
        starts_full, ends_full = bool(row[0]), bool(row[-1])
        if run and not starts_full:
            lengths.insert(0, run)
        elif run:
            lengths[0] += run
        going_on = lengths.pop() if ends_full else 0
        self.clipped += sum(length >= CLIPPED_RUN for length in lengths)
        return going_on

    def close(self) -> None:
        """Counts the clipped runs that last to the end of the film."""
        if self._runs is not None:
            self.clipped += int((self._runs >= CLIPPED_RUN).sum())

    def silent(self) -> tuple[Span, ...]:
        """Spans of at least half a second below -60 dBFS in every channel."""
        quiet = np.concatenate([np.zeros(1, bool), *self._quiet, np.zeros(1, bool)])
        edges = np.flatnonzero(np.diff(quiet.astype(np.int8))) * WINDOW_S
        spans = [Span(start=round(a, 2), end=round(b, 2)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
        return tuple(span for span in spans if span.seconds >= SHORTEST_SILENCE_S - WINDOW_S / 2)
