"""What is seen and heard by shape alone: lines of text, rhythms of repeats, hum, and speech beside music."""

from __future__ import annotations

import wave
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.post.measurement import SpeechBand
from tools.post.measuring.cadence import cadence
from tools.post.measuring.headers import read_headers
from tools.post.measuring.lettering import contrast, text_lines
from tools.post.measuring.listen import listen
from tools.post.measuring.sights import bars
from tools.post.measuring.speech_band import SpeechEar

Plane = npt.NDArray[np.uint8]
Sound = npt.NDArray[np.float64]
RATE = 16_000


def _ground(value: int = 60, size: tuple[int, int] = (540, 960)) -> Plane:
    noise = np.random.default_rng(1).normal(0, 1.5, size)
    return np.clip(value + noise, 16, 235).astype(np.uint8)


def _written(text: str, ink: int, ground: int = 60, scale: float = 1.4) -> Plane:
    picture = _ground(ground)
    cv2.putText(picture, text, (120, 300), cv2.FONT_HERSHEY_DUPLEX, scale, ink, 3, cv2.LINE_AA)
    return picture


@pytest.mark.parametrize(("ink", "ground"), [(220, 60), (30, 180), (110, 60), (85, 60)])
def test_a_line_is_found_with_its_place_and_contrast(ink: int, ground: int) -> None:
    (line,) = text_lines(_written("Fresh bread at seven", ink, ground))
    assert line.left == pytest.approx(120 / 960, abs=0.02)
    assert line.bottom == pytest.approx(300 / 540, abs=0.03)
    assert line.letters >= 14
    assert line.contrast == pytest.approx(contrast(ink, ground), rel=0.15)


def test_what_stands_in_even_rows_is_no_text() -> None:
    fence, windows = _ground(), _ground()
    for number in range(20):
        cv2.rectangle(fence, (100 + 30 * number, 200), (110 + 30 * number, 260), 200, -1)
        cv2.rectangle(windows, (100 + 36 * number, 200), (120 + 36 * number, 230), 200, -1)
    assert text_lines(fence) == text_lines(windows) == ()


def test_noise_and_plain_ground_hold_no_text() -> None:
    noise = np.random.default_rng(2).integers(16, 235, (540, 960), np.uint8)
    assert text_lines(noise) == text_lines(_ground()) == text_lines(np.full((540, 960), 16, np.uint8)) == ()


@pytest.mark.parametrize("period", [2, 3, 4, 5, 6])
def test_a_lower_rate_in_disguise_is_found_however_little_moves(period: int) -> None:
    noise = np.random.default_rng(3)
    changes = [0.02 if n % period == 1 else 0.2 + 0.1 * noise.random() for n in range(300)]
    assert cadence(changes) == pytest.approx(1 / period, abs=0.05)


@given(st.lists(st.floats(0.0, 30.0), max_size=200))
def test_a_cadence_is_a_share(changes: list[float]) -> None:
    assert 0 <= cadence(changes) <= 1


def test_steady_motion_and_stillness_have_no_cadence() -> None:
    noise = np.random.default_rng(4)
    assert cadence(list(0.2 + 0.1 * noise.random(300))) == cadence([0.0] * 300) == 0


def test_what_rings_into_a_bar_leaves_it_a_bar() -> None:
    picture = _ground(70, (240, 240))
    picture[:20] = picture[-20:] = 16
    picture[-22:-19, 100:106] = 27
    top, bottom, left, right = bars(picture, 1.0)
    assert (top, left, right) == (20, 0, 0)
    assert bottom == pytest.approx(20, abs=2)


def _wav(path: Path, sound: Sound) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def _chord(seconds: float = 8.0) -> Sound:
    time = np.arange(int(seconds * RATE)) / RATE
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * time / 4)
    return np.asarray(0.05 * swell * sum(np.sin(2 * np.pi * hertz * time) for hertz in (196.0, 294.0, 494.0, 988.0)))


def _babble(seconds: float = 8.0) -> Sound:
    """Syllables: noise of a colour that changes every 0.15 s, with pauses between."""
    rng, parts = np.random.default_rng(5), []
    for _ in range(int(seconds / 0.2)):
        colour = rng.uniform(300, 3000)
        time = np.arange(int(0.15 * RATE)) / RATE
        voice = sum(np.sin(2 * np.pi * (colour + 140 * k) * time + k) for k in range(-2, 3))
        parts += [0.06 * voice * np.hanning(len(time)), np.zeros(int(0.05 * RATE))]
    return np.concatenate(parts)


def speech_band(path: Path) -> SpeechBand:
    ear = SpeechEar()
    assert listen(path, ear) is not None
    return ear.band()


def test_speech_changes_its_colour_and_music_holds_it(tmp_path: Path) -> None:
    music = speech_band(_wav(tmp_path / "music.wav", _chord()))
    speech = speech_band(_wav(tmp_path / "speech.wav", _babble()))
    assert np.mean(music.steady) > 0.8
    assert np.mean(speech.steady) < 0.6
    assert abs(len(music.steady) - len(music.levels)) <= 3


@pytest.mark.parametrize("hertz", [50, 60])
def test_hum_is_heard_under_music_and_a_bass_note_is_not_hum(hertz: int, tmp_path: Path) -> None:
    time = np.arange(8 * RATE) / RATE
    hummed = speech_band(_wav(tmp_path / "hum.wav", _chord() + 0.005 * np.sin(2 * np.pi * hertz * time)))
    bass = speech_band(_wav(tmp_path / "bass.wav", _chord() + 0.05 * np.sin(2 * np.pi * (hertz - 1) * time)))
    found = {line.hertz: line for line in hummed.hum}
    assert found[hertz].above_db > 7
    assert found[hertz].level_db == pytest.approx(-46, abs=2)
    assert all(line.above_db < 7 for line in bass.hum)


def test_headers_tell_stretched_and_tagged_films(tmp_path: Path) -> None:
    from tools.media.ffmpeg import run_ffmpeg
    from tools.settings import ToolSettings

    film = tmp_path / "film.mp4"
    made = ["-f", "lavfi", "-i", "color=s=320x180:d=0.2,setsar=4/3", "-f", "lavfi", "-i", "sine=d=0.2"]
    run_ffmpeg(ToolSettings(), ["-v", "error", *made, "-metadata:s:a:0", "language=deu", str(film)])
    found = read_headers(film)
    assert found.pixel_aspect == pytest.approx(4 / 3, abs=0.001)
    assert found.audio_languages == ("deu",)
    assert not found.interlaced
