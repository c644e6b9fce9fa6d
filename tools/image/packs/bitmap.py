"""Reading a PNG or JPEG that nobody vouches for: its sizes are believed only once its bytes bear them out.

A PNG is written anew from the chunks that hold its pixels; text, profiles and animation never reach a decoder.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from tools.image.packs.svg import refused

MAX_BYTES = 50_000_000
MAX_PIXELS = 40_000_000
MAX_SIDE = 20_000
MAX_SCANS = 64
PNG_START = b"\x89PNG\r\n\x1a\n"
JPEG_START = b"\xff\xd8\xff"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
STEP = 1 << 20


@dataclass(frozen=True)
class Header:
    """What the first chunk of a PNG says."""

    width: int
    height: int
    depth: int
    colour: int
    interlaced: bool

    @property
    def raw_bytes(self) -> int:
        """How many bytes the pixels unpack to, with a filter byte a row."""
        bits = CHANNELS[self.colour] * self.depth
        passes = ADAM7 if self.interlaced else ((0, 0, 1, 1),)
        total = 0
        for left, top, across, down in passes:
            wide = (self.width - left + across - 1) // across
            high = (self.height - top + down - 1) // down
            total += high * ((wide * bits + 7) // 8 + 1) if wide > 0 and high > 0 else 0
        return total


def clean_png(name: str, data: bytes) -> bytes:
    """The PNG with only what its pixels are made of; raises InvalidRequest for one that is not whole and sound."""
    _check_bytes(name, data)
    chunks = list(_chunks(name, data))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        raise refused(name, "it is no PNG: its header is missing")
    if chunks[-1][0] != b"IEND":
        raise refused(name, "it is cut off before its end; export it again")
    header = _header(name, chunks[0][1])
    _check_pixels(name, header, b"".join(body for kind, body in chunks if kind == b"IDAT"))
    kept = [(kind, body) for kind, body in chunks if kind in (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")]
    return PNG_START + b"".join(_chunk(kind, body) for kind, body in kept)


def check_jpeg(name: str, data: bytes) -> None:
    """Refuses a JPEG that is cut off, too large or made of too many scans."""
    _check_bytes(name, data)
    size, scans = None, 0
    for marker, body in _segments(name, data):
        if marker in (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)):
            if size is not None or len(body) < 6:
                raise refused(name, "its header is damaged; export it again")
            height, width = struct.unpack(">HH", body[1:5])
            size = (width, height)
            check_size(name, width, height)
        scans += marker == 0xDA
    if size is None or not scans:
        raise refused(name, "it holds no picture; export it again")
    if scans > MAX_SCANS:
        raise refused(name, f"it is made of {scans} scans; save it as an ordinary JPEG")


def check_size(name: str, width: int, height: int) -> None:
    """Refuses sizes that are never decoded."""
    if width < 1 or height < 1:
        raise refused(name, f"it measures {width} by {height} pixels")
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        most = f"{MAX_PIXELS // 1_000_000} megapixels and {MAX_SIDE:,} pixels a side"
        raise refused(name, f"it says it has {width:,} by {height:,} pixels; at most {most} are read")


def _check_bytes(name: str, data: bytes) -> None:
    if len(data) > MAX_BYTES:
        raise refused(name, f"it has {len(data) / 1e6:.0f} MB; at most {MAX_BYTES // 1_000_000} MB are read")


def _chunks(name: str, data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG_START)
    while at < len(data):
        if at + 12 > len(data):
            raise refused(name, "it is cut off before its end; export it again")
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, end = data[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(data):
            raise refused(name, "it is cut off before its end; export it again")
        body = data[at + 8 : end]
        if struct.unpack(">I", data[end : end + 4])[0] != zlib.crc32(kind + body):
            raise refused(name, f"its part {kind!r} is damaged; export it again")
        yield kind, body
        if kind == b"IEND":
            return
        at = end + 4


def _header(name: str, body: bytes) -> Header:
    width, height, depth, colour, packing, filtering, interlace = struct.unpack(">IIBBBBB", body)
    check_size(name, width, height)
    if depth not in DEPTHS.get(colour, ()) or packing or filtering or interlace > 1:
        raise refused(name, "its header is damaged; export it again")
    return Header(width, height, depth, colour, bool(interlace))


def _check_pixels(name: str, header: Header, packed: bytes) -> None:
    """Unpacks in steps and keeps nothing, so that a bomb costs no memory."""
    unpacker, found, rest = zlib.decompressobj(), 0, packed
    try:
        while rest and not unpacker.eof:
            found += len(unpacker.decompress(rest, STEP))
            rest = unpacker.unconsumed_tail
            if found > header.raw_bytes:
                raise refused(name, "it unpacks to more than the size that it gives; export it again")
    except zlib.error as error:
        raise refused(name, f"its pixels are damaged ({error}); export it again") from error
    if found < header.raw_bytes:
        raise refused(name, "it is cut off: it holds fewer pixels than it says; export it again")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _segments(name: str, data: bytes) -> Iterator[tuple[int, bytes]]:
    """Every marker up to the end of the picture, with what stands in its header."""
    at = 2
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise refused(name, "it is cut off before its end; export it again")
        marker = data[at + 1]
        if marker == 0xD9:
            return
        if marker in (0x00, 0x01, 0xFF, *range(0xD0, 0xD9)):
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or at + 2 + length > len(data):
            raise refused(name, "it is cut off before its end; export it again")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
