"""Takes a person's own track or recording into the store, or refuses it with a sentence that names the file."""

from __future__ import annotations

import hashlib
from pathlib import Path

from memory.assets import AudioAsset
from memory.store import AssetStore
from tools.audio.brought import UNSTATED, OwnTrack
from tools.errors import InvalidRequest
from tools.media.sound_file import take_in
from tools.settings import ToolSettings

LONGEST_TRACK_S = 900.0
LONGEST_LICENCE = 300
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


def _check_heard(path: Path, wav: Path) -> None:
    from tools.media.pcm import RATE, read_part, rms_db

    start = 0
    while len(part := read_part(wav, start, 10 * RATE)[0]):
        if rms_db(part) > _SILENT_DB:
            return
        start += len(part)
    raise InvalidRequest(f"The sound file {path.name!r:.120} cannot be used: it is silent.")
