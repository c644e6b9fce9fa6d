"""Which film files are judged at all: ordinary ones, of known formats and codecs, of a size that can be decoded.

PyAV opens the file with the formats and the protocol named one by one, so that no playlist, no reference to another
file and no address inside it is followed.
"""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import av

from agent.errors import InvalidBrief

MOST_BYTES = 8 * 2**30
MOST_STREAMS = 16
MOST_PIXELS = 8192 * 4320
LONGEST_S = 2 * 3600.0
MOST_FPS = 240.0
MISSING_SHARE, MISSING_S = 0.03, 0.75
FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,flv"
VIDEO = "h264 hevc vp8 libvpx vp9 libvpx-vp9 av1 libdav1d mpeg4 mpeg2video mpeg1video prores dnxhd mjpeg theora ffv1"
SOUND = (
    "aac mp3 mp3float opus libopus vorbis libvorbis flac alac ac3 eac3 pcm_s16le pcm_s16be pcm_s24le pcm_s32le "
    "pcm_f32le"
)
GUARDS = {"protocol_whitelist": "file", "format_whitelist": FORMATS, "max_streams": str(MOST_STREAMS)}


def admit_film(path: Path) -> float:
    """Raises InvalidBrief for what is no film that can be judged; returns the length that it declares, in seconds."""
    _check_file(path)
    _check_whole(path)
    try:
        with av.open(str(path), options=GUARDS) as container:
            _check_streams(path, container)
            declared = float((container.duration or 0) / av.time_base)
            _check_length(path, container, declared)
            return declared
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise refused(path, f"it cannot be opened as a film ({error})") from error


def refused(path: Path, why: str) -> InvalidBrief:
    """The sentence that names the file and the reason."""
    return InvalidBrief(f"The film {path.name!r:.120} cannot be judged: {why}.")


def _check_file(path: Path) -> None:
    try:
        found = path.lstat()
    except (OSError, ValueError) as error:
        raise refused(path, f"it cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if stat.S_ISLNK(found.st_mode):
        raise refused(path, "it is a link: give the file that it leads to")
    if not stat.S_ISREG(found.st_mode):
        raise refused(path, "it is no ordinary file")
    if not found.st_size:
        raise refused(path, "it is empty")
    if found.st_size > MOST_BYTES:
        raise refused(path, f"it has more than {MOST_BYTES // 2**30} GB")


def _check_whole(path: Path) -> None:
    """The boxes of an MP4 file end where the file does; less than they promise means that the end is missing."""
    end = path.stat().st_size
    with path.open("rb") as file:
        at, header = 0, file.read(16)
        if header[4:8] != b"ftyp":
            return
        while len(header) >= 8:
            size = int.from_bytes(header[:4]) or end - at
            size = int.from_bytes(header[8:16]) if size == 1 else size
            if at + size > end:
                name = header[4:8].decode("latin-1")
                raise refused(path, f"it is cut off: its part {name!r} promises {size} bytes and holds {end - at}")
            if size < 8:
                return
            at += size
            file.seek(at)
            header = file.read(16)


def _check_streams(path: Path, container: Any) -> None:
    if len(container.streams) > MOST_STREAMS:
        raise refused(path, f"it has {len(container.streams)} streams; at most {MOST_STREAMS} are taken")
    if not container.streams.video:
        raise refused(path, "it holds no moving pictures")
    picture = container.streams.video[0].codec_context
    if picture is None or picture.name not in VIDEO.split():
        raise refused(path, f"its picture codec {getattr(picture, 'name', 'unknown')!r} is not taken")
    if not 16 * 16 <= picture.width * picture.height <= MOST_PIXELS:
        raise refused(path, f"its pictures are {picture.width}x{picture.height}; 8192x4320 is the most")
    for stream in container.streams.audio[:1]:
        if stream.codec_context is None or stream.codec_context.name not in SOUND.split():
            raise refused(path, f"its sound codec {getattr(stream.codec_context, 'name', 'unknown')!r} is not taken")


def _check_length(path: Path, container: Any, declared: float) -> None:
    """The declared length against the packets that are there: less means that the end is cut off."""
    stream = container.streams.video[0]
    rate = float(stream.average_rate or 0)
    if not 1 <= rate <= MOST_FPS:
        raise refused(path, f"it declares {rate:g} frames a second; 1 to {MOST_FPS:g} are taken")
    if declared > LONGEST_S:
        raise refused(path, f"it declares {declared:.0f} s; {LONGEST_S:.0f} s are the most")
    promised = float((stream.duration or 0) * stream.time_base) or declared
    packets = (packet for packet in container.demux(stream) if packet.size and packet.pts is not None)
    first = last = None
    for packet in packets:
        time = float(packet.pts * stream.time_base)
        first, last = min(time, first or time), max(time, last or time)
    if last is None:
        raise refused(path, "it holds no pictures: it is cut off or damaged")
    if last - (first or 0.0) > LONGEST_S:
        raise refused(path, f"its pictures spread over {last:.0f} s; {LONGEST_S:.0f} s are the most")
    seconds = last - (first or 0.0) + 1 / rate
    if promised - seconds > max(MISSING_SHARE * promised, MISSING_S):
        raise refused(path, f"it is cut off: it promises {promised:.1f} s and holds {seconds:.1f} s")
