"""Things in places of their own size."""

from __future__ import annotations

import numpy as np
import pytest

from tools.image.art import studio
from tools.image.art.sizes import METRES
from tools.image.belonging import FLOATING, HUNG, WEATHER, behind, fits
from tools.image.compose import compose
from tools.image.flatten import flatten
from tools.image.picture import BackdropArt, Picture, PropArt
from tools.image.request import SceneRequest
from tools.image.shot import Shot


def _picture(subject: str, setting: str, *, family: str = "hero") -> Picture:
    shot = Shot.model_validate({"family": family, "headline": "Meet them", "subject": subject, "setting": setting})
    return compose(SceneRequest(shot=shot, look="warm", aspect="16:9"), 3)


def _place(picture: Picture) -> str:
    return next((layer.art.backdrop for layer in picture.layers if isinstance(layer.art, BackdropArt)), "")


def _prop(picture: Picture) -> PropArt:
    return next(layer.art for layer in picture.layers if isinstance(layer.art, PropArt))


@pytest.mark.parametrize(
    ("subject", "setting", "place"),
    [
        ("coffee cup", "kitchen", "kitchen"),
        ("coffee cup", "street", ""),
        ("battery", "meadow", ""),
        ("leaf", "meadow", "meadow"),
        ("house", "kitchen", ""),
        ("tram", "city", "city-day"),
        ("heart", "room", ""),
        ("rain cloud", "city", ""),
        ("door", "shop", ""),
        ("person", "kitchen", "kitchen"),
        ("people", "kitchen", "room"),
    ],
)
def test_things_are_shown_in_places_of_their_size(subject: str, setting: str, place: str) -> None:
    assert _place(_picture(subject, setting)) == place


def test_every_prop_fits_a_plain_ground_and_every_place_holds_something() -> None:
    assert all(fits(name, "paper") for name in studio.PROPS)
    for place in studio.BACKDROPS:
        assert any(fits(name, place) for name in studio.PROPS)


def test_lists_name_props() -> None:
    assert studio.PROPS.keys() >= (FLOATING | HUNG | WEATHER)
    assert "person" in METRES


def test_people_behind_a_table_are_cut_by_the_frame() -> None:
    assert behind("person", "kitchen")
    assert not behind("person", "room")
    made = _picture("person", "kitchen")
    layer = next(layer for layer in made.layers if isinstance(layer.art, PropArt))
    assert layer.box.bottom > made.height


def test_what_hangs_in_the_air_casts_no_shadow_on_the_ground() -> None:
    made = _picture("heart", "")
    assert not _prop(made).shadow
    assert not [layer for layer in made.layers if layer.name == "floor"]
    shaded = tuple(
        layer.model_copy(update={"art": layer.art.model_copy(update={"shadow": True})})
        if isinstance(layer.art, PropArt)
        else layer
        for layer in made.layers
    )
    with_shadow = flatten(made.model_copy(update={"layers": shaded}), 180)
    assert not np.array_equal(flatten(made, 180), with_shadow)


@pytest.mark.parametrize(
    ("said", "members"), [("Bread and cheese.", 2), ("Bread. The cheese comes later.", 1), ("Bread with cheese.", 2)]
)
def test_two_things_stand_together_where_the_line_joins_them(said: str, members: int) -> None:
    shot = Shot(family="hero", headline="Taste it", subject="bread, cheese", spoken=said)
    made = compose(SceneRequest(shot=shot, look="warm", aspect="16:9"), 3)
    assert len(_prop(made).group) == (members if members > 1 else 0)
