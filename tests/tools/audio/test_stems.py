"""The stems are the mix, taken apart: laid over one another they give it back, and each is there alone."""

import asyncio
from pathlib import Path

import numpy as np
import pytest

from memory.assets import AudioAsset
from tools.audio.effects import Effects, EffectsInput
from tools.audio.master import Master, MasterInput
from tools.audio.mix import Mix, MixInput, MixOutput
from tools.audio.music import Music, MusicInput
from tools.audio.sounds.event import Event
from tools.audio.voice import Voice, VoiceInput
from tools.media.pcm import RATE, Samples, read_wav, rms_db
from tools.testing import LocalContext

SECONDS = 8.0


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[LocalContext, MixOutput]:
    folder: Path = tmp_path_factory.mktemp("stems")
    context = LocalContext(folder / "store", folder / "scratch")
    line = asyncio.run(Voice().run(VoiceInput(text="Only 79 euros. Be seen from every side."), context))
    music = asyncio.run(Music().run(MusicInput(seconds=SECONDS, mood="epic"), context)).music
    events = (Event(kind="riser", at=3.0), Event(kind="impact", at=3.0), Event(kind="ambience", at=0, setting="rain"))
    effects = asyncio.run(Effects().run(EffectsInput(seconds=SECONDS, events=events), context)).effects
    request = MixInput(speech=(line.speech,), starts=(1.0,), music=music, effects=effects, seconds=SECONDS)
    return context, asyncio.run(Mix().run(request, context))


def samples_of(context: LocalContext, asset: AudioAsset | None) -> Samples:
    assert asset
    samples, rate = read_wav(context.path(asset))
    assert (rate, samples.shape) == (RATE, (round(SECONDS * RATE), 2))
    return samples


def test_the_stems_add_up_to_the_mix(mixed: tuple[LocalContext, MixOutput]) -> None:
    context, mix = mixed
    stems = [samples_of(context, asset) for asset in (mix.voice, mix.bed, mix.effects)]
    whole = samples_of(context, mix.mix)
    assert all(rms_db(stem) > -60 for stem in stems)
    added = stems[0] + stems[1] + stems[2]
    for start in range(0, len(whole), RATE // 2):
        part = slice(start, start + RATE // 2)
        assert rms_db(added[part]) == pytest.approx(rms_db(whole[part]), abs=0.1)
    assert np.abs(added - whole).max() < 1e-5


def test_the_master_is_the_sum_of_the_stems_at_another_level(mixed: tuple[LocalContext, MixOutput]) -> None:
    context, mix = mixed
    quiet = asyncio.run(Master().run(MasterInput(mix=mix.mix, lufs=-30.0), context))
    master = samples_of(context, quiet.master)
    added = sum(samples_of(context, asset) for asset in (mix.voice, mix.bed, mix.effects))
    gain = float(np.sum(master * added) / np.sum(np.square(added)))
    assert rms_db(master - gain * added) < rms_db(master) - 60
