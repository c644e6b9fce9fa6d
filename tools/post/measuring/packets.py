"""A stream's packets without decoding them: their times, and a digest by which the same packets are known again.

A film that is joined by copying holds the packets of its segments unchanged. Where the digests say so, what was
decoded and measured on a segment is what a decoder would show of that stretch of the film.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Stretch = tuple[str, int]
"""SHA-256 of packets that follow each other, and how many they are."""


@dataclass(frozen=True)
class Times:
    """When a stream's packets are shown, in seconds, in the order of showing; and which of them are key frames."""

    shown: tuple[float, ...]
    keys: tuple[float, ...]


class Track:
    """Takes the packets of one stream in their order; `counts` cuts them into stretches, the rest being the last."""

    def __init__(self, stream: Any, counts: Iterable[int] = ()) -> None:
        self._extra = bytes(stream.codec_context.extradata or b"")
        self._base = stream.time_base
        self._counts = iter(counts)
        self._ended: list[Stretch] = []
        self._found: list[tuple[int, bool]] = []
        self._begin()

    def see(self, packet: Any) -> None:
        """Takes the next packet; those without content, as at the end of a stream, do not count."""
        if not packet.size:
            return
        self._hash.update(packet)
        self._seen += 1
        self._found.append((packet.pts or 0, bool(packet.is_keyframe)))
        if self._seen == self._wanted:
            self._ended.append((self._hash.hexdigest(), self._seen))
            self._begin()

    def stretches(self) -> list[Stretch]:
        """Those seen so far."""
        return [*self._ended, (self._hash.hexdigest(), self._seen)] if self._seen else self._ended

    def whole(self) -> Stretch:
        """All of them as one, where nothing was cut; a stream may hold no packet."""
        return self._hash.hexdigest(), self._seen

    def times(self) -> Times:
        """Times of every packet."""
        up, down = self._base.numerator, self._base.denominator
        found = sorted((shown * up / down, key) for shown, key in self._found)
        return Times(tuple(time for time, _ in found), tuple(time for time, key in found if key))

    def _begin(self) -> None:
        self._hash, self._seen = hashlib.sha256(self._extra), 0
        self._wanted = next(self._counts, None)


def read_tracks(container: Any, tracks: Iterable[tuple[Any, Track]]) -> None:
    """Reads an open file once, each stream's packets into its track."""
    by_stream = {stream.index: track for stream, track in tracks}
    for packet in container.demux(*(stream for stream in container.streams if stream.index in by_stream)):
        by_stream[packet.stream.index].see(packet)
