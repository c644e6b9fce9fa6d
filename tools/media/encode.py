"""Frames to H.264: one set of encoder settings for every scene, so that segments join without encoding again.

Encoding happens in this process through PyAV: no pipe to copy 3 MB a frame through, and nothing left behind when a
run is stopped. One x264 thread keeps the bytes the same on every machine; it works while the next frame is drawn, and
scenes run beside each other.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from tools.errors import ToolFailed
from tools.media.frame import FrameSize

Plane = NDArray[np.uint8]
Planes = tuple[Plane, Plane, Plane]
GOP = 60
B_FRAMES = 2
WAITING = 4
"""Frames between painter and x264, which takes some in a moment and thinks over others: both are kept at work."""
MP4 = {"fflags": "+bitexact", "video_track_timescale": "15360", "movie_timescale": "15360"}
DRAWN = {"veryfast": "subme=1:me=dia:"}
"""How x264 looks for movement in what was drawn, which has little noise; other presets are taken at their word. What
the preset's finer search finds takes it 1.4 times as long and is no better: at CRF 20, PSNR and SSIM of five
scenes came out the same or less, and files 8 % larger to 5 % smaller."""
AVX_512F = 13
"""OpenCV's number for this instruction set, which it gives no name in Python."""
BT709 = 1
LIMITED = 1


class Encoder:
    """Writes planar 4:2:0 frames, BT.709 limited range, into an MP4 at a constant frame rate.

    A frame is put into `planes` (Y, Cb, Cr) and added by `write`, which returns as soon as `planes` are free again:
    frames are encoded in a thread of their own.
    """

    def __init__(self, path: Path, size: FrameSize, fps: int, preset: str, crf: int, *, filmed: bool = False) -> None:
        """Opens the file. Frames are drawn, or `filmed` by a camera: then movement is looked for as the preset says."""
        self.size, self.frames = size, 0
        self._box = av.open(str(path), "w", format="mp4", options=MP4)
        self._stream = self._open_stream(fps, preset, crf, "" if filmed else DRAWN.get(preset, ""))
        self._slots = [_Slot(size) for _ in range(WAITING)]
        luma, blue, red = (np.full(plane.shape, 128, np.uint8) for plane in self._slots[0].planes)
        self.planes: Planes = (luma, blue, red)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="x264")
        self._flushing: Future[None] | None = None

    def __enter__(self) -> Encoder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                flushed = self.finish()
                for slot in self._slots:
                    slot.settle()
                flushed.result()
        finally:
            self._thread.shutdown(cancel_futures=True)
            self._box.close()

    def write(self) -> None:
        """Adds the frame that stands in `planes`; waits while too many wait to be encoded."""
        slot = self._slots[self.frames % WAITING]
        slot.settle()
        for taken, plane in zip(slot.planes, self.planes, strict=True):
            np.copyto(taken, plane)
        slot.frame.pts, slot.frame.time_base = self.frames, self._stream.codec_context.time_base
        slot.encoding = self._thread.submit(self._put, slot.frame)
        self.frames += 1

    def finish(self) -> Future[None]:
        """Has x264 give what it kept back, without waiting: several encoders that end together do so at once."""
        if self._flushing is None:
            self._flushing = self._thread.submit(self._put, None)
        return self._flushing

    def _put(self, frame: Any) -> None:
        try:
            self._box.mux(self._stream.encode(frame))
        except av.error.FFmpegError as error:
            raise ToolFailed(f"x264 refused frame {self.frames} of {self.size}: {error}") from error

    def _open_stream(self, fps: int, preset: str, crf: int, search: str) -> Any:
        stream = self._box.add_stream("libx264", rate=fps)
        context = stream.codec_context
        context.width, context.height, context.pix_fmt = self.size.width, self.size.height, "yuv420p"
        context.time_base, context.framerate = Fraction(1, fps), Fraction(fps)
        context.gop_size, context.max_b_frames, context.thread_count = GOP, B_FRAMES, 1
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = LIMITED
        context.options = {
            "preset": preset,
            "crf": str(crf),
            "profile": "high",
            "flags": "+bitexact+cgop",
            "x264-params": f"open-gop=0:keyint={GOP}:{search}threads=1:lookahead-threads=1{_instructions()}",
        }
        return stream


class _Slot:
    """Memory of one frame that waits to be encoded."""

    def __init__(self, size: FrameSize) -> None:
        # x264 reads whole vectors, so the frame's rows are padded, and the padding is the same each time.
        self.frame = av.VideoFrame(size.width, size.height, "yuv420p")
        self.planes: Planes = (self._view(0, 1), self._view(1, 2), self._view(2, 2))
        self.encoding: Future[None] | None = None

    def settle(self) -> None:
        """Waits until the frame is encoded; raises what went wrong with it."""
        if self.encoding is not None:
            self.encoding.result()

    def _view(self, plane: int, part: int) -> Plane:
        """The frame's own memory, without the padding at the end of its rows."""
        memory: Any = self.frame.planes[plane]  # offers its bytes, which its stub does not say
        rows: Plane = np.frombuffer(memory, np.uint8).reshape(-1, memory.line_size)
        rows[:] = 128
        return rows[: self.frame.height // part, : self.frame.width // part]


def _instructions() -> str:
    """Keeps x264 off AVX-512, with which frames whose width is no multiple of 16 differ from run to run."""
    return ":asm=AVX2" if cv2.checkHardwareSupport(AVX_512F) else ""
