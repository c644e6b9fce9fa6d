"""What a film sounds like, measured from its file and its stems, beside what was planned for it."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from memory.settings import MemorySettings
from memory.studio import Studio
from tools.audio.loudness import SILENCE, integrated
from tools.media.ffmpeg import ffmpeg_program
from tools.media.pcm import RATE, Curve, Samples, read_wav
from tools.media.timing import FPS, Slot, Word
from tools.settings import ToolSettings

AUDIBLE_DB = -50.0
WINDOW = RATE // 100
FULL_SCALE = 1 - 2**-15
NOTHING_UNDER_LU = 99.0
"""What is reported as the distance where nothing at all lies under the speech."""

Span = tuple[float, float]


@dataclass(frozen=True)
class Planned:
    """What the run decided: scene times, spoken words, and the range in which its length had to be."""

    slots: tuple[Slot, ...]
    words: tuple[tuple[Word, ...], ...]
    durations: tuple[float, ...]
    seconds: Span
    lufs: float

    @classmethod
    def load(cls, home: Path, run: str) -> Planned:
        """From the documents of a finished run."""
        with Studio.open(MemorySettings(home=home)) as studio:
            documents: dict[str, Any] = {n: studio.runs.load(run, n) for n in ("production", "storyboard", "brief")}
        outputs, board = documents["production"]["outputs"], documents["storyboard"]
        voices = [outputs[f"voice-{scene['id']}"] for scene in board["scenes"]]
        wanted = documents["brief"]["duration"]
        return cls(
            slots=tuple(map(Slot.model_validate, outputs["pacing"]["slots"])),
            words=tuple(tuple(map(Word.model_validate, voice["words"])) for voice in voices),
            durations=tuple(voice["duration"] for voice in voices),
            seconds=(wanted["shortest"], wanted["longest"]),
            lufs=board["sound"]["lufs"],
        )

    @property
    def spoken(self) -> list[Span]:
        """When each line is heard, from the start of the film."""
        starts = (slot.start + slot.speech_at for slot in self.slots)
        return [(start, start + long) for start, long in zip(starts, self.durations, strict=True) if long > 0]

    @property
    def cut_off(self) -> int:
        """How many lines last longer than their scene."""
        ends = (slot.speech_at + long for slot, long in zip(self.slots, self.durations, strict=True))
        return sum(end > slot.frames / FPS + 1e-6 for end, slot in zip(ends, self.slots, strict=True))


class Stems:
    """The package's stems."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> Samples | None:
        """A stem's samples, None where the film has no such stem."""
        path = self._folder / "audio" / f"{name}.wav"
        return read_wav(path)[0] if path.is_file() else None

    @cached_property
    def voice(self) -> Samples | None:
        """The voice alone."""
        return self.read("voice")

    @cached_property
    def levels(self) -> Curve:
        """Power of the voice in windows of 10 ms, in dB."""
        voice = self.voice
        assert voice is not None
        whole = len(voice) // WINDOW * WINDOW
        power = np.square(voice[:whole, 0], dtype=np.float64).reshape(-1, WINDOW).mean(axis=1)
        return np.asarray(10 * np.log10(power + 1e-12))

    def least_distance(self, spoken: list[Span]) -> float:
        """By how many LU speech is above all else together, in the line where that is least."""
        under = [stem for name in ("music", "effects") if (stem := self.read(name)) is not None]
        if not under or self.voice is None:
            return NOTHING_UNDER_LU
        bed = under[0] if len(under) == 1 else under[0] + under[1]
        parts = [slice(round(start * RATE), round(end * RATE)) for start, end in spoken]
        pairs = ((integrated(self.voice[part]), integrated(bed[part])) for part in parts)
        return min((v - b for v, b in pairs if v > SILENCE and b > SILENCE), default=NOTHING_UNDER_LU)

    def longest_silence(self, spoken: list[Span]) -> float:
        """The longest pause between the first and the last sound of any line, in seconds."""
        longest = 0
        for start, end in spoken:
            loud = np.flatnonzero(self.levels[round(start * 100) : round(end * 100)] > AUDIBLE_DB)
            longest = max(longest, int(np.diff(loud).max(initial=1)) - 1)
        return longest / 100

    def onsets(self, spoken: list[Span], words: list[Word]) -> list[float]:
        """How many seconds after its first word's time each line is first heard."""
        found = []
        for (start, end), word in zip(spoken, words, strict=True):
            part = self.levels[round(start * 100) : round(end * 100)]
            loud = np.flatnonzero(part > max(AUDIBLE_DB, part.max() - 30))
            found.append(float(loud[0]) / 100 - word.start)
        return found

    def full_scale(self) -> int:
        """Samples of the master at full scale."""
        master = self.read("master")
        return 0 if master is None else int((np.abs(master) >= FULL_SCALE).sum())


def meter(film: Path) -> tuple[float, float]:
    """Integrated loudness and true peak of a film's sound as it is coded, by ffmpeg's own meter."""
    command = [ffmpeg_program(ToolSettings()), "-hide_banner", "-nostats", "-i", str(film), "-vn"]
    command += ["-filter:a", "ebur128=peak=true", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    summary = said[said.rindex("Summary:") :]
    lufs, peak = re.search(r"I:\s+(\S+) LUFS", summary), re.search(r"Peak:\s+(\S+) dBFS", summary)
    assert lufs
    assert peak
    return float(lufs[1]), float(peak[1])


def caption_lateness(srt: str, planned: Planned) -> list[float]:
    """Frames from a caption's onset in the file to the time of its first word; pieces without spaces are counted."""
    times = [
        slot.start + slot.speech_at + word.start
        for slot, words in zip(planned.slots, planned.words, strict=True)
        for word in words
        for _ in word.text.split()
    ]
    late, place = [], 0
    for start, text in _srt_cues(srt):
        late.append((start - times[place]) * FPS)
        place += len(text.split())
    return late


def _srt_cues(srt: str) -> list[tuple[float, str]]:
    found = []
    for block in srt.strip().split("\n\n"):
        _, times, *lines = block.splitlines()
        hours, minutes, seconds = times.partition(" --> ")[0].replace(",", ".").split(":")
        found.append((int(hours) * 3600 + int(minutes) * 60 + float(seconds), " ".join(lines)))
    return found


def beats(score: Path, seconds: float) -> Curve:
    """The beats of a score: its tempo, in step with where chords and basses begin."""
    import pretty_midi

    midi = pretty_midi.PrettyMIDI(str(score))
    beat = 60 / float(midi.get_tempo_changes()[1][0])
    notes = [note.start for part in midi.instruments if part.name in ("pad", "bass") for note in part.notes]
    phases = np.asarray(notes) / beat % 1
    steps = np.arange(16) / 16
    near = np.abs((phases[:, None] - steps + 0.5) % 1 - 0.5) < 0.06
    return np.arange(float(steps[near.sum(axis=0).argmax()]), seconds / beat + 1) * beat


def on_beat(cuts: list[float], grid: Curve, frames: int) -> int:
    """How many cuts lie within this many frames of a beat."""
    return sum(float(np.abs(grid - cut).min()) * FPS <= frames + 1e-6 for cut in cuts)
