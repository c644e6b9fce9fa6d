"""Word times found in sound that comes without them, against engines that tell theirs."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memory.assets import AudioAsset
from tools.audio.espeak import speak_lines
from tools.audio.voices import voice_named
from tools.errors import InvalidRequest
from tools.media.pcm import write_wav
from tools.sync.align import Align, AlignInput, AlignOutput
from tools.sync.alignment import align, high_and_low, resample, speech_of
from tools.sync.dtw import lay_over
from tools.sync.mfcc import RATE, Mono, cepstra
from tools.testing import LocalContext

TEXT = (
    "Every office starts with an idea. All of ours began in a kitchen. At dusk, the street belongs to headlights, "
    "and the car at the junction does not see you. Be seen from every side!"
)
OTHER = (
    "The committee met on Tuesday to discuss the budget and other questions left open since spring. Nobody was "
    "satisfied with the outcome, least of all the treasurer."
)


def other_voice(text: str) -> tuple[Mono, list[float]]:
    """Speech by a voice that the aligner does not compare with, and when its words start."""
    line = speak_lines([text], voice_named("en-gb-annie"), 0.85)[0]
    return resample(line.samples, line.rate), [word.start for word in line.words]


def with_pauses(samples: Mono, starts: list[float], words: tuple[int, ...]) -> tuple[Mono, list[float]]:
    """The same with 2.5 s of near silence in front of some words."""
    rest = (1e-4 * np.random.default_rng(3).standard_normal(round(2.5 * RATE))).astype(np.float32)
    parts, last, moved = [], 0, list(starts)
    for word in words:
        cut = round(starts[word] * RATE)
        parts += [samples[last:cut], rest]
        last = cut
        moved[word:] = [start + 2.5 for start in moved[word:]]
    return np.concatenate([*parts, samples[last:]]), moved


def errors_ms(found: list[float], true: list[float]) -> np.ndarray:
    assert len(found) == len(true)
    return np.abs(np.array(found) - np.array(true)) * 1000


def keep(context: LocalContext, samples: Mono, rate: int = RATE) -> AudioAsset:
    return context.keep(write_wav(context.scratch / "take.wav", samples[:, None], rate), AudioAsset)


def run(context: LocalContext, audio: AudioAsset, text: str = TEXT, language: str = "en") -> AlignOutput:
    return asyncio.run(Align().run(AlignInput(audio=audio, text=text, language=language), context))


def test_another_voice_is_followed(context: LocalContext) -> None:
    samples, starts = other_voice(TEXT)
    found = run(context, keep(context, samples))
    assert [word.text for word in found.words] == TEXT.split()
    off = errors_ms([word.start for word in found.words], starts)
    assert np.median(off) <= 25
    assert np.percentile(off, 90) <= 80
    assert found.confidence > 0.8
    assert found.estimated


def test_pauses_do_not_carry_words_away(context: LocalContext) -> None:
    samples, starts = with_pauses(*other_voice(TEXT), words=(3, 6, 16, 21))
    found = run(context, keep(context, samples))
    off = errors_ms([word.start for word in found.words], starts)
    assert np.median(off) <= 25
    assert np.percentile(off, 90) <= 80
    edges = [edge for word in found.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert max(word.end - word.start for word in found.words) < 1.5
    assert edges[-1] <= len(samples) / RATE


def test_wrong_words_and_noise_are_doubted(context: LocalContext) -> None:
    assert run(context, keep(context, other_voice(OTHER)[0])).confidence < 0.3
    hiss = (0.1 * np.random.default_rng(1).standard_normal(11 * RATE)).astype(np.float32)
    assert run(context, keep(context, hiss)).confidence < 0.1


@pytest.mark.parametrize("seconds", [0.001, 0.1, 2.0])
def test_silence_is_refused(context: LocalContext, seconds: float) -> None:
    silence = np.zeros(round(seconds * RATE), dtype=np.float32)
    with pytest.raises(InvalidRequest, match=r"silent|no sound"):
        run(context, keep(context, silence))


def test_what_cannot_be_aligned_is_refused(context: LocalContext, tmp_path: Path) -> None:
    audio = keep(context, other_voice(TEXT)[0])
    with pytest.raises(InvalidRequest, match="no words"):
        run(context, audio, text=" — 😀")
    with pytest.raises(InvalidRequest, match="30000"):
        run(context, audio, text="word " * 7000)
    with pytest.raises(InvalidRequest, match="takes about"):
        run(context, audio, text="Yes.")
    page = tmp_path / "page.wav"
    page.write_text("no sound at all")
    with pytest.raises(InvalidRequest, match="MP3"):
        run(context, context.keep(page, AudioAsset))


def test_the_same_recording_gets_the_same_times(context: LocalContext) -> None:
    audio = keep(context, other_voice(OTHER)[0])
    assert run(context, audio, OTHER) == run(context, audio, OTHER)


def test_one_word_and_another_language() -> None:
    for text, language in (("Hi.", "en"), ("Jedes gute Produkt beginnt mit einer Idee.", "de")):
        spoken, words = speech_of(text, high_and_low(language)[1])
        found = align(spoken, text, language)
        assert [word.text for word in found.words] == text.split()
        assert errors_ms([w.start for w in found.words], [w.start for w in words]).max() < 60
        assert found.confidence > 0.9


def test_a_long_reading_stays_in_step() -> None:
    text = " ".join([TEXT, OTHER] * 6)
    spoken, words = speech_of(text, high_and_low("en")[0])
    slower = resample(spoken, round(RATE * 0.9))
    found = align(slower, text, "en")
    off = errors_ms([word.start for word in found.words], [word.start / 0.9 for word in words])
    assert len(slower) / RATE > 120
    assert np.percentile(off, 90) < 80


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 120), st.integers(1, 120), st.integers(0, 9))
def test_a_path_goes_from_end_to_end_without_gaps(rows: int, columns: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    reference, target = (random.standard_normal((count, 4)).astype(np.float32) for count in (rows, columns))
    first, second = lay_over(reference, target)
    assert (first[0], second[0], first[-1], second[-1]) == (0, 0, rows - 1, columns - 1)
    steps = np.stack([np.diff(first), np.diff(second)], axis=1)
    assert all((a, b) in ((1, 0), (0, 1), (1, 1)) for a, b in steps.tolist())


def test_a_warped_sound_is_laid_over_itself() -> None:
    frames = np.cumsum(np.random.default_rng(2).standard_normal((400, 6)), axis=0).astype(np.float32)
    places = np.sort(np.random.default_rng(4).integers(0, 400, 500))
    rows, columns = lay_over(frames, frames[places])
    assert np.percentile(np.abs(rows - places[columns]), 95) <= 3


def test_frames_tell_loud_from_soft_and_high_from_low() -> None:
    times = np.arange(RATE) / RATE
    low, high = (np.sin(2 * np.pi * hertz * times).astype(np.float32) for hertz in (200, 4000))
    levels, shapes = cepstra(np.concatenate([low, 0.1 * low, high]).astype(np.float32))
    assert levels[50] - levels[150] == pytest.approx(20, abs=0.2)
    assert shapes[50, 1] > 2 > -2 > shapes[250, 1]
