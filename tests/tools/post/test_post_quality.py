"""How good a picture is as a picture, and pictures that do not belong, on films made for the purpose."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.media.ffmpeg import run_ffmpeg
from tools.post.measurement import PictureFacts, Quality
from tools.post.measuring.film import measure_film
from tools.settings import ToolSettings

FIELDS = "testsrc=size=480x270:rate=60,scroll=horizontal=0.02"
SCENE = "mandelbrot=size=480x270:rate=30:maxiter=200:end_scale=0.05:end_pts=900"
MARKS = [0.25, 0.75]


def _seen(folder: Path, source: str, filters: str = "null", crf: int = 18) -> PictureFacts:
    film = folder / "film.mp4"
    coded = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", str(crf), "-pix_fmt", "yuv420p"]
    cut = ["-v", "error", "-f", "lavfi", "-t", "1", "-i", f"{source},{filters}"]
    run_ffmpeg(ToolSettings(), [*cut, *coded, str(film)])
    return measure_film(film, MARKS, texts=True).picture


def _qualities(folder: Path, filters: str = "null", crf: int = 18, source: str = SCENE) -> list[Quality]:
    return [mark.quality for mark in _seen(folder, source, filters, crf).marks if mark.quality is not None]


def test_blur_takes_the_sharpness(tmp_path: Path) -> None:
    sharp = _qualities(tmp_path)[0].acuity
    soft = _qualities(tmp_path, "gblur=sigma=4")[0].acuity
    assert sharp is not None
    assert soft is not None
    assert soft < 0.34 < 0.5 < sharp


def test_a_plain_picture_has_no_sharpness(tmp_path: Path) -> None:
    assert _qualities(tmp_path, source="color=c=0x406080:size=480x270:rate=30")[0].acuity is None


@pytest.mark.parametrize("crf", [20, 44])
def test_the_quantiser_is_the_encoders(tmp_path: Path, crf: int) -> None:
    found = [quality.quantiser or 0.0 for quality in _qualities(tmp_path, crf=crf)]
    assert sum(found) / len(found) == pytest.approx(crf, abs=5)


def test_full_range_under_a_limited_tag_is_out_of_range(tmp_path: Path) -> None:
    full = "scale=in_range=tv:out_range=pc,setparams=range=tv"
    card = "testsrc=size=480x270:rate=30,format=yuv420p"
    assert _qualities(tmp_path, source=card)[0].out_of_range < 0.01
    assert _qualities(tmp_path, full, source=card)[0].out_of_range > 0.02


def test_woven_fields_are_seen_in_motion(tmp_path: Path) -> None:
    fields = "tinterlace=mode=interleave_top,setfield=prog"
    assert max(quality.woven for quality in _qualities(tmp_path, source=FIELDS)) < 0.005
    assert max(quality.woven for quality in _qualities(tmp_path, fields, source=FIELDS)) > 0.005


def test_bars_are_seen_in_one_picture(tmp_path: Path) -> None:
    bars = "drawbox=h=30:c=black:t=fill,drawbox=y=240:h=30:c=black:t=fill"
    assert _qualities(tmp_path, source="testsrc2=size=480x270:rate=30")[0].bars == (0.0, 0.0)
    above, beside = _qualities(tmp_path, bars, source="testsrc2=size=480x270:rate=30")[0].bars
    assert (above, beside) == pytest.approx((30 / 270, 0.0), abs=0.02)


@pytest.mark.parametrize(("frames", "found"), [(1, True), (3, True), (8, False)])
def test_a_few_frames_of_something_else_are_strays(tmp_path: Path, frames: int, found: bool) -> None:
    other = f"drawbox=c=green:t=fill:enable='between(n,12,{11 + frames})'"
    strays = _seen(tmp_path, SCENE, other).strays
    assert [round(span.seconds * 30) for span in strays] == ([frames] if found else [])


def test_a_cut_has_no_strays(tmp_path: Path) -> None:
    assert _seen(tmp_path, SCENE, "negate=enable='gte(n,15)'").strays == ()


@pytest.mark.parametrize("size", ["60:34", "36:20", "20:11"])
def test_blocks_of_a_mosaic_are_told_from_pictures(tmp_path: Path, size: str) -> None:
    mosaic = f"scale={size}:flags=area,scale=480:270:flags=neighbor"
    assert max(quality.blocky for quality in _qualities(tmp_path)) < 0.1
    assert min(quality.blocky for quality in _qualities(tmp_path, mosaic)) > 0.6
    assert _qualities(tmp_path, source="color=c=0x406080:size=480x270:rate=30")[0].blocky == 0
