"""A part of a film between watching and adding up: watched at shares of its length, written to files, read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import av
import cv2
import numpy as np

from tools.errors import InvalidRequest
from tools.media.probe import probe
from tools.post.measurement import Watched
from tools.post.measuring.edges import Edges
from tools.post.measuring.frames import Still
from tools.post.measuring.watch import Part, watch

PREVIEW_WIDTH, JPEG_QUALITY, PNG_LEVEL = 480, 82, 3


class KeptPart(NamedTuple):
    """Files of what does not fit into an answer: the edges, and each still as PNG and as JPEG."""

    edges: Path
    stills: list[Path]
    previews: list[Path]


def watch_part(path: Path, marks: Sequence[float], colors: Sequence[str], report: Callable[[float], None]) -> Part:
    """Looks at a part; `marks` are shares of its length. Raises InvalidRequest for what has no moving pictures."""
    video = probe(path).video
    if video is None or not video.fps:
        raise InvalidRequest(f"{path.name} holds no video stream: give a segment of a film.")
    moments = [int(video.frames * share) / video.fps for share in marks]
    try:
        return watch(path, moments, colors, report)
    except av.error.FFmpegError as error:
        raise InvalidRequest(f"{path.name} cannot be decoded ({error}): make it again.") from error


def keep_part(part: Part, folder: Path) -> KeptPart:
    """Writes the files of a part."""
    kept = KeptPart(folder / "edges.npy", [], [])
    part.edges.save(kept.edges)
    for number, still in enumerate(part.stills):
        path = folder / f"still-{number}.png"
        cv2.imwrite(str(path), still, [cv2.IMWRITE_PNG_COMPRESSION, PNG_LEVEL])
        kept.stills.append(path)
        path = path.with_suffix(".jpg")
        cv2.imwrite(str(path), _preview(still), [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
        kept.previews.append(path)
    return kept


def _preview(still: Still) -> Still:
    high, wide = still.shape[:2]
    if wide <= PREVIEW_WIDTH:
        return still
    size = (PREVIEW_WIDTH, round(high * PREVIEW_WIDTH / wide))
    return np.asarray(cv2.resize(still, size, interpolation=cv2.INTER_AREA), np.uint8)


def known_part(watched: Watched, edges: Path) -> Part:
    """A part that was watched before; its stills stay where they are."""
    return Part(watched.sights, Edges.load(edges))
