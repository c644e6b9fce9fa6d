"""Pictures of a film for the judge: few, small, as JPEG. Loaded when a film is judged by a model that sees."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2

from agent.judging.exhibit import Exhibit
from agent.llm.picture import Picture
from tools.post.sheet import frames_at

LONG_SIDE = 512  # pixels; captions can be read, and no vendor counts it as more than one tile
QUALITY = 80


def pictures_of(film: Path, times: Sequence[float], exhibit: Exhibit) -> list[Picture]:
    """The pictures on screen at these seconds, under the labels that the judge reads.

    Raises InvalidRequest for a film that cannot be decoded.
    """
    frames = frames_at(film, times, lambda _share: None)
    return [Picture(exhibit.label(time), _jpeg(frame)) for time, frame in zip(times, frames, strict=True)]


def _jpeg(pixels: cv2.typing.MatLike) -> bytes:
    height, width = pixels.shape[:2]
    scale = min(1.0, LONG_SIDE / max(height, width))
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    small = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGR), size, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes())
