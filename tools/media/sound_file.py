"""Takes in a sound file that somebody brought: whatever it claims to be, it comes out as plain PCM or is refused.

ffmpeg decodes it in a process of its own, with the formats, codecs and protocols that it may open named one by one, so
that no playlist, no reference to another file and no address inside it is followed.
"""

from __future__ import annotations

import stat
import wave
from pathlib import Path

from tools.errors import InvalidRequest, ToolFailed
from tools.media.ffmpeg import BITEXACT, run_ffmpeg
from tools.settings import ToolSettings

RATE = 48_000
MOST_BYTES = 400_000_000
SHORTEST_S = 1.0
SUFFIXES = (".wav", ".mp3", ".m4a", ".flac", ".ogg", ".oga", ".opus", ".aac")
_FORMATS = "wav,w64,aiff,mp3,mov,mp4,m4a,flac,ogg,aac"
_CODECS = (
    "mp3,mp3float,aac,alac,flac,vorbis,opus,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,"
    "pcm_f32be,pcm_f64le,pcm_u8,pcm_s8"
)
_MOST_CPU_S = 120
GUARDS = ("-protocol_whitelist", "file", "-format_whitelist", _FORMATS, "-codec_whitelist", _CODECS)
"""ffmpeg's options before a file that nobody here made: what it may open."""


def take_in(path: Path, target: Path, settings: ToolSettings, *, channels: int, longest_s: float) -> float:
    """Decodes a file to 16-bit WAV at 48 kHz and returns its length in seconds.

    Raises:
        InvalidRequest: the file is none of SUFFIXES' formats, is damaged, too large or too long; the message names it.
    """
    _check(path)
    wanted = ["-map", "0:a:0", "-vn", "-sn", "-dn", "-t", f"{longest_s + 1:g}", "-ac", str(channels), "-ar", str(RATE)]
    written = ["-c:a", "pcm_s16le", "-f", "wav", "-map_metadata", "-1", *BITEXACT, str(target)]
    arguments = ["-timelimit", str(_MOST_CPU_S), *GUARDS, "-i", f"file:{path.absolute()}", *wanted, *written]
    try:
        run_ffmpeg(settings, arguments)
        seconds = _seconds(target)
    except (ToolFailed, wave.Error, EOFError) as error:
        raise _refused(path, f"it is no sound that can be read; give {_named()}") from error
    if seconds < SHORTEST_S:
        raise _refused(path, f"it holds {seconds:.2f} s of sound; at least {SHORTEST_S:g} s are needed")
    if seconds > longest_s:
        raise _refused(path, f"it is longer than {longest_s / 60:g} minutes; cut it")
    return seconds


def _check(path: Path) -> None:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise _refused(path, f"it cannot be read ({getattr(error, 'strerror', None) or error})") from error
    if not stat.S_ISREG(found.st_mode):
        raise _refused(path, f"it is no ordinary file; give {_named()}")
    if path.suffix.lower() not in SUFFIXES:
        raise _refused(path, f"{path.suffix or 'a file without suffix'} is not taken; give {_named()}")
    if not found.st_size:
        raise _refused(path, "it is empty")
    if found.st_size > MOST_BYTES:
        raise _refused(path, f"it has more than {MOST_BYTES // 1_000_000} MB; cut it or save it smaller")


def _seconds(path: Path) -> float:
    with wave.open(str(path), "rb") as file:
        return file.getnframes() / file.getframerate()


def _refused(path: Path, why: str) -> InvalidRequest:
    return InvalidRequest(f"The sound file {path.name!r:.120} cannot be used: {why}.")


def _named() -> str:
    return "WAV, MP3, M4A, FLAC or OGG"
