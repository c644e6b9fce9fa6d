"""What went wrong with a sound between mix and file, on sounds that were spoilt for the purpose."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest

from tools.media.ffmpeg import run_ffmpeg
from tools.post.measurement import SoundFaults
from tools.post.measuring.ears import Ears
from tools.post.measuring.listen import listen
from tools.post.measuring.sound_faults import RATE, FaultEar
from tools.post.measuring.speech_band import SpeechEar
from tools.settings import ToolSettings

Sound = npt.NDArray[np.float32]
SECONDS = 6


def _music() -> Sound:
    """Notes and soft noise on both sides, alike as in a mix."""
    time = np.arange(SECONDS * RATE) / RATE
    noise = np.random.default_rng(5).normal(0, 0.004, (2, time.size))
    notes = 0.1 * np.sin(2 * np.pi * 220 * time) + 0.08 * np.sin(2 * np.pi * 331 * time)
    return np.asarray(notes + noise, np.float32)


def _heard(sound: Sound, layout: str = "stereo") -> SoundFaults:
    ear = FaultEar()
    for start in range(0, sound.shape[1], 1024):
        part = np.ascontiguousarray(sound[:, start : start + 1024])
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        ear.hear(frame)
    return ear.faults()


def test_a_good_sound_has_no_faults() -> None:
    faults = _heard(_music())
    assert (faults.one_sided, faults.dropouts, faults.clicks) == ((), (), ())
    assert faults.likeness > 0.9
    assert faults.offset < 0.001


def test_a_dead_channel_is_heard_and_how_long_it_was() -> None:
    sound = _music()
    sound[1, 2 * RATE : 5 * RATE] = 0
    (span,) = _heard(sound).one_sided
    assert (span.start, span.end) == pytest.approx((2.0, 5.0), abs=0.25)


def test_one_channel_alone_has_no_sides() -> None:
    faults = _heard(_music()[:1], "mono")
    assert (len(faults.levels_db), faults.likeness, faults.one_sided) == (1, 1.0, ())


def test_an_inverted_channel_is_the_other_upside_down() -> None:
    sound = _music()
    sound[1] *= -1
    assert _heard(sound).likeness < -0.9


def test_an_offset_is_measured() -> None:
    assert _heard(_music() + np.float32(0.02)).offset == pytest.approx(0.02, abs=0.001)


@pytest.mark.parametrize("seconds", [0.05, 0.2, 0.6])
def test_a_hole_is_told_from_a_pause(seconds: float) -> None:
    count, at = round(seconds * RATE), 3 * RATE
    hole, pause = _music(), _music()
    hole[:, at : at + count] = 0
    fade = np.linspace(1, 0, RATE // 5, dtype=np.float32)
    pause[:, at - fade.size : at] *= fade
    pause[:, at : at + count] = 0
    pause[:, at + count : at + count + fade.size] *= fade[::-1]
    (found,) = _heard(hole).dropouts
    assert found.seconds == pytest.approx(seconds, abs=0.01)
    assert _heard(pause).dropouts == ()


def test_a_click_is_told_from_a_drum() -> None:
    clicked, drummed = _music(), _music()
    clicked[:, 2 * RATE : 2 * RATE + 3] += 0.6
    beat = np.random.default_rng(3).normal(0, 0.3, RATE // 5) * np.exp(-np.arange(RATE // 5) / (RATE / 40))
    drummed[:, 2 * RATE : 2 * RATE + beat.size] += beat.astype(np.float32)
    assert _heard(clicked).clicks == pytest.approx((2.0,), abs=0.01)
    assert _heard(drummed).clicks == ()


def test_a_film_is_decoded_once_for_all_who_listen(tmp_path: Path) -> None:
    film = tmp_path / "sound.m4a"
    wave = "aevalsrc='0.1*sin(2*PI*220*t)|0*t':s=44100:d=3"
    run_ffmpeg(ToolSettings(), ["-v", "error", "-f", "lavfi", "-i", wave, "-c:a", "aac", str(film)])
    speech, faults = SpeechEar(), FaultEar()
    assert listen(film, Ears(speech, faults)) == listen(film)
    assert len(speech.band().levels) > 100
    assert faults.faults().levels_db[0] - faults.faults().levels_db[1] > 50


def test_eight_channels_are_listened_to(tmp_path: Path) -> None:
    film = tmp_path / "sound.mka"
    wave = "aevalsrc='0.1*sin(2*PI*220*t)|0|0|0|0|0|0|0.3*sin(2*PI*330*t)':s=48000:d=2:c=7.1"
    run_ffmpeg(ToolSettings(), ["-v", "error", "-f", "lavfi", "-i", wave, "-c:a", "flac", str(film)])
    found = listen(film, FaultEar())
    assert found is not None
    assert found.channels == 8
    assert found.sample_peak_db == pytest.approx(-10.5, abs=0.2)
