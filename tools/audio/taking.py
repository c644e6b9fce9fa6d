"""Takes a person's own track or recording into the store, or refuses it with a sentence that names the file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from memory.assets import AudioAsset
from memory.store import AssetStore
from tools.audio.brought import UNSTATED, OwnRecording, OwnTrack
from tools.errors import InvalidRequest
from tools.media.ffmpeg import BITEXACT, run_ffmpeg
from tools.media.sound_file import take_in
from tools.settings import ToolSettings

if TYPE_CHECKING:
    from tools.sync.mfcc import Mono

LONGEST_TRACK_S = 900.0
LONGEST_RECORDING_S = 600.0
LONGEST_LICENCE = 300
# What `sync.align` calls doubtful.
LEAST_CONFIDENCE = 0.3
_SILENT_DB = -70.0


def keep_track(path: Path, licence: str, store: AssetStore, scratch: Path, settings: ToolSettings) -> OwnTrack:
    """A track for the film, at most 15 minutes of it.

    Raises:
        InvalidRequest: the file or what is said of its licence cannot be used.
    """
    terms = checked_licence(licence)
    target = scratch / "track.wav"
    seconds = take_in(path, target, settings, channels=2, longest_s=LONGEST_TRACK_S)
    _check_heard(path, target)
    digest = sha256(path)
    sound = store.keep(target, AudioAsset)
    return OwnTrack(name=path.name[:200], sound=sound, seconds=seconds, original=digest, licence=terms)


def keep_recording(
    path: Path, script: Sequence[str], language: str, store: AssetStore, scratch: Path, settings: ToolSettings
) -> OwnRecording:
    """A person's voice, with the times of its script's words; at most 10 minutes of it.

    Raises:
        InvalidRequest: the file cannot be used, or something else is spoken in it than the script says.
    """
    from tools.sync.alignment import align

    target = scratch / "recording.wav"
    seconds = take_in(path, target, settings, channels=1, longest_s=LONGEST_RECORDING_S)
    _check_heard(path, target)
    digest = sha256(path)
    try:
        found = align(_for_aligning(target, scratch, settings), "\n".join(script), language)
    except InvalidRequest as error:
        raise _no_match(path, str(error)) from error
    if found.confidence < LEAST_CONFIDENCE:
        sure = f"it sounds like the script by {found.confidence:.2f}, and {LEAST_CONFIDENCE:g} is needed"
        raise _no_match(path, f"{sure}; give the words that are spoken, all of them, and their --language")
    return OwnRecording(
        name=path.name[:200],
        sound=store.keep(target, AudioAsset),
        seconds=seconds,
        original=digest,
        words=found.words,
        confidence=round(found.confidence, 3),
    )


def checked_licence(text: str) -> str:
    """The terms in one line; UNSTATED where nothing is said."""
    line = " ".join(text.split())
    if len(line) > LONGEST_LICENCE or not line.isprintable():
        raise InvalidRequest(f"--music-licence takes one line of plain text, at most {LONGEST_LICENCE} characters.")
    return line or UNSTATED


def sha256(path: Path) -> str:
    """The hash of the file as it was handed in."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _for_aligning(wav: Path, scratch: Path, settings: ToolSettings) -> Mono:
    import numpy as np

    from tools.sync.mfcc import RATE

    heard = scratch / "heard.raw"
    wanted = ["-ac", "1", "-ar", str(RATE), "-f", "s16le", *BITEXACT]
    run_ffmpeg(settings, ["-i", str(wav), *wanted, str(heard)])
    samples = np.fromfile(heard, dtype="<i2").astype(np.float32) / np.float32(1 << 15)
    heard.unlink()
    return samples


def _no_match(path: Path, why: str) -> InvalidRequest:
    return InvalidRequest(f"The recording {path.name!r:.120} and the script do not match: {why}.")


def _check_heard(path: Path, wav: Path) -> None:
    from tools.media.pcm import RATE, read_part, rms_db

    start = 0
    while len(part := read_part(wav, start, 10 * RATE)[0]):
        if rms_db(part) > _SILENT_DB:
            return
        start += len(part)
    raise InvalidRequest(f"The sound file {path.name!r:.120} cannot be used: it is silent.")
