"""A scene's halves are encoded beside each other: nothing is lost between them, and nothing is left of them."""

from __future__ import annotations

import math
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.contract import Cancelled
from tools.image.compose import compose
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.encode import GOP
from tools.media.frame import frame_size
from tools.testing import LocalContext
from tools.video.film import LEAST_FRAMES, film_scene, in_turn, parts_of
from tools.video.paint import ScenePainter
from tools.video.request import SegmentRequest
from tools.video.retouch import Sheet

PICTURE = compose(
    ScenePicture.Input(shot=Shot(family="hero", headline="A kettle", subject="kettle"), look="warm", aspect="16:9"), 1
)


@given(st.integers(1, 108_000))
def test_parts_hold_every_frame_once_and_cost_no_key_frame(frames: int) -> None:
    parts = parts_of(frames)
    assert [number for part in parts for number in part] == list(range(frames))
    assert len(parts) == (2 if frames >= 2 * LEAST_FRAMES else 1)
    assert sum(math.ceil(len(part) / GOP) for part in parts) == max(len(parts), math.ceil(frames / GOP))
    assert max(map(len, parts)) - min(map(len, parts)) <= GOP + 1 or len(parts) == 1


@given(st.lists(st.integers(1, 300), min_size=1, max_size=3))
def test_parts_of_any_length_get_on_alike_and_end_together(lengths: list[int]) -> None:
    turns = in_turn([range(100 * which, 100 * which + length) for which, length in enumerate(lengths)])
    done = [0] * len(lengths)
    for which, frame in turns:
        assert frame == 100 * which + done[which]
        done[which] += 1
        shares = [(each / length, 1 / length) for each, length in zip(done, lengths, strict=True)]
        assert max(share - step for share, step in shares) <= min(share + step for share, step in shares)
    assert done == lengths


def test_a_stopped_scene_leaves_no_file(tmp_path: Path) -> None:
    asked = iter([False, False, True])
    context = LocalContext(tmp_path / "store", tmp_path / "scratch", stopped=lambda: next(asked, True))
    with pytest.raises(Cancelled):
        film_scene(SegmentRequest(picture=PICTURE, frames=90, short_side=120), context, context.scratch / "a.mp4")
    assert list(context.scratch.iterdir()) == []


def test_every_frame_stands_in_its_place(tmp_path: Path) -> None:
    context, size = LocalContext(tmp_path / "store", tmp_path / "scratch"), frame_size("16:9", 180)
    path = context.scratch / "a.mp4"
    film_scene(SegmentRequest(picture=PICTURE, frames=75, short_side=180), context, path)
    assert list(context.scratch.iterdir()) == [path]
    painter, sheet = ScenePainter(PICTURE, (), 75, size, 30), Sheet(size)
    luma, blue, red = (np.zeros((size.height // part, size.width // part), np.uint8) for part in (1, 2, 2))
    with av.open(str(path)) as film:
        for number, frame in enumerate(film.decode(video=0)):
            sheet.show(painter.things(number), (luma, blue, red))
            seen = frame.to_ndarray(format="yuv420p")[: size.height].astype(int)
            assert np.abs(seen - luma).mean() < 2.0, number
    assert number == 74


def test_processors_do_not_show_in_the_bytes(tmp_path: Path) -> None:
    made = []
    for cores in (1, 2):
        context = LocalContext(tmp_path / "store", tmp_path / f"scratch-{cores}", cores=cores)
        film_scene(SegmentRequest(picture=PICTURE, frames=70, short_side=120), context, context.scratch / "a.mp4")
        made.append((context.scratch / "a.mp4").read_bytes())
        shares = [share for share, _ in context.reports]
        assert shares == sorted(shares)
    assert made[0] == made[1]
