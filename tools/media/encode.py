"""Frames to H.264: one set of encoder settings for every scene, so that segments join without encoding again.

Encoding happens in this process through PyAV: no pipe to copy 3 MB a frame through, and nothing left behind when a
run is stopped. One x264 thread keeps the bytes the same on every machine; scenes run beside each other instead.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from tools.errors import ToolFailed
from tools.media.frame import FrameSize

Plane = NDArray[np.uint8]
GOP = 60
BT709 = 1
LIMITED = 1


class Encoder:
    """Writes planar 4:2:0 frames, BT.709 limited range, into an MP4 at a constant frame rate."""

    def __init__(self, path: Path, size: FrameSize, fps: int, preset: str, crf: int) -> None:
        self.size, self.frames = size, 0
        self._box = av.open(
            str(path), "w", format="mp4", options={"fflags": "+bitexact", "video_track_timescale": "15360"}
        )
        self._stream = self._open_stream(fps, preset, crf)

    def __enter__(self) -> Encoder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._put(None)
        self._box.close()

    def write(self, i420: Plane) -> None:
        """Adds one frame: height * 3 / 2 rows of `width` bytes, Y then U then V."""
        frame = av.VideoFrame.from_numpy_buffer(i420, format="yuv420p")
        frame.pts, frame.time_base = self.frames, self._stream.codec_context.time_base
        self._put(frame)
        self.frames += 1

    def _put(self, frame: Any) -> None:
        try:
            self._box.mux(self._stream.encode(frame))
        except av.error.FFmpegError as error:
            raise ToolFailed(f"x264 refused frame {self.frames} of {self.size}: {error}") from error

    def _open_stream(self, fps: int, preset: str, crf: int) -> Any:
        stream = self._box.add_stream("libx264", rate=fps)
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = self.size.width, self.size.height, "yuv420p"
        context.time_base, context.framerate = Fraction(1, fps), Fraction(fps)
        context.gop_size, context.max_b_frames, context.thread_count = GOP, 2, 1
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = LIMITED
        context.options = {
            "preset": preset,
            "crf": str(crf),
            "profile": "high",
            "flags": "+bitexact+cgop",
            "x264-params": f"open-gop=0:keyint={GOP}:threads=1:lookahead-threads=1",
        }
        return stream


def empty_frame(size: FrameSize) -> Plane:
    """Room for one frame in the layout that `Encoder.write` takes."""
    return np.zeros((size.height * 3 // 2, size.width), np.uint8)
