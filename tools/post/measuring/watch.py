"""Watches a part of a film once: decodes every frame and shows it to all detectors, keeping few frames at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import av

from tools.post.measurement import Sights
from tools.post.measuring.edges import Edges
from tools.post.measuring.flicker import Flashes, redness
from tools.post.measuring.frames import Frame, Still
from tools.post.measuring.looks import Looks
from tools.post.measuring.packets import Track
from tools.post.measuring.quality import EXPORT
from tools.post.measuring.sights import Course, Darkness, Stillness
from tools.post.measuring.strays import Strays

REPORT_FRAMES = 60
Report = Callable[[float], None]


class Part(NamedTuple):
    """A part of a film that was watched: the facts, what its neighbours need, and a small picture of each mark."""

    sights: Sights
    edges: Edges
    stills: tuple[Still, ...] = ()


def watch(
    path: Path,
    marks: Sequence[float],
    colors: Sequence[str],
    report: Report,
    *,
    stills: bool = True,
    texts: bool = False,
) -> Part:
    """Decodes the first video stream. `report` hears the finished share and may stop the work by raising.

    Without `stills` memory stays flat however many marks there are. With `texts` marks hold lines of text and how good
    the picture is, no colours, and pictures that do not belong are looked for.
    """
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        if texts:
            stream.codec_context.options = EXPORT
        rate = float(stream.average_rate or 30)
        length = (container.duration or 0) / av.time_base
        reel = _Reel(container, stream)
        looks = Looks(marks, colors, stills=stills, texts=texts)
        eye = _Eye(looks, tolerance=0.5 / rate, strays=Strays() if texts else None)
        for frame in reel.frames():
            eye.see(frame)
            if reel.count % REPORT_FRAMES == 1:
                report(min(frame.time / length, 1.0) if length > 0 else 0.0)
        return eye.part(reel, reel.end(rate))


class _Eye:
    """All detectors."""

    def __init__(self, looks: Looks, tolerance: float, strays: Strays | None) -> None:
        self._still, self._dark, self._course = Stillness(), Darkness(), Course()
        self._flashes, self._edges = Flashes(), Edges()
        self._looks, self._strays = looks, strays
        self._tolerance = tolerance

    def see(self, frame: Frame) -> None:
        for detector in (self._still, self._dark, self._course):
            detector.see(frame)
        red = redness(frame)
        self._flashes.see(frame.small, red, frame.time)
        self._edges.see(frame, red)
        self._looks.see(frame, self._tolerance)
        if self._strays is not None:
            self._strays.see(frame)

    def part(self, reel: _Reel, end: float) -> Part:
        digest, packets = reel.track.whole()
        self._dark.close(end)
        self._looks.close()
        general, red = self._flashes.most()
        sights = Sights(
            digest=digest,
            packets=packets,
            frames=reel.count,
            decode_errors=reel.errors,
            changes=tuple(self._still.changes),
            keys=tuple(reel.keys),
            luma=tuple(self._course.luma),
            saturation=self._course.saturation(),
            black=tuple(self._dark.spans),
            still=self._still.close(end),
            strays=tuple(self._strays.spans) if self._strays else (),
            flashes=general,
            red_flashes=red,
            marks=tuple(self._looks.marks),
            wanted=self._looks.wanted(),
        )
        return Part(sights, self._edges, tuple(self._looks.stills))


class _Reel:
    """The decoder, and what is learned from its frames. Times are counted from the first frame."""

    def __init__(self, container: Any, stream: Any) -> None:
        self._container, self._stream = container, stream
        self.track = Track(stream)
        self.count = 0
        self.errors = 0
        self.keys: list[int] = []
        self._last = 0.0

    def frames(self) -> Iterator[Frame]:
        start: float | None = None
        for decoded in self._decode():
            time = float(decoded.time or 0.0)
            start = time if start is None else start
            if decoded.key_frame:
                self.keys.append(self.count)
            self.errors += decoded.is_corrupt
            self.count += 1
            self._last = time - start
            yield Frame(decoded, self._last)

    def end(self, rate: float) -> float:
        """When the last frame ends."""
        return self._last + 1 / rate if self.count else 0.0

    def _decode(self) -> Iterator[Any]:
        for packet in self._container.demux(self._stream):
            self.track.see(packet)
            try:
                yield from packet.decode()
            except av.error.InvalidDataError:
                self.errors += 1
