"""Films that nobody here made: judged where they can be, refused by name where they are hostile."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imageio_ffmpeg
import pytest
from typer.testing import CliRunner

from agent.cli import app
from agent.critic import Evidence, Finding
from agent.critic.limits import limited
from agent.errors import InvalidBrief
from agent.reviewing.apart import measure_apart
from agent.reviewing.judging import judge_film
from agent.reviewing.subtitles import read_subtitles

SRT = "1\n00:00:00,200 --> 00:00:01,900\nTrams run again.\n"
Make = Callable[..., Path]


@pytest.fixture(scope="session")
def make_film(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Writes a 3 s film; `extra` goes to the encoder."""
    folder = tmp_path_factory.mktemp("outside")

    def make(*extra: str, name: str = "film.mp4", filters: str = "null") -> Path:
        path = folder / name
        marked = "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
        picture = f"testsrc2=s=426x240:r=30:d=3,{filters},{marked}"
        sound = "aevalsrc='0.2*sin(2*PI*1000*t)|0.2*sin(2*PI*1000*t)':s=48000:d=3"
        command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-f", "lavfi", "-i", picture]
        command += ["-f", "lavfi", "-i", sound, "-c:v", "libx264", "-preset", "veryfast", "-g", "30", "-c:a", "aac"]
        command += ["-pix_fmt", "yuv420p", "-movflags", "+faststart", *extra, str(path)]
        subprocess.run(command, check=True, timeout=60)
        return path

    return make


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.mp4", b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n"),
        ("list.avi", b"ffconcat version 1.0\nfile /etc/passwd\n"),
        ("sdp.mov", b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n"),
        ("empty.mp4", b""),
        ("noise.mkv", bytes(range(256)) * 64),
        ("text.mp4", b"just words\n" * 400),
        ("huge.mp4", b"\x00\x00\x00\x01ftypisom" + b"\xff" * 64),
    ],
)
def test_what_is_no_film_is_refused_by_name(tmp_path: Path, name: str, data: bytes) -> None:
    film = tmp_path / name
    film.write_bytes(data)
    with pytest.raises(InvalidBrief, match=name):
        measure_apart(film, seconds=60)


def test_a_truncated_film_is_refused_with_both_lengths(make_film: Make, tmp_path: Path) -> None:
    whole = make_film().read_bytes()
    film = tmp_path / "cut.mp4"
    film.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InvalidBrief, match="cut off"):
        measure_apart(film)


def test_a_pipe_and_a_missing_file_are_refused_without_opening_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    for name in ("pipe.mp4", "missing.mp4"):
        with pytest.raises(InvalidBrief, match=name):
            measure_apart(tmp_path / name, seconds=30)


def test_an_odd_codec_is_refused(make_film: Make) -> None:
    film = make_film("-c:v", "gif", "-pix_fmt", "rgb8", name="odd.mkv")
    with pytest.raises(InvalidBrief, match="codec"):
        measure_apart(film)


def test_many_streams_are_refused(make_film: Make) -> None:
    film = make_film(*("-map", "1:a") * 20, "-map", "0:v", name="streams.mkv")
    with pytest.raises(InvalidBrief, match="streams"):
        measure_apart(film)


def test_limits_end_the_decoder_and_not_the_command(make_film: Make) -> None:
    film = make_film()
    with pytest.raises(InvalidBrief, match="within"):
        measure_apart(film, seconds=0.05)
    with pytest.raises(InvalidBrief, match=r"decoder|memory"):
        measure_apart(film, memory=120 * 2**20)


def test_the_command_writes_findings_with_times_and_the_record_of_checks(make_film: Make, tmp_path: Path) -> None:
    film = make_film(name="dark.mp4", filters="drawbox=c=black:t=fill:enable='between(t,1,2)'")
    (tmp_path / "film.srt").write_text(SRT)
    told = CliRunner().invoke(
        app, ["review", str(film), "--srt", str(tmp_path / "film.srt"), "--out", str(tmp_path), "--json"]
    )
    assert told.exit_code == 3, told.output
    judged = json.loads((tmp_path / "review.json").read_text())
    assert judged == json.loads(told.stdout.splitlines()[-1])
    black = next(finding for finding in judged["findings"] if finding["check"] == "black")
    assert black["where"]["start"] == pytest.approx(1.0, abs=0.05)
    assert black["where"]["end"] == pytest.approx(2.0, abs=0.05)
    assert {record["state"] for record in judged["checks"]} == {"ran", "skipped"}


def test_a_refused_film_ends_the_command_with_2(tmp_path: Path) -> None:
    (tmp_path / "no.mp4").write_bytes(b"#EXTM3U\n")
    assert CliRunner().invoke(app, ["review", str(tmp_path / "no.mp4")]).exit_code == 2


class _Faulty:
    __name__ = "checks.faulty"
    SOURCE = "a test"

    def __init__(self, fault: Callable[[], None]) -> None:
        self._fault = fault

    def applies(self, _evidence: Evidence) -> bool:
        return True

    def check(self, _evidence: Evidence) -> list[Finding]:
        self._fault()
        return []


def _raises() -> None:
    raise ValueError("wrong")


def _hangs() -> None:
    while True:
        pass


def _lacks_its_tool() -> None:
    import no_such_meter  # type: ignore[import-not-found]  # noqa: F401


def _hangs_in_a_pattern() -> None:
    re.fullmatch(r"(a+)+b", "a" * 64)


def _catches_the_alarm() -> None:
    for _ in range(2):
        try:
            _hangs()
        except TimeoutError:
            continue
    _hangs()


def _ends_the_program() -> None:
    sys.exit(0)


FAULTS = [_raises, _hangs, _lacks_its_tool, _hangs_in_a_pattern, _ends_the_program]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_check_that_fails_leaves_the_film_unjudged(
    make_film: Make, fault: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.critic.verdict.LONGEST_CHECK_S", 0.3)
    judged = judge_film(make_film(), checks=[_Faulty(fault)])
    assert judged.verdict == "judge_error"
    assert [record.state for record in judged.checks] == ["broken"]


def test_a_check_that_catches_the_alarm_is_stopped_again() -> None:
    with pytest.raises(TimeoutError), limited(0.2):
        _catches_the_alarm()


def test_a_hang_is_ended_in_other_threads_too() -> None:
    def judged() -> str:
        with limited(0.3):
            _hangs()
        return "never"

    with ThreadPoolExecutor(1) as pool, pytest.raises(TimeoutError):
        pool.submit(judged).result(timeout=20)


@pytest.mark.parametrize("fault", [_raises, _hangs, _lacks_its_tool])
def test_the_command_never_passes_a_film_beside_a_broken_check(
    make_film: Make, fault: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.critic.verdict.LONGEST_CHECK_S", 0.3)
    monkeypatch.setattr("agent.reviewing.judging.OUTSIDE_CHECKS", (_Faulty(fault),))
    told = CliRunner().invoke(app, ["review", str(make_film()), "--json"])
    assert told.exit_code == 3, told.output
    assert json.loads(told.stdout.splitlines()[-1])["verdict"] == "judge_error"


def test_a_meter_that_is_missing_leaves_the_film_unjudged(
    make_film: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cv2.py").write_text("raise ImportError('no cv2 here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(InvalidBrief, match="exit code 1"):
        measure_apart(make_film())


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("1\n00:00:02,000 --> 00:00:01,000\nBack\n", "ends before"),
        ("1\n00:00:02,000 --> 00:00:03,000\nB\n\n2\n00:00:01,000 --> 00:00:01,500\nA\n", "stands behind"),
        ("1\n00:00:01,000 --> 00:00:02,000\na\nb\nc\n", "3 lines"),
        ("1\nsoon\nwords\n", "no times"),
        ("", "no captions"),
    ],
)
def test_faults_of_a_caption_file_are_told(text: str, fault: str) -> None:
    assert any(fault in told for told in read_subtitles(text).faults)


def test_captions_of_both_forms_are_read() -> None:
    srt = read_subtitles("\ufeff" + SRT.replace("\n", "\r\n"))
    vtt = read_subtitles("WEBVTT\n\n00:00.200 --> 00:01.900 align:start\n<b>Trams</b> run again.\n")
    assert srt == vtt
    assert not srt.faults
