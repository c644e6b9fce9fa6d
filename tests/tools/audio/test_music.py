from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random

import numpy as np
import pretty_midi
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.audio.composer import chord_steps, pitch, plan_form
from tools.audio.loudness import integrated, true_peak
from tools.audio.moods import MOODS
from tools.audio.music import Music, MusicInput, MusicOutput
from tools.audio.parts import write_parts
from tools.audio.score import Score, midi_bytes
from tools.media.pcm import RATE, Samples, read_wav, rms_db
from tools.testing import LocalContext

STARTS = (0.0, 3.6, 7.2)


def compose(context: LocalContext, **fields: object) -> MusicOutput:
    request = {"seconds": 12.0, "mood": "uplifting", "bpm": 100, "starts": STARTS, **fields}
    return asyncio.run(Music().run(MusicInput.model_validate(request), context))


def sound(context: LocalContext, made: MusicOutput) -> Samples:
    return read_wav(context.path(made.music))[0]


@pytest.mark.parametrize("seconds", [0.4, 2.0, 7.53, 12.0])
def test_music_is_as_long_as_the_film(context: LocalContext, seconds: float) -> None:
    samples = sound(context, compose(context, seconds=seconds))
    assert samples.shape == (round(seconds * RATE), 2)
    assert np.isfinite(samples).all()
    assert rms_db(samples) > -60


def test_level_and_peak_leave_room(context: LocalContext) -> None:
    samples = sound(context, compose(context))
    assert integrated(samples) == pytest.approx(-22, abs=0.3)
    assert true_peak(samples) <= -2.9


def test_the_end_is_no_cut(context: LocalContext) -> None:
    samples = sound(context, compose(context))
    assert rms_db(samples[-480:]) < -60
    assert rms_db(samples[-round(0.8 * RATE) : -round(0.6 * RATE)]) > -45
    levels = [rms_db(samples[-(k + 1) * 4800 : -k * 4800 or None]) for k in range(6)]
    assert levels == sorted(levels)


def test_the_last_note_is_the_tonic() -> None:
    for name, mood in MOODS.items():
        random = Random(3)
        parts = write_parts(plan_form(mood, 40, (), random), random)
        for part in parts:
            if part.name in ("bass", "lead"):
                last = max(part.notes, key=lambda note: note.start)
                assert last.key % 12 == mood.tonic % 12, name
                assert last.start + last.length == pytest.approx(40)


def test_harmony_leads_home() -> None:
    for name, mood in MOODS.items():
        bars = plan_form(mood, 48, (), Random(1)).bars
        assert bars[-1].chord == 0
        leading = mood.tonic + (11 if 11 in mood.scale else 10)
        tones = {pitch(mood, step) % 12 for step in chord_steps(mood, bars[-2].chord)}
        assert leading % 12 in tones, name


@settings(deadline=None, max_examples=60)
@given(st.floats(0.5, 400), st.lists(st.floats(0, 400), max_size=12), st.sampled_from(sorted(MOODS)))
def test_bars_and_sections_fill_any_length(beats: float, starts: list[float], name: str) -> None:
    form = plan_form(MOODS[name], beats, starts, Random(1))
    edges = [bar.start for bar in form.bars] + [form.bars[-1].start + form.bars[-1].length]
    assert edges[0] == 0
    assert edges[-1] == pytest.approx(beats)
    assert all(bar.length == pytest.approx(4) for bar in form.bars[1:-1])
    assert form.bars[-1].last
    assert form.sections[0].start == 0
    assert form.sections[-1].end == beats
    for before, after in zip(form.sections, form.sections[1:], strict=False):
        assert before.end == after.start
    parts = write_parts(form, Random(1))
    assert all(0 <= note.key <= 127 and 1 <= note.velocity <= 127 for part in parts for note in part.notes)
    assert all(note.start <= beats + 0.5 for part in parts for note in part.notes)


@settings(deadline=None, max_examples=40)
@given(st.floats(4, 200), st.sampled_from(sorted(MOODS)))
def test_bars_and_drums_keep_to_the_beats_that_scenes_change_on(beats: float, name: str) -> None:
    form = plan_form(MOODS[name], beats, (), Random(1))
    assert all(bar.start == int(bar.start) for bar in form.bars)
    drums = [note for part in write_parts(form, Random(1)) if part.drums for note in part.notes]
    assert all(note.start * 4 % 1 == pytest.approx(0, abs=1e-6) for note in drums if name != "lofi")


def test_sections_begin_where_scenes_do() -> None:
    form = plan_form(MOODS["uplifting"], 50, (0, 10, 18, 29, 38), Random(1))
    assert [section.start for section in form.sections] == [0, 10, 18, 29, 38]
    drums = next(part for part in write_parts(form, Random(1)) if part.name == "drums")
    accents = {round(note.start) for note in drums.notes if note.length == 1.5}
    assert accents == {10, 18, 29, 38}


def test_the_score_is_a_midi_file(context: LocalContext) -> None:
    made = compose(context, mood="celebration")
    midi = pretty_midi.PrettyMIDI(str(context.path(made.score)))
    assert midi.get_tempo_changes()[1][0] == pytest.approx(100, abs=0.01)
    assert midi.get_end_time() == pytest.approx(12.0, abs=0.3)
    assert {part.name for part in midi.instruments} == {"pad", "comp", "bass", "lead", "counter", "drums"}
    assert sum(part.is_drum for part in midi.instruments) == 1


def test_midi_numbers_of_any_size_are_written() -> None:
    assert midi_bytes(Score(60, 4000, ())).endswith(b"\xff\x2f\x00")


def test_the_seed_decides(tmp_path: Path) -> None:
    made = {
        name: compose(LocalContext(tmp_path / name / "store", tmp_path / name / "scratch", seed))
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    }
    assert made["a"] == made["b"]
    assert made["a"].music != made["c"].music
