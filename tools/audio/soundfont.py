"""Plays a score with a General MIDI soundfont, to the sample."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import tinysoundfont

from tools.audio.loudness import SILENCE, integrated
from tools.audio.score import Part, Score
from tools.errors import ToolUnavailable
from tools.media.pcm import RATE, Samples, amplitude

_FONT = "TimGM6mb.sf2"
_GAIN_DB = -8
_MIX_LUFS = -24.0
_DRUM_BANK = 128


def soundfont() -> Path:
    """The soundfont that the package pretty_midi ships."""
    spec = find_spec("pretty_midi")
    path = Path(spec.origin).with_name(_FONT) if spec and spec.origin else Path(_FONT)
    if not path.is_file():
        raise ToolUnavailable(f"the soundfont {_FONT} is missing; install the package pretty-midi, which ships it")
    return path


def render(score: Score, frames: int) -> Samples:
    """The score as exactly this many stereo frames, each part at its own level.

    Instruments of a soundfont differ by 20 dB at one velocity, so parts are balanced by how loud they turn out.
    """
    mix = np.zeros((frames, 2), dtype=np.float32)
    for part in score.parts:
        sound = _play(score, part, frames)
        level = integrated(sound @ np.full((2, 1), 0.5, dtype=np.float32))
        if level > SILENCE:
            sound *= np.float32(amplitude(_MIX_LUFS + part.level_db - level))
            mix += sound
    return mix


def _play(score: Score, part: Part, frames: int) -> Samples:
    synth = tinysoundfont.Synth(samplerate=RATE, gain=_GAIN_DB)
    font = synth.sfload(str(soundfont()))
    synth.program_select(0, font, _DRUM_BANK if part.drums else 0, part.program, part.drums)
    synth.control_change(0, 10, part.pan)
    sound = np.zeros((frames, 2), dtype=np.float32)
    now = 0
    for frame, begins, key, velocity in _events(score, part, frames):
        if frame > now:
            _fill(synth, sound[now:frame])
            now = frame
        if begins:
            synth.noteon(0, key, velocity)
        else:
            synth.noteoff(0, key)
    _fill(synth, sound[now:])
    return sound


def _events(score: Score, part: Part, frames: int) -> list[tuple[int, bool, int, int]]:
    """Note ends and beginnings in time; what would begin after the end is left out."""
    events = []
    for note in part.notes:
        start = max(0, round((score.seconds(note.start) + note.late) * RATE))
        end = round((score.seconds(note.start + note.length) + note.late) * RATE)
        if start < frames:
            events.append((start, True, note.key, note.velocity))
            events.append((min(max(end, start + 1), frames), False, note.key, 0))
    return sorted(events)


def _fill(synth: tinysoundfont.Synth, sound: Samples) -> None:
    for start in range(0, len(sound), RATE):
        part = sound[start : start + RATE]
        part[:] = np.frombuffer(synth.generate(len(part)), dtype=np.float32).reshape(-1, 2)
