"""How scenes begin: something of the new picture at once, and no point of the frame changing back and forth."""

from __future__ import annotations

import numpy as np
import pytest

from tools.image.compose import compose
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.media.frame import frame_size
from tools.video.paint import ScenePainter
from tools.video.retouch import Sheet

SHOT = Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject="coffee cup", setting="kitchen")


def frames(look: str, index: int, first: bool) -> list[np.ndarray]:
    made = compose(ScenePicture.Input(shot=SHOT, look=look, aspect="16:9", index=index), seed=5)
    still = tuple(layer.model_copy(update={"entrance": type(layer.entrance)(), "bob": 0.0}) for layer in made.layers)
    made = made.model_copy(update={"layers": still, "camera": 0.01})
    size = frame_size("16:9", 180)
    painter, sheet = ScenePainter(made, (), 60, size, 30, first), Sheet(size)
    found = []
    for number in range(18):
        luma = np.empty((size.height, size.width), np.uint8)
        half = np.empty((size.height // 2, size.width // 2), np.uint8)
        sheet.show(painter.things(number), (luma, half, half.copy()))
        found.append(luma.astype(int))
    return found


@pytest.mark.parametrize(("look", "kind"), [("warm", "bands"), ("learning", "iris"), ("calm", "soft")])
def test_each_point_turns_once_and_no_frame_is_blank(look: str, kind: str) -> None:
    seen, final = frames(look, 1, first=False), frames(look, 1, first=True)[17]
    assert all(frame.std() > 5 for frame in seen), kind
    assert np.abs(seen[17] - final).mean() < 1.0
    steps = np.diff(np.stack(seen), axis=0)
    up, down = np.where(steps > 12, steps, 0).sum(axis=0), -np.where(steps < -12, steps, 0).sum(axis=0)
    both = np.minimum(up, down) > 26
    assert both.mean() < 0.55  # the accent edge passes once; nothing flickers
    falls = (np.diff((steps > 12).astype(int), axis=0) == 1).sum(axis=0)
    assert falls.max() <= 3
