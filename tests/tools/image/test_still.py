"""Stills: the right size, the same bytes again, and pure greys where a film has no colour."""

from __future__ import annotations

import asyncio
from pathlib import Path

import cv2
import numpy as np
import pytest

from memory.assets import ImageAsset
from tools.image.compose import compose
from tools.image.scene import ScenePicture
from tools.image.shot import Shot
from tools.image.still import Still
from tools.media.frame import Aspect
from tools.testing import LocalContext

HERO = Shot(family="hero", headline="Meet Brewly.", subject="coffee cup")


def still(
    context: LocalContext, aspect: Aspect = "16:9", short_side: int = 270, monochrome: bool = False
) -> ImageAsset:
    request = ScenePicture.Input(shot=HERO, look="warm", aspect=aspect, monochrome=monochrome)
    picture = compose(request, 3)
    made = asyncio.run(Still().run(Still.Input(picture=picture, short_side=short_side), context))
    return made.still  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def context(tmp_path: Path) -> LocalContext:
    return LocalContext(tmp_path / "store", tmp_path / "scratch")


@pytest.mark.parametrize(("aspect", "size"), [("16:9", (480, 270)), ("9:16", (270, 480)), ("4:5", (270, 338))])
def test_a_still_has_the_frame_size(context: LocalContext, aspect: Aspect, size: tuple[int, int]) -> None:
    shown = cv2.imread(str(context.path(still(context, aspect))))
    assert shown is not None
    assert (shown.shape[1], shown.shape[0]) == size
    assert float(np.asarray(shown).std()) > 20


def test_a_still_is_the_same_again(context: LocalContext) -> None:
    assert still(context) == still(context)


def test_a_monochrome_still_is_pure_grey(context: LocalContext) -> None:
    shown = np.asarray(cv2.imread(str(context.path(still(context, monochrome=True))))).astype(int)
    assert int(np.abs(shown - shown[:, :, :1]).max()) == 0
