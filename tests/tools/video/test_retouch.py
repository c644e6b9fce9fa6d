"""Frames painted one after the other, only where they change, are the frames painted whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image.compose import compose
from tools.image.scene import ScenePicture
from tools.image.shot import Chart, Item, Point, Shot
from tools.media.encode import Planes
from tools.media.frame import FrameSize, frame_size
from tools.media.timing import Cue, Word
from tools.video.drawn import stood
from tools.video.paint import ScenePainter
from tools.video.retouch import Sheet
from tools.video.sprites import sprite_of

SHOTS = (
    Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject="coffee cup", setting="kitchen"),
    Shot(family="steps", headline="Three steps", items=tuple(Item(label=f"Step {n}") for n in (1, 2, 3))),
    Shot(family="number", headline="From roast to your door", number="48", unit="hours"),
    Shot(
        family="chart",
        headline="Orders",
        chart=Chart(points=tuple(Point(label=f"Q{n}", value=9.0 * n) for n in (1, 2, 3))),
    ),
)
CUES = tuple(
    Cue(start=0.7 * n, end=0.7 * n + 0.6, lines=(text,), words=(Word(text=text, start=0.7 * n, end=0.7 * n + 0.5),))
    for n, text in enumerate(("Freshly", "roasted", "coffee"))
)


def room(size: FrameSize) -> Planes:
    half = (size.height // 2, size.width // 2)
    return np.zeros((size.height, size.width), np.uint8), np.zeros(half, np.uint8), np.zeros(half, np.uint8)


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: str(shot.family))
def test_a_retouched_frame_is_the_whole_frame(shot: Shot) -> None:
    picture = compose(ScenePicture.Input(shot=shot, look="playful", aspect="9:16", index=1), seed=3)
    size = frame_size("9:16", 240)
    painter = ScenePainter(picture, CUES, 75, size, 30)
    one, other, kept = Sheet(size), Sheet(size), room(size)
    for number in range(75):
        whole = room(size)
        one.show(painter.things(number), kept)
        other.show(painter.things(number), whole)
        for mine, fresh in zip(kept, whole, strict=True):
            assert np.array_equal(mine, fresh), number


def test_frames_may_be_painted_in_any_order() -> None:
    picture = compose(ScenePicture.Input(shot=SHOTS[0], look="warm", aspect="16:9", index=0), seed=3)
    size = frame_size("16:9", 180)
    painter, sheet, kept = ScenePainter(picture, CUES, 60, size, 30), Sheet(size), room(size)
    found: dict[int, list[bytes]] = {}
    for number in (5, 40, 5, 41, 59, 40, 0, 41, 5):
        sheet.show(painter.things(number), kept)
        found.setdefault(number, []).append(b"".join(plane.tobytes() for plane in kept))
    assert all(len(set(each)) == 1 for each in found.values())


places = st.tuples(st.integers(-40, 120), st.integers(-40, 120))


@given(st.lists(st.lists(st.none() | places, min_size=4, max_size=4), min_size=2, max_size=6))
def test_what_moves_leaves_nothing_behind(film: list[list[tuple[int, int] | None]]) -> None:
    size = FrameSize(width=128, height=96)
    ground = sprite_of(np.full((96, 128, 4), 255, np.uint8), 0, 0)
    things = [sprite_of(np.full((17, 23, 4), (40 * n, 9, 200, 255), np.uint8), 0, 0) for n in range(4)]
    sheet, kept = Sheet(size), room(size)
    for frame in film:
        shown = [stood(n, things[n], *at) for n, at in enumerate(frame) if at is not None]
        sheet.show([stood("ground", ground), *shown], kept)
        whole = room(size)
        Sheet(size).show([stood("ground", ground), *shown], whole)
        assert all(np.array_equal(a, b) for a, b in zip(kept, whole, strict=True))
