"""What is inside a media file, read with PyAV, so that no tool and no check has to trust a file's name."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import av
from pydantic import BaseModel, ConfigDict

from tools.errors import InvalidRequest

COLOUR_NAMES = {1: "bt709", 2: "unspecified", 5: "bt470bg", 6: "smpte170m", 9: "bt2020nc"}
RANGES = {0: "unspecified", 1: "tv", 2: "pc"}
VideoStream = av.video.stream.VideoStream
AudioStream = av.audio.stream.AudioStream


class StreamInfo(BaseModel):
    """One stream; fields that its kind does not have keep their defaults."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["video", "audio", "subtitle", "data"]
    codec: str
    duration: float = 0.0
    start: float = 0.0
    bit_rate: int = 0
    frames: int = 0
    width: int = 0
    height: int = 0
    fps: float = 0.0
    pix_fmt: str = ""
    profile: str = ""
    primaries: str = ""
    transfer: str = ""
    matrix: str = ""
    color_range: str = ""
    sample_rate: int = 0
    channels: int = 0


class MediaInfo(BaseModel):
    """A file's streams in file order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    container: str
    duration: float
    streams: tuple[StreamInfo, ...]

    @property
    def video(self) -> StreamInfo | None:
        """The first video stream."""
        return next((stream for stream in self.streams if stream.kind == "video"), None)

    @property
    def audio(self) -> StreamInfo | None:
        """The first audio stream."""
        return next((stream for stream in self.streams if stream.kind == "audio"), None)


def probe(path: Path) -> MediaInfo:
    """Reads the headers; counts video frames by their packets where the container does not say."""
    try:
        with av.open(str(path)) as container:
            streams = tuple(_stream(stream) for stream in container.streams)
            length = (container.duration or 0) / av.time_base
            info = MediaInfo(container=container.format.name, duration=length, streams=streams)
    except (av.error.FFmpegError, OSError) as error:
        raise InvalidRequest(f"{path.name} is no readable media file ({error}): give audio or video.") from error
    if info.video and not info.video.frames:
        return _counted(path, info)
    return info


def _stream(stream: Any) -> StreamInfo:
    base = {
        "codec": stream.codec_context.name if stream.codec_context else "unknown",
        "duration": _seconds(stream.duration, stream.time_base),
        "start": _seconds(stream.start_time, stream.time_base),
    }
    if isinstance(stream, VideoStream):
        return StreamInfo(kind="video", **base, **_video(stream))
    if isinstance(stream, AudioStream):
        return StreamInfo(kind="audio", **base, **_audio(stream))
    return StreamInfo(kind="subtitle" if stream.type == "subtitle" else "data", **base)


def _audio(stream: Any) -> dict[str, Any]:
    return {
        "bit_rate": stream.codec_context.bit_rate or 0,
        "sample_rate": stream.rate,
        "channels": stream.channels,
        "profile": str(stream.codec_context.profile or ""),
    }


def _video(stream: Any) -> dict[str, Any]:
    context = stream.codec_context
    return {
        "bit_rate": context.bit_rate or 0,
        "frames": stream.frames,
        "width": context.width,
        "height": context.height,
        "fps": float(stream.average_rate or 0),
        "pix_fmt": context.pix_fmt or "",
        "profile": str(context.profile or ""),
        "primaries": COLOUR_NAMES.get(context.color_primaries, str(context.color_primaries)),
        "transfer": COLOUR_NAMES.get(context.color_trc, str(context.color_trc)),
        "matrix": COLOUR_NAMES.get(context.colorspace, str(context.colorspace)),
        "color_range": RANGES.get(context.color_range, str(context.color_range)),
    }


def _seconds(ticks: int | None, base: Fraction | None) -> float:
    return float(ticks * base) if ticks is not None and base is not None else 0.0


def _counted(path: Path, info: MediaInfo) -> MediaInfo:
    with av.open(str(path)) as container:
        count = sum(1 for packet in container.demux(video=0) if packet.size)
    streams = tuple(s.model_copy(update={"frames": count}) if s is info.video else s for s in info.streams)
    return info.model_copy(update={"streams": streams})
