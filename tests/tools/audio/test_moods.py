"""Moods are told apart by ear: tempo, brightness, how busy, how percussive, and the tones of their scale.

Each is counted in steps that a listener just notices, so that distances of different kinds can be added up.
"""

from __future__ import annotations

import asyncio
from itertools import combinations
from pathlib import Path

import numpy as np
import pretty_midi
import pytest

from agent.writers.embedded.sound import BEATS
from tools.audio.moods import MOODS, nearest_mood
from tools.audio.music import Music, MusicInput
from tools.media.pcm import RATE, read_wav
from tools.testing import LocalContext

SECONDS = 12.0
JUST_NOTICED = {"tempo": 0.07, "centroid": 0.15, "density": 0.25, "drums": 0.08}
"""Octaves of tempo, brightness and density; the share of notes that are drums."""
TONES_NOTICED = 0.08
"""The share of notes whose tone of the scale is another one."""

Traits = tuple[dict[str, float], np.ndarray]


def traits(folder: Path, name: str) -> Traits:
    context = LocalContext(folder / "store", folder / "scratch")
    request = MusicInput(seconds=SECONDS, mood=name, bpm=BEATS[name], starts=(0.0, 4.0, 8.0))
    made = asyncio.run(Music().run(request, context))
    midi = pretty_midi.PrettyMIDI(str(context.path(made.score)))
    mono = read_wav(context.path(made.music))[0].mean(axis=1)
    power = np.abs(np.fft.rfft(mono)) ** 2
    centroid = float((power * np.fft.rfftfreq(len(mono), 1 / RATE)).sum() / power.sum())
    drums = sum(len(part.notes) for part in midi.instruments if part.is_drum)
    tonal = [note for part in midi.instruments if not part.is_drum for note in part.notes]
    tones = np.zeros(12)
    for note in tonal:
        tones[(note.pitch - MOODS[name].tonic) % 12] += note.end - note.start
    plain = {
        "tempo": float(np.log2(midi.get_tempo_changes()[1][0])),
        "centroid": float(np.log2(centroid)),
        "density": float(np.log2((drums + len(tonal)) / SECONDS)),
        "drums": drums / (drums + len(tonal)),
    }
    return plain, tones / tones.sum()


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Traits]:
    return {name: traits(tmp_path_factory.mktemp(name), name) for name in MOODS}


def steps_between(one: Traits, two: Traits) -> dict[str, float]:
    """How far two moods are apart in each trait, in steps that are just noticed."""
    apart = {name: abs(one[0][name] - two[0][name]) / noticed for name, noticed in JUST_NOTICED.items()}
    return apart | {"tones": float(np.abs(one[1] - two[1]).sum() / 2 / TONES_NOTICED)}


def test_every_two_moods_differ_by_several_noticeable_steps(heard: dict[str, Traits]) -> None:
    assert len(heard) >= 10
    distances = {}
    for one, two in combinations(sorted(heard), 2):
        apart = steps_between(heard[one], heard[two])
        distances[one, two] = float(np.sqrt(sum(steps**2 for steps in apart.values())))
        print(f"{one:>12} {two:<12} {distances[one, two]:5.1f}", {k: round(v, 1) for k, v in apart.items()})
        assert sum(steps >= 1 for steps in apart.values()) >= 2, (one, two, apart)
    assert min(distances.values()) >= 3, min(distances, key=distances.__getitem__)


def test_moods_are_what_their_names_say(heard: dict[str, Traits]) -> None:
    plain = {name: values for name, (values, _) in heard.items()}
    assert plain["tender"]["density"] < plain["celebration"]["density"] - 1
    assert plain["calm"]["drums"] < plain["tech"]["drums"]
    assert plain["tender"]["centroid"] < plain["celebration"]["centroid"]
    for name in ("cinematic", "epic"):
        assert heard[name][1][3] > heard[name][1][4], name
    for name in ("uplifting", "warm", "playful", "celebration"):
        assert heard[name][1][4] > heard[name][1][3], name


@pytest.mark.parametrize(
    ("wish", "mood"),
    [
        ("calm", "calm"),
        ("something cosy", "warm"),
        ("Fun, quirky!", "playful"),
        ("dramatic trailer", "cinematic"),
        ("", "uplifting"),
        ("zzz", "uplifting"),
        ("música alegre", "playful"),
    ],
)
def test_words_find_their_mood(wish: str, mood: str) -> None:
    assert nearest_mood(wish) == mood
