"""Reframing: where the crop of each shot lies, from edges and motion, and the frames cut and encoded.

A crop that follows things about is worse than one that stands: inside a shot it does not move. Shots are found where
the picture changes at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from tools.errors import InvalidRequest
from tools.media.encode import Encoder
from tools.media.film_file import GUARDS
from tools.media.frame import FrameSize
from tools.media.timing import FPS

Grey = NDArray[np.float32]
SMALL = 160
"""Width that clips are watched at."""
EVERY_S = 0.2
CUT = 0.16
"""Mean change of the picture, of full scale, from which on it is a new shot."""
TO_THE_MIDDLE = 0.35
"""How much less what lies at the edge counts than what lies in the middle: cameras are pointed at things."""


@dataclass(frozen=True)
class ShotCrop:
    """From when on, and where: the crop's middle as shares of width and height."""

    start: float
    x: float
    y: float


def watch(path: Path, ratio: float) -> list[ShotCrop]:
    """The crops of a clip's shots for a frame of that width to height."""
    shots: list[ShotCrop] = []
    before: Grey | None = None
    weight: Grey | None = None
    begin, shape = 0.0, (1, 1)
    for time, grey in _looks(path):
        change = np.abs(grey - before) if before is not None and before.shape == grey.shape else None
        if change is not None and weight is not None and float(change.mean()) > CUT:
            shots.append(_placed(begin, weight, ratio))
            begin, weight, change = time, None, None
        seen = _telling(grey) if change is None else _telling(grey) + 3 * change
        weight = seen if weight is None else weight + seen
        before, shape = grey, grey.shape
    if weight is None or min(shape) < 2:
        raise InvalidRequest("the clip holds no picture that can be decoded")
    return [*shots, _placed(begin, weight, ratio)]


def _looks(path: Path) -> Iterator[tuple[float, Grey]]:
    due = 0.0
    for time, frame in _frames(path):
        if time + 1e-6 < due:
            continue
        due = time + EVERY_S
        high = max(2, round(SMALL * frame.height / frame.width))
        plane = frame.reformat(width=SMALL, height=high, format="gray").to_ndarray()
        yield time, plane.astype(np.float32) / 255


def _frames(path: Path) -> Iterator[tuple[float, Any]]:
    """Frames with their times, from 0."""
    try:
        with av.open(str(path), options=GUARDS) as box:
            stream = box.streams.video[0]
            stream.thread_type = "AUTO"
            first: float | None = None
            for frame in box.decode(stream):
                at = float(frame.time or 0.0)
                first = at if first is None else first
                yield at - first, frame
    except (av.error.FFmpegError, IndexError) as error:
        raise InvalidRequest(f"the clip cannot be decoded: {error}") from error


def _telling(grey: Grey) -> Grey:
    """Where edges are: what is sharp and stands out."""
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    return np.asarray(cv2.GaussianBlur(np.hypot(across, down), (0, 0), 3), np.float32)


def _placed(start: float, weight: Grey, ratio: float) -> ShotCrop:
    high, wide = weight.shape
    x = _best(weight.sum(axis=0), ratio * high / wide)
    y = _best(weight.sum(axis=1), wide / ratio / high)
    return ShotCrop(start, x, y)


def _best(profile: Grey, share: float) -> float:
    """The middle of the window of that share of the length that holds most; the middle where all of it fits."""
    count = len(profile)
    width = round(count * share)
    if width >= count:
        return 0.5
    away = np.abs(np.arange(count) - (count - 1) / 2) / (count / 2)
    held = np.convolve(profile * (1 - TO_THE_MIDDLE * away), np.ones(width, np.float32), mode="valid")
    return float((int(held.argmax()) + width / 2) / count)


def recut(path: Path, target: Path, size: FrameSize, shots: list[ShotCrop], report: Callable[[float], None]) -> int:
    """Cuts and encodes; frames are held or left out to come to 30 a second. Returns how many there are."""
    with av.open(str(path), options=GUARDS) as box:
        seconds = max(float(box.duration or 0) / 1_000_000, 0.1)
    with Encoder(target, size, FPS, "veryfast", 20, filmed=True) as encoder:
        for time, frame in _frames(path):
            shot = [each for each in shots if each.start <= time + 1e-6][-1]
            planes = _cropped(frame, shot, size)
            while encoder.frames / FPS <= time + 0.5 / FPS:
                for plane, made in zip(encoder.planes, planes, strict=True):
                    np.copyto(plane, made)
                encoder.write()
            if encoder.frames % FPS == 0:
                report(min(1.0, time / seconds))
        return encoder.frames


def _cropped(frame: Any, shot: ShotCrop, size: FrameSize) -> tuple[NDArray[np.uint8], ...]:
    """The crop as planar 4:2:0, BT.709 limited range, at the size of the film."""
    pixels = frame.to_ndarray(format="bgr24")
    high, wide = pixels.shape[:2]
    scale = min(wide / size.width, high / size.height)
    across, down = min(wide, round(size.width * scale)), min(high, round(size.height * scale))
    left = round(min(max(shot.x * wide - across / 2, 0), wide - across))
    top = round(min(max(shot.y * high - down / 2, 0), high - down))
    cut = np.ascontiguousarray(pixels[top : top + down, left : left + across])
    method = cv2.INTER_AREA if scale > 1 else cv2.INTER_CUBIC
    sized = np.asarray(cv2.resize(cut, (size.width, size.height), interpolation=method), np.uint8)
    picture = av.VideoFrame.from_ndarray(sized, format="bgr24")
    planes = picture.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")
    planar = np.asarray(planes.to_ndarray(), np.uint8)
    luma, rest = planar[: size.height], planar[size.height :].reshape(2, size.height // 2, size.width // 2)
    return luma, rest[0], rest[1]
