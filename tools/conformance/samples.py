"""Small real media, made on the spot, for tools that want an asset to work on."""

from __future__ import annotations

import math
import struct
import wave
import zlib
from collections.abc import Callable
from pathlib import Path

from memory.assets import (
    Asset,
    AssetKind,
    AudioAsset,
    CaptionsAsset,
    DocumentAsset,
    ImageAsset,
    MidiAsset,
    TimelineAsset,
    VideoAsset,
)

SECONDS, RATE, FPS = 2, 48000, 30
KINDS: dict[AssetKind, type[Asset]] = {
    "audio": AudioAsset,
    "video": VideoAsset,
    "image": ImageAsset,
    "captions": CaptionsAsset,
    "timeline": TimelineAsset,
    "document": DocumentAsset,
    "midi": MidiAsset,
}
TIMELINE = '{"OTIO_SCHEMA": "Timeline.1", "name": "sample", "tracks": {"OTIO_SCHEMA": "Stack.1", "children": []}}\n'


def make_sample(kind: AssetKind, folder: Path) -> Path:
    """A new file of that kind: two seconds of it, where it has a length."""
    return MAKERS[kind](folder)


def _audio(folder: Path) -> Path:
    """A tone of 440 Hz, 48 kHz mono, that fades in and out."""
    count = SECONDS * RATE
    wave_form = (math.sin(2 * math.pi * 440 * i / RATE) * math.sin(math.pi * i / count) for i in range(count))
    path = folder / "tone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(12000 * value)) for value in wave_form))
    return path


def _video(folder: Path) -> Path:
    """A moving test card with a tone, encoded as scene segments are."""
    from tools.media.ffmpeg import BITEXACT, run_ffmpeg
    from tools.settings import ToolSettings

    path = folder / "card.mp4"
    card = f"testsrc2=size=320x180:rate={FPS}:duration={SECONDS}"
    tone = f"sine=frequency=440:sample_rate={RATE}:duration={SECONDS}"
    encoder = ["-c:v", "libx264", "-preset", "veryfast", "-g", "60", "-pix_fmt", "yuv420p", "-threads", "1"]
    inputs = ["-f", "lavfi", "-i", card, "-f", "lavfi", "-i", tone]
    run_ffmpeg(ToolSettings(), [*inputs, *encoder, "-c:a", "aac", *BITEXACT, str(path)])
    return path


def _image(folder: Path) -> Path:
    """A PNG of 64 x 64 pixels, dark to light."""
    rows = b"".join(b"\0" + bytes(value for x in range(64) for value in (4 * x, 4 * y, 128)) for y in range(64))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    path = folder / "card.png"
    body = b"".join(struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in chunks)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def _midi(folder: Path) -> Path:
    """One note of a second."""
    track = bytes.fromhex("00903c40 8360803c40 00ff2f00")
    path = folder / "note.mid"
    path.write_bytes(b"MThd" + struct.pack(">IHHH", 6, 0, 1, 480) + b"MTrk" + struct.pack(">I", len(track)) + track)
    return path


def _text(name: str, text: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    return make


MAKERS: dict[AssetKind, Callable[[Path], Path]] = {
    "audio": _audio,
    "video": _video,
    "image": _image,
    "captions": _text("cues.srt", "1\n00:00:00,000 --> 00:00:01,500\nA first line\n"),
    "timeline": _text("sample.otio", TIMELINE),
    "document": _text("note.md", "# A note\n\nTwo lines of text.\n"),
    "midi": _midi,
}
