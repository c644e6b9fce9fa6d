"""A stream's packets without decoding them: their times, and a digest by which the same packets are known again.

A film that is joined by copying holds the packets of its segments unchanged. Where the digests say so, what was
decoded and measured on a segment is what a decoder would show of that stretch of the film.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import av

Kind = Literal["video", "audio"]


@dataclass(frozen=True)
class Times:
    """When a stream's packets are shown, in seconds, in the order of showing; and which of them are key frames."""

    shown: tuple[float, ...]
    keys: tuple[float, ...]


def digest(path: Path, kind: Kind) -> tuple[str, int]:
    """SHA-256 of the first stream of that kind, and how many packets it covers."""
    with av.open(str(path)) as container:
        stream = _stream(container, kind)
        return _digest(_extra(stream), _packets(container, stream))


def same_packets(path: Path, kind: Kind, parts: Sequence[tuple[str, int]]) -> bool:
    """Whether the stream is made of exactly these parts, (digest, packets), one behind the other."""
    with av.open(str(path)) as container:
        stream = _stream(container, kind)
        packets = _packets(container, stream)
        extra = _extra(stream)
        known = all(_digest(extra, islice(packets, count)) == (wanted, count) for wanted, count in parts)
        return known and next(packets, None) is None


def read_times(path: Path, kind: Kind) -> Times:
    """Times of every packet of the first stream of that kind."""
    with av.open(str(path)) as container:
        stream = _stream(container, kind)
        found = [(float((p.pts or 0) * stream.time_base), bool(p.is_keyframe)) for p in _packets(container, stream)]
    found.sort()
    return Times(tuple(time for time, _ in found), tuple(time for time, key in found if key))


def _stream(container: Any, kind: Kind) -> Any:
    return container.streams.video[0] if kind == "video" else container.streams.audio[0]


def _extra(stream: Any) -> bytes:
    return bytes(stream.codec_context.extradata or b"")


def _packets(container: Any, stream: Any) -> Iterator[Any]:
    return (packet for packet in container.demux(stream) if packet.size)


def _digest(extra: bytes, packets: Iterator[Any]) -> tuple[str, int]:
    found, count = hashlib.sha256(extra), 0
    for packet in packets:
        found.update(packet)
        count += 1
    return found.hexdigest(), count
