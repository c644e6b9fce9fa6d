"""Pictures of a film for the judge: few, small, as JPEG. Loaded when a film is judged by a model that sees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2

from tools.post.sheet import frames_at

LONG_SIDE = 512  # pixels; captions can be read, and no vendor counts it as more than one tile
QUALITY = 80


def pictures_of(film: Path, times: Sequence[float], guards: Mapping[str, str] | None = None) -> list[bytes]:
    """The pictures on screen at these seconds, as JPEG; `guards` as for `frames_at`.

    Raises InvalidRequest for a film that cannot be decoded.
    """
    return [_jpeg(frame) for frame in frames_at(film, times, lambda _share: None, guards)]


def _jpeg(pixels: cv2.typing.MatLike) -> bytes:
    height, width = pixels.shape[:2]
    scale = min(1.0, LONG_SIDE / max(height, width))
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    small = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGR), size, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes())
