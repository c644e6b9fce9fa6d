"""Segments and their joining: frame counts, tags, colours, the same bytes again, and nothing lost at the seams."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from memory.assets import VideoAsset
from tools.contract import Cancelled, InvalidRequest
from tools.image.compose import compose
from tools.image.picture import Box, Layer, Panel, Picture
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.frame import Aspect
from tools.media.probe import probe
from tools.media.timing import Cue, Word
from tools.testing import LocalContext
from tools.video.join import Join
from tools.video.segment import Segment

HERO = Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject="coffee cup", body="Fresh every week.")
CUE = Cue(
    start=0.2,
    end=1.4,
    lines=("Freshly roasted", "every week"),
    words=tuple(
        Word(text=text, start=0.2 + 0.3 * n, end=0.45 + 0.3 * n)
        for n, text in enumerate(("Freshly", "roasted", "every", "week"))
    ),
)


def picture(aspect: Aspect = "16:9", look: str = "warm", index: int = 0, **more: object) -> Picture:
    return compose(ScenePicture.Input(shot=HERO, look=look, aspect=aspect, index=index, **more), seed=5)


def film(context: LocalContext, made: Picture, frames: int, short_side: int = 180, **more: object) -> VideoAsset:
    request = Segment.Input(picture=made, frames=frames, short_side=short_side, **more)
    return asyncio.run(Segment().run(request, context)).segment  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


def times_of(path: Path) -> list[tuple[int, int, bool]]:
    """Every packet as (shown at, decoded at, whether it is a key frame), in frames, in the order of the file."""
    with av.open(str(path)) as source:
        assert source.streams.video[0].average_rate == 30
        packets: list[Any] = [packet for packet in source.demux(video=0) if packet.size]
        ticks = packets[0].duration
    assert all(packet.pts % ticks == 0 and packet.duration == ticks for packet in packets)
    return [(packet.pts // ticks, packet.dts // ticks, packet.is_keyframe) for packet in packets]


def frames_of(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as source:
        return [frame.to_ndarray(format="yuv420p") for frame in source.decode(video=0)]


def test_a_segment_is_constant_high_profile_bt709(context: LocalContext) -> None:
    path = context.path(film(context, picture(), 47, cues=(CUE,)))
    video = probe(path).video
    assert video is not None
    assert (video.frames, video.fps, video.pix_fmt, video.profile) == (47, 30.0, "yuv420p", "High")
    assert (video.primaries, video.transfer, video.matrix, video.color_range) == ("bt709", "bt709", "bt709", "tv")
    assert (video.width, video.height, video.start) == (320, 180, 0.0)
    assert len(frames_of(path)) == 47


def test_groups_of_pictures_are_closed_and_two_seconds_at_most(context: LocalContext) -> None:
    times = times_of(context.path(film(context, picture(), 130, 120)))
    keys = [shown for shown, _, is_key in times if is_key]
    assert all(after - before <= 60 for before, after in pairwise(keys))
    for key in keys[1:]:  # closed: nothing that is stored behind a key frame is shown before it
        position = next(n for n, (shown, _, _) in enumerate(times) if shown == key)
        assert all(shown > key for shown, _, _ in times[position + 1 :])


def test_the_same_request_gives_the_same_bytes(context: LocalContext, tmp_path: Path) -> None:
    again = LocalContext(tmp_path / "store2", tmp_path / "scratch2")
    first = film(context, picture("9:16"), 25, cues=(CUE,))
    assert first.sha256 == film(again, picture("9:16"), 25, cues=(CUE,)).sha256


def test_joining_keeps_every_frame_at_its_time(context: LocalContext) -> None:
    lengths = (31, 60, 7, 1)
    parts = [film(context, picture(index=n), length, first=n == 0) for n, length in enumerate(lengths)]
    made = asyncio.run(Join().run(Join.Input(segments=tuple(parts)), context))
    path = context.path(made.film)  # type: ignore[attr-defined]
    times = times_of(path)
    assert sorted(shown for shown, _, _ in times) == list(range(sum(lengths)))
    assert all(before[1] < after[1] for before, after in pairwise(times))
    joined, single = frames_of(path), [frame for part in parts for frame in frames_of(context.path(part))]
    assert len(joined) == sum(lengths)
    assert all(np.array_equal(a, b) for a, b in zip(joined, single, strict=True))


def test_segments_of_other_sizes_are_refused(context: LocalContext) -> None:
    parts = (film(context, picture(), 5, 180), film(context, picture(), 5, 240))
    with pytest.raises(InvalidRequest, match="Segment 2"):
        asyncio.run(Join().run(Join.Input(segments=parts), context))


@pytest.mark.parametrize("colour", ["#E8552D", "#1F6F5C", "#0D0A2B", "#FFFFFF", "#39E5FF", "#7F7F7F"])
def test_colours_come_back_as_they_went_in(context: LocalContext, colour: str) -> None:
    panel = Layer(name="field", box=Box(x=-100, y=-100, w=2200, h=1300), art=Panel(fill=colour), depth=0.5)
    made = picture().model_copy(update={"layers": (panel,), "caption": None})
    with av.open(str(context.path(film(context, made, 3, first=True)))) as source:
        frame = next(source.decode(video=0))
        shown = frame.to_ndarray(format="yuv444p").astype(float)
    y, cb, cr = (
        (shown[n][90, 160] - offset) / span for n, (offset, span) in enumerate(((16, 219), (128, 224), (128, 224)))
    )
    red, blue = y + 1.5748 * cr, y + 1.8556 * cb
    green = (y - 0.2126 * red - 0.0722 * blue) / 0.7152
    wanted = [int(colour[n : n + 2], 16) for n in (1, 3, 5)]
    assert np.abs(np.array([red, green, blue]) * 255 - wanted).max() <= 2.5


def test_monochrome_films_have_no_colour(context: LocalContext) -> None:
    for frame in frames_of(context.path(film(context, picture(monochrome=True), 20, cues=(CUE,)))):
        assert np.abs(frame[180:].astype(int) - 128).max() <= 1


def test_something_always_moves_and_no_frame_is_blank(context: LocalContext) -> None:
    frames = frames_of(context.path(film(context, picture(index=1), 120, 360, cues=(CUE,))))
    luma = [frame[:360].astype(float) for frame in frames]
    assert all(each.std() > 8 for each in luma)
    assert all(np.abs(luma[n + 45] - luma[n]).max() > 12 for n in range(len(luma) - 45))


def test_the_first_frame_of_the_film_already_shows_the_subject(context: LocalContext) -> None:
    frames = frames_of(context.path(film(context, picture(), 60, 360, first=True)))
    assert np.abs(frames[0][:360].astype(float) - frames[30][:360]).mean() < 25


def test_the_spoken_word_stands_out_inside_the_caption_zone(context: LocalContext) -> None:
    made = picture("9:16")
    assert made.caption is not None
    with_words = frames_of(context.path(film(context, made, 40, 360, cues=(CUE,), first=True)))
    without = frames_of(context.path(film(context, made, 40, 360, first=True)))
    scale = 360 / made.width
    changed = np.abs(with_words[20][:640].astype(int) - without[20][:640]) > 40
    rows, columns = np.nonzero(changed)
    zone = made.caption.box
    assert rows.size > 200
    assert rows.min() >= zone.y * scale - 3
    assert rows.max() <= zone.bottom * scale + 3
    assert columns.min() >= zone.x * scale - 3
    assert columns.max() <= zone.right * scale + 3
    assert np.abs(with_words[10][:640].astype(int) - with_words[20][:640])[rows.min() : rows.max()].max() > 60


def test_a_stopped_run_leaves_no_file(tmp_path: Path) -> None:
    calls = iter(range(1000))
    context = LocalContext(tmp_path / "store", tmp_path / "scratch", stopped=lambda: next(calls) > 1)
    with pytest.raises(Cancelled):
        film(context, picture(), 90)
    assert not list((tmp_path / "scratch").iterdir())
