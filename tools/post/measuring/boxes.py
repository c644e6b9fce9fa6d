"""The boxes of an MP4 file that decide how it starts: whether the index comes first, and what the edit lists shift."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

LARGEST_INDEX = 64 * 2**20


@dataclass(frozen=True)
class Boxes:
    """What the boxes say; all false for a file that is no MP4."""

    moov_first: bool = False
    edit_list: bool = False
    delay_s: float = 0.0


def read_boxes(path: Path) -> Boxes:
    """Reads the top level and the index, never the media."""
    with path.open("rb") as file:
        order = list(_top_level(file))
        names = [name for name, _, _ in order]
        if "moov" not in names:
            return Boxes()
        moov_first = "mdat" not in names or names.index("moov") < names.index("mdat")
        _, start, length = order[names.index("moov")]
        file.seek(start)
        index = file.read(min(length, LARGEST_INDEX))
    return Boxes(moov_first, *_edits(index))


def _top_level(file: BinaryIO) -> Iterator[tuple[str, int, int]]:
    end = file.seek(0, 2)
    at = 0
    while at + 8 <= end:
        file.seek(at)
        header = file.read(16)
        size, skip = _size(header, end - at)
        if size < skip:
            return
        yield header[4:8].decode("latin-1"), at + skip, size - skip
        at += size


def _size(header: bytes, rest: int) -> tuple[int, int]:
    size = int(struct.unpack(">I", header[:4])[0])
    if size == 1 and len(header) == 16:
        return int(struct.unpack(">Q", header[8:16])[0]), 16
    return size or rest, 8


def _inner(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size, skip = _size(data[at : at + 16], len(data) - at)
        if size < skip:
            return
        yield data[at + 4 : at + 8], data[at + skip : at + size]
        at += size


def _find(data: bytes, *path: bytes) -> Iterator[bytes]:
    for name, inner in _inner(data):
        if name == path[0]:
            if len(path) == 1:
                yield inner
            else:
                yield from _find(inner, *path[1:])


def _edits(index: bytes) -> tuple[bool, float]:
    """Whether there are edit lists, and the longest empty edit in seconds."""
    lists = list(_find(index, b"trak", b"edts", b"elst"))
    scale = next((_timescale(header) for header in _find(index, b"mvhd")), 1000)
    return bool(lists), max((_empty(edits) / scale for edits in lists), default=0.0)


def _timescale(header: bytes) -> int:
    at = 20 if header[:1] == b"\x01" else 12
    return int(struct.unpack(">I", header[at : at + 4])[0]) or 1000


def _empty(edits: bytes) -> int:
    """Length of the empty edits of one list, in ticks of the film."""
    entry = ">Qq4x" if edits[:1] == b"\x01" else ">Ii4x"
    entries = edits[8 : len(edits) - (len(edits) - 8) % struct.calcsize(entry)]
    return sum(length for length, media_time in struct.iter_unpack(entry, entries) if media_time == -1)
