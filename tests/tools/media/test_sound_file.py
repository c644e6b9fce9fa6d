"""Sound files from outside: every common kind is taken, and whatever is hostile or broken is refused by its name."""

import os
import subprocess
from pathlib import Path

import cv2
import imageio_ffmpeg
import numpy as np
import pytest

from tools.errors import InvalidRequest
from tools.media.pcm import read_wav, write_wav
from tools.media.sound_file import take_in
from tools.settings import ToolSettings


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    times = np.arange(3 * 48_000) / 48_000
    sound = (0.3 * np.sin(2 * np.pi * 440 * times)).astype(np.float32)[:, None]
    return write_wav(tmp_path_factory.mktemp("tone") / "tone.wav", sound)


def encoded(tone: Path, target: Path, *arguments: str) -> Path:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-i", str(tone), *arguments, str(target)]
    subprocess.run(command, check=True)
    return target


def taken(path: Path, folder: Path, longest_s: float = 60.0) -> float:
    return take_in(path, folder / "taken.wav", ToolSettings(), channels=2, longest_s=longest_s)


@pytest.mark.parametrize("name", ["a.wav", "b.mp3", "c.m4a", "d.flac", "e.ogg", "f.opus", "odd name; $(x) 'q'.mp3"])
def test_common_kinds_come_out_as_plain_pcm(name: str, tone: Path, tmp_path: Path) -> None:
    seconds = taken(encoded(tone, tmp_path / name, "-ar", "48000"), tmp_path)
    samples, rate = read_wav(tmp_path / "taken.wav")
    assert rate == 48_000
    assert samples.shape[1] == 2
    assert seconds == pytest.approx(3.0, abs=0.06)


def test_cover_art_beside_the_sound_does_no_harm(tone: Path, tmp_path: Path) -> None:
    plain = encoded(tone, tmp_path / "plain.mp3")
    cover = tmp_path / "cover.png"
    cv2.imwrite(str(cover), np.full((64, 64, 3), 90, dtype=np.uint8))
    beside = ["-i", str(cover), "-map", "0:a", "-map", "1:v", "-c", "copy", "-disposition:v", "attached_pic"]
    song = encoded(plain, tmp_path / "song.mp3", *beside)
    assert taken(song, tmp_path) == pytest.approx(3.0, abs=0.06)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.mp3", b"#EXTM3U\n#EXTINF:3,\nfile:///etc/hostname\n"),
        ("list.wav", b"ffconcat version 1.0\nfile tone.wav\n"),
        ("address.m4a", b"#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n"),
        ("page.ogg", b"<html><body>404</body></html>"),
        ("zeros.flac", bytes(4000)),
        ("empty.wav", b""),
        ("header.wav", b"RIFF\xff\xff\xff\xffWAVEfmt \x10\x00\x00\x00"),
        ("text.txt", b"hello"),
        ("none", b"hello"),
    ],
)
def test_what_is_no_sound_is_refused_by_its_name(name: str, data: bytes, tone: Path, tmp_path: Path) -> None:
    (tmp_path / "tone.wav").write_bytes(tone.read_bytes())
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InvalidRequest, match=name):
        taken(tmp_path / name, tmp_path)


def test_a_playlist_is_not_followed_even_to_a_sound_beside_it(tone: Path, tmp_path: Path) -> None:
    (tmp_path / "real.wav").write_bytes(tone.read_bytes())
    (tmp_path / "list.mp3").write_text("#EXTM3U\nreal.wav\n")
    with pytest.raises(InvalidRequest, match="no sound that can be read"):
        taken(tmp_path / "list.mp3", tmp_path)


def test_places_that_are_no_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.wav").mkdir()
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "device.wav").symlink_to("/dev/zero")
    for name in ("folder.wav", "pipe.wav", "device.wav", "absent.wav"):
        with pytest.raises(InvalidRequest, match=name):
            taken(tmp_path / name, tmp_path)


def test_too_long_and_too_short_are_refused(tone: Path, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="longer than"):
        taken(tone, tmp_path, longest_s=2.0)
    with pytest.raises(InvalidRequest, match=r"0\.20 s"):
        taken(encoded(tone, tmp_path / "blip.wav", "-t", "0.2"), tmp_path)


@pytest.mark.parametrize("suffix", ["wav", "mp3", "m4a", "flac", "ogg"])
def test_damaged_files_are_taken_whole_or_refused(suffix: str, tone: Path, tmp_path: Path) -> None:
    sound = encoded(tone, tmp_path / f"whole.{suffix}", "-fflags", "+bitexact").read_bytes()
    random = np.random.default_rng(6)
    for number, harmed in enumerate((3, 80, 900)):
        data = bytearray(sound[: -1 - int(random.integers(len(sound) // 2))])
        for place in random.integers(0, len(data), harmed):
            data[place] = int(random.integers(256))
        path = tmp_path / f"damaged{number}.{suffix}"
        path.write_bytes(data)
        refusal, seconds = "", 0.0
        try:
            seconds = taken(path, tmp_path)
        except InvalidRequest as error:
            refusal = str(error)
        whole = not refusal and len(read_wav(tmp_path / "taken.wav")[0]) == round(seconds * 48_000)
        assert whole or path.name in refusal
