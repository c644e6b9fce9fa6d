"""post.measure on small real films: facts that can be known beforehand."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memory.assets import VideoAsset
from tools.errors import Cancelled, InvalidRequest
from tools.post.measure import Measure, Request
from tools.post.measurement import Measurement
from tools.post.measuring.boxes import read_boxes
from tools.post.measuring.flicker import FlashCounter
from tools.post.measuring.listen import listen
from tools.post.measuring.looks import dominant
from tools.post.measuring.sights import Repeats
from tools.testing import LocalContext

Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Runs ffmpeg with lavfi inputs and hands back the file."""

    def run(*arguments: str, name: str = "film.mp4") -> Path:
        path = tmp_path / name
        subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *arguments, str(path)], check=True, timeout=60)
        return path

    return run


def lavfi(*sources: str) -> list[str]:
    return [word for source in sources for word in ("-f", "lavfi", "-i", source)]


def measure(path: Path, tmp_path: Path, **request: object) -> Measurement:
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    film = context.keep(path, VideoAsset)
    return asyncio.run(Measure().run(Request(film=film, **request), context)).measurement


def test_known_facts_come_back(make: Make, tmp_path: Path) -> None:
    path = make(
        *lavfi("testsrc2=s=320x180:r=30:d=3", "aevalsrc='0.5*sin(2*PI*440*t)|0':s=48000:d=3"),
        *("-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "30", "-c:a", "aac", "-movflags", "+faststart"),
    )
    found = measure(path, tmp_path)
    assert (found.video.frames, found.video.fps, found.video.width, found.video.height) == (90, 30.0, 320, 180)
    assert (found.video.start, found.video.end) == (0.0, 3.0)
    assert found.video.timing_error_ms < 0.5
    assert found.video.key_frame_gap_s == pytest.approx(1.0)
    assert found.file.moov_first
    assert found.sound is not None
    assert (found.sound.channels, found.sound.sample_rate, found.sound.profile) == (2, 48000, "LC")
    assert found.sound.sample_peak_db == pytest.approx(-5.0, abs=1.5)  # AAC overshoots at the start
    assert found.sound.silent == ()
    assert len(found.picture.luma) == 6


def test_the_same_film_gives_the_same_facts(make: Make, tmp_path: Path) -> None:
    path = make(*lavfi("testsrc2=s=320x180:r=30:d=1"), "-pix_fmt", "yuv420p")
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(path.read_bytes())
    marks = {"marks": (0.2, 0.8), "colors": ("#FF0000",)}
    assert measure(path, tmp_path, **marks) == measure(copy, tmp_path, **marks)


def test_a_mark_shows_the_picture_of_its_moment(make: Make, tmp_path: Path) -> None:
    path = make(
        *lavfi("color=white:s=320x180:r=30:d=1[a];color=black:s=320x180:r=30:d=1[b];[a][b]concat"),
        *("-c:v", "libx264", "-pix_fmt", "yuv420p"),
    )
    early, late, beyond = measure(path, tmp_path, marks=(0.5, 1.5, 9.0)).picture.marks
    assert max(bytes.fromhex(late.thumb)) < 20 < 230 < min(bytes.fromhex(early.thumb))
    assert beyond.thumb == late.thumb
    assert early.contrast == 0


def test_colours_are_measured_as_they_were_drawn(make: Make, tmp_path: Path) -> None:
    colour = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,setparams=colorspace=bt709"
    box = "drawbox=x=0:y=0:w=80:h=180:color=0xFFC83D:t=fill"
    path = make(*lavfi(f"color=0x0B1B33:s=320x180:r=30:d=1,format=rgb24,{box},{colour}"), "-crf", "10")
    picture = measure(path, tmp_path, marks=(0.5,), colors=("#FFC83D", "#0B1B33", "#00FF00")).picture
    shares = {wanted.color: wanted.share for wanted in picture.wanted}
    assert shares["#FFC83D"] == pytest.approx(0.25, abs=0.02)
    assert shares["#0B1B33"] == pytest.approx(0.75, abs=0.02)
    assert shares["#00FF00"] == 0
    first = picture.marks[0].colors[0]
    assert first.share == pytest.approx(0.75, abs=0.02)
    assert max(abs(a - b) for a, b in zip(bytes.fromhex(first.color[1:]), (0x0B, 0x1B, 0x33), strict=True)) <= 4


def test_a_film_without_sound_has_no_sound_facts(make: Make, tmp_path: Path) -> None:
    assert measure(make(*lavfi("testsrc2=s=320x180:r=30:d=1"), "-pix_fmt", "yuv420p"), tmp_path).sound is None


@pytest.mark.parametrize("name", ["sound.wav", "words.mp4"])
def test_what_is_no_film_is_refused_by_name(name: str, make: Make, tmp_path: Path) -> None:
    path = tmp_path / "words.mp4"
    if name == "sound.wav":
        path = make(*lavfi("sine=d=1"), name=name)
    else:
        path.write_text("no film at all")
    with pytest.raises(InvalidRequest, match=r"no (video stream|readable film)"):
        measure(path, tmp_path)


def test_a_stopped_run_stops_the_measuring(make: Make, tmp_path: Path) -> None:
    path = make(*lavfi("testsrc2=s=320x180:r=30:d=1"), "-pix_fmt", "yuv420p")
    context = LocalContext(tmp_path / "store", tmp_path / "scratch", stopped=lambda: True)
    film = context.keep(path, VideoAsset)
    with pytest.raises(Cancelled):
        asyncio.run(Measure().run(Request(film=film), context))


def test_a_truncated_film_is_measured_with_its_errors_counted(make: Make, tmp_path: Path) -> None:
    path = make(*lavfi("testsrc2=s=640x360:r=30:d=2"), "-pix_fmt", "yuv420p", "-movflags", "+faststart")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    found = measure(path, tmp_path)
    assert found.video.frames < 60


def test_silence_and_clipping_are_timed_and_counted(make: Make, tmp_path: Path) -> None:
    silent = make(*lavfi("sine=f=440:d=3:r=48000,volume=0:enable='between(t,1,2)'"), name="a.wav")
    heard = listen(silent)
    assert heard is not None
    (span,) = heard.silent
    assert (span.start, span.end) == pytest.approx((1, 2), abs=0.02)
    loud = make(*lavfi("aevalsrc='2*sin(2*PI*100*t)':s=48000:d=1"), name="b.wav")
    clipped = listen(loud)
    assert clipped is not None
    assert clipped.clipped == pytest.approx(200, abs=2)
    assert clipped.sample_peak_db == pytest.approx(0, abs=0.01)


def test_true_peak_lies_between_the_samples(make: Make) -> None:
    quarter = make(*lavfi("aevalsrc='0.9*sin(2*PI*12000*t+PI/4)':s=48000:d=2"), name="c.wav")
    heard = listen(quarter)
    assert heard is not None
    assert heard.true_peak_db > heard.sample_peak_db + 2.5


def test_the_index_is_found_where_it_is(make: Make, tmp_path: Path) -> None:
    source = lavfi("testsrc2=s=320x180:r=30:d=1")
    assert not read_boxes(make(*source, name="last.mp4")).moov_first
    assert read_boxes(make(*source, "-movflags", "+faststart", name="first.mp4")).moov_first
    late = make(
        *lavfi("testsrc2=s=320x180:r=30:d=1"), "-itsoffset", "0.5", *source, "-map", "0", "-map", "1", name="d.mp4"
    )
    assert read_boxes(late).delay_s == pytest.approx(0.5, abs=0.05)


@given(st.binary(max_size=300))
def test_boxes_of_anything_are_read_without_a_fall(data: bytes) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        assert read_boxes(Path(file.name)).delay_s >= 0


@given(st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=2, max_size=60))
def test_a_flash_needs_a_change_there_and_back(levels: list[float]) -> None:
    counter = FlashCounter(change=0.1, dark=0.8)
    for frame, level in enumerate(levels):
        counter.see(np.full((4, 4), level, np.float32), frame / 60)
    changes = [b - a for a, b in pairwise(levels) if a != b]
    turns = sum(a * b < 0 for a, b in pairwise(changes))
    assert counter.most()[0] <= (turns + 1) / 2


def test_a_bar_that_sweeps_over_the_picture_is_no_strobe() -> None:
    counter = FlashCounter(change=0.1, dark=0.8)
    for frame in range(60):
        picture = np.zeros((10, 60), np.float32)
        picture[:, frame : frame + 20] = 1
        counter.see(picture, frame / 30)
    assert counter.most()[0] <= 1


def test_repeats_are_counted_amid_motion_only() -> None:
    judder, held, words, pop = Repeats(), Repeats(), Repeats(), Repeats()
    for step in range(60):
        judder.see(2.0 if step % 2 else 0.05, key=False)
        held.see(0.05 if step % 3 else 2.0, key=False)
        words.see(2.0 if step % 6 == 0 else 0.05, key=False)
        pop.see(3.0 if step == 20 else 0.05, key=False)
    assert judder.count >= 20
    assert held.count >= 25
    assert words.count == 0
    assert pop.count == 0


def test_shares_of_colours_add_up() -> None:
    pixels = np.zeros((10, 10, 3), np.float32)
    pixels[:4] = (1, 0, 0)
    found = dominant(pixels)
    assert [(colour.color, colour.share) for colour in found] == [("#000000", 0.6), ("#FF0000", 0.4)]
