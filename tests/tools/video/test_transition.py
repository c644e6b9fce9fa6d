"""How scenes take over: from the old picture to the new one in every way, and of the same frames as without."""

from __future__ import annotations

import asyncio
import hashlib
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import av
import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from tools.image.compose import compose
from tools.image.look import Transition
from tools.image.looks import look, look_names
from tools.image.picture import Picture
from tools.image.request import SceneRequest
from tools.image.shot import Shot
from tools.media.frame import frame_size
from tools.media.timing import CROSSING, Cue, Word, crossing_frames
from tools.testing import LocalContext
from tools.video.crossing import Crossing, draw_crossing, exposed
from tools.video.join import Join
from tools.video.segment import Segment
from tools.video.sprites import Colours, raster
from tools.video.transition import TransitionFilm

KINDS: tuple[Transition, ...] = get_args(Transition)
SHOTS = (
    Shot(family="hero", headline="Meet Brewly.", accent="Brewly", subject="coffee cup", setting="kitchen"),
    Shot(family="split", headline="Fresh every week", accent="Fresh", subject="bread"),
)
SIDE = 180


def pictures(kind: Transition, aspect: Any = "16:9") -> tuple[Picture, Picture]:
    before, after = (
        compose(SceneRequest(shot=shot, look="warm", aspect=aspect, index=index), 5) for index, shot in enumerate(SHOTS)
    )
    return before, after.model_copy(update={"transition": kind})


def crossed(kind: Transition, share: float, aspect: Any = "16:9") -> NDArray[np.int64]:
    """The luma of one moment between an even dark and an even bright picture."""
    before, after = pictures(kind, aspect)
    size = frame_size(aspect, SIDE)
    tones = [np.full((size.height, size.width, 4), (tone, tone, tone, 255), np.uint8) for tone in (40, 220)]
    images = [skia.Image.fromarray(tone) for tone in tones]
    pixels, surface = raster(size.width, size.height)
    crossing = Crossing(before, after, size, Colours(monochrome=False))
    draw_crossing(surface.getCanvas(), crossing, images[0], images[1], share)
    surface.flushAndSubmit()
    return exposed(pixels, crossing, share, CROSSING)[:, :, 0].astype(int)


@pytest.mark.parametrize("aspect", ["16:9", "9:16"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_new_picture_takes_the_whole_frame_without_going_back(kind: Transition, aspect: Any) -> None:
    shares = [(number + 1) / (CROSSING + 1) for number in range(CROSSING)]
    moments = [crossed(kind, share, aspect) for share in shares]
    bright = [float((moment > 200).mean()) for moment in moments]
    if kind == "cut":
        assert bright == [1.0] * CROSSING
        return
    assert moments[0].min() < 120
    mean = [float(moment.mean()) for moment in moments]
    assert all(after >= before - 6 for before, after in pairwise(mean)), kind
    assert mean[-1] > 190
    assert float(np.mean(mean)) > 90


@pytest.mark.parametrize("kind", KINDS)
def test_a_film_has_as_many_frames_as_its_scenes(kind: Transition, tmp_path: Path) -> None:
    before, after = pictures(kind)
    cue = Cue(start=0.0, end=1.0, lines=("Fresh every week",), words=(Word(text="Fresh", start=0.0, end=0.4),))
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    joint = {"picture": after, "cues": (cue,), "frames": 60, "short_side": SIDE}
    passage = TransitionFilm.Input(before=before, before_frames=40, **joint)
    made: Any = asyncio.run(TransitionFilm().run(passage, context))
    again: Any = asyncio.run(TransitionFilm().run(passage, context))
    scenes: list[Any] = [
        asyncio.run(Segment().run(Segment.Input(**fields), context))
        for fields in ({"picture": before, "frames": 40, "short_side": SIDE, "first": True}, joint | {"joined": True})
    ]
    assert made.frames == CROSSING
    assert sha(context, made) == sha(context, again)
    joined: Any = asyncio.run(
        Join().run(Join.Input(segments=(scenes[0].segment, made.segment, scenes[1].segment)), context)
    )
    with av.open(str(context.path(joined.film))) as film:
        frames = [frame.to_ndarray(format="gray").astype(int) for frame in film.decode(video=0)]
    assert len(frames) == 100
    assert all(frame.std() > 4 for frame in frames)
    assert np.abs(frames[53] - frames[52]).mean() < 12  # the last of the passage leads into the scene
    if kind != "cut":
        assert np.abs(frames[40] - frames[39]).mean() < np.abs(frames[53] - frames[39]).mean()


def sha(context: LocalContext, made: Any) -> str:
    return hashlib.sha256(context.path(made.segment).read_bytes()).hexdigest()


def test_short_scenes_have_short_transitions() -> None:
    assert [crossing_frames(frames) for frames in (3, 12, 39, 400)] == [1, 4, CROSSING, CROSSING]


def test_looks_have_their_own_sets() -> None:
    sets = {look(name).transitions for name in look_names()}
    assert len(sets) == len(look_names())
    assert {kind for each in sets for kind in each} == set(KINDS)
