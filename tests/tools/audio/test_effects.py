from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tools.audio.effects import Effects, EffectsInput
from tools.audio.loudness import block_powers, integrated
from tools.audio.placing import lay_out
from tools.audio.sounds import ambience
from tools.audio.sounds.event import Event
from tools.audio.sounds.levels import LUFS
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, read_wav, rms_db
from tools.testing import LocalContext

SPEECH_LUFS = -18.0


def played(*events: Event, seconds: float = 6.0, seed: int = 1) -> Samples:
    return lay_out(events, seconds, seed, lambda _done: None)


def envelope(samples: Samples) -> np.ndarray:
    """Power in windows of 50 ms around each sample."""
    return np.convolve(np.square(samples).sum(axis=1), np.ones(2400), "same")


def heard(samples: Samples) -> tuple[float, float]:
    """When the first and the last thing is heard."""
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 1e-4)
    return float(loud[0] / RATE), float(loud[-1] / RATE)


def test_the_stem_is_as_long_as_the_film(tmp_path: Path) -> None:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    request = EffectsInput(seconds=2.345, events=(Event(kind="ding", at=1.9), Event(kind="whoosh", at=0.1)))
    made = asyncio.run(Effects().run(request, context))
    samples, rate = read_wav(context.path(made.effects))
    assert (samples.shape, rate) == ((round(2.345 * RATE), 2), RATE)
    nothing = asyncio.run(Effects().run(EffectsInput(seconds=1.0), context))
    assert not read_wav(context.path(nothing.effects))[0].any()


def test_a_whoosh_peaks_at_its_moment() -> None:
    peak = int(np.argmax(envelope(played(Event(kind="whoosh", at=3.0))))) / RATE
    assert peak == pytest.approx(3.0, abs=0.04)


@pytest.mark.parametrize("seconds", [1.2, 2.4])
def test_a_riser_climbs_and_ends_at_its_moment(seconds: float) -> None:
    samples = played(Event(kind="riser", at=4.0, seconds=seconds))
    first, last = heard(samples)
    assert 4.0 - seconds <= first < 4.0 - 0.5 * seconds
    assert last == pytest.approx(4.0, abs=0.02)
    levels = [rms_db(samples[round((4.0 - back) * RATE) :][: RATE // 10]) for back in (0.8, 0.5, 0.2)]
    assert levels == sorted(levels)


@pytest.mark.parametrize("kind", ["click", "ding", "impact"])
def test_hits_begin_at_their_moment(kind: str) -> None:
    first, _ = heard(played(Event.model_validate({"kind": kind, "at": 2.0})))
    assert first == pytest.approx(2.0, abs=0.005)


@pytest.mark.parametrize("kind", ["whoosh", "riser", "click", "ding", "impact"])
def test_no_sound_comes_near_to_speech(kind: str) -> None:
    samples = played(Event.model_validate({"kind": kind, "at": 3.0}))
    loudest = 10 * np.log10(block_powers(samples).max()) - 0.691
    assert loudest == pytest.approx(LUFS[kind], abs=0.3)  # type: ignore[index]
    assert loudest <= SPEECH_LUFS - 9.5
    assert np.abs(samples).max() < 0.2
    quieter = played(Event.model_validate({"kind": kind, "at": 3.0, "gain_db": -6.0}))
    assert rms_db(samples) - rms_db(quieter) == pytest.approx(6.0, abs=0.01)


@pytest.mark.parametrize("place", sorted(ambience.PLACES))
def test_ambience_lasts_without_a_seam(place: str) -> None:
    samples = played(Event(kind="ambience", at=1.0, seconds=12.0, setting=place), seconds=14.0)
    first, last = heard(samples)
    assert first >= 1.0
    assert last <= 13.0
    assert integrated(samples) < SPEECH_LUFS - 15
    steps = np.abs(np.diff(samples[:, 0]))
    seam = round((1.0 + ambience.SECONDS) * RATE)
    around = steps[seam - RATE : seam + RATE]
    assert steps[seam - 3 : seam + 3].max() <= around.max()
    assert rms_db(samples[seam - RATE : seam]) == pytest.approx(rms_db(samples[seam : seam + RATE]), abs=3.5)


def test_places_sound_different() -> None:
    centres = {}
    for place in ambience.PLACES:
        mono = played(Event(kind="ambience", at=0.0, seconds=6.0, setting=place)).mean(axis=1)
        power = np.abs(np.fft.rfft(mono)) ** 2
        centres[place] = float((power * np.fft.rfftfreq(len(mono), 1 / RATE)).sum() / power.sum())
    assert centres["room"] < centres["nature"] < centres["sea"] < centres["rain"]


def test_little_is_lost_on_one_loudspeaker() -> None:
    everything = [Event.model_validate({"kind": kind, "at": 2.0}) for kind in ("whoosh", "riser", "ding", "impact")]
    everything += [Event(kind="ambience", at=0.0, seconds=6.0, setting=place) for place in ambience.PLACES]
    for event in everything:
        samples = played(event)
        assert rms_db(samples.mean(axis=1, keepdims=True)) - rms_db(samples) > -3, event


def test_the_seed_decides() -> None:
    events = (Event(kind="whoosh", at=1.0), Event(kind="ambience", at=0.0, seconds=2.0, setting="crowd"))
    assert np.array_equal(played(*events), played(*events))
    assert not np.array_equal(played(*events), played(*events, seed=2))


def test_an_unknown_place_is_named() -> None:
    with pytest.raises(InvalidRequest, match=r"no ambience of 'moon'.*sea"):
        played(Event(kind="ambience", at=0.0, setting="moon"))


def test_what_is_outside_the_film_is_cut_off() -> None:
    samples = played(Event(kind="riser", at=0.5), Event(kind="ding", at=1.9), Event(kind="click", at=9.0), seconds=2.0)
    assert len(samples) == 2 * RATE
    assert np.isfinite(samples).all()
