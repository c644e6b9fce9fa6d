"""A part of a film between watching and adding up: watched at shares of its length, written to files, read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import av
import cv2

from tools.errors import InvalidRequest
from tools.media.probe import probe
from tools.post.measurement import Watched
from tools.post.measuring.edges import Edges
from tools.post.measuring.watch import Part, watch


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


def keep_part(part: Part, folder: Path) -> tuple[Path, list[Path]]:
    """Writes what does not fit into an answer: the edges, and a PNG for each still."""
    edges = folder / "edges.npz"
    part.edges.save(edges)
    stills = []
    for number, still in enumerate(part.stills):
        path = folder / f"still-{number}.png"
        cv2.imwrite(str(path), still, [cv2.IMWRITE_PNG_COMPRESSION, 3])
        stills.append(path)
    return edges, stills


def known_part(watched: Watched, edges: Path) -> Part:
    """A part that was watched before; its stills stay where they are."""
    return Part(watched.sights, Edges.load(edges))
