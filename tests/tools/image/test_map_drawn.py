"""Maps, ways and pins as pixels: pale or deep with their look, the same every time, drawn on by length."""

from __future__ import annotations

import itertools
import math
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.image import tint
from tools.image.flatten import Pixels, flatten
from tools.image.looks import look, look_names
from tools.image.picture import Box, Layer, MapArt, Ornament, Picture, Track
from tools.image.render.map_ground import inks_of
from tools.image.render.marks import travelled
from tools.media.frame import Aspect, frame_size

ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
SPOT = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


def drawn(*layers: Layer, aspect: Aspect = "16:9", seed: int = 3, name: str = "data") -> Pixels:
    palette = look(name).palettes["pale"]
    size = frame_size(aspect, 1080)
    ground = Layer(
        name="map", box=Box(x=0, y=0, w=size.width, h=size.height), art=MapArt(style="country", palette=palette)
    )
    made = Picture(
        aspect=aspect, look=name, family="route", seed=seed, palette=palette, layers=(ground, *layers),
        safe=Box(x=0, y=0, w=10, h=10),
    )  # fmt: skip
    return flatten(made, 216)


@given(st.lists(SPOT, min_size=2, max_size=9), st.floats(0, 1))
def test_a_share_of_a_way_is_that_share_of_its_length(spots: list[tuple[float, float]], share: float) -> None:
    def length(way: list[tuple[float, float]]) -> float:
        return sum(math.dist(a, b) for a, b in itertools.pairwise(way))

    gone = travelled(spots, share)
    assert gone[0] == spots[0]
    assert length(gone) == pytest.approx(share * length(spots), abs=1e-6 * max(length(spots), 1.0))


def test_a_way_grows_from_its_beginning() -> None:
    def red(upto: float) -> list[int]:
        art = Track(points=((0.0, 0.0), (1.0, 0.0)), colour="#FF0000", width=20, upto=upto)
        pixels = drawn(Layer(name="leg", box=Box(x=200, y=500, w=1500, h=1), art=art)).astype(int)
        there = (pixels[..., 0] - pixels[..., 1:].max(axis=2)) > 120
        return [int(column) for column in np.flatnonzero(there.any(axis=0))]

    half, whole = red(0.5), red(1.0)
    assert half[0] == whole[0]
    assert half[-1] - half[0] == pytest.approx((whole[-1] - whole[0]) / 2, abs=4)
    assert red(0.0) == []


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_map_fills_the_frame_and_is_the_same_every_time(aspect: Aspect) -> None:
    first = drawn(aspect=aspect)
    assert np.array_equal(first, drawn(aspect=aspect))
    assert not np.array_equal(first, drawn(aspect=aspect, seed=4))
    assert (first.reshape(-1, 3).max(axis=1) > 0).all()


@pytest.mark.parametrize("name", look_names())
def test_a_map_is_as_light_or_dark_as_its_look(name: str) -> None:
    palette = look(name).palettes["pale"]
    dark = tint.is_dark(palette.ground)
    light = float((drawn(name=name).astype(float) @ np.array([0.2126, 0.7152, 0.0722])).mean())
    assert light < 128 if dark else light > 150
    inks = inks_of(MapArt(style="streets", palette=palette))
    assert tint.contrast(inks.land, inks.water) < 4.0
    assert max(tint.chroma(colour) for colour in (inks.land, inks.stone)) < 130


def test_a_map_of_a_grey_film_is_grey() -> None:
    grey = (
        look("data")
        .palettes["pale"]
        .model_copy(update={"ground": "#EEEEEE", "accent": "#555555", "support": "#AAAAAA"})
    )
    assert all(tint.chroma(colour) == 0 for colour in vars(inks_of(MapArt(style="country", palette=grey))).values())


@pytest.mark.parametrize("form", ["pin", "node", "compass"])
def test_marks_stay_in_their_boxes_but_for_their_shadows(form: str) -> None:
    box = Box(x=900, y=400, w=120, h=160)
    art = Ornament.model_validate({"form": form, "colour": "#FF0000", "second": "#00FF00"})
    changed = np.flatnonzero((drawn(Layer(name="mark", box=box, art=art)) != drawn()).any(axis=2).any(axis=0)) * 5
    assert box.x - 30 <= changed.min()
    assert changed.max() <= box.right + 30
