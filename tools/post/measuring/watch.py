"""Watches a film once: decodes every frame and shows it to all detectors, keeping at most three frames at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import av

from tools.post.measurement import PictureFacts, VideoFacts
from tools.post.measuring.flicker import Flashes
from tools.post.measuring.frames import Frame
from tools.post.measuring.looks import Looks
from tools.post.measuring.sights import Bars, Course, Darkness, Stillness

NAMES = {0: "", 1: "bt709", 2: "", 5: "bt470bg", 6: "smpte170m", 9: "bt2020"}
RANGES = {0: "", 1: "tv", 2: "pc"}
REPORT_FRAMES = 60


def watch(
    path: Path, marks: Sequence[float], colors: Sequence[str], seconds: float, report: Callable[[float], None]
) -> tuple[VideoFacts, PictureFacts]:
    """Facts of the first video stream. `report` hears the finished share and may stop the work by raising."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        reel = _Reel(container, stream)
        eye = _Eye(marks, colors, tolerance=0.5 / float(stream.average_rate or 30))
        for count, frame in enumerate(reel.frames()):
            eye.see(frame)
            if count % REPORT_FRAMES == 0:
                report(min(frame.time / seconds, 1.0) if seconds > 0 else 0.0)
        return reel.facts(), eye.facts(reel.end, reel.count)


class _Eye:
    """All detectors."""

    def __init__(self, marks: Sequence[float], colors: Sequence[str], tolerance: float) -> None:
        self._still, self._dark, self._bars, self._course = Stillness(), Darkness(), Bars(), Course()
        self._flashes = Flashes()
        self._looks = Looks(marks, colors)
        self._tolerance = tolerance

    def see(self, frame: Frame) -> None:
        for detector in (self._still, self._dark, self._bars, self._course, self._flashes):
            detector.see(frame)
        self._looks.see(frame, self._tolerance)

    def facts(self, end: float, frames: int) -> PictureFacts:
        self._still.close(end)
        self._dark.close(end)
        self._looks.close()
        general, red = self._flashes.general.most(), self._flashes.red.most()
        return PictureFacts(
            black=tuple(self._dark.spans),
            frozen=tuple(self._still.spans),
            duplicate_share=round(self._still.duplicates / max(frames - 1, 1), 4),
            luma=self._course.luma(),
            saturation=self._course.saturation(),
            flashes_per_s=general[0],
            red_flashes_per_s=red[0],
            flashes_at=round(max(general, red)[1], 3),
            bars=self._bars.result(),
            marks=tuple(self._looks.marks),
            wanted=self._looks.wanted(),
        )


class _Reel:
    """The decoder, and what is learned from the frames' times and the packets' flags."""

    def __init__(self, container: Any, stream: Any) -> None:
        self._container, self._stream = container, stream
        self._fps = float(stream.average_rate or 0)
        self.count = 0
        self.start = 0.0
        self.end = 0.0
        self._errors = 0
        self._worst = 0.0
        self._keys: list[float] = []

    def frames(self) -> Iterator[Frame]:
        previous: float | None = None
        for decoded in self._decode():
            time = float(decoded.time or 0.0)
            if previous is None:
                self.start = time
            elif self._fps:
                self._worst = max(self._worst, abs(time - previous - 1 / self._fps))
            if decoded.key_frame:
                self._keys.append(time)
            self._errors += decoded.is_corrupt
            previous, self.count = time, self.count + 1
            self.end = time + (1 / self._fps if self._fps else 0.0)
            yield Frame(decoded, time)

    def _decode(self) -> Iterator[Any]:
        for packet in self._container.demux(self._stream):
            try:
                yield from packet.decode()
            except av.error.InvalidDataError:
                self._errors += 1

    def facts(self) -> VideoFacts:
        context = self._stream.codec_context
        edges = [*self._keys, self.end]
        return VideoFacts(
            codec=context.name,
            profile=str(context.profile or ""),
            pix_fmt=context.pix_fmt or "",
            width=context.width,
            height=context.height,
            fps=round(self._fps, 4),
            primaries=_name(NAMES, context.color_primaries),
            transfer=_name(NAMES, context.color_trc),
            matrix=_name(NAMES, context.colorspace),
            color_range=_name(RANGES, context.color_range),
            start=round(self.start, 4),
            end=round(self.end, 4),
            frames=self.count,
            timing_error_ms=round(self._worst * 1000, 2),
            key_frame_gap_s=round(max((b - a for a, b in pairwise(edges)), default=self.end), 3),
            decode_errors=self._errors,
        )


def _name(names: dict[int, str], code: Any) -> str:
    return names.get(int(code), str(int(code)))
