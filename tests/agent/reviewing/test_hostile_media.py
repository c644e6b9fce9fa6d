"""Files that are made to burst, to hang or to read what is not theirs: each is refused by name, and soon.

What they refer to is a pipe that nobody writes to: whoever opened it would hang until the time is over.
"""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import imageio_ffmpeg
import pytest
from typer.testing import CliRunner

from agent.cli import app
from agent.errors import InvalidBrief
from agent.reviewing.admission import admit_film
from agent.reviewing.apart import ROOT

SOON_S = 120.0


@pytest.fixture
def soon() -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < SOON_S


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A film of one second with sound, index first."""
    path = tmp_path_factory.mktemp("good") / "film.mp4"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=30:d=1"]
    command += ["-f", "lavfi", "-i", "sine=d=1", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
    subprocess.run([*command, "-c:a", "aac", "-movflags", "+faststart", str(path)], check=True, timeout=60)
    return path.read_bytes()


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "canary")
    return tmp_path / "canary"


LISTS: dict[str, Callable[[Path], str]] = {
    "m3u8": lambda canary: f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{canary}\n#EXT-X-ENDLIST\n",
    "m3u8 by address": lambda canary: (
        f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://{canary}\n#EXT-X-ENDLIST\n"
    ),
    "ffconcat": lambda canary: f"ffconcat version 1.0\nfile '{canary}'\n",
    "concat": lambda canary: f"file '{canary}'\nfile '{canary}'\n",
    "dash": lambda canary: (
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period><AdaptationSet>'
        f'<Representation id="1" mimeType="video/mp4"><BaseURL>{canary}</BaseURL></Representation></AdaptationSet>'
        "</Period></MPD>"
    ),
    "sdp": lambda _canary: "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "svg": lambda canary: f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{canary}"/></svg>',
    "rtsp": lambda _canary: "[Reference]\nRef1=http://127.0.0.1:9/film\n",
}


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_a_list_in_a_films_clothes_is_not_followed(kind: str, suffix: str, canary: Path, tmp_path: Path) -> None:
    film = tmp_path / f"film.{suffix}"
    film.write_text(LISTS[kind](canary))
    with pytest.raises(InvalidBrief, match=rf"film\.{suffix}"):
        admit_film(film)


@pytest.mark.usefixtures("soon")
def test_a_list_is_refused_by_the_command_too(canary: Path, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_text(LISTS["ffconcat"](canary))
    told = CliRunner().invoke(app, ["review", str(film)])
    assert told.exit_code == 2, told.output


@pytest.mark.usefixtures("soon")
def test_an_index_that_refers_to_another_file_is_not_followed(good: bytes, canary: Path, tmp_path: Path) -> None:
    name = str(canary).encode() + b"\0"
    entry = struct.pack(">I4sI", 12 + len(name), b"url ", 0) + name
    own = struct.pack(">I4sI", 12, b"url ", 1)
    film = tmp_path / "film.mp4"
    film.write_bytes(_grown(good, own, entry))
    assert _admitted(film) is None or _admitted(film) == pytest.approx(1.0, abs=0.2)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize(
    ("box", "offset", "value"),
    [
        (b"mvhd", 16, b"\x7f\xff\xff\xff"),
        (b"stsz", 8, b"\x7f\xff\xff\xff"),
        (b"stts", 4, b"\xff\xff\xff\xff"),
        (b"stsc", 4, b"\xff\xff\xff\xff"),
        (b"stco", 4, b"\x7f\xff\xff\xff"),
        (b"mdat", -4, b"\x7f\xff\xff\xff"),
        (b"moov", -4, b"\xff\xff\xff\xff"),
        (b"stsd", 4, b"\xff\xff\xff\xff"),
    ],
)
def test_huge_declared_sizes_cost_neither_memory_nor_time(
    good: bytes, tmp_path: Path, box: bytes, offset: int, value: bytes
) -> None:
    place = good.find(box)
    assert place > 0
    at = place + (4 + offset if offset > 0 else offset)
    film = tmp_path / "film.mp4"
    film.write_bytes(good[:at] + value + good[at + len(value) :])
    declared = _admitted(film)
    assert declared is None or declared < 2


def test_a_header_that_sends_the_reader_in_circles_ends_the_process(good: bytes, tmp_path: Path) -> None:
    film = tmp_path / "circles.mp4"
    film.write_bytes(good)
    code = (
        "import itertools, sys, agent.reviewing.apart as apart; apart.ADMISSION_CPU_S = 0.2; "
        "apart.admit_film = lambda path: sum(itertools.repeat(1)); apart.main(*sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(film), str(2**32)], capture_output=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGPROF


@pytest.mark.usefixtures("soon")
def test_pictures_larger_than_any_screen_are_refused_before_one_is_decoded(tmp_path: Path) -> None:
    film = tmp_path / "large.mkv"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", "color=s=16384x2200:d=0.04:r=25"]
    subprocess.run([*command, "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", str(film)], check=True, timeout=60)
    with pytest.raises(InvalidBrief, match="16384x2200"):
        admit_film(film)


@pytest.mark.usefixtures("soon")
def test_thousands_of_streams_are_refused(tmp_path: Path) -> None:
    film = tmp_path / "streams.mkv"
    film.write_bytes(_matroska(5000))
    with pytest.raises(InvalidBrief, match=r"streams\.mkv"):
        admit_film(film)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_what_is_cut_off_anywhere_is_refused(good: bytes, tmp_path: Path, share: float) -> None:
    film = tmp_path / "cut.mp4"
    film.write_bytes(good[: int(len(good) * share)])
    with pytest.raises(InvalidBrief, match=r"cut\.mp4"):
        admit_film(film)


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("kind", ["link", "loop", "folder", "device", "pipe"])
def test_what_is_no_ordinary_file_is_refused_unopened(kind: str, good: bytes, tmp_path: Path, canary: Path) -> None:
    film = tmp_path / "film.mp4"
    (tmp_path / "other.mp4").write_bytes(good)
    if kind == "folder":
        film.mkdir()
    else:
        targets = {"link": tmp_path / "other.mp4", "loop": film, "device": Path("/dev/zero"), "pipe": canary}
        film.symlink_to(targets[kind])
    for path in (film, *((Path("/dev/zero"),) if kind == "device" else (canary,) if kind == "pipe" else ())):
        with pytest.raises(InvalidBrief, match=path.name):
            admit_film(path)


@pytest.mark.parametrize("name", ["concat:a.mp4|b.mp4", "http://127.0.0.1:9/film.mp4", "pipe:0", "-"])
def test_the_name_of_a_protocol_is_a_files_name(name: str) -> None:
    told = CliRunner().invoke(app, ["review", "--", name])
    assert told.exit_code == 2, told.output


def test_bytes_turned_over_never_take_the_command_down(good: bytes, tmp_path: Path) -> None:
    film = tmp_path / "turned.mp4"
    spoilt = bytearray(good)
    for number in range(400):
        spoilt[(number * 104729) % len(spoilt)] ^= 0xFF
    film.write_bytes(spoilt)
    assert CliRunner().invoke(app, ["review", str(film)]).exit_code in (2, 3)


def _admitted(film: Path) -> float | None:
    """The declared length, or None where the film was refused by name."""
    try:
        return admit_film(film)
    except InvalidBrief as refusal:
        if film.name in str(refusal):
            return None
        raise


def _grown(data: bytes, old: bytes, new: bytes) -> bytes:
    """The first `old` replaced, with the sizes of the boxes around it made larger."""
    at, more = data.find(old), len(new) - len(old)
    assert at > 0
    grown = bytearray(data)
    for box in (b"moov", b"trak", b"mdia", b"minf", b"dinf", b"dref"):
        place = data.rfind(box, 0, at) - 4
        (size,) = struct.unpack_from(">I", grown, place)
        struct.pack_into(">I", grown, place, size + more)
    return bytes(grown[:at]) + new + bytes(grown[at + len(old) :])


def _matroska(tracks: int) -> bytes:
    """A Matroska file that is nothing but tracks."""
    head = _element(b"\x1a\x45\xdf\xa3", _element(b"\x42\x82", b"matroska"))
    entries = b"".join(
        _element(
            b"\xae",
            _element(b"\xd7", struct.pack(">H", number))
            + _element(b"\x73\xc5", struct.pack(">H", number))
            + _element(b"\x83", b"\x11")
            + _element(b"\x86", b"S_TEXT/UTF8"),
        )
        for number in range(1, tracks + 1)
    )
    return head + _element(b"\x18\x53\x80\x67", _element(b"\x16\x54\xae\x6b", entries))


def _element(name: bytes, data: bytes) -> bytes:
    return name + struct.pack(">Q", len(data) | 1 << 56) + data
