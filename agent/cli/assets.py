"""Takes in the films and recordings that a person names with `--asset`, to caption them or to cut them anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent.errors import InvalidBrief
from agent.order import OwnFile
from memory.assets import AudioAsset, VideoAsset

if TYPE_CHECKING:
    from agent.workshop import Workshop

LONGEST_SOUND_S = 3600.0


def keep_files(paths: tuple[Path, ...], shop: Workshop) -> tuple[OwnFile, ...]:
    """Keeps the files in the store, each looked into before a run exists.

    Raises:
        InvalidBrief: a file is neither a film nor sound that can be read; the message names it.
    """
    from tools.errors import InvalidRequest

    try:
        return tuple(_kept(path, shop) for path in paths)
    except InvalidRequest as error:
        raise InvalidBrief(str(error)) from error


def _kept(path: Path, shop: Workshop) -> OwnFile:
    from tools.media.film_file import SUFFIXES, look_into, sound_of
    from tools.media.sound_file import take_in

    store, target = shop.studio.assets, shop.studio.scratch / "asset.wav"
    if path.suffix.lower() not in SUFFIXES:
        seconds = take_in(path, target, shop.tools, channels=2, longest_s=LONGEST_SOUND_S)
        return OwnFile(name=path.name[:200], sound=store.keep(target, AudioAsset), seconds=seconds)
    clip, sound = look_into(path), None
    if clip.has_sound:
        sound_of(path, target, shop.tools)
        sound = store.keep(target, AudioAsset)
    copy = shop.studio.scratch / f"asset{path.suffix.lower()}"
    copy.write_bytes(path.read_bytes())
    video = store.keep(copy, VideoAsset)
    return OwnFile(
        name=path.name[:200], video=video, sound=sound, seconds=clip.seconds, width=clip.width, height=clip.height
    )
