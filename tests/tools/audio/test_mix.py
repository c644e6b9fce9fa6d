from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import imageio_ffmpeg
import numpy as np
import pytest

from memory.assets import AudioAsset
from tools.audio.loudness import integrated, true_peak
from tools.audio.master import Master, MasterInput, MasterOutput
from tools.audio.mix import Mix, MixInput, MixOutput
from tools.audio.mixing import duck, merge
from tools.audio.music import Music, MusicInput
from tools.audio.voice import Voice, VoiceInput
from tools.errors import InvalidRequest
from tools.media.pcm import RATE, Samples, decibels, read_wav, write_wav
from tools.testing import LocalContext

SECONDS = 12.0
LINES = ("Meet the Veyra Halo, a ring of light.", "Only 79 euros. Be seen from every side.")
STARTS = (1.0, 5.0)
Meter = Callable[[Path], tuple[float, float]]


class Mixed(NamedTuple):
    context: LocalContext
    mix: MixOutput
    spans: list[tuple[float, float]]


def make_mix(folder: Path, mood: str = "epic") -> Mixed:
    context = LocalContext(folder / "store", folder / "scratch")
    spoken = [asyncio.run(Voice().run(VoiceInput(text=line), context)) for line in LINES]
    wish = MusicInput(seconds=SECONDS, mood=mood, starts=(0.0, 4.8))
    music = asyncio.run(Music().run(wish, context)).music
    request = MixInput(speech=tuple(line.speech for line in spoken), starts=STARTS, music=music, seconds=SECONDS)
    spans = [(start, start + line.duration) for start, line in zip(STARTS, spoken, strict=True)]
    return Mixed(context, asyncio.run(Mix().run(request, context)), spans)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Mixed:
    return make_mix(tmp_path_factory.mktemp("mixed"))


def samples_of(context: LocalContext, asset: AudioAsset | None) -> Samples:
    assert asset
    samples, rate = read_wav(context.path(asset))
    assert rate == RATE
    assert samples.shape == (round(SECONDS * RATE), 2)
    return samples


def test_speech_stands_above_the_music(mixed: Mixed) -> None:
    context, mix, spans = mixed
    voice, bed = samples_of(context, mix.voice), samples_of(context, mix.bed)
    for start, end in spans:
        part = slice(round(start * RATE), round(end * RATE))
        assert integrated(voice[part]) - integrated(bed[part]) >= 10
    assert integrated(voice) == pytest.approx(-18, abs=0.3)
    alone = slice(round(9.8 * RATE), round(10.8 * RATE))
    under = slice(round(5.5 * RATE), round(7.5 * RATE))
    assert integrated(bed[alone]) - integrated(bed[under]) >= 8


def test_the_mix_is_the_sum_of_its_stems(mixed: Mixed) -> None:
    context, mix, _ = mixed
    whole = samples_of(context, mix.mix)
    assert np.abs(whole - samples_of(context, mix.voice) - samples_of(context, mix.bed)).max() < 1e-6


def test_lines_lie_where_they_belong(mixed: Mixed) -> None:
    context, mix, spans = mixed
    voice = np.abs(samples_of(context, mix.voice)[:, 0])
    assert voice[: round(1.0 * RATE)].max() == 0
    onset = int(np.argmax(voice > 0.02)) / RATE
    assert spans[0][0] <= onset <= spans[0][0] + 0.1
    assert voice[round(spans[0][1] * RATE) + 1 : round(5.0 * RATE)].max() == 0


def test_effects_stay_below_speech_and_are_part_of_the_mix(mixed: Mixed) -> None:
    context, mix, _ = mixed
    loud = kept(context, (0.1 * np.random.default_rng(2).standard_normal((10 * RATE, 2))).astype(np.float32))
    line = asyncio.run(Voice().run(VoiceInput(text=LINES[0]), context))
    request = MixInput(speech=(line.speech,), starts=(1.0,), music=mix.bed, effects=loud, seconds=SECONDS)
    made = asyncio.run(Mix().run(request, context))
    voice, bed, effects = (samples_of(context, stem) for stem in (made.voice, made.bed, made.effects))
    under = slice(round(1.0 * RATE), round((1.0 + line.duration) * RATE))
    assert integrated(voice[under]) - integrated((bed + effects)[under]) >= 10
    assert integrated(effects[8 * RATE : 9 * RATE]) - integrated(effects[under]) >= 6
    assert not effects[10 * RATE :].any()
    assert np.abs(samples_of(context, made.mix) - voice - bed - effects).max() < 1e-6


def test_effects_keep_their_own_level_where_nobody_speaks(context: LocalContext) -> None:
    soft = (0.01 * np.random.default_rng(2).standard_normal((2 * RATE, 2))).astype(np.float32)
    made = asyncio.run(Mix().run(MixInput(effects=kept(context, soft), seconds=2.0), context))
    assert made.effects
    assert np.abs(read_wav(context.path(made.effects))[0] - soft).max() < 1e-6


def test_voice_alone_is_a_mix(context: LocalContext) -> None:
    line = asyncio.run(Voice().run(VoiceInput(text=LINES[0]), context))
    mix = asyncio.run(Mix().run(MixInput(speech=(line.speech,), starts=(0.5,), seconds=6.0), context))
    assert mix.mix == mix.voice
    assert mix.bed is None


def test_music_gives_way_before_speech_and_comes_back_after() -> None:
    gains = 20 * np.log10(duck([(2.0, 4.0), (6.0, 7.0)], 8 * RATE, 12.0))
    at = {second: gains[round(second * 100)] for second in (1.8, 1.97, 3.0, 4.2, 4.5, 4.9)}
    assert at[1.8] == pytest.approx(0, abs=0.1)
    assert at[1.97] == pytest.approx(-12, abs=0.3)
    assert at[3.0] == pytest.approx(-12)
    assert at[4.2] == pytest.approx(-12, abs=0.1)
    assert -11 < at[4.5] < -1
    assert at[4.9] == pytest.approx(0)
    assert gains[746] == pytest.approx(0, abs=0.1)


def test_short_gaps_do_not_pump() -> None:
    assert merge([(3.0, 4.0), (1.0, 2.0), (2.5, 2.9)]) == [(1.0, 4.0)]
    assert merge([(1.0, 2.0), (2.7, 3.0)]) == [(1.0, 2.0), (2.7, 3.0)]


def test_music_alone_is_a_mix(context: LocalContext) -> None:
    music = asyncio.run(Music().run(MusicInput(seconds=3.0), context)).music
    mix = asyncio.run(Mix().run(MixInput(music=music, seconds=4.0), context))
    samples, _ = read_wav(context.path(mix.mix))
    assert len(samples) == 4 * RATE
    assert integrated(samples) == pytest.approx(-22, abs=0.3)


def test_a_line_beyond_the_film_is_refused(context: LocalContext) -> None:
    line = asyncio.run(Voice().run(VoiceInput(text=LINES[0]), context)).speech
    with pytest.raises(InvalidRequest, match="outside the film"):
        asyncio.run(Mix().run(MixInput(speech=(line,), starts=(9.0,), seconds=10.0), context))
    with pytest.raises(InvalidRequest, match="1 lines for 0 starts"):
        asyncio.run(Mix().run(MixInput(speech=(line,), seconds=10.0), context))


def master(context: LocalContext, mix: AudioAsset, **fields: object) -> MasterOutput:
    return asyncio.run(Master().run(MasterInput.model_validate({"mix": mix, **fields}), context))


@pytest.mark.parametrize("lufs", [-14.0, -16.0, -23.0])
def test_masters_meet_their_loudness_also_after_coding(
    mixed: Mixed, tmp_path: Path, ebur128: Meter, lufs: float
) -> None:
    context, mix, _ = mixed
    made = master(context, mix.mix, lufs=lufs, seconds=SECONDS)
    path = context.path(made.master)
    measured, peak_db = ebur128(path)
    assert measured == pytest.approx(lufs, abs=0.3)
    assert made.lufs == pytest.approx(measured, abs=0.1)
    assert made.true_peak == pytest.approx(peak_db, abs=0.2)
    coded = tmp_path / "coded.m4a"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(path), "-c:a", "aac", "-b:a", "256k"]
    subprocess.run([*command, str(coded)], check=True)
    assert ebur128(coded)[1] <= -1.0


def kept(context: LocalContext, samples: Samples) -> AudioAsset:
    return context.keep(write_wav(context.scratch / "made.wav", samples), AudioAsset)


def test_peaky_sound_is_limited_and_still_loud(context: LocalContext) -> None:
    samples = (0.02 * np.random.default_rng(5).standard_normal((6 * RATE, 2))).astype(np.float32)
    samples[:: RATE // 2] = 0.9
    made = master(context, kept(context, samples))
    assert made.lufs == pytest.approx(-14, abs=0.3)
    assert made.true_peak <= -1.3


def test_silence_and_blinks_are_mastered(context: LocalContext) -> None:
    silent = master(context, kept(context, np.zeros((RATE, 2), dtype=np.float32)), seconds=2.0)
    assert silent.lufs == -70
    assert silent.true_peak == decibels(0)
    samples, _ = read_wav(context.path(silent.master))
    assert len(samples) == 2 * RATE
    blink = (0.05 * np.random.default_rng(5).standard_normal((RATE // 4, 1))).astype(np.float32)
    assert true_peak(read_wav(context.path(master(context, kept(context, blink)).master))[0]) <= -1.3


def test_the_same_mix_gives_the_same_master(mixed: Mixed, tmp_path: Path) -> None:
    again = make_mix(tmp_path)
    assert again.mix == mixed.mix
    assert master(again.context, again.mix.mix) == master(mixed.context, mixed.mix.mix)
