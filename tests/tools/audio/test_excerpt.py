"""A scene's words out of a person's recording: all of them, at level, with their times, and no long pause."""

import asyncio
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from memory.assets import AudioAsset
from tools.audio.excerpt import Excerpt, ExcerptInput, ExcerptOutput
from tools.audio.loudness import integrated
from tools.audio.voice import Voice, VoiceInput
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, read_wav, rms_db, write_wav
from tools.media.timing import Word
from tools.testing import LocalContext

LINES = ("We roast on Thursday night.", "You taste it on Saturday.", "Start your free week today.")
PAUSES_S = (0.6, 2.4, 0.8)


class Recorded:
    """A recording with a hiss, made of lines with pauses, and the words as they were said."""

    def __init__(self, folder: Path) -> None:
        self.context = LocalContext(folder / "store", folder / "scratch")
        random = np.random.default_rng(7)
        parts: list[Samples] = [np.zeros(RATE, dtype=np.float32)]
        at = 1.0
        self.lines: list[tuple[Word, ...]] = []
        for line, pause in zip(LINES, PAUSES_S, strict=True):
            spoken = asyncio.run(Voice().run(VoiceInput(text=line, voice="en-gb-andy"), self.context))
            sound = read_wav(self.context.path(spoken.speech))[0][:, 0]
            moved = (word.model_copy(update={"start": word.start + at, "end": word.end + at}) for word in spoken.words)
            self.lines.append(tuple(moved))
            parts += [sound, np.zeros(round(pause * RATE), dtype=np.float32)]
            at += len(sound) / RATE + round(pause * RATE) / RATE
        whole = 0.3 * np.concatenate(parts)
        hiss = random.normal(0, 1e-3, len(whole))
        path = write_wav(folder / "recording.wav", (whole + hiss).astype(np.float32)[:, None], bits=16)
        self.sound = self.context.keep(path, AudioAsset)

    def cut(self, first: int, last: int, late_s: float = 0.0) -> ExcerptOutput:
        words = [word for line in self.lines[first:last] for word in line]
        moved = tuple(
            word.model_copy(update={"start": word.start + late_s, "end": word.end + late_s}) for word in words
        )
        after = self.lines[first - 1][-1].end + late_s if first else 0.0
        before = self.lines[last][0].start + late_s if last < len(self.lines) else 0.0
        request = ExcerptInput(recording=self.sound, words=moved, after=after, before=before)
        return asyncio.run(Excerpt().run(request, self.context))


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    return Recorded(tmp_path_factory.mktemp("recorded"))


@pytest.mark.parametrize("late_s", [-0.08, 0.0, 0.08])
def test_each_scene_gets_its_whole_sound_and_little_else(recorded: Recorded, late_s: float) -> None:
    for number, line in enumerate(recorded.lines):
        made = recorded.cut(number, number + 1, late_s)
        spoken = line[-1].end - line[0].start
        assert spoken - 0.05 <= made.duration <= spoken + 0.5
        samples, rate = read_wav(recorded.context.path(made.speech))
        assert rate == RATE
        assert len(samples) == round(made.duration * RATE)
        assert integrated(samples) == pytest.approx(-18.0, abs=0.5)
        edge = round(0.02 * RATE)
        assert rms_db(samples[:edge]) < rms_db(samples) - 15
        assert rms_db(samples[-edge:]) < rms_db(samples) - 15


def test_words_sound_when_they_say(recorded: Recorded) -> None:
    made = recorded.cut(1, 2)
    samples = read_wav(recorded.context.path(made.speech))[0]
    first = made.words[0].start
    before, behind = (samples[round((first + shift) * RATE) :][: round(0.04 * RATE)] for shift in (-0.06, 0.01))
    assert rms_db(behind) > rms_db(before) + 15
    assert all(one.start <= other.start for one, other in pairwise(made.words))
    assert made.words[-1].end <= made.duration
    assert made.estimated


def test_a_long_pause_is_shortened_and_words_after_it_move_along(recorded: Recorded) -> None:
    made = recorded.cut(1, 3)
    plain = recorded.lines[2][-1].end - recorded.lines[1][0].start
    assert made.duration < plain - 1.2
    turn = len(recorded.lines[1])
    gap = made.words[turn].start - made.words[turn - 1].end
    assert 0.5 < gap < 1.0


def test_words_that_are_not_there_are_refused(recorded: Recorded) -> None:
    beyond = (Word(text="late", start=400.0, end=401.0),)
    with pytest.raises(InvalidRequest, match=r"after 398\.5 s"):
        asyncio.run(Excerpt().run(ExcerptInput(recording=recorded.sound, words=beyond), recorded.context))
