"""Things in the light of their place: shaded at night, with a bright edge, and in the studio's light by day."""

from __future__ import annotations

import numpy as np
import pytest

from tools.image import tint
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.layouts.lighting import light_in
from tools.image.looks import look
from tools.image.picture import Picture, PropArt
from tools.image.request import SceneRequest
from tools.image.shot import Shot


def laid_out(subject: str, setting: str, headline: str, name: str = "night") -> Picture:
    shot = Shot(family="hero", headline=headline, subject=subject, setting=setting)
    return compose(SceneRequest(shot=shot, look=name, aspect="16:9"), 3)


def things(picture: Picture) -> list[PropArt]:
    return [layer.art for layer in picture.layers if isinstance(layer.art, PropArt)]


def test_what_stands_in_a_street_at_night_takes_its_light() -> None:
    picture = laid_out("house", "street", "At night")
    (house,) = things(picture)
    assert house.light is not None
    assert tint.luminance(house.light.shade) < 0.6
    plain = tuple(
        layer.model_copy(update={"art": layer.art.model_copy(update={"light": None})})
        if isinstance(layer.art, PropArt)
        else layer
        for layer in picture.layers
    )
    box = next(layer.box for layer in picture.layers if isinstance(layer.art, PropArt)).inset(60)
    rows, columns = (slice(int(start / 3), int(end / 3)) for start, end in ((box.y, box.bottom), (box.x, box.right)))
    lit = flatten(picture, 360)[rows, columns].mean()
    assert lit < 0.9 * flatten(picture.model_copy(update={"layers": plain}), 360)[rows, columns].mean()


def test_lamps_and_things_without_a_place_keep_their_own_light() -> None:
    assert all(art.light is None for art in things(laid_out("lantern", "street", "At night")))
    assert all(art.light is None for art in things(laid_out("coffee cup", "", "Meet Brewly", "warm")))


def test_the_bright_edge_is_on_the_thing_only() -> None:
    picture = laid_out("house", "street", "At night")
    layer = next(layer for layer in picture.layers if isinstance(layer.art, PropArt))
    alone = picture.model_copy(update={"layers": (layer,)})
    dark = layer.model_copy(update={"art": things(picture)[0].model_copy(update={"light": None})})
    lit, plain = (flatten(each, 360) for each in (alone, picture.model_copy(update={"layers": (dark,)})))
    assert lit[plain.sum(axis=2) == 0].max() <= 2  # what dithering may add
    assert np.any(lit.astype(int).sum(axis=2) > plain.astype(int).sum(axis=2) + 20)


@pytest.mark.parametrize(("hour", "found"), [("dusk", True), ("day", False), (None, False)])
def test_dusk_warms_a_light_place_and_day_leaves_it(hour: str | None, found: bool) -> None:
    palette = look("calm").palettes["loud"]
    assert (light_in("mountains", palette, palette.ground, hour) is not None) is found  # type: ignore[arg-type]
