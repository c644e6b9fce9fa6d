"""Sound as numbers: WAV files in and out, and levels, so that no audio tool keeps its own idea of either.

Samples are float32 arrays of shape (frames, channels) in -1..1.
"""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tools.errors import InvalidRequest

RATE = 48_000
CHUNK = RATE * 10
FLOOR_DB = -120.0
Samples: TypeAlias = NDArray[np.float32]
Curve: TypeAlias = NDArray[np.float64]


def read_wav(path: Path) -> tuple[Samples, int]:
    """The samples of a 16- or 24-bit WAV file and its sample rate."""
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            if width not in _DECODERS:
                raise InvalidRequest(f"{path.name} has {8 * width}-bit samples; WAV between tools has 16 or 24")
            samples = np.empty((file.getnframes(), channels), dtype=np.float32)
            for start in range(0, len(samples), CHUNK):
                part = _DECODERS[width](file.readframes(CHUNK)).reshape(-1, channels)
                samples[start : start + len(part)] = part
    except (wave.Error, EOFError, ValueError) as error:
        raise InvalidRequest(f"{path.name} is no whole PCM WAV file: {error}") from error
    return samples, rate


def read_part(path: Path, start: int, frames: int) -> tuple[Samples, int]:
    """Up to `frames` samples from `start` on, fewer where the file ends, and the sample rate."""
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            if width not in _DECODERS:
                raise InvalidRequest(f"{path.name} has {8 * width}-bit samples; WAV between tools has 16 or 24")
            file.setpos(min(max(start, 0), file.getnframes()))
            return _DECODERS[width](file.readframes(frames)).reshape(-1, channels), rate
    except (wave.Error, EOFError, ValueError) as error:
        raise InvalidRequest(f"{path.name} is no whole PCM WAV file: {error}") from error


def write_wav(path: Path, samples: Samples, rate: int = RATE, bits: Literal[16, 24] = 24) -> Path:
    """Writes float samples as PCM; what is beyond full scale is clipped."""
    frames = samples.reshape(len(samples), -1)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(frames.shape[1])
        file.setsampwidth(bits // 8)
        file.setframerate(rate)
        file.setnframes(len(frames))
        for start in range(0, len(frames), CHUNK):
            file.writeframes(_to_pcm(frames[start : start + CHUNK], bits))
    return path


def stereo(samples: Samples) -> Samples:
    """The samples on two channels."""
    return np.repeat(samples, 2, axis=1) if samples.shape[1] == 1 else samples[:, :2]


def decibels(level: float) -> float:
    """A linear amplitude in dB, never below FLOOR_DB."""
    return max(FLOOR_DB, 20 * float(np.log10(max(level, 1e-9))))


def amplitude(level_db: float) -> float:
    """The linear amplitude of a level in dB."""
    return float(10 ** (level_db / 20))


def rms_db(samples: Samples) -> float:
    """Root mean square of all samples, in dB below full scale."""
    return decibels(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))) if samples.size else FLOOR_DB


def _from_16_bit(data: bytes) -> Samples:
    return np.frombuffer(data, dtype="<i2").astype(np.float32) / np.float32(1 << 15)


def _from_24_bit(data: bytes) -> Samples:
    parts = np.frombuffer(data, dtype=np.uint8).reshape(-1, 3)
    padded = np.zeros((len(parts), 4), dtype=np.uint8)
    for place in range(3):  # column by column: twice as fast as all three at once
        padded[:, place + 1] = parts[:, place]
    return padded.view("<i4")[:, 0].astype(np.float32) / np.float32(1 << 31)


_DECODERS: dict[int, Callable[[bytes], Samples]] = {2: _from_16_bit, 3: _from_24_bit}


def _to_pcm(frames: Samples, bits: int) -> bytes:
    top = (1 << (bits - 1)) - 1
    scaled = frames.astype(np.float32) * np.float32(top + 1)
    values: NDArray[Any] = np.clip(np.rint(scaled, out=scaled), -top - 1, top, out=scaled).astype("<i4")
    if bits == 16:
        return values.astype("<i2").tobytes()
    parts = np.ascontiguousarray(values).view(np.uint8).reshape(-1, 4)
    packed = np.empty((len(parts), 3), dtype=np.uint8)
    for place in range(3):
        packed[:, place] = parts[:, place]
    return packed.tobytes()
