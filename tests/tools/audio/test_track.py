"""A track that somebody brought, at the film's length: to the sample, with its beat going on and no click."""

import asyncio

import numpy as np
import pytest

from memory.assets import AudioAsset
from tools.audio.music import Music, MusicInput
from tools.audio.track import Track, TrackInput
from tools.media.pcm import RATE, read_wav, rms_db
from tools.media.pulse import Pulse
from tools.sync.arranging import arrange, beats_in_film
from tools.sync.beats import Beats, BeatsInput
from tools.testing import LocalContext

BPM = 117.3


@pytest.fixture(scope="module")
def track(tmp_path_factory: pytest.TempPathFactory) -> tuple[LocalContext, AudioAsset, Pulse]:
    folder = tmp_path_factory.mktemp("track")
    context = LocalContext(folder / "store", folder / "scratch")
    wish = MusicInput(seconds=48 * 60 / BPM, mood="tech", bpm=BPM)
    music = asyncio.run(Music().run(wish, context)).music
    pulse = asyncio.run(Beats().run(BeatsInput(track=music), context)).pulse
    return context, music, pulse


@pytest.mark.parametrize("seconds", [9.7, 17.0, 24.0, 63.4])
def test_the_beat_goes_on_at_any_length(track: tuple[LocalContext, AudioAsset, Pulse], seconds: float) -> None:
    context, music, pulse = track
    pieces = arrange(pulse, seconds)
    made = asyncio.run(Track().run(TrackInput(track=music, seconds=seconds, pieces=pieces), context)).music
    samples, rate = read_wav(context.path(made))
    assert (rate, samples.shape) == (RATE, (round(seconds * RATE), 2))
    heard = asyncio.run(Beats().run(BeatsInput(track=made), context)).pulse
    expected = np.array(beats_in_film(pulse, pieces))
    inner = [beat for beat in expected if 1 < beat < seconds - 1.5]
    found = np.array(heard.beats)
    assert max(float(np.abs(found - beat).min()) for beat in inner) < 1 / 30


def test_it_fades_to_nothing_and_no_joint_clicks(track: tuple[LocalContext, AudioAsset, Pulse]) -> None:
    context, music, pulse = track
    request = TrackInput(track=music, seconds=60.0, pieces=arrange(pulse, 60.0))
    made = asyncio.run(Track().run(request, context)).music
    samples, _ = read_wav(context.path(made))
    assert np.abs(samples[-3:]).max() < 1e-3
    assert rms_db(samples[-RATE * 3 : -RATE * 2]) > rms_db(samples[-RATE // 4 :]) + 6
    source, _ = read_wav(context.path(music))
    assert np.abs(np.diff(samples, axis=0)).max() <= 1.2 * np.abs(np.diff(source, axis=0)).max()
