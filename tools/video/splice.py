"""Segments spliced by copying packets: times are counted in frames, so nothing drifts however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import av

from tools.errors import InvalidRequest
from tools.media.encode import B_FRAMES, MP4

Report = Callable[[float, str], None]
AS_IT_IS = {"codec_whitelist": "none"}
"""Copying needs no decoder, and opening a file with one decodes its first picture: 13 ms instead of half of one."""


def splice(segments: Sequence[Path], path: Path, report: Report) -> int:
    """Writes all segments behind each other; returns the number of frames."""
    total = 0
    with av.open(str(path), "w", format="mp4", options=MP4) as film:
        first: Any = None
        for number, segment in enumerate(segments):
            report(number / len(segments), f"segment {number + 1} of {len(segments)}")
            with _source(segment, number) as source:
                stream = source.streams.video[0]
                if first is None:
                    first = _opened(film, stream)
                    kind = _kind(stream)
                if _kind(stream) != kind:
                    raise InvalidRequest(
                        f"Segment {number + 1} was not encoded like segment 1: make all with one size, rate and preset."
                    )
                total += _copy(source, stream, film, first, total)
    report(1.0, f"{total} frames")
    return total


def _source(segment: Path, number: int) -> Any:
    try:
        source = av.open(str(segment), options=AS_IT_IS)
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"Segment {number + 1} cannot be read ({error}): make it again.") from error
    if not source.streams.video:
        source.close()
        raise InvalidRequest(f"Segment {number + 1} holds no picture track: give segments of `video.segment`.")
    return source


def _opened(film: Any, stream: Any) -> Any:
    made = film.add_stream_from_template(stream)
    made.time_base = stream.time_base
    return made


def _kind(stream: Any) -> tuple[Any, ...]:
    """What has to be the same in every segment."""
    context = stream.codec_context
    return context.width, context.height, stream.average_rate, stream.time_base, bytes(context.extradata or b"")


def _copy(source: Any, stream: Any, film: Any, target: Any, done: int) -> int:
    """Copies one segment's packets behind `done` frames; returns how many frames they hold.

    Decoding times are counted anew: a segment of one or two frames comes with less delay than the others.
    """
    ticks = int(1 / (stream.average_rate * stream.time_base))
    frames = 0
    for packet in source.demux(stream):
        if packet.dts is None:
            continue
        packet.pts += done * ticks
        packet.dts = (done + frames - B_FRAMES) * ticks
        packet.duration = ticks
        packet.stream = target
        film.mux(packet)
        frames += 1
    return frames
