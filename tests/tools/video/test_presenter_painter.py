"""A presenter in frames: the mouth that is seen is the one that was asked for, and all else hardly moves."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.tools.openness import OPENNESS
from tools.image.compose import compose
from tools.image.picture import Picture, PresenterArt
from tools.image.presenter import face
from tools.image.presenter.figure import origin_of, scale_of
from tools.image.request import SceneRequest
from tools.media.encode import Planes
from tools.media.frame import frame_size
from tools.media.mouth import Gesture, MouthKey, Viseme
from tools.video.paint import ScenePainter
from tools.video.presenter import Acting, PresenterPainter
from tools.video.request import SegmentRequest
from tools.video.retouch import Sheet
from tools.video.sprites import Colours

FRAMES, FPS, SIDE = 60, 30, 360
SHAPES: tuple[Viseme, ...] = ("rest", "open", "closed", "wide", "round", "rest")
ACTING = Acting(tuple(MouthKey(at=number / 3, viseme=shape) for number, shape in enumerate(SHAPES)))
WAVING = Acting(gestures=(Gesture(at=1.0, kind="hand"),))


def picture(family: str = "hero", aspect: str = "16:9") -> Picture:
    shot = {"family": family, "headline": "Meet Brewly", "items": [{"label": "Fresh"}, {"label": "Fair"}]}
    asked = {"shot": shot, "look": "warm", "aspect": aspect, "presenter": {"person": "woman", "seed": 0}}
    return compose(SceneRequest.model_validate(asked), 1)


def planes() -> Planes:
    size = frame_size("16:9", SIDE)
    luma = np.zeros((size.height, size.width), np.uint8)
    blue, red = (np.zeros((size.height // 2, size.width // 2), np.uint8) for _ in range(2))
    return luma, blue, red


def painted(numbers: list[int], acting: Acting = ACTING, shown: Picture | None = None) -> list[NDArray[np.uint8]]:
    """The luma of some frames."""
    scene = ScenePainter(shown or picture(), (), FRAMES, frame_size("16:9", SIDE), FPS, acting=acting)
    sheet, out, made = Sheet(frame_size("16:9", SIDE)), planes(), []
    for number in numbers:
        sheet.show(scene.things(number), out)
        made.append(out[0].copy())
    return made


def painter(acting: Acting, family: str = "hero") -> PresenterPainter:
    layer = next(layer for layer in picture(family).layers if isinstance(layer.art, PresenterArt))
    return PresenterPainter(layer, acting, FRAMES, FPS, SIDE / 1080, Colours(False))


def dark_mouth(luma: NDArray[np.uint8], shown: Picture) -> int:
    """How many dark pixels there are where the mouth is."""
    layer = next(layer for layer in shown.layers if isinstance(layer.art, PresenterArt))
    assert isinstance(layer.art, PresenterArt)
    unit = SIDE / 1080
    (x, y), scale = origin_of(layer.art, layer.box), scale_of(layer.art, layer.box) * unit
    cx, cy = x * unit + face.MIDDLE * scale, y * unit + face.MOUTH_LINE * scale
    part = luma[int(cy - 12 * scale) : int(cy + 28 * scale), int(cx - 32 * scale) : int(cx + 32 * scale)]
    return int((part < 80).sum())


def test_the_mouth_that_is_seen_is_as_open_as_its_key() -> None:
    shown = picture()
    middles = [number * 10 + 5 for number in range(len(SHAPES))]
    seen = [dark_mouth(luma, shown) for luma in painted(middles, shown=shown)]
    asked = [OPENNESS[shape] for shape in SHAPES]
    assert np.corrcoef(seen, asked)[0, 1] > 0.8
    assert seen[1] == max(seen)


def test_a_shape_is_half_way_in_its_first_frame() -> None:
    poses = [painter(ACTING).pose(number).lips for number in (9, 10, 11)]
    assert poses == [("rest", "rest"), ("rest", "open"), ("open", "open")]


def test_frames_do_not_depend_on_the_order_they_are_painted_in() -> None:
    forward, backward = painted([5, 25, 41]), painted([41, 25, 5])
    for one, other in zip(forward, reversed(backward), strict=True):
        assert np.array_equal(one, other)


def test_a_scene_begins_and_ends_in_the_same_pose() -> None:
    first, last = painter(WAVING).pose(0), painter(WAVING).pose(FRAMES)
    assert (first.turn, first.nod, first.aside, first.hands) == (last.turn, last.nod, last.aside, last.hands)


def test_the_head_moves_slowly_and_little() -> None:
    poses = [painter(ACTING).pose(number) for number in range(FRAMES)]
    assert max(abs(pose.turn) for pose in poses) <= 2.0
    assert max(abs(b.turn - a.turn) for a, b in pairwise(poses)) <= 0.4


def test_a_hand_comes_up_with_its_word_and_goes_down_again() -> None:
    shares = [painter(WAVING).pose(number).hands[0] for number in range(FRAMES)]
    assert shares[10] == 0
    assert shares[30] == 1
    assert shares[-1] < 1
    assert all(abs(b - a) < 0.3 for a, b in pairwise(shares))


def test_there_are_no_hands_in_a_disc() -> None:
    assert all(painter(WAVING, "list").pose(number).hands == (0, 0) for number in range(FRAMES))


@pytest.mark.parametrize("field", ["mouth", "gestures"])
def test_a_request_without_a_presenter_is_what_it_was(field: str) -> None:
    plain: dict[str, Any] = {"picture": picture().model_dump(mode="json"), "frames": 12}
    assert field not in SegmentRequest.model_validate(plain).model_dump(mode="json")
