"""Takes in a clip that somebody brought: opened with its formats, codecs and protocols named one by one.

No playlist, no reference to another file and no address inside it is followed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av

from tools.errors import InvalidRequest, ToolFailed
from tools.media.ffmpeg import BITEXACT, run_ffmpeg
from tools.settings import ToolSettings

SUFFIXES = (".mp4", ".m4v", ".mov", ".mkv", ".webm")
MOST_BYTES = 2_000_000_000
LONGEST_S = 600.0
MOST_SIDE = 4096
_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm"
GUARDS = {"protocol_whitelist": "file", "format_whitelist": _FORMATS}
"""Options of PyAV and ffmpeg before a file that nobody here made."""


@dataclass(frozen=True)
class Clip:
    """What a clip is."""

    seconds: float
    width: int
    height: int
    has_sound: bool


def look_into(path: Path) -> Clip:
    """Reads what the file is; raises InvalidRequest, naming it, for one that is no clip, too large or too long."""
    if path.suffix.lower() not in SUFFIXES:
        raise InvalidRequest(f"{path.name} is no film: give {', '.join(s[1:].upper() for s in SUFFIXES)}.")
    if not path.is_file() or path.stat().st_size > MOST_BYTES:
        raise InvalidRequest(f"{path.name} cannot be read, or is larger than {MOST_BYTES // 10**9} GB.")
    try:
        with av.open(str(path.absolute()), options=GUARDS) as box:
            seconds = float(box.duration or 0) / 1_000_000
            pictures, sounds = box.streams.video, box.streams.audio
            size = (pictures[0].width, pictures[0].height) if pictures else (0, 0)
            clip = Clip(seconds, *size, has_sound=bool(sounds))
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise InvalidRequest(f"{path.name} is no film that can be read: {error}") from error
    if min(size) < 16 or max(size) > MOST_SIDE or not 0.5 <= seconds <= LONGEST_S:
        said = f"{size[0]} x {size[1]} pixels and {seconds:.1f} s"
        raise InvalidRequest(
            f"{path.name} has {said}: at most {MOST_SIDE} pixels and {LONGEST_S / 60:g} minutes are taken."
        )
    return clip


def sound_of(path: Path, target: Path, settings: ToolSettings) -> None:
    """Decodes the clip's sound to 16-bit stereo WAV at 48 kHz; raises InvalidRequest where it cannot be read."""
    guards = [*(part for name, value in GUARDS.items() for part in (f"-{name}", value)), "-vn"]
    written = ["-map", "0:a:0", "-sn", "-dn", "-ac", "2", "-ar", "48000", "-c:a", "pcm_s16le", "-map_metadata", "-1"]
    try:
        run_ffmpeg(settings, [*guards, "-i", f"file:{path.absolute()}", *written, *BITEXACT, str(target)])
    except ToolFailed as error:
        raise InvalidRequest(f"the sound of {path.name} cannot be read: {error}") from error
