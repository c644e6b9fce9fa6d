"""How sound is judged: planted clicks, beats read from scores, pauses and distances heard on stems, faults by name."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from evals.planted import FLASHES, planted_offsets
from evals.sound import MOST_AHEAD_MS, MOST_BEHIND_MS, FilmSound, summarise
from evals.soundfacts import Planned, Stems, beats, caption_lateness, on_beat
from tools.audio.music import Music, MusicInput
from tools.media.pcm import RATE, write_wav
from tools.media.timing import Slot, Word
from tools.testing import LocalContext

GOOD = FilmSound(
    name="a", status="delivered", seconds=30, shortest=29.5, longest=30.5, lufs=-14.1, lufs_target=-14,
    true_peak_db=-1.3, least_distance_lu=13, word_ms=(5, -10), cuts=6, cuts_on_beat=6,
)  # fmt: skip


def tone(seconds: float, level: float) -> np.ndarray:
    return level * np.sin(2 * np.pi * 440 * np.arange(round(seconds * RATE)) / RATE)


def planned(*durations: float) -> Planned:
    slots = tuple(Slot(start_frame=90 * i, frames=90, start=3.0 * i, speech_at=0.5) for i in range(len(durations)))
    words = tuple((Word(text="one", start=0.0, end=0.4), Word(text="two", start=1.0, end=1.4)) for _ in durations)
    return Planned(slots=slots, words=words, durations=durations, seconds=(5, 7), lufs=-14)


def stems(folder: Path, **channels: np.ndarray) -> Stems:
    (folder / "audio").mkdir()
    for name, channel in channels.items():
        both = np.repeat(channel.astype(np.float32)[:, None], 2, axis=1)
        write_wav(folder / "audio" / f"{name}.wav", both)
    return Stems(folder)


def test_sound_and_picture_stay_together_on_the_way_to_the_film(tmp_path: Path) -> None:
    offsets = planted_offsets(tmp_path)
    assert len(offsets) == len(FLASHES)
    assert all(-MOST_AHEAD_MS <= offset <= MOST_BEHIND_MS for offset in offsets)
    assert all(abs(offset) < 5 for offset in offsets)


@pytest.mark.parametrize(("mood", "bpm"), [("playful", 120), ("lofi", 75), ("cinematic", 100)])
def test_beats_are_read_from_the_score(tmp_path: Path, mood: str, bpm: float) -> None:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    made = asyncio.run(Music().run(MusicInput(seconds=13.37, mood=mood, bpm=bpm), context))
    grid = beats(context.path(made.score), 13.37)
    assert np.diff(grid) == pytest.approx(60 / bpm, abs=1e-4)
    assert grid[0] == pytest.approx(0, abs=1e-6)
    beat = 60 / bpm
    assert on_beat([0.0, 4 * beat, 5 * beat + 0.06, 6.5 * beat], grid, 2) == 3


def test_pauses_and_distances_are_heard(tmp_path: Path) -> None:
    quiet = np.zeros(RATE // 2)
    line = np.concatenate([tone(0.6, 0.2), np.zeros(round(1.2 * RATE)), tone(0.6, 0.2)])
    heard = stems(tmp_path, voice=np.concatenate([quiet, line]), music=tone(2.9, 0.02), effects=tone(2.9, 0.02))
    spoken = planned(2.4).spoken
    assert heard.longest_silence(spoken) == pytest.approx(1.2, abs=0.03)
    assert heard.least_distance(spoken) == pytest.approx(14, abs=1.5)
    assert heard.onsets(spoken, [Word(text="one", start=0.0, end=0.1)]) == [0.0]
    assert heard.full_scale() == 0


def test_captions_are_late_by_frames() -> None:
    srt = "1\n00:00:00,500 --> 00:00:01,000\none\n\n2\n00:00:01,600 --> 00:00:02,000\ntwo\n"
    assert caption_lateness(srt, planned(2.4)) == pytest.approx([0.0, 3.0])
    spaced = planned(2.4)
    words = (Word(text="one\u202f!", start=0.0, end=0.4), *spaced.words[0][1:])
    assert caption_lateness(srt.replace("one", "one !"), replace(spaced, words=(words,))) == pytest.approx([0.0, 3.0])


def test_lines_that_outlast_their_scene_are_counted() -> None:
    assert planned(2.4, 2.6).cut_off == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"lufs": -15.0}, "LUFS"),
        ({"true_peak_db": -0.5}, "true peak"),
        ({"least_distance_lu": 8.0}, "over the rest"),
        ({"longest_silence_s": 1.4}, "silence"),
        ({"clipped": 1}, "clipped"),
        ({"cut_off_lines": 1}, "cut off"),
        ({"caption_frames": 4.0}, "caption"),
        ({"seconds": 40.0}, "40.0 s"),
        ({"seconds": 0.0}, "no film"),
    ],
)
def test_faults_are_named(wrong: dict[str, float], said: str) -> None:
    assert GOOD.faults == []
    assert [said in fault for fault in GOOD.model_copy(update=wrong).faults] == [True]


def test_the_summary_holds_every_bar() -> None:
    assert summarise([GOOD, GOOD], [0.0, 20.0]).passed
    assert summarise([GOOD], [0.0]).word_share_within_30_ms == 1
    assert not summarise([GOOD], [50.0]).passed
    assert not summarise([GOOD.model_copy(update={"cuts_on_beat": 4})], [0.0]).passed
    assert not summarise([GOOD.model_copy(update={"clipped": 3})], [0.0]).passed
    assert not summarise([], []).passed
