"""WAV as programs and servers stream it: its length may be missing or a dummy, and its end may be cut off."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

from tools.errors import ToolFailed, TransientError

_UNKNOWN = (0, 0x7FFFFFFF, 0xFFFFFFFF)


def read_riff(data: bytes, name: str) -> tuple[NDArray[np.int16], int]:
    """Mono 16-bit samples and their rate; raises TransientError for sound that was cut off on its way."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ToolFailed(f"{name} sent something that is no WAV file ({len(data)} bytes); ask it for wav")
    place, rate, channels = 12, 0, 0
    while place + 8 <= len(data):
        tag, size = struct.unpack_from("<4sI", data, place)
        place += 8
        if tag == b"fmt " and place + 16 <= len(data):
            coding, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", data, place)
            if coding not in (1, 0xFFFE) or bits != 16 or not channels or not 8_000 <= rate <= 192_000:
                raise ToolFailed(f"{name} sent WAV of coding {coding} with {bits} bits; 16-bit PCM is needed")
        elif tag == b"data" and rate:
            if size not in _UNKNOWN and place + size > len(data):
                raise TransientError(f"{name} sent {len(data) - place} of {size} bytes of sound and stopped")
            end = len(data) if size in _UNKNOWN else place + size
            return _mono(data[place:end], channels), rate
        place += size + size % 2
    raise ToolFailed(f"{name} sent a WAV file without sound in it")


def _mono(data: bytes, channels: int) -> NDArray[np.int16]:
    whole = len(data) // (2 * channels) * 2 * channels
    frames = np.frombuffer(data[:whole], dtype="<i2").reshape(-1, channels)
    return np.asarray(frames.mean(axis=1) if channels > 1 else frames[:, 0], dtype=np.int16)
