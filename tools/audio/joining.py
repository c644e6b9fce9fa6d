"""Joins stretches of one recording so that no joint clicks, and lets the last one die away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, read_part, stereo
from tools.media.pulse import Piece

# What begins in the middle of a sound comes in over this long.
_ENTRY_S = 0.01


def join_pieces(path: Path, pieces: Sequence[Piece], seconds: float, joint_s: float, fade_s: float) -> Samples:
    """The pieces at their places on two channels; what the track does not have is silent."""
    music = np.zeros((round(seconds * RATE), 2), dtype=np.float32)
    for index, piece in enumerate(pieces):
        last = index == len(pieces) - 1
        before = min(joint_s, piece.source, piece.at) if index else 0.0
        first = round((piece.at - before) * RATE)
        count = min(round((piece.at + piece.seconds) * RATE), len(music)) - first
        if count <= 0:
            continue
        sound = _read(path, round((piece.source - before) * RATE), count)
        rise = before if index else _ENTRY_S
        _shape(sound, round(rise * RATE), 0 if last else round(min(joint_s, piece.seconds) * RATE))
        music[first : first + count] += sound
    _die_away(music, round(min(fade_s, seconds / 2) * RATE))
    return music


def _read(path: Path, start: int, count: int) -> Samples:
    part, rate = read_part(path, start, count)
    if rate != RATE:
        raise InvalidRequest(f"{path.name} has {rate} samples a second; a track to cut needs {RATE}")
    sound = np.zeros((count, 2), dtype=np.float32)
    sound[: len(part)] = stereo(part)
    return sound


def _shape(sound: Samples, rise: int, fall: int) -> None:
    """Equal power at the joints: one piece falls as the other rises, and the sum stays as loud."""
    rise, fall = min(rise, len(sound)), min(fall, len(sound))
    if rise:
        sound[:rise] *= np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32))[:, None]
    if fall:
        sound[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32))[:, None]


def _die_away(music: Samples, frames: int) -> None:
    if frames:
        music[-frames:] *= (np.cos(np.linspace(0, np.pi / 2, frames, dtype=np.float32)) ** 2)[:, None]
