"""A track fills a film to the sample, ends on a bar, and the film is cut on its beats."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.media.pulse import Bar, Pulse
from tools.sync.arranging import arrange, beats_in_film
from tools.sync.cutting import CuttingInput, cut

FPS = 30


def pulse_of(bpm: float, seconds: float, first: float = 0.3, seed: int = 0) -> Pulse:
    random = np.random.default_rng(seed)
    beats = [float(beat) for beat in np.arange(first, seconds, 60 / bpm)]
    bars = tuple(
        Bar(start=beat, level_db=-18.0, colour=tuple(random.uniform(0, 2, 12).tolist()))
        for beat in beats[::4]
        if beat + 240 / bpm <= seconds + 1e-6
    )
    return Pulse(
        seconds=seconds, sound_from=first / 2, sound_to=seconds, bpm=bpm, clarity=0.8, beats=tuple(beats), bars=bars
    )


def lines_of(pulse: Pulse) -> list[float]:
    return [bar.start for bar in pulse.bars] + [pulse.bars[-1].start + 240 / pulse.bpm]


@settings(max_examples=60, deadline=None)
@given(
    bpm=st.floats(60, 180),
    track=st.floats(25, 240),
    film=st.floats(8, 300),
    first=st.floats(0.02, 2),
    seed=st.integers(0, 9),
)
def test_pieces_fill_the_film_and_end_on_a_bar(bpm: float, track: float, film: float, first: float, seed: int) -> None:
    pulse = pulse_of(bpm, track, first, seed)
    pieces = arrange(pulse, film)
    ends = [piece.at + piece.seconds for piece in pieces]
    assert all(abs(end - piece.at) < 2e-3 for end, piece in zip(ends, pieces[1:], strict=False))
    assert abs(ends[-1] - film) < 2e-3 * len(pieces)
    assert all(piece.source >= 0 and piece.source + piece.seconds <= track + 2e-3 for piece in pieces)
    close = pieces[-1].source + pieces[-1].seconds
    assert min(abs(close - line) for line in lines_of(pulse)) < 2e-3


def test_jumps_keep_the_beat() -> None:
    pulse = pulse_of(112.0, 40.0)
    beats = beats_in_film(pulse, arrange(pulse, 100.0))
    assert np.abs(np.diff(beats) - 60 / 112).max() < 2e-3


def test_a_jump_goes_where_the_music_sounds_alike() -> None:
    colour = {"verse": (1.0,) * 12, "chorus": (2.0,) * 12}
    parts = ["verse"] * 8 + ["chorus"] * 8 + ["verse"] * 8
    bars = tuple(Bar(start=2.0 * at, level_db=-18, colour=colour[part]) for at, part in enumerate(parts))
    beats = tuple(0.5 * beat for beat in range(96))
    pulse = Pulse(seconds=48, sound_to=48, bpm=120, clarity=0.9, beats=beats, bars=bars)
    first, second = arrange(pulse, 16.0)
    left, entered = round((first.source + first.seconds) / 2), round(second.source / 2)
    assert entered - left == 16
    assert parts[left] == parts[entered] == "verse"


@settings(max_examples=30, deadline=None)
@given(
    bpm=st.floats(62, 175),
    spoken=st.lists(st.floats(1.0, 6.0), min_size=3, max_size=12),
    roomy=st.sampled_from([1.0, 1.1, 1.25]),
)
def test_every_line_has_room_and_the_film_its_length(bpm: float, spoken: list[float], roomy: float) -> None:
    target = (sum(max(line, 1.5) for line in spoken) + 0.5 * len(spoken) + 1.3) * roomy
    wish = {"target": target, "shortest": target - 0.5, "longest": target + 0.5}
    made = cut(CuttingInput(durations=tuple(spoken), pulse=pulse_of(bpm, 60.0), **wish))
    assert target - 0.5 - 1 / FPS <= made.seconds <= target + 0.5 + 1 / FPS
    assert made.frames == sum(slot.frames for slot in made.slots) == round(made.seconds * FPS)
    for slot, line in zip(made.slots, spoken, strict=True):
        assert slot.speech_at + line <= slot.frames / FPS + 1e-6


def test_nearly_all_cuts_fall_on_beats() -> None:
    random = np.random.default_rng(5)
    near = []
    for seed in range(60):
        pulse = pulse_of(float(random.uniform(62, 175)), float(random.uniform(20, 120)), seed=seed)
        spoken = tuple(random.uniform(1.5, 6.0, int(random.integers(3, 12))).tolist())
        target = (sum(spoken) + 0.5 * len(spoken) + 1.3) * float(random.uniform(1.0, 1.2))
        wish = {"target": target, "shortest": target - 0.5, "longest": target + 0.5}
        made = cut(CuttingInput(durations=spoken, pulse=pulse, **wish))
        beats = np.array(beats_in_film(pulse, made.pieces))
        near += [float(np.abs(beats - start).min()) <= 2 / FPS for start in made.starts[1:]]
    assert np.mean(near) >= 0.95


def test_at_a_quick_tempo_cuts_prefer_strong_beats() -> None:
    pulse = pulse_of(144.0, 90.0)
    spoken = (3.1, 4.4, 2.7, 5.2, 3.6, 4.9, 2.2)
    made = cut(CuttingInput(durations=spoken, target=36, shortest=35, longest=37, pulse=pulse))
    strong = np.array(beats_in_film(pulse, made.pieces, strong=True))
    assert len(strong) == pytest.approx(36 * 144 / 120, abs=2)
    near = [float(np.abs(strong - start).min()) <= 1 / FPS for start in made.starts[1:]]
    assert sum(near) >= 5


def test_a_track_without_a_beat_is_laid_end_to_end() -> None:
    pulse = Pulse(seconds=10, sound_from=0.5, sound_to=9.5, clarity=0.02)
    made = cut(CuttingInput(durations=(8, 9, 8), target=30, shortest=29, longest=31, pulse=pulse))
    assert len(made.pieces) == math.ceil((made.seconds - 9) / 7) + 1
    assert made.joint_s == 1.0
    assert all(piece.source >= 0.5 and piece.source + piece.seconds <= 9.51 for piece in made.pieces)
