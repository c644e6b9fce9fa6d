"""Recuts: the crop lies where things happen, stands still inside a shot, and loses no time."""

import asyncio
from pathlib import Path

import cv2
import numpy as np
import pytest

from memory.assets import VideoAsset
from tools.errors import InvalidRequest
from tools.media.encode import Encoder
from tools.media.film_file import look_into
from tools.media.frame import FrameSize
from tools.media.probe import probe
from tools.testing import LocalContext
from tools.video.recut import Recut
from tools.video.reframing import watch

SIZE = FrameSize(width=320, height=180)


def clip(path: Path, *middles: float) -> Path:
    """A second a shot: noise that moves round a place, on plain grounds that differ from shot to shot."""
    random = np.random.default_rng(1)
    with Encoder(path, SIZE, 30, "veryfast", 20) as encoder:
        for number, middle in enumerate(middles):
            for _ in range(30):
                encoder.planes[0][:] = 60 if number % 2 == 0 else 180
                left = round(middle * SIZE.width) - 20
                encoder.planes[0][70:110, left : left + 40] = random.integers(16, 235, (40, 40))
                encoder.planes[1][:] = encoder.planes[2][:] = 128
                encoder.write()
    return path


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


def test_each_shot_is_framed_where_things_happen(tmp_path: Path) -> None:
    shots = watch(clip(tmp_path / "clip.mp4", 0.25, 0.75), 9 / 16)
    assert [round(shot.start) for shot in shots] == [0, 1]
    assert shots[0].x == pytest.approx(0.25, abs=0.1)
    assert shots[1].x == pytest.approx(0.75, abs=0.1)
    assert {shot.y for shot in shots} == {0.5}


def test_a_recut_has_the_shape_the_length_and_the_thing(tmp_path: Path, context: LocalContext) -> None:
    asset = context.keep(clip(tmp_path / "clip.mp4", 0.2, 0.8), VideoAsset)
    made = asyncio.run(Recut().run(Recut.Input(clip=asset, aspect="9:16", short_side=180), context))
    assert isinstance(made, Recut.Output)
    found = probe(context.path(made.film)).video
    assert found is not None
    assert (found.width, found.height, made.frames, made.shots) == (180, 320, 60, 2)
    capture = cv2.VideoCapture(str(context.path(made.film)))
    capture.set(cv2.CAP_PROP_POS_FRAMES, 45)
    shown = capture.read()[1]
    assert shown[120:200].std() > 25


def test_what_is_no_clip_is_refused_by_name(tmp_path: Path) -> None:
    for name, data in (("me.txt", b"hello"), ("me.mp4", b"hello"), ("list.mp4", b"#EXTM3U\nhttp://127.0.0.1/a.ts\n")):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(InvalidRequest, match=name):
            look_into(path)
